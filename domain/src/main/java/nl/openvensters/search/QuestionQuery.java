package nl.openvensters.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.school.SchoolType;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question in the language of the index. How well a school matches is a sum of constants: where a word stands and how
 * exactly, and whether the words are its whole name. How rare a word is makes no difference: nobody could tell why.
 */
final class QuestionQuery {

    private static final float OTHER_FORM = 0.85f;
    private static final float JOINED = 0.8f;
    private static final float BEGINNING = 0.5f;
    private static final float NEARLY = 0.3f;
    private static final float TIE = 0.05f;
    private static final float MAY_BE_MISSING = 0.1f;

    private static final List<Part> WORDS =
            List.of(Part.NAME, Part.FORMER_NAME, Part.PLACE, Part.MUNICIPALITY, Part.STREET, Part.BOARD);

    private static final List<Part> EXACT_WORDS =
            List.of(Part.NUMBER, Part.PROVINCE, Part.KIND, Part.CODE, Part.POSTCODE);

    private final KnownWords known;
    private final List<String> words;
    private final Set<String> required;

    QuestionQuery(KnownWords known, Question question) {
        this.known = known;
        this.words = question.words();
        this.required = new LinkedHashSet<>(question.required());
    }

    /** Every word is found. */
    Query exact() {
        return all(false);
    }

    /** Every word is found, or begins one that is. */
    Query beginning() {
        return all(true);
    }

