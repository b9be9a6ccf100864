package nl.openvensters.monitor;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some of the indicators of {@link ComparisonRules}, by their places in it, as bits; of any number, and never changed. */
final class IndicatorSet {

    static final IndicatorSet NONE = new IndicatorSet(new long[0]);

    /** The last is not 0, so that equal sets have equal words. */
    private final long[] words;

    private IndicatorSet(long[] words) {
        this.words = words;
    }

    static IndicatorSet of(int... places) {
        return Arrays.stream(places).boxed().reduce(NONE, IndicatorSet::with, (one, other) -> one);
    }

    boolean has(int place) {
        return (word(place / Long.SIZE) >>> place & 1) == 1;
    }

    private long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    IndicatorSet with(int place) {
        int index = place / Long.SIZE;
        long[] more = Arrays.copyOf(words, Math.max(words.length, index + 1));
        more[index] |= 1L << place;
        return new IndicatorSet(more);
    }

    IndicatorSet without(int place) {
        if (!has(place)) {
            return this;
        }
        long[] less = words.clone();
        less[place / Long.SIZE] &= ~(1L << place);
        int size = less.length;
        while (size > 0 && less[size - 1] == 0) {
            size--;
        }
        return new IndicatorSet(size == less.length ? less : Arrays.copyOf(less, size));
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** How many are in both. */
    int common(IndicatorSet other) {
        int common = 0;
        for (int i = 0; i < words.length; i++) {
            common += Long.bitCount(words[i] & other.word(i));
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return IntStream.range(0, words.length * Long.SIZE)
                .filter(this::has)
                .boxed()
                .toList()
                .toString();
    }
}
