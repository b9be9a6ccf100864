package nl.openvensters.site.follow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.openvensters.story.Wording;

/** The Dutch texts of following ({@code Follow.properties}). */
final class FollowTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "nl.openvensters.site.follow.Follow", Locale.ROOT, FollowTexts.class.getClassLoader());

    private FollowTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return new MessageFormat(TEXTS.getString(key), Wording.DUTCH).format(filling);
    }
}
