package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.answer.AnswerFigures;

/** Finds publications and writes down what they make; facts are added and never changed. The transaction is the caller's. */
@ApplicationScoped
class PublicationRepository extends JdbcRepository {

    /** The newest run that is done and has none running before it; of one indicator the newest that touched it. */
    private static final String DONE = """
            select coalesce(max(id), 0) from import_run where state = 'DONE'
            and id < coalesce((select min(id) from import_run where state = 'RUNNING'), 9223372036854775807)""";

    /** The same of what sources deliver: what we compute every day makes no answer one that has to be confirmed. */
    private static final String DELIVERED = DONE + " and format <> 'derivation'";

    private static final String TOUCHED = """
            select greatest(coalesce(max(f.import_run_id), 0), coalesce(max(f.superseded_by), 0))
            from figure f join measure m on m.id = f.measure_id
            where f.subject_id = s.id and m.indicator_id = i.id and f.import_run_id <= (%1$s)
            and f.superseded_by <= (%1$s)""".formatted(DONE);

    /** %s: the run; parameters: the account of the editor, the indicator, the subject. */
    private static final String STANDING = """
            select coalesce(p.kind = 'PUBLISHED', false) as published, coalesce(p.kind = 'WITHDRAWN', false) as withdrawn,
                   coalesce(p.as_of_run, 0) as as_of_run, coalesce(p.edition, -1) as edition,
                   p.explanation_id, coalesce(e.body, '') as body, e.figures_of_run, p.own_answer_id, o.content,
                   d.happened_at, coalesce(a.name, '') as person, coalesce(w.name, '') as editor,
                   n.id as filled_id, n.school_year, n.content as filled,
                   greatest(coalesce(p.as_of_run, 0), (%s)) as run,
                   exists (select 1 from delivered_indicator f where f.subject_id = s.id and f.indicator_id = i.id) as delivered
            from subject s
            join (select ? as id, ? as editor) i
            left join publication_now p on p.subject_id = s.id and p.indicator_id = i.id
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            left join publication d on d.id = (
                select max(x.id) from publication x
                where x.subject_id = s.id and x.indicator_id = i.id and x.how = 'DELIBERATE')
            left join account a on a.id = d.account_id
            left join account w on w.id = i.editor
            left join own_answer n on n.id = (
                select max(x.id) from own_answer x where x.subject_id = s.id and x.indicator_id = i.id)
            where s.id = ?""";

    private final HistoryRepository history;
    private final OwnFigureRepository figures;

    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    /**
     * Whose page says something else now; what a board says of itself stands on the pages of its schools, and what the
     * first school of a municipality shows of a period lets it tell the mean.
     */
    private static final String STALE = """
            insert into stale_page (subject_id, bulk)
            select ?, false union select school_id, false from school_state where board_id = ?
            union select municipality_id, false from school_state where school_id = ? and municipality_id is not null
            union select id, true from subject where kind = 'COUNTRY'""";

    /** For the container's proxy only. */
    protected PublicationRepository() {
        this(null, null);
    }

    @Inject
    PublicationRepository(DataSource database, HistoryRepository history) {
        super(database);
        this.history = history;
        this.figures = new OwnFigureRepository(database);
    }

    PublicationRepository(DataSource database, HistoryRepository history, EntityManager entities) {
        this(database, history);
        this.entities = entities;
    }

    /**
     * To read; what is done with it is lost.
     *
     * @throws IllegalArgumentException when subjects of this kind do not have the indicator
     */
    Publication find(SubjectPlace place, Indicator what) {
        PublicationId id = id(place, what);
        Publication found = entities.find(Publication.class, id);
        return informed(found == null ? new Publication(id) : found, place, what);
    }

    /**
     * To change and {@link #save}: others who want to change it wait until the transaction ends.
     *
     * @throws IllegalArgumentException when subjects of this kind do not have the indicator
     */
    Publication lock(SubjectPlace place, Indicator what) {
        PublicationId id = id(place, what);
        Publication found = entities.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            write(
                    "insert ignore into indicator_publication (subject_id, indicator_id, edition) values (?, ?, 0)",
                    place.id(),
                    what.id());
            found = entities.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        return informed(found, place, what);
    }

