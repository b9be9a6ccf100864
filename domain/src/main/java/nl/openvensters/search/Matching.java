package nl.openvensters.search;

import java.io.IOException;
import java.util.stream.Stream;
import nl.openvensters.search.Found.Match;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a question comes down to, with the schools that there are.
 *
 * @param query those that are found
 * @param best those of them that come before the rest
 * @param match how well they fit
 * @param complete those that have all words
 */
record Matching(Query query, Query best, Match match, Query complete) {

    /** When fewer schools have all words, those that nearly have them come after. */
    private static final int ENOUGH = 5;

    private static final float FIRST = 10_000;
    private static final float BEFORE = 15;

    /** Schools that have all words; when those are few, also those that nearly have them; else those that have some. */
    static Matching of(IndexSearcher schools, SchoolIndex index, Question question) throws IOException {
        if (question.words().isEmpty()) {
            return new Matching(new MatchAllDocsQuery(), new MatchAllDocsQuery(), Match.EXACT, new MatchAllDocsQuery());
        }
        var query = new QuestionQuery(index.words(), question);
        Query exact = Stream.of(question, question.bare())
                .filter(asked ->
                        index.places().named(String.join(" ", asked.words())).isPresent())
                .findFirst()
                .map(place -> of(new QuestionQuery(index.words(), place).place(), query))
                .orElseGet(query::exact);
        int count = schools.count(exact);
        if (count >= ENOUGH) {
            return new Matching(exact, exact, Match.EXACT, exact);
        }
        Query begun = either(exact, query.beginning(), new MatchNoDocsQuery());
        int started = schools.count(begun);
        if (started >= ENOUGH) {
            return new Matching(begun, exact, Match.EXACT, count == 0 ? begun : exact);
        }
        Query similar = either(exact, query.beginning(), query.similar());
        int alike = schools.count(similar);
        if (alike > 0) {
            boolean all = alike == started;
            return new Matching(
                    similar, exact, count > 0 || all ? Match.EXACT : Match.SIMILAR, count == 0 && all ? begun : exact);
        }
        Query most = query.partly(1);
        return new Matching(
                schools.count(most) > 0 ? most : query.partly(Question.MOST),
                most,
                Match.PARTLY,
                new MatchNoDocsQuery());
    }

    /** The schools of a place; before them what has the very name that was typed, {@code sint maarten basisschool}. */
    private static Query of(Query place, QuestionQuery typed) {
        return new BooleanQuery.Builder()
                .add(place, Occur.MUST)
                .add(typed.named(), Occur.SHOULD)
                .build();
    }

    /**
     * Those that have all words come first. Those in which all words begin one come before what is only alike, but not
     * before what has the very name: who types {@code obs de ark} means no school in Arkel.
     */
    private static Query either(Query exact, Query begun, Query similar) {
        return new BooleanQuery.Builder()
                .add(raised(exact, FIRST), Occur.SHOULD)
                .add(raised(begun, BEFORE), Occur.SHOULD)
                .add(similar, Occur.SHOULD)
                .build();
    }

    private static Query raised(Query query, float by) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new BoostQuery(new MatchAllDocsQuery(), by), Occur.SHOULD)
                .build();
    }
}
