package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.figure.Period;
import nl.openvensters.language.Language;
import nl.openvensters.language.Texts;
import nl.openvensters.markup.Markup;

/**
 * The texts of this package ({@code Story.properties}) in the language that is spoken, and how numbers, days and lists are
 * written in it.
 */
public final class Wording {

    private static final Texts TEXTS = Texts.of("nl.openvensters.story.Story", Wording.class);

    private static final String DAY = "d MMMM uuuu";

    /** How many names are enough to give an idea. */
    private static final int FEW = 3;

    private Wording() {}

    /**
     * A text with its blanks filled in. The text may hold markup, what is filled in is escaped; a sentence that begins with
     * what is filled in begins with a capital, for some schools write their name without one.
     *
     * @param filling texts, or {@link Html} that goes in as it is
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static Html html(String key, Object... filling) {
        String pattern = TEXTS.get(key);
        String filled = Texts.filled(
                pattern,
                Arrays.stream(filling)
                        .map(f -> f instanceof Html html ? html.markup() : Markup.escaped(f.toString()))
                        .toArray());
        return new Html(pattern.startsWith("{") ? capital(filled) : filled);
    }

    /** A text without markup, with its blanks filled in. */
    public static String text(String key, Object... filling) {
        return TEXTS.fill(key, Arrays.stream(filling).map(Object::toString).toArray());
    }

    /** The text, when there is one. */
    public static Optional<String> find(String key) {
        return TEXTS.find(key);
    }

    /** The first of the keys that has a text: from the particular to the general. */
    public static String firstOf(String... keys) {
        return Arrays.stream(keys).filter(TEXTS::has).findFirst().orElse(keys[keys.length - 1]);
    }

    /** With a capital at its beginning. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** How numbers and days are written in the language that is spoken. */
    private static Locale locale() {
        return Language.spoken().locale();
    }

    /** What the school or the board wrote itself: in Dutch, and marked so where that is not the language of the page. */
    public static Html own(String words) {
        return marked("span", Markup.escaped(words));
    }

    /** The same of a piece of HTML. */
    static Html own(Html words) {
        return words.markup().isBlank() ? words : marked("div", words.markup());
    }

    /** Own words that nothing of ours can be among, in a list, see {@link #few}. */
    static Html ownFewOf(List<String> words) {
        return ownFew(words.stream().map(word -> new OwnWord(word, false)).toList());
    }

    /** Own words in a list, see {@link #few}. */
    static Html ownFew(List<OwnWord> words) {
        return new Html(few(words.stream().map(word -> word.html().markup()).toList()));
    }

    /** Own words in a list, see {@link #list}. */
    static Html ownList(List<OwnWord> words) {
        return new Html(list(words.stream().map(word -> word.html().markup()).toList()));
    }

    private static Html marked(String element, String markup) {
        String tag = Language.spoken().tagOfDutch();
        return new Html(
                tag.isEmpty() ? markup : "<" + element + " lang=\"" + tag + "\">" + markup + "</" + element + ">");
    }

    /** A denomination of the register: as that writes it, or in the language of the page. */
    public static String denomination(String written) {
        return explained("denomination.", written);
    }

    /** A category of a source, such as a judgement: as that writes it, and explained on a page in another language. */
    public static String category(String written) {
        return explained("category.", written);
    }

    private static String explained(String what, String written) {
        String key = written.strip().toLowerCase(Language.DUTCH.locale()).replace(' ', '_');
        return Language.spoken() == Language.DUTCH
                ? written
                : TEXTS.find(what + key).orElse(written);
    }

    /** A text that chooses by a number and tells it, {@code geen kinderen}, {@code 1 kind}, {@code 12 kinderen}. */
    static String counted(String key, BigDecimal number) {
        return TEXTS.fill(key, number, plain(number));
    }

    /** {@code 1.284}. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Rounded half up to a whole number: {@code 1.284}. */
    public static String whole(BigDecimal number) {
        return whole(number.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** As it stands in a sentence: {@code één} up to and including {@code twaalf}, then digits: {@code 1.284}. */
    public static String count(long number) {
        List<String> small = List.of(TEXTS.get("numbers").split(","));
        return number >= 1 && number <= small.size() ? small.get((int) number - 1) : whole(number);
    }

    /** The same for a number that may have decimals, which is in digits then: {@code twee}, {@code 2,5}. */
    public static String count(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? count(number.longValueExact()) : plain(number);
    }

    /** With one decimal: {@code 31,2}. */
    public static String tenths(BigDecimal number) {
        return decimals(number, 1);
    }

    /** With two decimals: {@code 2,50}. */
    public static String hundredths(BigDecimal number) {
        return decimals(number, 2);
    }

    private static String decimals(BigDecimal number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public static String tenths(double number) {
        return tenths(BigDecimal.valueOf(number));
    }

    /** An amount of money, with two decimals or none: {@code 1.250}, {@code 12,50}. */
    static String euros(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? plain(number) : hundredths(number);
    }

    /** Without needless decimals, at most two: {@code 45}, {@code 2,5}. */
    public static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** The size of a file: {@code 340 kB}, {@code 1,2 MB}. */
    public static String size(long bytes) {
        return bytes < 1_000_000
                ? text("size.kB", whole(Math.max(1, Math.round(bytes / 1000.0))))
                : text("size.MB", tenths(bytes / 1_000_000.0));
    }

    /** {@code 1 oktober 2025}. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, locale()).format(day);
    }

    /** {@code 8.30}; in English {@code 8:30}. */
    public static String time(LocalTime time) {
        String between = Language.spoken() == Language.DUTCH ? "." : ":";
        return time.getHour() + between + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /** {@code 1 oktober 2025}, {@code schooljaar 2024-2025}, {@code schooljaren 2022-2023 tot en met 2024-2025}. */
    public static String period(Period period) {
        return switch (period.kind()) {
            case REFERENCE_DATE, JUDGEMENT_DATE -> day(period.start());
            case SCHOOL_YEAR -> text("period.schoolYear", period.lastSchoolYear());
            case SCHOOL_YEARS ->
                text(
                        "period.schoolYears",
                        nl.openvensters.figure.SchoolYear.of(period.start()),
                        period.lastSchoolYear());
            case CALENDAR_YEAR -> Integer.toString(period.start().getYear());
        };
    }

    /**
     * The first few of some names, and in words how many there are more: {@code a, b, c en nog twee andere}. One more
     * than a few is named too: its name is as short as saying that there is one.
     */
    public static String few(List<String> names) {
        if (names.size() <= FEW + 1) {
            return list(names);
        }
        return text("list.more", String.join(", ", names.subList(0, FEW)), count(names.size() - FEW));
    }

    /**
     * With a small first letter, where it stands within a sentence. An abbreviation ({@code VVE}) and what looks like a
     * name of more words ({@code Rots en Water}) stay as they are.
     */
    public static String within(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        boolean properName = name.matches(".+\\s\\p{Lu}\\p{Ll}.*");
        return abbreviation || properName || name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(locale()) + name.substring(1);
    }

    /** {@code a}, {@code a en b}, {@code a, b en c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : text("list.last", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
