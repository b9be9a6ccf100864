package nl.openvensters.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolHit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** What somebody may have meant: the words as they are written in the school that fits best. */
final class Meant {

    private final IndexSearcher schools;

    Meant(IndexSearcher schools) {
        this.schools = schools;
    }

    /** Empty when no word is another but for a typo. */
    Optional<String> of(Question question, Query found) throws IOException {
        ScoreDoc[] best = schools.search(found, 1).scoreDocs;
        if (best.length == 0) {
            return Optional.empty();
        }
        List<String> written = words(IndexedSchool.hit(schools.storedFields().document(best[0].doc)));
        List<String> corrected = question.words().stream()
                .map(word -> written.stream()
                        .filter(other -> Typo.between(word, Spelling.key(other)))
                        .findFirst()
                        .filter(other -> written.stream()
                                .noneMatch(same -> Spelling.key(same).equals(word)))
                        .orElse(word))
                .toList();
        return corrected.equals(question.words())
                ? Optional.empty()
                : Optional.of(String.join(" ", corrected)
                        + question.postcode().map(code -> " " + code).orElse(""));
    }

    private static List<String> words(SchoolHit school) {
        return Stream.of(Optional.of(school.name()), school.place(), school.municipality(), school.street())
                .flatMap(Optional::stream)
                .flatMap(text -> Stream.of(text.split("[\\s/-]+")))
                .toList();
    }
}
