package nl.openvensters.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds the open schools that stand nearest to another. */
public final class Neighbours {

    /** In metres; who lives there does not bring a child further every day. */
    private static final double FURTHEST = 17_000;

    private final SchoolIndex index;

    public Neighbours(SchoolIndex index) {
        this.index = index;
    }

    /**
     * Those of the same type, nearest first; none when it is not known where the school stands.
     *
     * @param school from which is measured
     * @param but schools that are left out; it is left out itself too
     * @param most how many at most
     */
    public List<SchoolCode> nearest(SchoolCode school, Collection<SchoolCode> but, int most) {
        return index.isShownNow() ? index.look(schools -> nearest(schools, school, but, most)) : List.of();
    }

    private static List<SchoolCode> nearest(
            IndexSearcher schools, SchoolCode school, Collection<SchoolCode> but, int most) throws IOException {
        StoredFields stored = schools.storedFields();
        ScoreDoc[] known = schools.search(new TermQuery(new Term(IndexedSchool.KEY, school.value())), 1).scoreDocs;
        if (known.length == 0) {
            return List.of();
        }
        Document first = stored.document(known[0].doc);
        Optional<SchoolPoint> from = IndexedSchool.point(first);
        if (from.isEmpty()) {
            return List.of();
        }
        double latitude = from.get().latitude();
        double longitude = from.get().longitude();
        var others = new BooleanQuery.Builder()
                .add(LatLonPoint.newDistanceQuery(IndexedSchool.POINT, latitude, longitude, FURTHEST), Occur.FILTER)
                .add(new TermQuery(new Term(IndexedSchool.ACTIVE, "1")), Occur.FILTER)
                .add(
                        new TermQuery(new Term(
                                Choice.TYPE.label(),
                                IndexedSchool.hit(first).type().name())),
                        Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                IndexedSchool.KEY,
                                but.stream()
                                        .map(code -> new BytesRef(code.value()))
                                        .toList()),
                        Occur.MUST_NOT)
                .add(new TermQuery(new Term(IndexedSchool.KEY, school.value())), Occur.MUST_NOT)
                .build();
        var order = new Sort(
                LatLonDocValuesField.newDistanceSort(IndexedSchool.POINT, latitude, longitude),
                new SortField(IndexedSchool.KEY, SortField.Type.STRING));
        var codes = new ArrayList<SchoolCode>();
        for (ScoreDoc hit : schools.search(others, most, order).scoreDocs) {
            codes.add(new SchoolCode(stored.document(hit.doc).get(IndexedSchool.KEY)));
        }
        return List.copyOf(codes);
    }
}
