package nl.openvensters.site.embed;

import nl.openvensters.language.Texts;

/** The texts of embedding ({@code Embed.properties}). */
final class EmbedTexts {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.embed.Embed", EmbedTexts.class);

    private EmbedTexts() {}

    /** @throws java.util.MissingResourceException when there is no such text */
    static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
