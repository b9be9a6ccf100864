package nl.openvensters.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.writing.KnownNumber.Whose;

/**
 * Numbers in a text that the figure beside it contradicts, and numbers of what is hidden there. A number is compared with
 * what the words around it name: which figure, of which part, of whom and of when. Where one of these is not sure nothing is
 * said. Of what is hidden nothing is known here either, so that what is said cannot depend on it.
 */
final class Numbers {

    private static final Set<SentenceTime.Kind> TOLD = EnumSet.of(SentenceTime.Kind.NOW, SentenceTime.Kind.PAST);

    private static final Pattern THRESHOLD =
            PlainText.pattern("grens\\b|signaleringswaarde|drempel|norm\\b|inspectie (?:verwacht|wil|vraagt|eist)");

    private static final Pattern IS_THRESHOLD = PlainText.pattern(
            "^ ?(?:is|was|als|geldt als|voor)? ?(?:de |een )?(?:\\p{L}*grens\\b|signaleringswaarde|drempel|norm\\b)");

    private static final Pattern REACHED = PlainText.pattern("\\b(?:haal|scoo?r|zit|lig|wij\\b|we\\b|ons resultaat)");

    private static final Pattern AVERAGE = PlainText.pattern("gemiddeld\\p{L}*");

    private static final Pattern DIFFERENCE = PlainText.pattern(
            "^(?!\\)| (?:en|wat) (?:dat|is))[^,.;]{0,25}\\b(?:minder|meer|extra|hoger|lager|erbij|gegroeid|gedaald|gestegen)\\b(?! dan (?:\\d|de ))");

    /** What stands between a name and its number: a few words of one clause. */
    private static final Pattern LINK = Pattern.compile("(?:\\s+[\\p{L}\\p{Nd}’'/-]+:?){0,9}[,:]?\\s+\\(?(?:€ ?)?");

    /** How a row of years goes on: "in 2023 240 children, and this year 250". */
    private static final Pattern GOES_ON = PlainText.pattern(
            "(?:^|[,;] |\\ben |\\bnaar )(?:dit jaar|nu|vorig jaar|daarna|het jaar (?:daarvoor|daarna|ervoor|erna)|in \\d{4}|naar)"
                    + "(?: (?:waren|zijn|hadden|hebben|telden|tellen))?(?: (?:het|dit|dat|we|wij))?(?: er)?(?: nog)? $");

    private static final Pattern BOUNDARY = PlainText.pattern("[,;]|\\b(?:en|maar|terwijl)\\b");

    /** A name on the other side of a comma is further than any in the same clause. */
    private static final int OTHER_CLAUSE = 1000;

    private Numbers() {}

    static List<Hint> in(String sentence, List<KnownNumber> known) {
        List<Hint> hints = new ArrayList<>();
        List<WrittenNumber> written = known.isEmpty() ? List.of() : WrittenNumber.in(sentence);
        for (WrittenNumber number : written) {
            boolean last = number == written.get(written.size() - 1);
            SentenceTime time = SentenceTime.of(number, last);
            if (!DIFFERENCE.matcher(number.after()).find() && time.kind() != SentenceTime.Kind.ELSEWHEN) {
                judge(number, about(number, last, known), time).ifPresent(hints::add);
            }
        }
        return hints;
    }

    /** The numbers of a sentence that say what is known, of the newest figures. */
    static List<StatedNumber> told(String sentence, List<KnownNumber> known) {
        List<WrittenNumber> written = WrittenNumber.in(sentence);
        return written.stream()
                .filter(number -> TOLD.contains(SentenceTime.of(number, number == written.get(written.size() - 1))
                        .kind()))
                .flatMap(number -> about(number, number == written.get(written.size() - 1), known).stream()
                        .filter(each -> each.current()
                                && each.number().filter(number::says).isPresent())
                        .limit(1)
                        .map(each ->
                                new StatedNumber(sentence, number.preceding().length(), number.fragment(), each)))
                .toList();
    }

    /** What is known of what the words around a number name, of any time. */
    private static List<KnownNumber> about(WrittenNumber number, boolean last, List<KnownNumber> known) {
        Optional<Whose> whose = WhoseNumber.of(number, last);
        boolean threshold = isOfThreshold(number);
        List<KnownNumber> fitting = known.stream()
                .filter(each -> whose.filter(each.whose()::equals).isPresent()
                        && each.topic().isThreshold() == threshold)
                .filter(each -> isNamed(each.topic(), number, each.whose()))
                .toList();
        List<KnownNumber> parts = ofPart(number, fitting);
        return parts.isEmpty()
                ? ofNearest(
                        number,
                        fitting.stream().filter(each -> each.part().isEmpty()).toList())
                : parts;
    }

    /** The inspectorate's, and not what the school reached: named before without the school coming between, or just behind. */
    private static boolean isOfThreshold(WrittenNumber number) {
        Matcher named = THRESHOLD.matcher(number.preceding());
        int end = -1;
        while (named.find()) {
            end = named.end();
        }
        return end >= 0 && !REACHED.matcher(number.preceding().substring(end)).find()
                || IS_THRESHOLD.matcher(number.after()).find();
    }

