package nl.openvensters.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** Which open schools stand where, for maps. */
public final class SchoolsOnMap {

    private final SchoolIndex index;

    public SchoolsOnMap(SchoolIndex index) {
        this.index = index;
    }

    /**
     * Those around a point, the nearest first; none while the index is not filled yet.
     *
     * @param most how many at most
     */
    public List<SchoolHit> around(SchoolPoint middle, double metres, int most) {
        if (!index.isShownNow()) {
            return List.of();
        }
        Query within = LatLonPoint.newDistanceQuery(IndexedSchool.POINT, middle.latitude(), middle.longitude(), metres);
        Sort nearest = new Sort(
                LatLonDocValuesField.newDistanceSort(IndexedSchool.POINT, middle.latitude(), middle.longitude()));
        return index.look(schools -> open(schools, schools.search(within, most, nearest).scoreDocs));
    }

    /** One school with its point, open or closed; empty when it is not known, or not where it stands. */
    public Optional<SchoolHit> find(SchoolCode code) {
        if (!index.isShownNow()) {
            return Optional.empty();
        }
        return index.look(schools -> {
            ScoreDoc[] found = schools.search(new TermQuery(new Term(IndexedSchool.KEY, code.value())), 1).scoreDocs;
            return found.length == 0
                    ? Optional.empty()
                    : Optional.of(IndexedSchool.hit(schools.storedFields().document(found[0].doc)))
                            .filter(hit -> hit.point().isPresent());
        });
    }

    /** Whether anything is known yet. */
    public boolean isReady() {
        return index.isShownNow();
    }

    private static List<SchoolHit> open(IndexSearcher schools, ScoreDoc[] found) throws IOException {
        var open = new ArrayList<SchoolHit>();
        StoredFields stored = schools.storedFields();
        for (ScoreDoc one : found) {
            SchoolHit hit = IndexedSchool.hit(stored.document(one.doc));
            if (hit.active()) {
                open.add(hit);
            }
        }
        return open;
    }
}
