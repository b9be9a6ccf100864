package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.Period;

/**
 * What one school has on one question, in few words. All that its picture shows is in its texts too.
 *
 * @param headline the figure or the word; may be empty
 * @param text a sentence, or why there is nothing
 * @param words keywords, the most important first
 * @param picture SVG without words; empty when there is none
 * @param notes what belongs to the figure, each a few words
 * @param when of when it is and how settled; may be empty
 * @param period that it is of, when it is a figure that a year makes a difference to
 * @param missing whether there is nothing, and the text says why
 * @param explained whether the school wrote about it
 */
public record ComparedCell(
        String headline,
        Html text,
        List<OwnWord> words,
        String picture,
        List<String> notes,
        String when,
        Optional<Period> period,
        boolean missing,
        boolean explained) {

    private static final Html NO_TEXT = new Html("");

    static ComparedCell nothing(String why) {
        return nothing(Html.text(why));
    }

    static ComparedCell nothing(Html why) {
        return new ComparedCell("", why, List.of(), "", List.of(), "", Optional.empty(), true, false);
    }

    static ComparedCell sentence(Html text, String when) {
        return new ComparedCell("", text, List.of(), "", List.of(), when, Optional.empty(), false, false);
    }

    static ComparedCell headline(String headline, String when) {
        return new ComparedCell(headline, NO_TEXT, List.of(), "", List.of(), when, Optional.empty(), false, false);
    }

    /** Of a figure that a year makes a difference to. */
    static ComparedCell figure(String headline, Figure figure) {
        return new ComparedCell(
                headline,
                NO_TEXT,
                List.of(),
                "",
                List.of(),
                TellerResult.reference(figure),
                Optional.of(figure.period()),
                false,
                false);
    }

    static ComparedCell words(List<OwnWord> words, String when) {
        return new ComparedCell("", NO_TEXT, words, "", List.of(), when, Optional.empty(), false, false);
    }

    ComparedCell drawn(String svg) {
        return new ComparedCell(headline, text, words, svg, notes, when, period, missing, explained);
    }

    ComparedCell noting(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new ComparedCell(headline, text, words, picture, List.copyOf(more), when, period, missing, explained);
    }

    ComparedCell explained(boolean told) {
        return new ComparedCell(headline, text, words, picture, notes, when, period, missing, told);
    }

    ComparedCell withoutWhen() {
        return new ComparedCell(headline, text, words, picture, notes, "", period, missing, explained);
    }
}
