package nl.openvensters.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.writing.KnownNumber.Counts;

/**
 * Numbers in a text that the figure beside it contradicts. Only a number that is near the newest figure or equal to an
 * earlier one is taken to be about it; a sentence that names a year or a time gone by may tell of that time.
 */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd},.])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})(?:,(\\d{1,2}))?\\s?(%|procent|leerlingen|kinderen|als score|als cijfer)"
                    + "(?!\\p{L})");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:19|20)\\d{2}\\b|vorig|eerder|toen|vroeger|geleden|was|waren|verwachten|straks|volgend");

    /** How far a number may be from the newest figure and still be meant as that figure. */
    private static final BigDecimal NEAR = new BigDecimal("0.20");

    private Numbers() {}

    static List<Hint> in(String sentence, List<KnownNumber> known) {
        List<Hint> hints = new ArrayList<>();
        if (OTHER_TIME.matcher(sentence).find()) {
            return hints;
        }
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            BigDecimal written = new BigDecimal(
                    matcher.group(1).replace(".", "") + (matcher.group(2) == null ? "" : "." + matcher.group(2)));
            contradicted(written, counts(matcher.group(3)), known)
                    .ifPresent(right -> hints.add(
                            new Hint(Hint.Kind.OTHER_NUMBER, matcher.group(), dutch(right), Optional.empty())));
        }
        return hints;
    }

    private static Optional<BigDecimal> contradicted(BigDecimal written, Counts counts, List<KnownNumber> known) {
        List<KnownNumber> alike =
                known.stream().filter(each -> each.counts() == counts).toList();
        List<BigDecimal> current = alike.stream()
                .filter(KnownNumber::current)
                .map(each -> each.number().setScale(Math.max(0, written.scale()), RoundingMode.HALF_UP))
                .toList();
        if (current.isEmpty() || current.stream().anyMatch(each -> each.compareTo(written) == 0)) {
            return Optional.empty();
        }
        BigDecimal nearest = current.stream()
                .min(Comparator.comparing(each -> each.subtract(written).abs()))
                .orElseThrow();
        boolean near =
                nearest.subtract(written).abs().compareTo(nearest.multiply(NEAR).abs()) <= 0;
        boolean earlier = alike.stream()
                .filter(each -> !each.current())
                .anyMatch(each -> each.number()
                                .setScale(Math.max(0, written.scale()), RoundingMode.HALF_UP)
                                .compareTo(written)
                        == 0);
        return near || earlier ? Optional.of(nearest) : Optional.empty();
    }

    private static Counts counts(String word) {
        return switch (word) {
            case "%", "procent" -> Counts.PERCENT;
            case "leerlingen", "kinderen" -> Counts.PUPILS;
            default -> Counts.SCORE;
        };
    }

    private static String dutch(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
