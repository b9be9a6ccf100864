package nl.openvensters.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A code for whoever lost the app: fifteen letters and digits in groups of five, 74 bits. That is too many to guess, so a
 * plain hash is kept of it.
 *
 * @param text as it is shown
 */
record RecoveryCode(String text) {

    /** So many are given at once. */
    static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that are easily mistaken for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    static List<RecoveryCode> fresh() {
        return Stream.generate(() -> new RecoveryCode(group() + "-" + group() + "-" + group()))
                .limit(COUNT)
                .toList();
    }

    private static String group() {
        return RANDOM.ints(5, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** However it was typed: capitals, spaces and dashes do not matter. */
    String hash() {
        return new Token(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).hash();
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "a recovery code";
    }
}