    private static boolean isNamed(NumberTopic topic, WrittenNumber number, Whose whose) {
        String around = number.around();
        if (!topic.has(number.unit())
                || number.place() == WrittenNumber.Place.OF_SO && !topic.hasParts()
                || number.place() == WrittenNumber.Place.WHOLE
                        && (number.unit() == NumberUnit.NONE || !topic.isShaped(number))
                || topic.isOtherwise(number)) {
            return false;
        }
        if (topic.isShaped(number)) {
            return true;
        }
        if (number.unit() != NumberUnit.NONE) {
            return topic.named().matcher(around).find()
                    || number.unit() == NumberUnit.PERCENT
                            && topic.named().matcher(number.preceding()).find()
                    || whose != Whose.SCHOOL && AVERAGE.matcher(around).find();
        }
        return isLinked(topic.named(), number.before())
                || topic == NumberTopic.PUPILS
                        && GOES_ON.matcher(number.before()).find()
                        && topic.named().matcher(number.preceding()).find()
                        && !topic.isOtherwise(number.preceding())
                || whose != Whose.SCHOOL && isLinked(AVERAGE, number.before());
    }

    /** Whether a number by itself belongs to a name before it. */
    private static boolean isLinked(Pattern named, String before) {
        return named.matcher(before).results().anyMatch(name -> LINK.matcher(before.substring(wordEnd(before, name)))
                .matches());
    }

    private static int wordEnd(String text, MatchResult match) {
        int end = match.end();
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Those of the part that is named nearest; of parts within each other the one that is named whole. */
    private static List<KnownNumber> ofPart(WrittenNumber number, List<KnownNumber> fitting) {
        Optional<String> nearest = fitting.stream()
                .flatMap(each -> each.part().stream())
                .distinct()
                .filter(part -> distance(named(part), number) < Integer.MAX_VALUE)
                .min(Comparator.<String>comparingInt(part -> distance(named(part), number))
                        .thenComparing(Comparator.comparingInt(String::length).reversed()));
        return fitting.stream()
                .filter(each -> nearest.isPresent() && each.part().equals(nearest))
                .toList();
    }

    private static Pattern named(String part) {
        String spaced = Pattern.compile("[\\s/-]+")
                .splitAsStream(part)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s/-]+"));
        return PlainText.pattern("(?<![\\p{L}/])" + spaced + "(?![\\p{L}/])");
    }

    /** Those of the topic that is named nearest to the number, where a sentence names more than one. */
    private static List<KnownNumber> ofNearest(WrittenNumber number, List<KnownNumber> fitting) {
        Optional<NumberTopic> nearest = fitting.stream()
                .map(KnownNumber::topic)
                .distinct()
                .min(Comparator.comparingInt(topic -> distance(topic.named(), number)));
        return fitting.stream()
                .filter(each -> each.topic() == nearest.orElseThrow())
                .toList();
    }

    private static int distance(Pattern named, WrittenNumber number) {
        IntStream before = named.matcher(number.before())
                .results()
                .mapToInt(name -> distance(number.before().substring(name.end())));
        IntStream after = named.matcher(number.after())
                .results()
                .mapToInt(name -> distance(number.after().substring(0, name.start())));
        if (named.matcher(number.fragment()).find()) {
            return 0;
        }
        return IntStream.concat(before, after).min().orElse(Integer.MAX_VALUE);
    }

    private static int distance(String between) {
        return between.length() + (BOUNDARY.matcher(between).find() ? OTHER_CLAUSE : 0);
    }

    private static Optional<Hint> judge(WrittenNumber number, List<KnownNumber> about, SentenceTime time) {
        List<KnownNumber> then = about.stream().filter(time::takes).toList();
        List<BigDecimal> numbers =
                then.stream().flatMap(each -> each.number().stream()).toList();
        boolean before = time.kind() == SentenceTime.Kind.BEFORE;
        boolean unsure = before && (numbers.size() < 2 || numbers.size() < then.size());
        if (then.isEmpty() || unsure || numbers.stream().anyMatch(number::says)) {
            return Optional.empty();
        }
        if (numbers.isEmpty()) {
            return Optional.of(new Hint(
                    Hint.Kind.HIDDEN_NUMBER, number.fragment(), then.get(0).named(), Optional.empty()));
        }
        boolean earlier = time.kind() == SentenceTime.Kind.PAST
                && about.stream().flatMap(each -> each.number().stream()).anyMatch(number::says);
        return then.stream()
                .filter(each -> each.number().isPresent() && !earlier)
                .filter(each -> !before || !each.current())
                .reduce((first, second) -> before ? second : first)
                .map(right -> new Hint(
                        Hint.Kind.OTHER_NUMBER,
                        number.fragment(),
                        right.named() + ": " + right.written().orElseThrow(),
                        Optional.empty()));
    }
}