    private Query all(boolean beginnings) {
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            boolean must = required.contains(words.get(i));
            Query found = new DisjunctionMaxQuery(exactly(i, beginnings), TIE);
            query.add(must ? found : weighed(found, MAY_BE_MISSING), must ? Occur.MUST : Occur.SHOULD);
        }
        return query.add(wholeNames(false), Occur.SHOULD).build();
    }

    /** The schools of a place, for every child first, and those that are called like it; for words that name one. */
    Query place() {
        var there = new BooleanQuery.Builder()
                .add(whole(Part.FULL_PLACE, String.join(" ", words)), Occur.SHOULD)
                .add(whole(Part.TELLING_NAME, String.join(" ", Vocabulary.telling(words))), Occur.SHOULD);
        Query forEveryChild = new TermQuery(new Term(Choice.TYPE.label(), SchoolType.BO.name()));
        return new BooleanQuery.Builder()
                .add(there.build(), Occur.FILTER)
                .add(wholeNames(false), Occur.SHOULD)
                .add(weighed(forEveryChild, 1), Occur.SHOULD)
                .build();
    }

    /** What has all that was typed as its name. */
    Query named() {
        return weighed(whole(Part.FULL_NAME, String.join(" ", words)), Part.FULL_NAME.weight());
    }

    private static Query whole(Part part, String key) {
        return new TermQuery(new Term(part.label(), key));
    }

    /** Every word that tells something is found but for a typo. */
    Query similar() {
        var query = new BooleanQuery.Builder();
        boolean some = false;
        for (int i = 0; i < words.size(); i++) {
            boolean must = required.contains(words.get(i)) && isFirm(words.get(i));
            query.add(similar(i), must ? Occur.MUST : Occur.SHOULD);
            some |= must;
        }
        query.add(wholeNames(true), Occur.SHOULD);
        return query.setMinimumNumberShouldMatch(some ? 0 : 1).build();
    }

    /** All but so many of the words that tell something are found but for a typo; at least one is. */
    Query partly(int without) {
        var telling = new BooleanQuery.Builder();
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (required.contains(words.get(i))) {
                telling.add(similar(i), Occur.SHOULD);
                count++;
            }
        }
        return new BooleanQuery.Builder()
                .add(
                        telling.setMinimumNumberShouldMatch(Math.max(1, count - without))
                                .build(),
                        Occur.MUST)
                .add(wholeNames(true), Occur.SHOULD)
                .build();
    }

    private static boolean isFirm(String word) {
        return word.length() > 2 && !word.chars().allMatch(Character::isDigit) && !Vocabulary.isSoft(word);
    }

    private Query similar(int at) {
        List<Query> ways = exactly(at, true);
        Set<String> near = new LinkedHashSet<>();
        for (String form : writings(at)) {
            near.addAll(known.near(Part.ANY, form));
        }
        for (Part part : WORDS) {
            add(ways, part, near, NEARLY);
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** A word, without school at its end, and with the word before and after it as one. */
    private Set<String> writings(int at) {
        String word = words.get(at);
        var writings = new LinkedHashSet<String>();
        writings.add(word);
        writings.add(Vocabulary.bare(word));
        writings.addAll(joined(at));
        return writings;
    }

    private List<String> joined(int at) {
        var joined = new ArrayList<String>();
        if (at + 1 < words.size()) {
            joined.add(words.get(at) + words.get(at + 1));
        }
        if (at > 0) {
            joined.add(words.get(at - 1) + words.get(at));
        }
        return joined;
    }

    private List<Query> exactly(int at, boolean beginnings) {
        String word = words.get(at);
        var ways = new ArrayList<Query>();
        Set<String> other = new LinkedHashSet<>(Vocabulary.forms(word));
        other.remove(word);
        List<String> joined = joined(at);
        for (Part part : WORDS) {
            add(ways, part, List.of(word), 1);
            add(ways, part, other, OTHER_FORM);
            add(ways, part, joined, JOINED);
            if (beginnings && (word.length() > 1 || at == words.size() - 1)) {
                ways.add(beginning(part, word));
            }
        }
        other.add(word);
        other.addAll(joined);
        EXACT_WORDS.forEach(part -> add(ways, part, other, 1));
        if (beginnings && word.length() > 3 && at == words.size() - 1) {
            ways.add(beginning(Part.KIND, word));
            ways.add(beginning(Part.POSTCODE, word));
        }
        return ways;
    }

    private static Query beginning(Part part, String word) {
        return weighed(new PrefixQuery(new Term(part.label(), word)), part.weight() * BEGINNING);
    }

    /** Only what is there: most words stand in one part of two. */
    private void add(List<Query> ways, Part part, Collection<String> terms, float share) {
        List<String> there =
                terms.stream().filter(term -> known.stands(term, part)).toList();
        if (!there.isEmpty()) {
            ways.add(weighed(in(part, there), part.weight() * share));
        }
    }

    /** Schools and places of which the words, or those at the beginning or the end, are the whole name. */
    private Query wholeNames(boolean nearly) {
        Map<Query, Float> names = new LinkedHashMap<>();
        for (List<String> run : runs()) {
            String full = String.join(" ", run);
            String telling = String.join(" ", Vocabulary.telling(run));
            add(names, Part.FULL_NAME, full, run.size());
            add(names, Part.FULL_PLACE, full, run.size());
            add(names, Part.FULL_BOARD, full, run.size());
            add(names, Part.TELLING_NAME, telling, run.size());
            add(names, Part.FORMER_FULL_NAME, telling, run.size());
            if (nearly && run.get(0).equals(words.get(0)) && telling.length() > 2) {
                names.put(
                        new ConstantScoreQuery(in(Part.TELLING_NAME, known.near(Part.TELLING_NAME, telling))),
                        Part.TELLING_NAME.weight() * NEARLY + run.size());
            }
        }
        var query = new BooleanQuery.Builder();
        names.forEach((name, weight) -> query.add(new BoostQuery(name, weight), Occur.SHOULD));
        return query.build();
    }

    private void add(Map<Query, Float> names, Part part, String key, int words) {
        if (known.stands(key, part)) {
            names.merge(new ConstantScoreQuery(whole(part, key)), (float) part.weight() + words, Math::max);
        }
    }

    private List<List<String>> runs() {
        var runs = new ArrayList<List<String>>();
        for (int i = 1; i <= words.size(); i++) {
            runs.add(words.subList(0, i));
        }
        for (int i = 1; i < words.size(); i++) {
            runs.add(words.subList(i, words.size()));
        }
        return runs;
    }

    private static Query in(Part part, Collection<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(part.label(), terms.iterator().next()));
        }
        return new TermInSetQuery(
                part.label(), terms.stream().map(BytesRef::new).toList());
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
