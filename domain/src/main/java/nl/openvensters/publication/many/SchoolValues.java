package nl.openvensters.publication.many;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.language.Dutch;
import nl.openvensters.school.SchoolProfile;

/** What the blanks of a text fill with at one school. A number that parents may not see fills nothing. */
final class SchoolValues {

    /** The blanks that there are, in the order in which they are offered. */
    static final List<String> NAMES =
            List.of("schoolnaam", "leerlingen", "trend", "schoolweging", "plaats", "gemeente", "bestuur");

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "nl.openvensters.publication.many.SchoolValues", Locale.ROOT, SchoolValues.class.getClassLoader());

    private final Map<String, String> values = new HashMap<>();

    /** @param known its current figures of pupils and weighting, oldest first */
    static Map<String, String> of(SchoolProfile school, Map<Characteristic, List<Figure>> known) {
        return new SchoolValues()
                .name("schoolnaam", Optional.of(school.name()))
                .name("plaats", school.address().place())
                .name("gemeente", school.municipality().map(SchoolProfile.Municipality::name))
                .name("bestuur", school.board().map(SchoolProfile.Board::name))
                .pupils(known.get(Characteristic.PUPILS).stream()
                        .map(figure -> new YearCount(
                                figure.period().end().getYear(), number(figure).map(BigDecimal::intValue)))
                        .toList())
                .weighting(known.get(Characteristic.WEIGHTING).stream()
                        .reduce((older, newer) -> newer)
                        .flatMap(SchoolValues::number))
                .all();
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.value().flatMap(FigureValue::asNumber);
    }

    SchoolValues name(String blank, Optional<String> text) {
        text.filter(t -> !t.isBlank()).ifPresent(t -> values.put(blank, t));
        return this;
    }

    /**
     * Fills the number of pupils and how it changed.
     *
     * @param byYear counts by the year of counting, ascending, at least those of the last two; empty where missing
     */
    SchoolValues pupils(List<YearCount> byYear) {
        if (byYear.isEmpty()) {
            return this;
        }
        YearCount latest = byYear.get(byYear.size() - 1);
        if (latest.count().filter(n -> n >= SmallNumbers.LEAST_COUNT).isEmpty()) {
            return this;
        }
        int count = latest.count().get();
        values.put("leerlingen", Dutch.whole(count));
        if (byYear.size() > 1) {
            YearCount before = byYear.get(byYear.size() - 2);
            before.count()
                    .filter(n -> n >= SmallNumbers.LEAST_COUNT)
                    .ifPresent(
                            n -> values.put("trend", trend(count - n, latest.year() - before.year(), before.year())));
        }
        return this;
    }

    private static String trend(int difference, int years, int since) {
        String when = years == 1 ? TEXTS.getString("yearBefore") : tell("in", Integer.toString(since));
        String key = difference == 0 ? "same" : difference > 0 ? "more" : "less";
        return tell(key, Dutch.whole(Math.abs(difference)), when);
    }

    SchoolValues weighting(Optional<BigDecimal> weighting) {
        weighting.ifPresent(number -> values.put("schoolweging", Dutch.decimal(number, 1)));
        return this;
    }

    Map<String, String> all() {
        return Map.copyOf(values);
    }

    private static String tell(String key, Object... parts) {
        return new MessageFormat(TEXTS.getString(key), DUTCH).format(parts);
    }

    /** A number of pupils in a year; empty when it may not be shown or is not known. */
    record YearCount(int year, Optional<Integer> count) {}
}
