package nl.openvensters.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** What waits to be done, and for how long: mails, documents to make, imports. Numbers only. */
@ApplicationScoped
public class WaitingWorkRepository extends JdbcRepository {

    private static final String WAITING = """
            select (select count(*) from outbox where ended_at is null),
                   (select coalesce(max(timestampdiff(second, due_at, utc_timestamp(6))), 0) from outbox
                    where ended_at is null and due_at <= utc_timestamp(6)),
                   (select count(*) from outbox where outcome = 'GIVEN_UP'),
                   (select count(*) from stale_page),
                   (select count(*) from import_run where state = 'RUNNING'),
                   (select count(*) from import_run where state = 'REFUSED'),
                   (select number from page_maker),
                   (select count(*) from outbox where outcome = 'SENT'),
                   (select count(*) from outbox where outcome = 'REFUSED'),
                   (select count(*) from import_run where state = 'DONE')""";

    /** For the container's proxy only. */
    protected WaitingWorkRepository() {
        super(null);
    }

    @Inject
    public WaitingWorkRepository(DataSource database) {
        super(database);
    }

    private record Waiting(
            long mails,
            long oldestMail,
            long givenUp,
            long stale,
            long imports,
            long refused,
            long changes,
            long sent,
            long notTaken,
            long done) {

        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getLong(10));
        }
    }

    /** Adds it; one query. */
    public void tell(MetricText text) {
        Waiting waiting = first(WAITING, Waiting::of).orElseThrow();
        text.gauge("openvensters_mails_waiting", "Mails that are to be sent", waiting.mails());
        text.gauge("openvensters_mail_late_seconds", "How late the oldest of them is", waiting.oldestMail());
        text.counter("openvensters_mails_given_up_total", "Mails that could not be sent", waiting.givenUp());
        text.gauge("openvensters_documents_waiting", "Marks of documents that are to be made", waiting.stale());
        text.gauge("openvensters_imports_running", "Imports that are running", waiting.imports());
        text.counter("openvensters_imports_refused_total", "Files that were refused", waiting.refused());
        text.counter("openvensters_mails_sent_total", "Mails that a server took", waiting.sent());
        text.counter("openvensters_mails_refused_total", "Mails that a server refused for good", waiting.notTaken());
        text.counter("openvensters_imports_done_total", "Files that brought something", waiting.done());
        text.counter("openvensters_changes_total", "Changes of what the public sees", waiting.changes());
    }
}
