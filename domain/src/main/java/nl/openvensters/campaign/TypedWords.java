package nl.openvensters.campaign;

import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.markup.Legible;

/** What somebody typed, without what nobody sees. */
final class TypedWords {

    private TypedWords() {}

    /**
     * Something that must be there.
     *
     * @param without why it is refused when there is nothing to read
     * @throws CampaignRefused when there is nothing to read, or too much
     */
    static String needed(String typed, int most, Why without) {
        String text = free(typed, most);
        if (!Legible.says(text)) {
            throw new CampaignRefused(without);
        }
        return text;
    }

    /** On one line, as a name or a subject is. */
    static String line(String typed, int most, Why without) {
        return needed(typed == null ? "" : typed.replaceAll("\\s+", " "), most, without);
    }

    /** Something that may be left out. @throws CampaignRefused when it is too long */
    static String free(String typed, int most) {
        String text = typed == null ? "" : Legible.cleaned(typed).strip();
        if (text.length() > most) {
            throw new CampaignRefused(Why.TOO_LONG);
        }
        return text;
    }
}
