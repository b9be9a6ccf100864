package nl.openvensters.writing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text that was written in confidence lets somebody be found: a first name, whoever has it, a mail address or a
 * phone number. Stricter than the advice to who writes for parents: here a name of a teacher is one too, and so is one
 * without a capital when it is no other word.
 */
public final class AnyName {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'\\-]*");
    private static final Pattern REACHED = Pattern.compile("\\S@\\S|(?:\\d[ .-]?){8,}");

    /** Before a name of any country: juf Xinyi, meester Oğuz. */
    private static final Pattern TITLED =
            Pattern.compile("(?i:\\b(?:juf|juffrouw|meester|mevrouw|meneer|mr|mrs|miss|teacher)\\.?) \\p{Lu}\\p{L}+");

    private AnyName() {}

    /** @param text plain */
    public static boolean isIn(String text) {
        return REACHED.matcher(text).find()
                || TITLED.matcher(text).find()
                || WORD.matcher(text).results().anyMatch(word -> isName(word.group()));
    }

    private static boolean isName(String word) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            return FirstNames.find(word).isPresent();
        }
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return FirstNames.find(capital)
                .filter(sure -> sure == FirstNames.Sure.ALWAYS)
                .isPresent();
    }
}
