package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/** Finds what a publication replaced. The transaction is the caller's. */
@ApplicationScoped
class ReplacedRepository extends JdbcRepository {

    /**
     * Before a publication. When the clock published since, or the day of figures that it took along has come, those
     * stay. Parameters: the Dutch day of now, the publication.
     */
    private static final String BEFORE = """
            select greatest(coalesce(b.as_of_run, 0), l.due) as run, b.explanation_id, b.own_answer_id,
                   b.withdrawal_reason, b.id is null as never, l.due > coalesce(b.as_of_run, 0) as is_due
            from publication m
            join (select x.id, greatest(
                    coalesce((select max(a.import_run_id) from arrival a
                              where a.settled_by = x.id and a.publish_on <= ?), 0),
                    coalesce((select max(c.as_of_run) from publication c where c.id > x.id and c.how = 'AUTOMATIC'
                              and c.subject_id = x.subject_id and c.indicator_id = x.indicator_id), 0)) as due
                  from publication x where x.id = ?) l on l.id = m.id
            left join publication b on b.id = (
                select max(x.id) from publication x
                where x.subject_id = m.subject_id and x.indicator_id = m.indicator_id and x.id < m.id)""";

    /** For the container's proxy only. */
    protected ReplacedRepository() {
        this(null);
    }

    @Inject
    ReplacedRepository(DataSource database) {
        super(database);
    }

    /** What the public saw before a publication; empty when there is no such. */
    Optional<PublicBefore> before(long publication, Moment now) {
        return first(
                BEFORE,
                row -> new PublicBefore(
                        row.getLong("run"),
                        row.getLong("explanation_id"),
                        row.getLong("own_answer_id"),
                        row.getString("withdrawal_reason"),
                        row.getBoolean("never"),
                        row.getBoolean("is_due")),
                now.day(),
                publication);
    }

    /** Whether an indicator of a subject is offline by this withdrawal, and not by a later one. */
    boolean isOfflineBy(long publication, long subject, String indicator) {
        return first(
                        "select 1 from publication_now where id = ? and subject_id = ? and indicator_id = ? and kind = 'WITHDRAWN'",
                        row -> true,
                        publication,
                        subject,
                        indicator)
                .isPresent();
    }

    /** Newer figures than of a run, which a publication took along before their day, wait for that day again. */
    void reopen(long publication, long run) {
        write("update arrival set settled_by = null where settled_by = ? and import_run_id > ?", publication, run);
    }
}
