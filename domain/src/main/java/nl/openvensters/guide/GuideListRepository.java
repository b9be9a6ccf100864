package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;

/** Reads how far the guides of many schools are. The transaction is the caller's. */
@ApplicationScoped
public class GuideListRepository extends JdbcRepository {

    private static final String OF_BOARDS = OnDay.in("""
            select s.code, coalesce(n.label, st.name) as name, g.state, g.covered, g.demanded, c.agreed, c.decided_on,
                   v.adopted_on, g.delivered_on, g.handed_out_on, g.withdrawn_on is not null as withdrawn
            from school_state st
            join school s on s.id = st.school_id
            left join %s n on n.school_id = st.school_id
            left join guide g on g.school_id = st.school_id and g.start_year = ?
            left join guide_consent c on c.version_id = g.asked_version
            left join guide_version v on v.id = g.adopted_version
            where st.board_id in (%s) and {st on ?}
            order by name, s.code""");

    /** The answer that was online before a publication {@code p}. */
    private static final String ANSWER_BEFORE =
            "select x.own_answer_id from publication x where x.subject_id = p.subject_id"
                    + " and x.indicator_id = p.indicator_id and x.id < p.id order by x.id desc limit 1";

    private static final String COUNTS = OnDay.in("""
            select case when g.adopted_version is null or g.state in ('ADOPTED', 'DELIVERED') then g.state
                        when g.delivered_on is null then 'ADOPTED' else 'DELIVERED' end as stands, count(*) from guide g
            join school_state st on st.school_id = g.school_id and {st on ?}
            where g.start_year = ? group by stands""");

    /** For the container's proxy only. */
    protected GuideListRepository() {
        super(null);
    }

    @Inject
    public GuideListRepository(DataSource database) {
        super(database);
    }

    /** Whether what a school has online of an indicator offers a document of this title. */
    boolean shows(SchoolCode school, String indicator, String title) {
        return first(
                        "select 1 from subject s join publication_now p on p.subject_id = s.id and p.indicator_id = ?"
                                + " and p.kind = 'PUBLISHED' join own_answer a on a.id = p.own_answer_id"
                                + " where s.kind = 'SCHOOL' and s.code = ? and instr(a.content, ?) > 0",
                        row -> true,
                        indicator,
                        school.value(),
                        '"' + title + '"')
                .isPresent();
    }

    /** Whether what a school is writing of an indicator, or has proposed, offers it. */
    boolean prepares(SchoolCode school, String indicator, String title) {
        return first(
                        "select 1 from subject s join draft d on d.subject_id = s.id and d.indicator_id = ?"
                                + " where s.kind = 'SCHOOL' and s.code = ? and instr(d.answer, ?) > 0",
                        row -> true,
                        indicator,
                        school.value(),
                        '"' + title + '"')
                .isPresent();
    }

    /** Whether what a school wrote of an indicator waits for a second person, or for its day after that. */
    boolean proposes(SchoolCode school, String indicator) {
        return first(
                        "select 1 from subject s join proposal p on p.subject_id = s.id and p.indicator_id = ?"
                                + " and p.state <> 'RETURNED' where s.kind = 'SCHOOL' and s.code = ?",
                        row -> true,
                        indicator,
                        school.value())
                .isPresent();
    }

    /** The withdrawal by which an indicator of a school is offline; empty when it is online or never was. */
    Optional<Long> withdrawal(SchoolCode school, String indicator) {
        return first(
                "select p.id from subject s join publication_now p on p.subject_id = s.id and p.indicator_id = ?"
                        + " and p.kind = 'WITHDRAWN' where s.kind = 'SCHOOL' and s.code = ?",
                row -> row.getLong(1),
                indicator,
                school.value());
    }

