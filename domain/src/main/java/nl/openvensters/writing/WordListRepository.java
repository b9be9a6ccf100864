package nl.openvensters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** The changes that were made to the supplied word list. The transaction is the caller's. */
@ApplicationScoped
class WordListRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected WordListRepository() {
        this(null);
    }

    @Inject
    WordListRepository(DataSource database) {
        super(database);
    }

    /** The changes in order, with who made them. */
    List<ListedWord> changed() {
        return all(
                "select w.term, w.plain, w.swaps, w.changed_at, a.name from plain_word w"
                        + " join account a on a.id = w.changed_by order by w.id",
                row -> new ListedWord(
                        row.getString("term"),
                        Optional.ofNullable(row.getString("plain")),
                        row.getBoolean("swaps"),
                        Optional.of(new ListedWord.Changed(
                                row.getObject("changed_at", LocalDateTime.class), row.getString("name")))));
    }

    /** @param plain null to take the term off */
    void append(String term, String plain, boolean swaps, LocalDateTime atUtc, long account) {
        write(
                "insert into plain_word (term, plain, swaps, changed_at, changed_by) values (?, ?, ?, ?, ?)",
                term,
                plain,
                swaps,
                atUtc,
                account);
    }
}
