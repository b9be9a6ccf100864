package nl.openvensters.worklist;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.publication.Proposal;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;

/** Reads schools × indicators: one query for the schools, one for all cells. */
@ApplicationScoped
class IndicatorGridRepository extends JdbcRepository {

    /**
     * Two parts, because an {@code or} over two columns would read all schools of the country; and boards and partnerships
     * themselves. %s: subjects, those among them that count themselves, and the tables of names.
     */
    private static final String SCHOOLS = OnDay.in("""
            select s.id, s.code, st.name, coalesce(n.label, st.name) as label, coalesce(st.place, '') as town, st.school_type, 'SCHOOL' as kind,
                   coalesce(st.board_id, 0) as board,
                   coalesce(bl.name, '') as board_name
            from (select school_id, valid_from from school_state
                  where board_id in (%1$s) and {on ?}
                  union
                  select school_id, valid_from from school_state
                  where school_id in (%1$s) and {on ?}) mine
            join school_state st on st.school_id = mine.school_id and st.valid_from = mine.valid_from
            join school s on s.id = st.school_id
            left join board_latest bl on bl.board_id = st.board_id
            left join %3$s n on n.school_id = s.id
            union all
            select s.id, s.code, coalesce(n.label, %5$s), coalesce(n.label, %5$s), '', null, s.kind, coalesce(b.id, 0), ''
            from subject s left join board b on b.id = s.id left join %4$s n on n.board_id = b.id
            where s.kind <> 'SCHOOL' and s.id in (%2$s)
            order by name, code""");

    /**
     * What was told of figures is in the table of arrivals, so that the many figures themselves are read only where
     * nothing is online or something changed. What counts is looked up once by type, not for each cell; a
     * board and a partnership have a type of their own. %s: schools, the others, what these tell themselves.
     */
    private static final String CELLS = OnDay.in("""
            select s.school_id, i.id as indicator_id, t.comparison, p.kind, p.happened_on, e.written_at, o.school_year,
                   n.state as proposal, n.proposed_by, coalesce(w.name, '') as proposer, n.remark,
                   l.publish_on as planned_on, l.failed_at is not null as failed,
                   a.goes_online, d.subject_id is not null as draft,
                   coalesce(a.newest > e.figures_of_run, false) as stale,
                   case when p.kind = 'PUBLISHED' or a.newest is not null then true
                        when i.supply = 'DECENTRAL' then exists (
                            select 1 from own_answer x where x.subject_id = s.school_id and x.indicator_id = i.id)
                        else not exists (select 1 from measure m where m.indicator_id = i.id) or exists (
                            select 1 from delivered_indicator f where f.subject_id = s.school_id and f.indicator_id = i.id)
                   end as delivered,
                   case when p.kind = 'PUBLISHED' and a.newest > coalesce(e.figures_of_run, p.as_of_run) then exists (
                            select 1 from measure m
                            join figure shown on shown.measure_id = m.id and shown.subject_id = s.school_id
                            join figure now on now.subject_id = shown.subject_id and now.measure_id = shown.measure_id
                                and now.period_start = shown.period_start and now.period_end = shown.period_end
                                and now.superseded_by = 0
                            where m.indicator_id = i.id and shown.status = 'PROVISIONAL' and now.status = 'FINAL'
                              and shown.import_run_id <= coalesce(e.figures_of_run, p.as_of_run)
                              and shown.superseded_by > coalesce(e.figures_of_run, p.as_of_run))
                        else false end as became_final
            from (select school_id, school_type from school_state
                  where school_id in (%1$s) and {on ?}
                  union all select id, kind from subject where id in (%2$s)) s
            join (
                select x.indicator_id, x.school_type, max(c.indicator_id is not null) as comparison
                from indicator_school_type x
                left join counted_indicator c on c.indicator_id = x.indicator_id and c.school_type = x.school_type
                    and {c on ?}
                group by x.indicator_id, x.school_type
                %3$s) t on t.school_type = s.school_type
            join indicator i on i.id = t.indicator_id
            left join publication_now p on p.subject_id = s.school_id and p.indicator_id = i.id
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            left join (
                select subject_id, indicator_id, max(import_run_id) as newest,
                       min(if(settled_by is null, publish_on, null)) as goes_online
                from arrival where subject_id in (%1$s) group by subject_id, indicator_id) a
                on a.subject_id = s.school_id and a.indicator_id = i.id
            left join draft d on d.subject_id = s.school_id and d.indicator_id = i.id
            left join proposal n on n.subject_id = s.school_id and n.indicator_id = i.id
            left join account w on w.id = n.proposed_by
            left join planned_publication l on l.subject_id = s.school_id and l.indicator_id = i.id""");

    /** For the container's proxy only. */
    protected IndicatorGridRepository() {
        super(null);
    }

    @Inject
    IndicatorGridRepository(DataSource database) {
        super(database);
    }

