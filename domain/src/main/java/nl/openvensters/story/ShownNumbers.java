package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.writing.KnownNumber;

/**
 * The numbers that a page tells of an indicator, for who reads along with the words beside it: what the figures hold and the
 * page shows, as it shows it. So nothing can be learnt from advice that does not stand beside the text.
 */
public final class ShownNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:,\\d+)?|\\p{L}+");

    private ShownNumbers() {}

    /**
     * Those of the school in every period, and of its surroundings in the newest; of what is hidden only that it is.
     *
     * @param figures of the indicator
     * @param story that is shown of them
     */
    public static List<KnownNumber> of(IndicatorFigures figures, IndicatorStory story) {
        Set<String> written = written(story);
        return NamedNumbers.of(figures).stream()
                .flatMap(known -> known.number().isEmpty()
                        ? Stream.of(known)
                        : shown(known.number().get(), written).map(known::withNumber).stream())
                .toList();
    }

    private static Set<String> written(IndicatorStory story) {
        Set<String> written = new HashSet<>();
        Stream.of(
                        story.answer().stream().map(Html::asText),
                        story.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream()),
                        story.illustrations().stream().flatMap(each -> each.notes().stream()))
                .flatMap(texts -> texts)
                .forEach(
                        text -> NUMBER.matcher(text).results().forEach(number -> written.add(trimmed(number.group()))));
        return written;
    }

    /** Without the dot of a sentence that ends with it. */
    private static String trimmed(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    /** As exactly as it is written; empty when it is not. */
    private static Optional<BigDecimal> shown(BigDecimal number, Set<String> written) {
        BigDecimal tenths = number.setScale(1, RoundingMode.HALF_UP);
        boolean inTenths = written.contains(Wording.tenths(number));
        if (inTenths && tenths.compareTo(number) == 0) {
            return Optional.of(tenths);
        }
        if (written.contains(Wording.plain(number))) {
            return Optional.of(number);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        return inTenths
                ? Optional.of(tenths)
                : Optional.of(whole)
                        .filter(rounded ->
                                written.contains(Wording.whole(rounded)) || written.contains(Wording.count(rounded)));
    }
}
