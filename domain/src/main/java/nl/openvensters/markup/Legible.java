package nl.openvensters.markup;

import java.util.regex.Pattern;

/** What people type, as far as others can read it. The one rule for all that is shown, counted or asked for. */
public final class Legible {

    /** Controls that are no line end or tab, marks that turn the direction of what follows, and a mark of no width. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t]]|[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    /** Letters that stand for a gap. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

    private Legible() {}

    /** Without what nobody sees and what makes other words read backwards. */
    public static String cleaned(String typed) {
        return typed == null ? "" : UNSEEN.matcher(typed).replaceAll("");
    }

    /** Whether there is something to read in plain text: a letter or a figure. A dash, a dot or a picture says nothing. */
    public static boolean says(String plain) {
        return plain != null
                && plain.codePoints().anyMatch(each -> Character.isLetterOrDigit(each) && FILLERS.indexOf(each) < 0);
    }
}
