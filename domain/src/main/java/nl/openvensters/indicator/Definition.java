package nl.openvensters.indicator;

/**
 * What an indicator means, in the words that a visitor reads.
 *
 * @param version goes up when the meaning changes, so that figures of different definitions are not mixed unseen
 * @param text plain Dutch
 */
public record Definition(int version, String text) {}
