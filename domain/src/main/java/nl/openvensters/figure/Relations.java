package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.openvensters.indicator.PeriodKind;

/**
 * The sums that connect the counts of one school, the surest first: what adds up by definition, then what holds when two
 * sources counted the same pupils. An onlooker may assume them all; docs/suppression.md lists them.
 */
final class Relations {

    private final List<Figure> figures;
    private final Map<String, Map<Period, Integer>> byMeasure = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private Relations(List<Figure> figures) {
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            byMeasure
                    .computeIfAbsent(nameOf(figures.get(i)), name -> new HashMap<>())
                    .put(figures.get(i).period(), i);
        }
    }

    /** @param counts the indexes of the figures whose cells are counts of pupils */
    static List<Relation> among(List<Figure> figures, List<Integer> counts) {
        var all = new Relations(figures);
        counts.forEach(all::cellsAddUp);
        new LevelRelations(all).add();
        all.testsAndAdvicesCountTheSamePupils();
        return all.relations;
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    Optional<Integer> find(String measure, Period period) {
        return Optional.ofNullable(all(measure).get(period));
    }

    Map<Period, Integer> all(String measure) {
        return byMeasure.getOrDefault(measure, Map.of());
    }

    /** The cells add up to the value of the figure, or to the number of pupils of that day. */
    private void cellsAddUp(int index) {
        Figure figure = figures.get(index);
        Optional<Place> total = figure.value().isPresent()
                ? Optional.of(Place.value(index))
                : figure.period().kind() == PeriodKind.REFERENCE_DATE
                        ? find("leerlingen.aantal", figure.period()).map(Place::value)
                        : Optional.empty();
        List<Place> cells = counts(index, key -> true);
        if (total.isPresent()
                && !cells.isEmpty()
                && cells.size() == figure.cells().keys().size()
                && Counts.isCount(total.get().in(figures))) {
            add(Relation.equal(cells, List.of(total.get())));
        }
    }

    /** The tests taken and the exemptions are as many as the advices; the tests as many as took part. */
    private void testsAndAdvicesCountTheSamePupils() {
        all("doorstroomtoets.gemiddelden").forEach((year, tests) -> {
            List<Place> taken = counts(tests, key -> key.endsWith(".aantal"));
            if (taken.isEmpty()) {
                return;
            }
            LevelRelations.participants(this, year).ifPresent(all -> add(Relation.equal(taken, List.of(all))));
            find("schooladvies.aantallen", year).ifPresent(advices -> {
                List<Place> pupils = new ArrayList<>(taken);
                pupils.addAll(counts(tests, "ontheffing"::equals));
                add(Relation.equal(pupils, counts(advices, key -> true)));
            });
        });
    }

    /** The cells of a figure that are counts, shown or hidden. */
    List<Place> counts(int index, Predicate<String> wanted) {
        List<Place> places = new ArrayList<>();
        figures.get(index).cells().asMap().forEach((key, value) -> {
            if (wanted.test(key) && Counts.isCount(value)) {
                places.add(new Place(index, key));
            }
        });
        return places;
    }

    private static String nameOf(Figure figure) {
        return figure.indicator() + "." + figure.measure();
    }
}
