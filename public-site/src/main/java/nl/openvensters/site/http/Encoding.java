package nl.openvensters.site.http;

import java.util.Arrays;
import java.util.Locale;

/** Whether who asks can unpack an answer. */
public final class Encoding {

    private Encoding() {}

    /** @param accepted the header {@code Accept-Encoding}; may be null */
    public static boolean isPackable(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(coding ->
                                coding.matches("(gzip|x-gzip|\\*)(\\s*;.*)?") && !coding.matches(".*;\\s*q=0(\\.0*)?"));
    }
}
