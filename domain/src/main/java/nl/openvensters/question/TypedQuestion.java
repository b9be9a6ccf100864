package nl.openvensters.question;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.markup.Legible;

/**
 * A question as somebody typed it.
 *
 * @param text at most 2,000 characters with something to read in it
 * @param indicator its id; empty when it is about the school as a whole
 * @param wantedOn the day by which it should be done; empty when that does not matter
 */
public record TypedQuestion(String text, Optional<String> indicator, Optional<LocalDate> wantedOn) {

    /** The longest that a question or an answer may be, in characters. */
    public static final int LONGEST = 2000;

    /** @throws QuestionRefused when there is nothing to read, or too much */
    public TypedQuestion {
        text = checked(text);
        if (!Legible.says(text)) {
            throw new QuestionRefused(QuestionRefused.Why.EMPTY);
        }
    }

    /** Without what nobody sees. @throws QuestionRefused when it is too long */
    static String checked(String typed) {
        String text = Legible.cleaned(typed).strip();
        if (text.length() > LONGEST) {
            throw new QuestionRefused(QuestionRefused.Why.TOO_LONG);
        }
        return text;
    }
}
