package nl.openvensters.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.search.Found.Distance;
import nl.openvensters.search.Found.Hit;
import nl.openvensters.search.Found.Match;
import nl.openvensters.search.Wish.Order;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;

/**
 * Finds schools by what a parent knows of them: a name, a street, a place, a municipality, a province, a postcode, a
 * board or a code, in any order, with a typo here and there. Open schools come before closed ones.
 */
public final class SchoolFinder {

    /** So many are shown when none is within the circle. */
    private static final int NEAREST = 5;

    /** How far is looked around a postcode when nobody says how far. */
    static final int AROUND_KILOMETRES = 5;

    private final SchoolIndex index;
    private final Origins origins;

    public SchoolFinder(SchoolIndex index) {
        this.index = index;
        this.origins = new Origins(index);
    }

    /**
     * Finds one page. Nothing is found when nothing was asked.
     *
     * @throws SchoolsNotRead when the index was not filled yet
     */
    public Found find(Wish wish) {
        if (!index.isShown()) {
            throw new SchoolsNotRead();
        }
        return index.look(schools -> find(schools, wish));
    }

    private Found find(IndexSearcher schools, Wish wish) throws IOException {
        Question question = Question.of(wish.text());
        Optional<Origin> around = question.postcode().flatMap(postcode -> origins.ofPostcode(schools, postcode));
        if (around.isEmpty()) {
            question = question.withoutPostcode();
        }
        Optional<Origin> near = wish.near().isBlank() ? around : origins.of(schools, wish.near());
        if (question.isEmpty()
                && near.isEmpty()
                && wish.chosen().isEmpty()
                && !wish.slice().all()) {
            return nothing();
        }
        Matching words = Matching.of(schools, index, question);
        boolean nearby = near.isPresent() && question.words().isEmpty() && wish.kilometres() == 0;
        int kilometres = near.isEmpty() ? 0 : nearby ? AROUND_KILOMETRES : wish.kilometres();
        Query of = scoped(words.query(), wish.slice());
        Query wanted = filtered(of, near, kilometres);
        ChoiceCounts counts = counted(schools, wanted, wish);
        int total = counts.total();
        Match match = words.match();
        if (total == 0 && kilometres > 0) {
            wanted = of;
            counts = counted(schools, wanted, wish);
            total = Math.min(NEAREST, counts.total());
            match = Match.FURTHER;
        }
        Query shown = ranked(chosen(wanted, wish.chosen()), words, question, near);
        if (match == Match.FURTHER) {
            shown = nearest(schools, shown, near);
        }
        int size = wish.slice().size();
        int page = Math.min(Math.max(1, wish.page()), Math.max(1, (total + size - 1) / size));
        int complete = schools.count(chosen(within(wanted, words.complete()), wish.chosen()));
        return new Found(
                hits(schools, shown, near, wish, page, total),
                total,
                Math.min(total, complete),
                total == 0 ? Match.NOTHING : match,
                page,
                near,
                kilometres,
                counts.counts(),
                within(schools, chosen(of, wish.chosen()), near),
                words.match() == Match.SIMILAR ? new Meant(schools).of(question, words.query()) : Optional.empty(),
                size);
    }

    private static ChoiceCounts counted(IndexSearcher schools, Query query, Wish wish) throws IOException {
        var counts = new ChoiceCounts(wish.chosen());
        schools.search(query, counts);
        return counts;
    }

    private static Found nothing() {
        return new Found(List.of(), 0, 0, Match.NOTHING, 1, Optional.empty(), 0, Map.of(), Map.of(), Optional.empty());
    }

