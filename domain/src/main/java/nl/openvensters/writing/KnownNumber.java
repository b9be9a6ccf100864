package nl.openvensters.writing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that is shown beside the text, or of which is shown that it is hidden.
 *
 * @param topic what it tells, which decides the words by which it is recognised
 * @param part of which part it is, as the page names it, such as {@code havo/vwo}; empty when it has no parts
 * @param title what it is, to tell it by
 * @param when of which day or years, in words
 * @param whose of the school itself or of others
 * @param years of when it is
 * @param current whether it is the newest; false for one of an earlier period
 * @param number as shown, percentages as 0–100; empty when it is hidden
 */
public record KnownNumber(
        NumberTopic topic,
        Optional<String> part,
        String title,
        String when,
        Whose whose,
        Years years,
        boolean current,
        Optional<BigDecimal> number) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** The same with the number as it is written. */
    public KnownNumber withNumber(BigDecimal written) {
        return new KnownNumber(topic, part, title, when, whose, years, current, Optional.of(written));
    }

    /** What it is and of when. */
    String named() {
        return title + ", " + when;
    }

    /** The number as people write it; empty when it is hidden. */
    public Optional<String> written() {
        return number.map(there -> format(there) + (topic.has(NumberUnit.PERCENT) ? "%" : ""));
    }

    private static String format(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(DUTCH);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Of whom a number tells. */
    public enum Whose {
        SCHOOL,
        COMPARABLE,
        MUNICIPALITY,
        COUNTRY
    }

    /**
     * The years of a period; of a day both are the same.
     *
     * @param first the calendar year in which it begins
     * @param last the calendar year in which it ends
     */
    public record Years(int first, int last) {

        /** Whether somebody who writes these years may mean it: one of them, the school year, or only its end. */
        boolean answersTo(Years written) {
            return written.first == written.last
                    ? first == written.first || last == written.first
                    : last == written.last && (first == written.first || first == last)
                            || first == last && first == written.first && written.last == first + 1;
        }
    }
}
