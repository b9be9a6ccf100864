package nl.openvensters.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 */
record WrittenNumber(
        String fragment,
        BigDecimal value,
        About about,
        NumberUnit unit,
        String preceding,
        String before,
        String after) {

    /** How far what is written may be from what is meant. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.10");

    /** More than anybody writes in a sentence. */
    private static final int MOST_NUMBERS = 50;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("elf", 11),
            Map.entry("twaalf", 12),
            Map.entry("twintig", 20));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/-])(?:(\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d{1,6})(?:[,.](\\d{1,2}))?(?![\\p{L}\\p{Nd}/])(?!-\\p{Nd}|[.,]\\d)"
                    + "|(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig)(?![\\p{L}-]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Before a number that is no amount of something: of a group, of a range, of so many. */
    private static final Pattern NO_AMOUNT_BEFORE = Pattern.compile(
            "(?:groep(?:en)?|leerjaar|klas|pagina|artikel|nummer|stap|fase|van de|van onze|van alle|tussen(?: de)?|\\d (?:tot(?: en met)?|t/m|à|op|en|van de)|tot en met"
                    + "|(?:groei|steeg|stijg|steg|daal|krimp|toegenomen|afgenomen|nam|neemt|zakte)\\p{L}*[^,;]{0,30} met) $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_AMOUNT_AFTER = Pattern.compile(
            "^(?: (?:tot|t/m|à|op|naar|en|of|van de(?: elke)?) \\d| (?:van de|procentpunt|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
                    + "|december)\\b|(?:e|de|ste)\\b).*");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** How exactly a number is meant. */
    enum About {
        EXACTLY(""),
        ROUGHLY(
                "(?:ongeveer|circa|ca\\.|zo[’']n|rond(?: de)?|om en nabij(?: de)?|grofweg|gemiddeld zo[’']n|een kleine)"),
        ABOVE("(?:ruim|iets meer dan|net boven(?: de)?)"),
        BELOW("(?:bijna|net geen|iets minder dan|net onder(?: de)?|tegen de)"),
        MORE("(?:(?:meer|hoger|groter) dan|boven(?: de)?|minstens|minimaal|ten minste)"),
        LESS("(?:(?:minder|lager|kleiner) dan|onder(?: de)?|nog geen|hooguit)");

        private final Pattern before;

        About(String words) {
            before = Pattern.compile("(?:^|.*[^\\p{L}])" + words + " (?:€ ?)?$", Pattern.CASE_INSENSITIVE);
        }

        static About of(String before) {
            for (About about : values()) {
                if (about != EXACTLY && about.before.matcher(before).matches()) {
                    return about;
                }
            }
            return EXACTLY;
        }
    }

    /** Those of a sentence that may be an amount of something. */
    static List<WrittenNumber> in(String sentence) {
        List<WrittenNumber> alone = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence);
        for (int seen = 0; seen < MOST_NUMBERS && matcher.find(); seen++) {
            amount(sentence, matcher).ifPresent(number -> {
                alone.add(number);
                places.add(new int[] {
                    matcher.start(), matcher.start() + number.fragment().length()
                });
            });
        }
        List<WrittenNumber> numbers = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            int from = i == 0 ? 0 : places.get(i - 1)[1];
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
        if (NO_AMOUNT_BEFORE.matcher(near).find()
                || NO_AMOUNT_AFTER.matcher(after).matches()) {
            return Optional.empty();
        }
        boolean year = YEAR.matcher(match.group()).matches();
        return NumberUnit.behind(after, before)
                .filter(found -> !year || found.unit() != NumberUnit.NONE)
                .map(found -> new WrittenNumber(
                        sentence.substring(match.start(), match.end() + found.length()),
                        value(match),
                        About.of(near),
                        found.unit(),
                        before,
                        before,
                        after));
    }

    private WrittenNumber between(String wordsBefore, String wordsAfter) {
        return new WrittenNumber(fragment, value, about, unit, preceding, wordsBefore, wordsAfter);
    }

    private static BigDecimal value(MatchResult matcher) {
        if (matcher.group(3) != null) {
            return BigDecimal.valueOf(WORDS.get(matcher.group(3).toLowerCase(Locale.ROOT)));
        }
        String whole = matcher.group(1).replace(".", "").replace(" ", "");
        return new BigDecimal(whole + (matcher.group(2) == null ? "" : "." + matcher.group(2)));
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
