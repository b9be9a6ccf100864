package nl.openvensters.site.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether who asks can unpack an answer. */
public final class Encoding {

    private static final Pattern GZIP = Pattern.compile("(gzip|x-gzip|\\*)(\\s*;.*)?");
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q=0(\\.0*)?");

    private Encoding() {}

    /** @param accepted the header {@code Accept-Encoding}; may be null */
    public static boolean isPackable(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(coding -> GZIP.matcher(coding).matches()
                                && !REFUSED.matcher(coding).matches());
    }
}
