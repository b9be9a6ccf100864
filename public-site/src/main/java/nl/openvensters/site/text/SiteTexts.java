package nl.openvensters.site.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.indicator.Theme;
import nl.openvensters.language.Language;
import nl.openvensters.language.Texts;
import nl.openvensters.story.Wording;

/** The texts of the pages ({@code Site.properties}) in the language that is spoken, in a page as {@code #{say.of('key', filling)}}. */
@Named("say")
@ApplicationScoped
public class SiteTexts {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.Site", SiteTexts.class);

    /** @throws java.util.MissingResourceException when there is no such text */
    public String of(String key) {
        return text(key);
    }

    public String of(String key, Object one) {
        return text(key, one);
    }

    public String of(String key, Object one, Object two) {
        return text(key, one, two);
    }

    public String of(String key, Object one, Object two, Object three) {
        return text(key, one, two, three);
    }

    /** The keys of texts that stand below each other, in their order. */
    public List<String> keys(String key) {
        return List.of(text(key).split(","));
    }

    /** A number as it is written: {@code 6.107}. */
    public String number(long number) {
        return written(number);
    }

    public static String written(long number) {
        return Wording.whole(number);
    }

    /** Names after each other, within a sentence. */
    public String list(List<String> names) {
        return Wording.list(names.stream().map(Wording::within).toList());
    }

    /** The text for one or for another number of things: {@code key.one} or {@code key.many}. */
    public String count(String key, long number) {
        return counted(key, number);
    }

    public static String counted(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** A text with its blanks filled in; numbers are written as the language does. */
    public static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }

    /** Whether there is such a text. */
    public static boolean has(String key) {
        return TEXTS.has(key);
    }

    /** The language of the page, as in the attribute {@code lang}. */
    public String getLanguage() {
        return Language.spoken().tag();
    }

    /** The language of what schools wrote, where that is not the one of the page; else empty. */
    public String getDutch() {
        return Language.spoken().tagOfDutch();
    }

    /** The title of a theme. */
    public String title(Theme theme) {
        return theme.title(Language.spoken());
    }
}
