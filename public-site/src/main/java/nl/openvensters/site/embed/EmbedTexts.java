package nl.openvensters.site.embed;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.openvensters.story.Wording;

/** The Dutch texts of embedding ({@code Embed.properties}). */
final class EmbedTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "nl.openvensters.site.embed.Embed", Locale.ROOT, EmbedTexts.class.getClassLoader());

    private EmbedTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return new MessageFormat(TEXTS.getString(key), Wording.DUTCH).format(filling);
    }
}
