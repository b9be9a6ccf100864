package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads texts of which is not known how they read, and keeps how they do. */
@ApplicationScoped
public class ReadingEaseRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected ReadingEaseRepository() {
        super(null);
    }

    @Inject
    public ReadingEaseRepository(DataSource database) {
        super(database);
    }

    /** The words of a school. @param id of the explanation */
    record Words(long id, String body) {}

    /** How they read. @param ease a name of {@code Readability.Ease}, or SHORT */
    record Judged(long id, String ease) {}

    /** Whether nobody else judges; nobody else does until the transaction ends, so that two instances judge nothing twice. */
    boolean takeTurn() {
        return first("select id from reading_ease_turn where id = 1 for update skip locked", row -> row.getLong(1))
                .isPresent();
    }

    List<Words> unjudged(int most) {
        return all(
                "select e.id, e.body from explanation e left join explanation_ease x on x.explanation_id = e.id"
                        + " where x.explanation_id is null order by e.id limit ?",
                row -> new Words(row.getLong(1), row.getString(2)),
                most);
    }

    /** What is judged already stays as it is. */
    void keep(List<Judged> judged) {
        if (!judged.isEmpty()) {
            write(
                    "insert ignore into explanation_ease (explanation_id, ease) values "
                            + String.join(", ", Collections.nCopies(judged.size(), "(?, ?)")),
                    judged.stream()
                            .flatMap(one -> Stream.of(one.id(), one.ease()))
                            .toArray());
        }
    }
}