    /**
     * The withdrawal by which an indicator of a school is offline, when it went with another guide and what it offered before
     * has a document of this title.
     */
    Optional<Long> withdrawalWithAnother(SchoolCode school, String indicator, String title) {
        return first(
                "select p.id from subject s join publication_now p on p.subject_id = s.id and p.indicator_id = ?"
                        + " and p.kind = 'WITHDRAWN' join own_answer a on a.id = (" + ANSWER_BEFORE + ")"
                        + " where s.kind = 'SCHOOL' and s.code = ? and instr(a.content, ?) > 0 and exists (select 1 from guide g"
                        + "   where g.school_id = s.id and g.indicator_withdrawal = p.id and g.withdrawn_on is not null)",
                row -> row.getLong(1),
                indicator,
                school.value(),
                '"' + title + '"');
    }

    /** Whether the draft of this edition of the indicator of guides is what the withdrawal of a guide left. */
    boolean isLeft(SchoolCode school, int edition) {
        return first(
                        "select 1 from guide g join school s on s.id = g.school_id where s.code = ? and g.indicator_left = ? limit 1",
                        row -> true,
                        school.value(),
                        edition)
                .isPresent();
    }

    /**
     * Whether what a withdrawal took offline offers the PDF of another guide that may not be offered like that: the guide is
     * offline still, or a photo was taken from it and its PDF was made anew later.
     */
    boolean offersAnotherChanged(long withdrawal, long guide) {
        return first(
                        "select 1 from publication p join own_answer a on a.id = (" + ANSWER_BEFORE + ")"
                                + " join guide g on g.school_id = p.subject_id and g.id <> ? and (g.withdrawn_on is not null"
                                + "   or exists (select 1 from guide_pdf m where m.guide_id = g.id and m.offers = 'AGAIN'"
                                + "     and (m.ended_at is null or m.ended_at >= p.happened_at or "
                                + GuidePdfRepository.FAILED + ")))"
                                + " where p.id = ? and instr(a.content,"
                                + "   concat('\"Schoolgids ', g.start_year, '-', g.start_year + 1, '\"')) > 0 limit 1",
                        row -> true,
                        guide,
                        withdrawal)
                .isPresent();
    }

    /**
     * Whether what a withdrawal took offline was from before a photo was taken from a version of a guide: its PDF was made anew
     * later, or could not be made.
     */
    boolean isAskedAnew(long guide, long withdrawal) {
        return first(
                        "select 1 from guide_pdf m join publication w on w.id = ? and (m.ended_at is null or m.ended_at >= w.happened_at"
                                + " or " + GuidePdfRepository.FAILED
                                + ") where m.guide_id = ? and m.offers = 'AGAIN' limit 1",
                        row -> true,
                        withdrawal,
                        guide)
                .isPresent();
    }

    Optional<Long> board(BoardNumber number) {
        return first("select id from board where number = ?", row -> row.getLong(1), number.value());
    }

    /** The same, held until the transaction ends: one at a time changes what it writes. */
    Optional<Long> hold(BoardNumber number) {
        return first("select id from board where number = ? for update", row -> row.getLong(1), number.value());
    }

    /** The schools of boards, by name, with where their guides stand. */
    List<GuideStanding> ofBoards(Collection<Long> boards, SchoolYear year, LocalDate today) {
        return all(
                OF_BOARDS.formatted(SchoolNames.SCHOOLS, blanks(boards.size())),
                GuideListRepository::standing,
                Stream.of(Stream.of(year.start()), boards.stream(), Stream.of(today))
                        .flatMap(each -> each)
                        .toArray());
    }

    private static GuideStanding standing(ResultSet row) throws SQLException {
        return new GuideStanding(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                Optional.ofNullable(row.getString("state")).map(GuideState::valueOf),
                row.getInt("covered"),
                row.getInt("demanded"),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                row.getBoolean("agreed"),
                Optional.ofNullable(row.getObject("adopted_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("delivered_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("handed_out_on", LocalDate.class)),
                row.getBoolean("withdrawn"));
    }

    /** How many guides of open schools there are in each state. */
    Map<GuideState, Integer> counts(SchoolYear year, LocalDate today) {
        return all(COUNTS, row -> Map.entry(GuideState.valueOf(row.getString(1)), row.getInt(2)), today, year.start())
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> new EnumMap<>(GuideState.class)));
    }
}
