package nl.openvensters.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.chart.TrendChart.Point;

/** The years within a series of which there is no number: that there is none is seen in picture and table, with the reason. */
final class Gaps {

    /** The calendar year in which the school year ended whose test was called off. */
    private static final int NO_TEST = 2020;

    private Gaps() {}

    /** The series with every year from the first to the last; of a year that was not there no number was delivered. */
    static SortedMap<Integer, FigureValue> filled(SortedMap<Integer, FigureValue> series) {
        var filled = new TreeMap<>(series);
        if (!series.isEmpty()) {
            for (int year = series.firstKey(); year < series.lastKey(); year++) {
                filled.putIfAbsent(year, FigureValue.missing(MissingReason.NOT_DELIVERED));
            }
        }
        return filled;
    }

    /** The points of a picture. */
    static List<Point> points(SortedMap<Integer, FigureValue> filled) {
        return filled.entrySet().stream()
                .map(e -> new Point(
                        e.getKey(),
                        Cell.number(e.getValue()),
                        e.getValue()
                                .asReason()
                                .map(reason -> Wording.text("chart." + reason))
                                .orElse("")))
                .toList();
    }

    /**
     * A sentence for each reason.
     *
     * @param names how a year is named
     * @param texts the keys of the sentences are {@code <texts>.<reason>}
     */
    static List<String> notes(SortedMap<Integer, FigureValue> filled, IntFunction<String> names, String texts) {
        return notes(filled, names, reason -> texts + "." + reason);
    }

    /** @param texts the key of the sentence for a reason */
    static List<String> notes(
            SortedMap<Integer, FigureValue> filled, IntFunction<String> names, Function<MissingReason, String> texts) {
        Map<MissingReason, List<Integer>> years = new LinkedHashMap<>();
        filled.forEach((year, value) -> value.asReason()
                .ifPresent(reason -> years.computeIfAbsent(reason, unused -> new ArrayList<>())
                        .add(year)));
        return years.entrySet().stream()
                .map(e -> Wording.text(
                        Wording.firstOf(texts.apply(e.getKey()), "gap." + e.getKey()), written(e.getValue(), names)))
                .toList();
    }

    /** That there was no test at all in the spring of 2020, when that year lies within a series without a number. */
    static Optional<String> withoutTest(SortedMap<Integer, FigureValue> filled) {
        FigureValue then = filled.get(NO_TEST);
        return then != null && then.asNumber().isEmpty()
                ? Optional.of(Wording.text("gap.noTest", LevelYears.name(NO_TEST)))
                : Optional.empty();
    }

    /** {@code 2003, 2005 tot en met 2009 en 2012}. */
    static String written(List<Integer> years, IntFunction<String> names) {
        var runs = new ArrayList<String>();
        for (int from = 0; from < years.size(); ) {
            int to = from;
            while (to + 1 < years.size() && years.get(to + 1) == years.get(to) + 1) {
                to++;
            }
            if (to - from > 1) {
                runs.add(Wording.text("list.range", names.apply(years.get(from)), names.apply(years.get(to))));
            } else {
                years.subList(from, to + 1).forEach(year -> runs.add(names.apply(year)));
            }
            from = to + 1;
        }
        return Wording.list(runs);
    }
}
