package nl.openvensters.message;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.openvensters.mail.Mail;
import nl.openvensters.markup.Legible;
import nl.openvensters.message.MessageRefused.Why;

/**
 * What a visitor typed in the form, cleaned of what cannot be seen.
 *
 * @param about id of the indicator it is about; empty when it is about none
 * @param text plain, with line ends
 * @param email empty when the visitor wants no answer
 * @param trap what is in the field that must stay empty
 * @param seal of the form, see {@link FormSeal}
 */
public record TypedMessage(String about, String text, String email, String trap, String seal) {

    /** The most characters that a text may have. */
    public static final int LONGEST = 2_000;

    private static final int MOST_LINKS = 1;
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\[/?url|<a\\s");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\\n{3,}");

    public TypedMessage {
        text = MANY_LINE_ENDS
                .matcher(seen(LINE_END.matcher(text).replaceAll("\n")))
                .replaceAll("\n\n")
                .strip();
        email = seen(email).strip();
        about = about.strip();
    }

    /** A form that nobody typed in yet. */
    public static TypedMessage empty(String about, String seal) {
        return new TypedMessage(about, "", "", "", seal);
    }

    /** The same in a form with another seal, its trap emptied. */
    public TypedMessage in(String otherSeal) {
        return new TypedMessage(about, text, email, "", otherSeal);
    }

    private static String seen(String text) {
        return Legible.cleaned(text.replace('\t', ' '));
    }

    /** What has to be put right before it can be sent; of the seal nothing is said here. */
    Set<Why> faults() {
        var faults = EnumSet.noneOf(Why.class);
        if (!Legible.says(text)) {
            faults.add(Why.NO_TEXT);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            faults.add(Why.TOO_LONG);
        }
        if (LINK.matcher(text).results().limit(MOST_LINKS + 1L).count() > MOST_LINKS) {
            faults.add(Why.TOO_MANY_LINKS);
        }
        if (!email.isEmpty() && !Mail.isAddress(email)) {
            faults.add(Why.NO_ADDRESS);
        }
        if (!trap.isEmpty()) {
            faults.add(Why.TRAPPED);
        }
        return faults;
    }

    Optional<String> answerTo() {
        return Optional.of(email).filter(address -> !address.isEmpty());
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "a message of " + text.length() + " characters";
    }
}
