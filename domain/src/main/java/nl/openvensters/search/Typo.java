package nl.openvensters.search;

/** One letter wrong, missing, extra, or swapped with the next: what fingers do. */
final class Typo {

    private static final int SHORTEST = 6;

    private Typo() {}

    /** Whether one becomes the other by it; not when they are the same. */
    static boolean between(String one, String other) {
        if (one.length() > other.length()) {
            return between(other, one);
        }
        if (other.length() - one.length() > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        if (one.length() < other.length()) {
            return restOfOne.equals(restOfOther.substring(1));
        }
        return restOfOne.substring(1).equals(restOfOther.substring(1)) || isSwapped(restOfOne, restOfOther);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** Whether it is a long word of those, but for a typo. */
    static boolean of(String word, Iterable<String> words) {
        if (word.length() >= SHORTEST - 1) {
            for (String other : words) {
                if (other.length() >= SHORTEST && between(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
