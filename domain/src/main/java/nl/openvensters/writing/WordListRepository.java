package nl.openvensters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that were made to the supplied word list. */
@ApplicationScoped
class WordListRepository {

    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    /** Of each term that was changed the latest plain word; empty when the term was taken off. */
    Map<String, Optional<String>> changes() {
        List<?> rows = entities.createNativeQuery("select term, plain from plain_word order by id")
                .getResultList();
        Map<String, Optional<String>> latest = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            latest.put((String) columns[0], Optional.ofNullable((String) columns[1]));
        }
        return latest;
    }

    /** The changes in order, with who made them. */
    List<ListedWord> changed() {
        List<?> rows = entities.createNativeQuery("select w.term, w.plain, w.changed_at, a.name from plain_word w"
                        + " join account a on a.id = w.changed_by order by w.id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ListedWord(
                        (String) row[0],
                        Optional.ofNullable((String) row[1]),
                        Optional.of(new ListedWord.Changed((LocalDateTime) row[2], (String) row[3]))))
                .toList();
    }

    void append(String term, String plain, LocalDateTime atUtc, long account) {
        entities.createNativeQuery("insert into plain_word (term, plain, changed_at, changed_by) values (?, ?, ?, ?)")
                .setParameter(1, term)
                .setParameter(2, plain)
                .setParameter(3, atUtc)
                .setParameter(4, account)
                .executeUpdate();
    }
}
