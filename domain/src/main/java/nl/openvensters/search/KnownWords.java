package nl.openvensters.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Which words stand where, and which are nearly the same: asked a hundred times for one question, so kept outside of the
 * index.
 */
final class KnownWords {

    static final KnownWords NONE = new KnownWords(Map.of(), Map.of());

    private final Map<String, Set<Part>> parts;
    private final Map<Part, NearWords> near;

    private KnownWords(Map<String, Set<Part>> parts, Map<Part, NearWords> near) {
        this.parts = parts;
        this.near = near;
    }

    /** @param before kept when the words are still the same: most changes are of what is not searched */
    static KnownWords of(IndexSearcher schools, KnownWords before) throws IOException {
        Map<String, Set<Part>> parts = new HashMap<>();
        for (Part part : Part.values()) {
            Terms terms = MultiTerms.getTerms(schools.getIndexReader(), part.label());
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    parts.computeIfAbsent(word.utf8ToString(), none -> EnumSet.noneOf(Part.class))
                            .add(part);
                }
            }
        }
        return parts.equals(before.parts)
                ? before
                : new KnownWords(
                        parts,
                        Map.of(
                                Part.ANY, NearWords.of(in(parts, Part.ANY)),
                                Part.TELLING_NAME, NearWords.of(in(parts, Part.TELLING_NAME))));
    }

    private static List<String> in(Map<String, Set<Part>> parts, Part part) {
        return parts.entrySet().stream()
                .filter(word -> word.getValue().contains(part))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean stands(String word, Part part) {
        return parts.getOrDefault(word, Set.of()).contains(part);
    }

    /** What stands in a part and is a typo away. */
    Set<String> near(Part part, String word) {
        return near.containsKey(part) ? near.get(part).near(word) : Set.of();
    }
}