    private static Query scoped(Query query, Slice slice) {
        if (slice.scopes().isEmpty()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        slice.scopes().forEach((scope, value) -> all.add(new TermQuery(new Term(scope.label(), value)), Occur.FILTER));
        return all.build();
    }

    /** Those of the one that are among the other. */
    private static Query within(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query filtered(Query query, Optional<Origin> near, int kilometres) {
        return near.isEmpty() || kilometres == 0
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(
                                LatLonPoint.newDistanceQuery(
                                        IndexedSchool.POINT,
                                        near.get().latitude(),
                                        near.get().longitude(),
                                        kilometres * 1000.0),
                                Occur.FILTER)
                        .build();
    }

    private static Query chosen(Query query, Map<Choice, Set<String>> chosen) {
        if (chosen.isEmpty()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        chosen.forEach((choice, values) -> all.add(
                new TermInSetQuery(
                        choice.label(), values.stream().map(BytesRef::new).toList()),
                Occur.FILTER));
        return all.build();
    }

    private static Map<Integer, Integer> within(IndexSearcher schools, Query query, Optional<Origin> near)
            throws IOException {
        Map<Integer, Integer> within = new LinkedHashMap<>();
        if (near.isPresent()) {
            for (int kilometres : Wish.RADII) {
                within.put(kilometres, schools.count(filtered(query, near, kilometres)));
            }
        }
        return within;
    }

    private static List<Hit> hits(
            IndexSearcher schools, Query query, Optional<Origin> near, Wish wish, int page, int total)
            throws IOException {
        int from = (page - 1) * wish.slice().size();
        int size = Math.min(wish.slice().size(), total - from);
        if (size <= 0) {
            return List.of();
        }
        TopFieldDocs top = schools.search(query, from + size, sort(near, wish.order()), false);
        var hits = new ArrayList<Hit>(size);
        StoredFields stored = schools.storedFields();
        for (ScoreDoc hit : List.of(top.scoreDocs).subList(from, top.scoreDocs.length)) {
            hits.add(hit(stored.document(hit.doc), near));
        }
        return List.copyOf(hits);
    }

    /**
     * Where distances count, how well the words fit does not, but for those that have all of them. Who types a postcode
     * sees its own schools first, and then those around it.
     */
    private static Query ranked(Query query, Matching words, Question question, Optional<Origin> near) {
        if (near.isEmpty()) {
            return query;
        }
        var ranked = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new BoostQuery(new ConstantScoreQuery(words.best()), 4), Occur.SHOULD);
        question.postcode().ifPresent(postcode -> ranked.add(of(postcode.toLowerCase(Locale.ROOT)), Occur.SHOULD));
        return ranked.build();
    }

    /** Those that are nearest, whatever the order in which they are shown then. */
    private static Query nearest(IndexSearcher schools, Query ranked, Optional<Origin> near) throws IOException {
        var keys = new ArrayList<BytesRef>();
        StoredFields stored = schools.storedFields();
        for (ScoreDoc hit : schools.search(ranked, NEAREST, sort(near, Order.FITTING), false).scoreDocs) {
            keys.add(new BytesRef(stored.document(hit.doc).get(IndexedSchool.KEY)));
        }
        return new BooleanQuery.Builder()
                .add(ranked, Occur.MUST)
                .add(new TermInSetQuery(IndexedSchool.KEY, keys), Occur.FILTER)
                .build();
    }

    private static Query of(String postcode) {
        return new ConstantScoreQuery(new TermQuery(new Term(Part.POSTCODE.label(), postcode)));
    }

    private static Sort sort(Optional<Origin> near, Order order) {
        var fields = new ArrayList<SortField>();
        fields.add(new SortField(IndexedSchool.ACTIVE, SortField.Type.LONG, true));
        if (order == Order.FITTING) {
            fields.add(SortField.FIELD_SCORE);
            near.ifPresent(at -> fields.add(
                    LatLonDocValuesField.newDistanceSort(IndexedSchool.POINT, at.latitude(), at.longitude())));
        }
        fields.add(new SortField(IndexedSchool.SORT_NAME, SortField.Type.STRING));
        fields.add(new SortField(IndexedSchool.KEY, SortField.Type.STRING));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static Hit hit(Document school, Optional<Origin> near) {
        Optional<Distance> distance = near.flatMap(from -> IndexedSchool.point(school)
                .map(to -> new Distance(
                        SloppyMath.haversinMeters(from.latitude(), from.longitude(), to.latitude(), to.longitude()),
                        to.exact() && from.kind() != Origin.Kind.ROUGH)));
        return new Hit(IndexedSchool.hit(school), distance);
    }
}
