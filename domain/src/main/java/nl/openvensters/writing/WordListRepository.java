package nl.openvensters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The changes that were made to the supplied word list. */
@ApplicationScoped
class WordListRepository {

    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    /** The changes in order, with who made them. */
    List<ListedWord> changed() {
        List<?> rows = entities.createNativeQuery(
                        "select w.term, w.plain, w.swaps, w.changed_at, a.name from plain_word w"
                                + " join account a on a.id = w.changed_by order by w.id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ListedWord(
                        (String) row[0],
                        Optional.ofNullable((String) row[1]),
                        (Boolean) row[2],
                        Optional.of(new ListedWord.Changed((LocalDateTime) row[3], (String) row[4]))))
                .toList();
    }

    /** @param plain null to take the term off */
    void append(String term, String plain, boolean swaps, LocalDateTime atUtc, long account) {
        entities.createNativeQuery(
                        "insert into plain_word (term, plain, swaps, changed_at, changed_by) values (?, ?, ?, ?, ?)")
                .setParameter(1, term)
                .setParameter(2, plain)
                .setParameter(3, swaps)
                .setParameter(4, atUtc)
                .setParameter(5, account)
                .executeUpdate();
    }
}
