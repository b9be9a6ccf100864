package nl.openvensters.writing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/** Names between braces in a text, such as {@code {leerlingen}}, that fill from a school's own data. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_]{1,40})\\}");

    private Placeholders() {}

    /** The names that a text uses, in order. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The text with values in place of the names.
     *
     * @param html text with HTML
     * @param values plain text by name; it is escaped
     * @return the filled text; a name without a value stays as it is, see {@link #in}
     */
    public static String fill(String html, Map<String, String> values) {
        return NAME.matcher(html).replaceAll(match -> {
            String value = values.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : Markup.escaped(value));
        });
    }
}
