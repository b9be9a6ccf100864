package nl.openvensters.site.open;

import nl.openvensters.language.Texts;

/** The texts of open data ({@code OpenData.properties}). */
final class OpenTexts {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.open.OpenData", OpenTexts.class);

    private OpenTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
