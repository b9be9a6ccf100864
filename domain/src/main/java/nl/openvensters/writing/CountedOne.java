package nl.openvensters.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets the verb follow a blank that fills with one: {@code Er zitten {x}} becomes {@code Er zit 1 kind}. Only where the
 * blank is surely what the verb is about: behind a verb with <em>er</em>, or as the first of its clause. Elsewhere
 * ({@code Wij hebben {x}}) the words stay as they are. The verbs are in {@code writing/verbs.txt}.
 */
final class CountedOne {

    private static final String FILE = "/writing/verbs.txt";
    private static final Map<String, String> OF_ONE = read();

    private static final Pattern ONE = Pattern.compile("(?:1|één) \\p{L}.*");

    private static final String VERB = "(" + String.join("|", OF_ONE.keySet()) + ")\\b";
    /** Where a clause begins. */
    private static final String FIRST =
            "(?:^|[.!?:;,]\\s+|<[^<>]*>\\s*|\\n(?:[-•*]\\s+)?|\\b(?:en|of|maar|want|omdat|dat|als)\\s+)";
    /** Not with people as its subject. */
    private static final String NOBODY = "(?<!\\b(?:wij|we|zij|ze|jullie|u|die|scholen|groepen)\\s{1,3})";

    private CountedOne() {}

    /** Whether a value counts one of something. */
    static boolean isOne(String value) {
        return ONE.matcher(value).matches();
    }

    /** The text with the verbs of one around a blank, by its name. */
    static String agreeing(String html, String name) {
        String blank = Pattern.quote("{" + name + "}");
        String text = swap(html, "(?i)(\\ber\\s+)" + VERB + "(\\s+" + blank + ")");
        text = swap(text, "(?i)(" + NOBODY + ")\\b" + VERB + "(\\s+er\\s+" + blank + ")");
        return swap(text, "(?i)(" + FIRST + blank + "\\s+)" + VERB + "()");
    }

    private static String swap(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + ofOne(found.group(2)) + found.group(3)));
    }

    private static String ofOne(String verb) {
        String one = OF_ONE.get(verb.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(verb.charAt(0)) ? Character.toUpperCase(one.charAt(0)) + one.substring(1) : one;
    }

    private static Map<String, String> read() {
        try (InputStream in = CountedOne.class.getResourceAsStream(FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
