package nl.openvensters.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.school.SchoolHit;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What search knows of schools that a list of the register names, so that each list shows the same of a school. */
public final class KnownSchools {

    private final SchoolIndex index;

    public KnownSchools(SchoolIndex index) {
        this.index = index;
    }

    /** The schools in their order, with all that search knows; one that it does not know yet stays as it is. */
    public List<SchoolHit> completed(List<SchoolHit> schools) {
        if (schools.isEmpty() || !index.isShownNow()) {
            return schools;
        }
        List<String> codes =
                schools.stream().map(school -> school.code().value()).toList();
        Map<String, SchoolHit> known = index.lookAt(codes, searcher -> found(searcher, schools));
        return schools.stream()
                .map(school -> known.getOrDefault(school.code().value(), school))
                .toList();
    }

    private static Map<String, SchoolHit> found(IndexSearcher searcher, List<SchoolHit> schools) throws IOException {
        var query = new TermInSetQuery(
                IndexedSchool.KEY,
                schools.stream()
                        .map(school -> new BytesRef(school.code().value()))
                        .toList());
        Map<String, SchoolHit> found = new HashMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, schools.size()).scoreDocs) {
            SchoolHit school = IndexedSchool.hit(stored.document(hit.doc));
            found.put(school.code().value(), school);
        }
        return found;
    }
}
