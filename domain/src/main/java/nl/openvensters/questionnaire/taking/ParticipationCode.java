package nl.openvensters.questionnaire.taking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What lets somebody answer once: twelve characters out of thirty-one, 59 random bits, without those that look alike. It
 * is on a slip of paper or in a mail and is kept nowhere; only hashes of it are.
 *
 * @param value without dashes, in capitals
 */
public record ParticipationCode(String value) {

    /** How many characters. */
    public static final int LENGTH = 12;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when it cannot be one */
    public ParticipationCode {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** A new one. */
    public static ParticipationCode fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ParticipationCode(code.toString());
    }

    /** As somebody typed it, with or without dashes and in any case; empty when it cannot be one. */
    public static Optional<ParticipationCode> typed(String text) {
        String bare = text.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new ParticipationCode(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In threes of four, as it stands on a slip. */
    public String written() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** What is kept of it to know that it is one of ours, in hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(digest("code"));
    }

    /** Where what its holder did so far is kept, in hexadecimal digits. */
    String sheet() {
        return HexFormat.of().formatHex(digest("sheet"));
    }

    /** With which that is encrypted: 256 bits that only the holder can make. */
    byte[] key() {
        return digest("key");
    }

    private byte[] digest(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + ":" + value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "a code";
    }
}
