package nl.openvensters.site.open;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.openvensters.story.Wording;

/** The Dutch texts of open data ({@code OpenData.properties}). */
final class OpenTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "nl.openvensters.site.open.OpenData", Locale.ROOT, OpenTexts.class.getClassLoader());

    private OpenTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return new MessageFormat(TEXTS.getString(key), Wording.DUTCH).format(filling);
    }
}
