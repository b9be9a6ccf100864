package nl.openvensters.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a sentence.
 *
 * @param fragment with its unit, exactly as it is written
 * @param value what it says
 * @param about how exactly it says so
 * @param unit what it counts
 * @param preceding all of the sentence that stands before it
 * @param before of that what stands behind the number before
 * @param after what stands behind it, up to the next number
 * @param place whether it stands before another that tells what it is about
 */
record WrittenNumber(
        String fragment,
        BigDecimal value,
        About about,
        NumberUnit unit,
        String preceding,
        String before,
        String after,
        Place place) {

    /** How far what is written may be from what is meant. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.10");

    /** More than anybody writes in a sentence. */
    private static final int MOST_NUMBERS = 50;

    /** Before a number that is no amount of something: of a group, of a range, of so many. */
    private static final Pattern NO_AMOUNT_BEFORE = Pattern.compile(
            "(?:groep(?:en)?|leerjaar|klas|pagina|artikel|nummer|stap|fase|[\\p{Ll}\\d] op de|(?<=\\S )(?<!ieder )(?<!elk )van (?:de"
                    + "|onze|alle)|tussen(?: de)?|\\d (?:tot(?: en met)?|t/m|à|op|en|van de)|tot en met"
                    + "|(?:groei|steeg|stijg|steg|daal|krimp|toegenomen|afgenomen|nam|neemt|zakte)\\p{L}*[^,;]{0,30} met) $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_AMOUNT_AFTER = Pattern.compile(
            "^(?: (?:tot|t/m|à|op|en|of|van elke) \\d| op de \\d| (?:procentpunt|januari|februari|maart|april|mei|juni|juli|augustus"
                    + "|september|oktober|november"
                    + "|december)\\b|(?:e|de|ste)\\b).*");

    private static final Pattern OF_SO = Pattern.compile(" van (?:de|onze|alle)(?: in totaal)? [\\d.]+");

    private static final Pattern OF_TEN = Pattern.compile(" (?:op|van) de (?:10|tien)\\b");

    private static final Pattern WHOLE = Pattern.compile("(?:Van|Voor|Bij) (?:de|onze|al onze|alle) ");

    private static final Pattern CLAUSE = Pattern.compile("[,;(]| en ");

    private static final Pattern PART = Pattern.compile(", (?:van wie|waarvan|waaronder|onder wie|verdeeld)\\b");

    private static final Pattern FEW_WORDS = Pattern.compile("^((?: \\S+){0,4}).*");

    private static final Pattern FROM = Pattern.compile("van (?:ruim |bijna |ongeveer )?$");

    private static final Pattern TO = Pattern.compile(
            "(?:\\s?%| procent| leerlingen| kinderen| mensen)?(?: in \\d{4}| \\p{L}+ jaar geleden)? naar (?:ruim |bijna "
                    + "|ongeveer )?[\\d.,]+(?<![.,])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** Whether a number is said for itself. */
    enum Place {
        ALONE,
        /** So many of others: "7 of the 20 children". */
        OF_SO,
        /** Those of whom it goes on to tell: "of the 20 children 7 ...". */
        WHOLE,
        /** What it was before: "from 20 to 25 children". */
        FROM
    }

    /** Those of a sentence that may be an amount of something. */
    static List<WrittenNumber> in(String sentence) {
        List<WrittenNumber> alone = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher matcher = NumberWords.NUMBER.matcher(sentence);
        for (int seen = 0; seen < MOST_NUMBERS && matcher.find(); seen++) {
            amount(sentence, matcher).ifPresent(number -> {
                alone.add(number);
                places.add(new int[] {
                    matcher.start(), matcher.start() + number.fragment().length()
                });
            });
        }
        List<WrittenNumber> numbers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < alone.size(); i++) {
            boolean goesTo = i > 0 && alone.get(i - 1).place() == Place.FROM;
            from = i == 0 || goesTo ? from : places.get(i - 1)[1];
            int to = i + 1 < alone.size() ? places.get(i + 1)[0] : sentence.length();
            numbers.add(alone.get(i)
                    .between(sentence.substring(from, places.get(i)[0]), sentence.substring(places.get(i)[1], to)));
        }
        return numbers;
    }

    /** Empty when it is no amount: a day, a year, a group, a range. */
    private static Optional<WrittenNumber> amount(String sentence, MatchResult match) {
        String before = sentence.substring(0, match.start());
        String near = PlainText.before(sentence, match.start());
        String after = sentence.substring(match.end());
        if (OF_TEN.matcher(after).lookingAt()) {
            return Optional.of(new WrittenNumber(
                    match.group(),
                    NumberWords.value(match).multiply(BigDecimal.TEN),
                    About.ROUGHLY,
                    NumberUnit.PERCENT,
                    before,
                    before,
                    after,
                    Place.ALONE));
        }
        if (NO_AMOUNT_BEFORE.matcher(near).find()
                || NO_AMOUNT_AFTER.matcher(after).matches()) {
            return Optional.empty();
        }
        Matcher so = OF_SO.matcher(after);
        if (so.lookingAt()) {
            return counted(match, near, before, after, so.end(), Place.OF_SO);
        }
        Matcher to = TO.matcher(after);
        if (to.lookingAt() && FROM.matcher(near).find()) {
            return counted(match, near, before, after, to.end(), Place.FROM);
        }
        boolean year = YEAR.matcher(match.group()).matches();
        return NumberUnit.behind(after, before)
                .filter(found -> !year || found.unit() != NumberUnit.NONE)
                .map(found -> new WrittenNumber(
                        sentence.substring(match.start(), match.end() + found.length()),
                        NumberWords.value(match),
                        About.of(near),
                        found.unit(),
                        before,
                        before,
                        after,
                        WHOLE.matcher(before).matches() ? Place.WHOLE : Place.ALONE));
    }

    /** A number of which the unit stands after some words behind it. @param from where these words end */
    private static Optional<WrittenNumber> counted(
            MatchResult match, String near, String before, String after, int from, Place place) {
        return NumberUnit.behind(after.substring(from), before)
                .map(found -> new WrittenNumber(
                        match.group(),
                        NumberWords.value(match),
                        About.of(near),
                        found.unit(),
                        before,
                        before,
                        after,
                        place));
    }

    private WrittenNumber between(String wordsBefore, String wordsAfter) {
        return new WrittenNumber(fragment, value, about, unit, preceding, wordsBefore, wordsAfter, place);
    }

    /** It with the words around it. */
    String around() {
        return before + fragment + after;
    }

    /** What stands behind it about all that it counts, before a sentence goes on about something else or a part of them. */
    String near() {
        return switch (place) {
            case WHOLE -> FEW_WORDS.matcher(after).replaceFirst("$1");
            default -> (unit == NumberUnit.NONE ? CLAUSE : PART).split(after, 2)[0];
        };
    }

    /** The same with a mark in its place, for words of which the place beside it matters. */
    String hashed() {
        return before + "#" + after;
    }

    /** Whether a number may be written like this. */
    boolean says(BigDecimal number) {
        BigDecimal margin = value.abs().multiply(ROUGHLY);
        return switch (about) {
            case EXACTLY -> rounded(number).compareTo(value) == 0;
            case ROUGHLY -> number.subtract(value).abs().compareTo(margin) <= 0;
            case ABOVE -> isAtLeast(number) && number.compareTo(value.add(margin)) <= 0;
            case BELOW -> isAtMost(number) && number.compareTo(value.subtract(margin)) >= 0;
            case MORE -> isAtLeast(number);
            case LESS -> isAtMost(number);
        };
    }

    private boolean isAtLeast(BigDecimal number) {
        return number.compareTo(value) >= 0 || rounded(number).compareTo(value) == 0;
    }

    private boolean isAtMost(BigDecimal number) {
        return number.compareTo(value) <= 0 || rounded(number).compareTo(value) == 0;
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP);
    }
}
