package nl.openvensters.story;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.KnownNumber.Whose;
import nl.openvensters.writing.NumberTopic;

/**
 * What the blanks of a text about one indicator fill with at one school: the newest of its figures, as the page tells
 * them. What counts something brings its noun, so that {@code één} and {@code geen} are written rightly.
 *
 * @param values by the name of the blank, in the order in which the page tells them
 * @param hidden blanks of which the page hides the figure: nothing may fill them
 */
public record FigureBlanks(Map<String, String> values, Set<String> hidden) {

    /** Of a school without figures. */
    public static final FigureBlanks NONE = new FigureBlanks(Map.of(), Set.of());

    /**
     * @param figures of the indicator
     * @param story that is shown of them; a number that is not in it fills nothing
     */
    public static FigureBlanks of(IndicatorFigures figures, IndicatorStory story) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (KnownNumber known : ShownNumbers.of(figures, story)) {
            if (known.whose() == Whose.SCHOOL && known.current()) {
                name(known).ifPresent(blank -> known.number()
                        .ifPresentOrElse(
                                number -> values.putIfAbsent(blank, told(known.topic(), number)),
                                () -> hidden.add(blank)));
            }
        }
        values.keySet().removeAll(hidden);
        category(figures, values);
        rough(figures, story, values);
        return new FigureBlanks(Collections.unmodifiableMap(values), Set.copyOf(hidden));
    }

    /** Whether a blank stands for a figure that the page hides, by itself or with all of its table. */
    public boolean hides(String blank) {
        return hidden.stream().anyMatch(each -> blank.equals(each) || blank.startsWith(each + "_"));
    }

    /** The blank of a number; empty when it has none, or one of the register's. */
    private static Optional<String> name(KnownNumber known) {
        return Wording.find("blank.name." + known.topic())
                .map(name -> name + known.part().map(FigureBlanks::ending).orElse(""))
                .filter(name -> name.length() <= 40);
    }

    /** {@code _havo_vwo} for {@code havo/vwo}. */
    private static String ending(String part) {
        return "_" + part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }

    private static String told(NumberTopic topic, BigDecimal number) {
        return Wording.find("blank." + topic)
                .map(form -> Wording.counted("blank." + topic, number))
                .orElse(Wording.plain(number));
    }

    private static void category(IndicatorFigures figures, Map<String, String> values) {
        if (figures.indicator().kind() != IndicatorKind.CATEGORY) {
            return;
        }
        CategoryTeller.latest(figures).ifPresent(latest -> {
            if (latest.value().orElse(null) instanceof FigureValue.Category category) {
                values.put("oordeel", Wording.within(category.name()));
                day(latest).ifPresent(day -> values.put("oordeel_datum", day));
            }
        });
    }

    /** Of a table with hidden counts the shares that the page tells instead, as roughly: {@code ongeveer 60%}. */
    private static void rough(IndicatorFigures figures, IndicatorStory story, Map<String, String> values) {
        if (figures.indicator().kind() != IndicatorKind.DISTRIBUTION) {
            return;
        }
        Set<String> written = story.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toSet());
        figures.indicator().measures().stream()
                .flatMap(measure -> figures.latest(measure.code()).stream())
                .filter(GroupShares::isIn)
                .flatMap(figure -> GroupShares.of(figures.indicator(), figure).stream())
                .filter(group -> written.contains(group.getValue().written()))
                .forEach(group -> values.put(
                        "aandeel" + ending(group.getKey()), group.getValue().brief()));
    }

    private static Optional<String> day(Figure figure) {
        return CategoryTeller.isDayKnown(figure)
                ? Optional.of(Wording.day(figure.period().start()))
                : Optional.empty();
    }
}
