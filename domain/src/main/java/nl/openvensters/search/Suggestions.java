package nl.openvensters.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.school.SchoolHit;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What somebody who is still typing may be on the way to: a few places, and a few open schools. */
public final class Suggestions {

    private static final int PLACES = 3;
    private static final int SCHOOLS = 6;

    private final SchoolIndex index;

    public Suggestions(SchoolIndex index) {
        this.index = index;
    }

    /**
     * @param places whose names begin so
     * @param schools that have the words, the last of which may still be growing
     */
    public record Suggested(List<SuggestedPlace> places, List<SchoolHit> schools) {}

    /** @param schools how many are open there */
    public record SuggestedPlace(String name, String province, int schools) {}

    /** Suggestions for what is typed so far; none for less than two letters, nor before the schools are read. */
    public Suggested of(String typed) {
        Question question = Question.of(typed);
        if (Spelling.key(typed).length() < 2 || question.isEmpty() || !index.isShownNow()) {
            return new Suggested(List.of(), List.of());
        }
        List<SuggestedPlace> places = index.places().beginning(Spelling.key(typed), PLACES).stream()
                .map(place -> new SuggestedPlace(place.name(), place.province(), place.schools()))
                .toList();
        return new Suggested(places, index.look(schools -> schools(schools, question)));
    }

    private List<SchoolHit> schools(IndexSearcher schools, Question question) throws IOException {
        var query = new QuestionQuery(index.words(), question.withoutPostcode());
        ScoreDoc[] found = schools.search(open(query.beginning()), SCHOOLS).scoreDocs;
        if (found.length == 0) {
            found = schools.search(open(query.similar()), SCHOOLS).scoreDocs;
        }
        var hits = new ArrayList<SchoolHit>();
        StoredFields stored = schools.storedFields();
        for (ScoreDoc hit : found) {
            hits.add(IndexedSchool.hit(stored.document(hit.doc)));
        }
        return List.copyOf(hits);
    }

    private static Query open(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(IndexedSchool.ACTIVE, "1")), Occur.FILTER)
                .build();
    }
}
