package nl.openvensters.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words by what is left of them when one letter is taken away: two words that are a typo apart have one such rest in
 * common. A look-up costs some microseconds, where the automaton that Lucene would make costs a millisecond, and a
 * question asks for a dozen.
 */
final class NearWords {

    private final List<String> words;
    /** The hash of a rest, and the number of the word that has it in the lower half. */
    private final long[] rests;

    private NearWords(List<String> words, long[] rests) {
        this.words = words;
        this.rests = rests;
    }

    static NearWords of(List<String> words) {
        long[] rests =
                new long[words.stream().mapToInt(word -> word.length() + 1).sum()];
        int next = 0;
        for (int word = 0; word < words.size(); word++) {
            for (int without = -1; without < words.get(word).length(); without++) {
                rests[next++] = (long) rest(words.get(word), without) << 32 | word;
            }
        }
        Arrays.sort(rests);
        return new NearWords(List.copyOf(words), rests);
    }

    /** Those that are a typo away from a word, which itself is not among them. */
    Set<String> near(String word) {
        var near = new LinkedHashSet<String>();
        for (int without = -1; without < word.length(); without++) {
            int rest = rest(word, without);
            int from = Arrays.binarySearch(rests, (long) rest << 32);
            for (int at = from < 0 ? -from - 1 : from; at < rests.length && rests[at] >> 32 == rest; at++) {
                String other = words.get((int) rests[at]);
                if (Typo.between(word, other)) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    /** Like {@link String#hashCode()}, of a word without one of its letters. */
    private static int rest(String word, int without) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != without) {
                hash = 31 * hash + word.charAt(i);
            }
        }
        return hash;
    }
}
