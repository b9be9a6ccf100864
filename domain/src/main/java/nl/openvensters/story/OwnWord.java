package nl.openvensters.story;

import java.util.List;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;

/**
 * A word or a few by which a school names something of itself.
 *
 * @param text as it is read on this page
 * @param ours whether it is one that we suggest, and so told in the language of the page
 */
public record OwnWord(String text, boolean ours) {

    /** What a school chose or typed: what we suggested is told in the language that is spoken, all else as it stands. */
    static OwnWord of(Indicator indicator, String chosen) {
        return indicator
                .suggested(chosen, Language.spoken())
                .map(known -> new OwnWord(known, true))
                .orElseGet(() -> new OwnWord(chosen, false));
    }

    static List<OwnWord> of(Indicator indicator, List<String> chosen) {
        return chosen.stream().map(word -> of(indicator, word)).toList();
    }

    /** The language of the text, where that is not the one of the page; else empty. */
    public String language() {
        return ours ? "" : Language.spoken().tagOfDutch();
    }

    /** With a small first letter, where it stands within a sentence. */
    OwnWord within() {
        return new OwnWord(Wording.within(text), ours);
    }

    /** Marked as Dutch where it is and the page is not. */
    Html html() {
        return ours ? Html.text(text) : Wording.own(text);
    }
}
