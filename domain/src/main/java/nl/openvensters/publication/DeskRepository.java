package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;

/** Reads what lies on somebody's desk, each list in one query however many schools there are. */
@ApplicationScoped
class DeskRepository {

    /** %s: subject ids; parameters: today, twice. */
    private static final String MINE = """
            with mine as (
                select s.id, s.code, st.name, coalesce(st.place, '') as place, st.school_type
                from school s join school_state st on st.school_id = s.id
                    and st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
                where s.id in (%1$s) or st.board_id in (%1$s)),
            latest as (
                select p.subject_id, p.indicator_id, p.kind from (
                    select x.subject_id, x.indicator_id, x.kind, row_number() over (
                        partition by x.subject_id, x.indicator_id order by x.happened_at desc, x.id desc) as place
                    from publication x join mine on mine.id = x.subject_id) p
                where p.place = 1)
            """;

    private static final String SCHOOLS = MINE + """
            select m.code, m.name, m.place, count(c.indicator_id) as applicable,
                   coalesce(sum(l.kind = 'PUBLISHED'), 0) as published,
                   (select count(distinct a.indicator_id) from arrival a
                    where a.subject_id = m.id and a.settled_by is null) as waiting,
                   (select count(*) from draft d where d.subject_id = m.id) as drafts
            from mine m
            left join (
                select t.indicator_id, t.school_type from indicator_school_type t
                join indicator_rule r on r.indicator_id = t.indicator_id and r.comparison
                    and r.valid_from = (select max(x.valid_from) from indicator_rule x
                                        where x.indicator_id = t.indicator_id and x.valid_from <= ?)) c
                on c.school_type = m.school_type
            left join latest l on l.subject_id = m.id and l.indicator_id = c.indicator_id
            group by m.id, m.code, m.name, m.place
            order by m.name, m.code""";

    private static final String WAITING = MINE + """
            select m.code, m.name, a.indicator_id, min(a.publish_on) as publish_on,
                   max(d.subject_id is not null) as written, max(coalesce(l.kind = 'PUBLISHED', false)) as online
            from mine m
            join arrival a on a.subject_id = m.id and a.settled_by is null
            left join draft d on d.subject_id = m.id and d.indicator_id = a.indicator_id
            left join latest l on l.subject_id = m.id and l.indicator_id = a.indicator_id
            group by m.code, m.name, a.indicator_id
            order by publish_on, m.name limit 30""";

    private static final String DRAFTS = MINE + """
            select m.code, m.name, d.indicator_id, coalesce(w.name, '') as editor, d.edited_at
            from mine m join draft d on d.subject_id = m.id
            left join account w on w.id = d.edited_by
            order by d.edited_at desc limit 30""";

    private static final String STATES = """
            select i.id, p.kind, p.happened_on, e.figures_of_run,
                   (select min(a.publish_on) from arrival a where a.subject_id = ? and a.indicator_id = i.id
                    and a.settled_by is null) as goes_online,
                   exists (select 1 from draft d where d.subject_id = ? and d.indicator_id = i.id) as draft,
                   exists (select 1 from own_answer o where o.subject_id = ? and o.indicator_id = i.id) as answered,
                   (select max(f.import_run_id) from figure f join measure m on m.id = f.measure_id
                    where f.subject_id = ? and m.indicator_id = i.id and f.superseded_by = 0) as newest
            from indicator i
            left join publication p on p.id = (
                select x.id from publication x where x.subject_id = ? and x.indicator_id = i.id
                order by x.happened_at desc, x.id desc limit 1)
            left join explanation e on e.id = p.explanation_id
            order by i.position""";

    private static final String HISTORY = """
            select p.happened_on, p.how, a.name, p.withdrawal_reason
            from publication p left join account a on a.id = p.account_id
            where p.subject_id = ? and p.indicator_id = ?
            order by p.happened_at desc, p.id desc""";

    private final DataSource database;

    /** For the container's proxy only. */
    protected DeskRepository() {
        this(null);
    }

    @Inject
    DeskRepository(DataSource database) {
        this.database = database;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<SchoolStanding> schools(Collection<Long> subjects, LocalDate today) {
        return all(
                among(SCHOOLS, subjects),
                row -> new SchoolStanding(
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("place"),
                        row.getInt("applicable"),
                        row.getInt("published"),
                        row.getInt("waiting"),
                        row.getInt("drafts")),
                today,
                today,
                today);
    }

    List<WaitingFigure> waiting(Collection<Long> subjects, LocalDate today) {
        return all(
                among(WAITING, subjects),
                row -> new WaitingFigure(
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("indicator_id"),
                        row.getObject("publish_on", LocalDate.class),
                        today,
                        row.getBoolean("written"),
                        row.getBoolean("online")),
                today,
                today);
    }

    List<OpenDraft> drafts(Collection<Long> subjects, LocalDate today) {
        return all(
                among(DRAFTS, subjects),
                row -> new OpenDraft(
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("indicator_id"),
                        row.getString("editor"),
                        row.getObject("edited_at", LocalDateTime.class)),
                today,
                today);
    }

    List<IndicatorState> states(SchoolPlace school, Catalogue catalogue) {
        List<Optional<IndicatorState>> states = all(
                STATES,
                row -> catalogue.find(row.getString("id")).map(indicator -> {
                    try {
                        boolean online = "PUBLISHED".equals(row.getString("kind"));
                        long newest = row.getLong("newest");
                        long read = row.getLong("figures_of_run");
                        boolean explained = !row.wasNull();
                        return new IndicatorState(
                                indicator,
                                indicator.appliesTo(school.type()),
                                online ? Optional.of(row.getObject("happened_on", LocalDate.class)) : Optional.empty(),
                                "WITHDRAWN".equals(row.getString("kind")),
                                Optional.ofNullable(row.getObject("goes_online", LocalDate.class)),
                                row.getBoolean("draft"),
                                indicator.isCentral()
                                        ? newest > 0 || indicator.measures().isEmpty()
                                        : row.getBoolean("answered"),
                                online && explained && read < newest);
                    } catch (SQLException e) {
                        throw unreadable(e);
                    }
                }),
                school.id(),
                school.id(),
                school.id(),
                school.id(),
                school.id());
        return states.stream().flatMap(Optional::stream).toList();
    }

    List<PastPublication> history(long school, String indicator) {
        return all(
                HISTORY,
                row -> new PastPublication(
                        row.getObject("happened_on", LocalDate.class),
                        Visibility.How.valueOf(row.getString("how")),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("withdrawal_reason"))),
                school,
                indicator);
    }

    private static String among(String sql, Collection<Long> subjects) {
        return sql.formatted(subjects.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private <T> List<T> all(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                query.setObject(place + 1, values[place]);
            }
            var found = new ArrayList<T>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("The desk cannot be read", cause);
    }
}
