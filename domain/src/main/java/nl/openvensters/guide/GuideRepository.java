package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolCode;

/** Keeps guides with their chapters, and what boards wrote for them. The transaction is the caller's. */
@ApplicationScoped
public class GuideRepository extends JdbcRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected GuideRepository() {
        this(null, null);
    }

    @Inject
    public GuideRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** A school that is open on a day. @throws IllegalArgumentException when there is none */
    GuideSchool school(SchoolCode code, LocalDate today) {
        return first(
                        "select s.id, st.name, coalesce(st.board_id, 0) as board from school s join school_state st"
                                + " on st.school_id = s.id and " + OnDay.of("st") + " where s.code = ?",
                        row -> new GuideSchool(row.getLong("id"), code, row.getString("name"), row.getLong("board")),
                        today,
                        code.value())
                .orElseThrow(() -> new IllegalArgumentException("No school " + code));
    }

    /** The school of a guide, as it is today. */
    GuideSchool schoolOf(long guide, LocalDate today) {
        return first(
                        "select s.code from guide g join school s on s.id = g.school_id where g.id = ?",
                        row -> new SchoolCode(row.getString(1)),
                        guide)
                .map(code -> school(code, today))
                .orElseThrow(() -> new IllegalArgumentException("No guide " + guide));
    }

    Optional<Guide> find(long school, SchoolYear year) {
        return entities.createQuery(
                        "select g from Guide g where g.school = :school and g.startYear = :year", Guide.class)
                .setParameter("school", school)
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst();
    }

    /** A guide by its number. */
    Optional<Guide> byId(long guide) {
        return Optional.ofNullable(entities.find(Guide.class, guide));
    }

    /** Held until the transaction ends: one change of state at a time. */
    Guide hold(long guide) {
        return Optional.ofNullable(entities.find(Guide.class, guide, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("No guide " + guide));
    }

    /** All of a school, held until the transaction ends; always in the same order, so that two never wait for each other. */
    List<Guide> holdAll(long school) {
        var all = entities.createQuery("select g from Guide g where g.school = :school order by g.id", Guide.class);
        return all.setParameter("school", school)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Gives it its number. @throws GuideRefused when somebody else began it at the same moment */
    void add(Guide guide) {
        try {
            entities.persist(guide);
            entities.flush();
        } catch (PersistenceException e) {
            throw isTaken(e) ? new GuideRefused(GuideRefused.Why.BEGUN_ALREADY) : e;
        }
    }

    /** Whether the database refused a second one of a school and year. */
    private static boolean isTaken(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    void add(GuideChapter chapter) {
        entities.persist(chapter);
    }

    void remove(GuideChapter chapter) {
        entities.remove(chapter);
    }

    /** Writes what was changed, so that editions are those of now. */
    void flush() {
        entities.flush();
    }

    /** In the order in which they are read. */
    List<GuideChapter> chapters(Guide guide) {
        return entities.createQuery(
                        "select c from GuideChapter c where c.guide = :guide order by c.place, c.id",
                        GuideChapter.class)
                .setParameter("guide", guide.id())
                .getResultList();
    }

    /** The chapters of several guides, by the number of the guide; in one query. */
    Map<Long, List<GuideChapter>> chapters(List<Guide> of) {
        return entities.createQuery(
                        "select c from GuideChapter c where c.guide in :guides order by c.place, c.id",
                        GuideChapter.class)
                .setParameter("guides", of.stream().map(Guide::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(GuideChapter::guide));
    }

    /** What the schools of a board write on a day, held until the transaction ends. */
    List<Guide> writtenOf(long board, LocalDate today) {
        List<Long> schools = all(
                OnDay.in("select school_id from school_state where board_id = ? and {on ?}"),
                row -> row.getLong(1),
                board,
                today);
        return schools.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g from Guide g where g.school in :schools and g.state = :state order by g.id",
                                Guide.class)
                        .setParameter("schools", schools)
                        .setParameter("state", GuideState.DRAFT)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** The codes of schools by their numbers. */
    Map<Long, SchoolCode> codes(List<Long> schools) {
        return all(
                        "select id, code from school where id in (" + blanks(schools.size()) + ")",
                        row -> Map.entry(row.getLong("id"), new SchoolCode(row.getString("code"))),
                        schools.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Held until the transaction ends. @throws IllegalArgumentException when the guide has no such chapter */
    GuideChapter hold(Guide guide, String chapter) {
        GuideChapter found = entities.createQuery(
                        "select c from GuideChapter c where c.guide = :guide and c.code = :code", GuideChapter.class)
                .setParameter("guide", guide.id())
                .setParameter("code", chapter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chapter " + chapter));
        entities.refresh(found);
        return found;
    }

    /** What a board wrote, by paragraph. */
    Map<String, BoardText> boardTexts(long board) {
        return entities.createQuery("select t from BoardText t where t.board = :board", BoardText.class)
                .setParameter("board", board)
                .getResultStream()
                .collect(Collectors.toMap(BoardText::paragraph, text -> text));
    }

    void add(BoardText text) {
        entities.persist(text);
    }

    /** The days off that a board wrote for a year. */
    Optional<BoardDays> boardDays(long board, SchoolYear year) {
        return entities.createQuery(
                        "select d from BoardDays d where d.board = :board and d.startYear = :year", BoardDays.class)
                .setParameter("board", board)
                .setParameter("year", year.start())
                .getResultStream()
                .findFirst();
    }

    void add(BoardDays days) {
        entities.persist(days);
    }

    /** Whether one of these addresses, in lower case, is of who writes for the school or its board. */
    boolean worksFor(GuideSchool school, List<String> addresses) {
        return first(
                        "select 1 from account a join role_grant r on r.account_id = a.id and r.ended_at is null"
                                + " and r.role <> 'READER' and r.subject_id in (?, ?) where lower(a.email) in ("
                                + blanks(addresses.size()) + ") limit 1",
                        row -> true,
                        Stream.concat(Stream.of(school.id(), school.board()), addresses.stream())
                                .toArray())
                .isPresent();
    }

    /** Puts two chapters in each other's place; who writes in one of them goes on. */
    void swap(GuideChapter one, GuideChapter other) {
        place(one, other.place());
        place(other, one.place());
    }

    /** The chapters from a place on go one further. */
    void makeRoom(Guide guide, int place) {
        entities.createQuery(
                        "update GuideChapter c set c.place = c.place + 1 where c.guide = :guide and c.place >= :place")
                .setParameter("guide", guide.id())
                .setParameter("place", place)
                .executeUpdate();
    }

    private void place(GuideChapter chapter, int place) {
        entities.createQuery("update GuideChapter c set c.place = :place where c.id = :id")
                .setParameter("place", place)
                .setParameter("id", chapter.id())
                .executeUpdate();
    }

    /** The years of which a school has a guide, the latest first. */
    List<Integer> years(long school) {
        return all(
                "select start_year from guide where school_id = ? order by start_year desc",
                row -> row.getInt(1),
                school);
    }
}