    private static PublicationId id(SubjectPlace place, Indicator what) {
        if (!what.isOf(place.subject().kind())) {
            throw new IllegalArgumentException("No " + place.subject().kind() + " has " + what.id());
        }
        return new PublicationId(place.id(), what.id());
    }

    private Publication informed(Publication publication, SubjectPlace place, Indicator what) {
        String run = what.isCentral() && !what.measures().isEmpty() ? TOUCHED : DELIVERED;
        publication.knows(first(
                        STANDING.formatted(run),
                        row -> facts(row, place, what),
                        what.id(),
                        publication.editor(),
                        place.id())
                .orElseThrow());
        return publication;
    }

    private static IndicatorFacts facts(ResultSet row, SubjectPlace place, Indicator what) throws SQLException {
        return new IndicatorFacts(
                place,
                what,
                row.getBoolean("published"),
                row.getBoolean("withdrawn"),
                row.getLong("as_of_run"),
                row.getLong("explanation_id"),
                new DraftContent(row.getString("body"), Optional.ofNullable(row.getString("content"))),
                row.getLong("figures_of_run"),
                row.getLong("own_answer_id"),
                row.getInt("edition"),
                row.getObject("happened_at", LocalDateTime.class),
                row.getString("person"),
                row.getString("editor"),
                row.getString("filled") == null
                        ? Optional.empty()
                        : Optional.of(new StoredAnswer(
                                row.getLong("filled_id"),
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("filled"))),
                row.getLong("run"),
                row.getBoolean("delivered"));
    }

    /** @return the edition that it has now */
    int save(Publication publication) {
        entities.flush();
        publication.told().forEach(history::append);
        publication.made().ifPresent(this::append);
        return publication.edition();
    }

    private void append(PublicationFact fact) {
        long subject = fact.about().place().id();
        String indicator = fact.about().what().id();
        long explanation = fact.words()
                .map(words -> insert(
                        "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        subject,
                        indicator,
                        words,
                        fact.run(),
                        fact.account(),
                        fact.at().utc()))
                .orElse(fact.explanation());
        long answer = fact.answer().map(content -> answered(fact, content)).orElse(fact.ownAnswer());
        long publication = insert(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, own_answer_id, edition, account_id, proposed_by, withdrawal_reason)"
                        + " values (?, ?, ?, 'DELIBERATE', ?, ?, ?, nullif(?, 0), nullif(?, 0), nullif(?, -1), ?,"
                        + " nullif(?, 0), ?)",
                subject,
                indicator,
                fact.withdrawal() == null ? "PUBLISHED" : "WITHDRAWN",
                fact.at().utc(),
                fact.at().day(),
                fact.run(),
                explanation,
                answer,
                fact.edition(),
                fact.account(),
                fact.proposer(),
                fact.withdrawal());
        if (fact.withdrawal() == null) {
            settle(subject, indicator, fact.run(), publication);
        }
        write(STALE, subject, subject, subject);
    }

    /** A new version of the answer, and of the figures that its numbers are. */
    private long answered(PublicationFact fact, String content) {
        Indicator what = fact.about().what();
        SchoolYear year = SchoolYear.of(fact.at().day());
        long answer = insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                fact.about().place().id(),
                what.id(),
                year.start(),
                content,
                fact.account(),
                fact.at().utc());
        figures.append(
                answer,
                fact.about().place().id(),
                AnswerFigures.of(what, content, year, fact.at().day()));
        return answer;
    }

    /** The arrivals that a publication shows need no clock any more. */
    private void settle(long subject, String indicator, long run, long publication) {
        write(
                "update arrival set settled_by = ? where subject_id = ? and indicator_id = ? and import_run_id <= ?"
                        + " and settled_by is null",
                publication,
                subject,
                indicator,
                run);
    }
}