    /** The active schools among some subjects, those of the boards among them, and some boards and partnerships themselves. */
    List<MySchool> places(Collection<Long> subjects, Collection<Long> themselves, LocalDate today) {
        return places(list(subjects), list(themselves), today);
    }

    /** An active school by its code, alone in the list. */
    List<MySchool> school(SchoolCode code, LocalDate today) {
        // A code is six letters and digits, or it would not be one.
        return places("(select c.id from school c where c.code = '" + code + "')", "0", today);
    }

    private List<MySchool> places(String subjects, String themselves, LocalDate today) {
        return all(
                SCHOOLS.formatted(subjects, themselves, SchoolNames.SCHOOLS, SchoolNames.BOARDS, SchoolNames.CODE),
                row -> new MySchool(
                        row.getLong("id"),
                        SubjectKind.valueOf(row.getString("kind")).code(row.getString("code")),
                        row.getString("name"),
                        row.getString("label"),
                        row.getString("town"),
                        Optional.ofNullable(row.getString("school_type")).map(SchoolType::valueOf),
                        row.getLong("board"),
                        row.getString("board_name")),
                today,
                today);
    }

    /** All indicators that apply to the schools, and what boards and partnerships tell themselves. */
    List<Cell> cells(List<MySchool> places, Catalogue catalogue, LocalDate today) {
        Map<Long, MySchool> byId = places.stream().collect(Collectors.toMap(MySchool::id, Function.identity()));
        return all(
                        CELLS.formatted(
                                ids(places, true),
                                ids(places, false),
                                SubjectKind.publishing().stream()
                                        .filter(kind -> kind != SubjectKind.SCHOOL)
                                        .map(kind -> told(catalogue, kind))
                                        .collect(Collectors.joining(" "))),
                        row -> {
                            Optional<Indicator> indicator = catalogue.find(row.getString("indicator_id"));
                            return indicator.isEmpty()
                                    ? Optional.<Cell>empty()
                                    : Optional.of(cell(row, byId.get(row.getLong("school_id")), indicator.get()));
                        },
                        today,
                        today)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What subjects of a kind tell themselves, as it stands in a statement. */
    private static String told(Catalogue catalogue, SubjectKind kind) {
        return catalogue.shownOf(kind).stream()
                .map(indicator -> ",'" + indicator.id() + "'")
                .collect(Collectors.joining(
                        "", "union all select id, '" + kind + "', false from indicator where id in (''", ")"));
    }

    private static Cell cell(ResultSet row, MySchool school, Indicator indicator) throws SQLException {
        String kind = row.getString("kind");
        boolean online = "PUBLISHED".equals(kind);
        int answeredFor = row.getInt("school_year");
        Optional<LocalDate> written = moment(row.getString("written_at"));
        return new Cell(
                school,
                indicator,
                row.getBoolean("comparison"),
                online ? day(row.getString("happened_on")) : Optional.empty(),
                "WITHDRAWN".equals(kind),
                day(row.getString("goes_online")),
                row.getBoolean("draft"),
                row.getBoolean("delivered"),
                online ? written : Optional.empty(),
                online && row.getBoolean("stale"),
                row.getBoolean("became_final"),
                // What a board or a partnership tells of itself is of no school year.
                online && answeredFor > 0 && school.isSchool()
                        ? Optional.of(new SchoolYear(answeredFor))
                        : Optional.empty(),
                proposal(row),
                planned(row));
    }

    private static Optional<Cell.Proposed> proposal(ResultSet row) throws SQLException {
        String state = row.getString("proposal");
        if (state == null) {
            return Optional.empty();
        }
        String remark = row.getString("remark");
        return Optional.of(new Cell.Proposed(
                Proposal.State.valueOf(state),
                row.getLong("proposed_by"),
                row.getString("proposer"),
                remark == null ? "" : remark));
    }

    private static Optional<Cell.Planned> planned(ResultSet row) throws SQLException {
        Optional<LocalDate> on = day(row.getString("planned_on"));
        boolean failed = row.getBoolean("failed");
        return on.map(day -> new Cell.Planned(day, failed));
    }

    /** From text: the container looks up its method anew for each object that it is asked for, which cost most of a page. */
    private static Optional<LocalDate> day(String stored) {
        return Optional.ofNullable(stored).map(LocalDate::parse);
    }

    /** The Dutch day of an instant that is stored in UTC. */
    private static Optional<LocalDate> moment(String stored) {
        return Optional.ofNullable(stored).map(utc -> LocalDateTime.parse(utc.replace(' ', 'T'))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(DUTCH)
                .toLocalDate());
    }

    private static String ids(List<MySchool> places, boolean schools) {
        return list(places.stream()
                .filter(place -> place.isSchool() == schools)
                .map(MySchool::id)
                .toList());
    }

    /** Ids of our own making, so that they can stand in the statement, however many there are; 0 is none. */
    private static String list(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
