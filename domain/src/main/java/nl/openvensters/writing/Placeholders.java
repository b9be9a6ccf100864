package nl.openvensters.writing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/** Names between braces in a text, such as {@code {leerlingen}}, that fill from a school's own data. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9_]{1,40})\\}");

    /** What ends where a sentence begins: nothing, a tag of a block, a mark with a space, a dash of a list. */
    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("(?:^|[.!?]\\s+|</?(?:p|li|h4|br|ul|ol)[^<>]*>\\s*|\\n(?:[-•*]\\s+)?)$");

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
     * The text with values in place of the names, and the verb of one where one is counted. What begins a sentence gets a
     * capital, unless it is a name: those have one already, somewhere.
     *
     * @param html text with HTML
     * @param values plain text by name; it is escaped
     * @return the filled text; a name without a value stays as it is, see {@link #in}
     */
    public static String fill(String html, Map<String, String> values) {
        String agreeing = html;
        for (String name : in(html)) {
            agreeing = CountedOne.isOne(values.getOrDefault(name, "")) ? CountedOne.agreeing(agreeing, name) : agreeing;
        }
        return filled(agreeing, values);
    }

    /** Whether a value counts one of something, so that what stands around it may have to change. */
    public static boolean isOne(String value) {
        return CountedOne.isOne(value);
    }

    private static String filled(String html, Map<String, String> values) {
        return NAME.matcher(html).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                return Matcher.quoteReplacement(match.group());
            }
            boolean first =
                    SENTENCE_BEFORE.matcher(html.substring(0, match.start())).find();
            return Matcher.quoteReplacement(Markup.escaped(first ? withCapital(value) : value));
        });
    }

    private static String withCapital(String value) {
        boolean isName = !value.equals(value.toLowerCase(Locale.ROOT));
        return isName || value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }
}
