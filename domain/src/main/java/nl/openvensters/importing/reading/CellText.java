package nl.openvensters.importing.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SmallNumbers;

/**
 * What the text of a cell means. Sources mix decimal commas and points in one sheet, carry the noise of floating point
 * ({@code 33.409999999999997}), write dates in three ways, and suppress small numbers as {@code <5}, {@code *} or
 * {@code NA}.
 */
public final class CellText {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,15}(?:[.,][0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,15})(?:[.,]0{1,30})?");
    private static final Pattern SUPPRESSED = Pattern.compile("<\\s?5|\\*|[nN][./]?[aA]\\.?");
    private static final Pattern OTHER_BOUND = Pattern.compile("[<>≤≥]\\s?=?\\s?[0-9]{1,4}");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ].*)?");
    private static final Pattern SLASHES = Pattern.compile("0?([0-9]{1,2})/0?([0-9]{1,2})/([0-9]{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})");

    /** With what a suppressed cell begins: most cells are numbers, and need no pattern to tell that they are not. */
    private static final String BEGINS_SUPPRESSED = "<*nN";

    private static final int MOST_PLAIN_DIGITS = 9;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char FIRST_CONTROL = 0x80;
    private static final char LAST_CONTROL = 0x9f;

    private CellText() {}

    /** Without white space around it, no-break spaces included: a cell that holds only a space is blank. */
    public static String stripped(String cell) {
        return cell.indexOf('\u00a0') < 0
                ? cell.strip()
                : cell.replace('\u00a0', ' ').strip();
    }

    /**
     * A name without the quotes that a source escaped twice: {@code BS ""De Kade""} is {@code BS "De Kade"}, and a name
     * that as a whole stands between quotes loses them. Control characters from 0x80 on are what Windows-1252 has there: a
     * source that says to write ISO 8859-1 has {@code 0x92} for an apostrophe.
     */
    public static String name(String delivered) {
        String text = withoutControls(delivered);
        if (text.indexOf('"') < 0) {
            return text;
        }
        String single = text.replace("\"\"", "\"");
        boolean wrapped =
                single.length() > 2 && single.charAt(0) == '"' && single.indexOf('"', 1) == single.length() - 1;
        return wrapped ? single.substring(1, single.length() - 1).strip() : single;
    }

    private static String withoutControls(String text) {
        StringBuilder written = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_CONTROL && letter <= LAST_CONTROL) {
                written = written != null ? written : new StringBuilder(text);
                written.setCharAt(i, new String(new byte[] {(byte) letter}, WINDOWS).charAt(0));
            }
        }
        return written == null ? text : written.toString();
    }

    /** True for {@code <5}, {@code *} and {@code NA}: known at the source, too small to be shown. */
    public static boolean suppressed(String text) {
        return !text.isEmpty()
                && BEGINS_SUPPRESSED.indexOf(text.charAt(0)) >= 0
                && SUPPRESSED.matcher(text).matches();
    }

    /** True for {@code <10} and the like: a bound that means something else than fewer than five. */
    static boolean otherBound(String text) {
        return !suppressed(text) && OTHER_BOUND.matcher(text).matches();
    }

    /** A number with a decimal comma or point, as written; empty when it is none. */
    public static Optional<BigDecimal> decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /** A number rounded (half up) to the decimals in which the source publishes it, which removes the noise. */
    public static Optional<BigDecimal> decimal(String text, int decimals) {
        return decimal(text).map(number -> number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A whole number; {@code 12,0} counts as one. */
    public static Optional<Long> whole(String text) {
        if (isPlain(text)) {
            return Optional.of((long) Integer.parseInt(text));
        }
        Matcher match = WHOLE.matcher(text);
        return match.matches() ? Optional.of(Long.parseLong(match.group(1))) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        boolean plain = !text.isEmpty() && text.length() <= MOST_PLAIN_DIGITS;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return plain;
    }

    /**
     * The two days that a date with slashes may mean, day first and month first; empty when it can mean one. The first of
     * a month is what it is: sources count on such days.
     */
    static Optional<LocalDate[]> ambiguous(String text) {
        Matcher slashes = SLASHES.matcher(text);
        if (text.indexOf('/') < 0 || !slashes.matches() || slashes.group(1).equals(slashes.group(2))) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
        Optional<LocalDate> monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
        return dayFirst.isPresent() && monthFirst.isPresent() && dayFirst.get().getDayOfMonth() > 1
                ? Optional.of(new LocalDate[] {dayFirst.get(), monthFirst.get()})
                : Optional.empty();
    }

    /** A day written as {@code 20241001}, {@code 2024-10-01}, {@code 1-10-2024} or {@code 01/10/2024}. */
    public static Optional<LocalDate> date(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /**
     * A count of pupils: a whole number of at least zero, suppressed, or not delivered when blank. One to four is
     * suppressed also where the source writes it.
     *
     * @return empty when the text is none of these
     */
    public static Optional<FigureValue> count(String text) {
        return missing(text).or(() -> whole(text).filter(number -> number >= 0).map(CellText::hiddenWhenSmall));
    }

    private static FigureValue hiddenWhenSmall(long count) {
        return count > 0 && count < SmallNumbers.LEAST_COUNT
                ? FigureValue.missing(MissingReason.SUPPRESSED)
                : FigureValue.of(count);
    }

    /**
     * A percentage, score or mean of at least zero, rounded; suppressed, or not delivered when blank.
     *
     * @return empty when the text is none of these
     */
    public static Optional<FigureValue> amount(String text, int decimals) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
        return missing(text).or(() -> decimal(bare, decimals)
                .filter(number -> number.signum() >= 0)
                .map(FigureValue::of));
    }

    /** What a cell with the layout of a percentage shows: it holds 0.853 and shows 85.3, which is what is meant. */
    static String percent(String value) {
        return decimal(value)
                .map(share -> share.movePointRight(2).stripTrailingZeros().toPlainString())
                .orElse(value);
    }

    private static Optional<FigureValue> missing(String text) {
        if (text.isEmpty()) {
            return Optional.of(FigureValue.missing(MissingReason.NOT_DELIVERED));
        }
        return suppressed(text) ? Optional.of(FigureValue.missing(MissingReason.SUPPRESSED)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
