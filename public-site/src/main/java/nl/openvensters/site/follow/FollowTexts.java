package nl.openvensters.site.follow;

import nl.openvensters.language.Texts;

/** The texts of following ({@code Follow.properties}). */
final class FollowTexts {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.follow.Follow", FollowTexts.class);

    private FollowTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
