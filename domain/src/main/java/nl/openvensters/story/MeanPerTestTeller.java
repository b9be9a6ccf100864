package nl.openvensters.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** Tells the mean score of every test that was taken. Each test has a scale of its own, so there is never one picture. */
final class MeanPerTestTeller implements Teller {

    private static final String COUNT = ".aantal";
    private static final String MEAN = ".gemiddelde";

    @Override
    public Told tell(StoryMaterial material) {
        List<Figure> figures = material.indicator().measures().stream()
                .findFirst()
                .map(m -> material.ownOf(m.code()))
                .orElse(List.of());
        if (figures.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        List<String> taken = tests(latest).stream()
                .filter(test -> latest.cells().get(test + MEAN).asNumber().isPresent())
                .toList();
        if (taken.isEmpty()) {
            return Told.nothing(tests(latest).stream()
                    .map(test -> latest.cells().get(test + MEAN))
                    .filter(Cell::isHidden)
                    .findFirst()
                    .or(latest::value)
                    .orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
        }
        var parts = new Told.Parts();
        for (String test : taken) {
            FigureValue pupils = latest.cells().get(test + COUNT);
            String mean = Cell.tenths(latest.cells().get(test + MEAN));
            parts.say(
                    pupils.asNumber().isPresent()
                            ? Wording.html("MEAN_PER_TEST.known", name(test), mean, Cell.whole(pupils))
                            : Wording.html("MEAN_PER_TEST.mean", name(test), mean));
        }
        if (taken.size() > 1) {
            parts.say(Wording.html("MEAN_PER_TEST.scales"));
        }
        return parts.list(table(figures)).of(latest);
    }

    private static StoryTable table(List<Figure> figures) {
        var rows = new ArrayList<StoryTable.Row>();
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            for (String test : tests(figure)) {
                FigureValue pupils = figure.cells().get(test + COUNT);
                if (!Cell.isZero(pupils)) {
                    rows.add(StoryTable.row(
                            Wording.period(figure.period()),
                            name(test),
                            Cell.whole(pupils),
                            Cell.tenths(figure.cells().get(test + MEAN))));
                }
            }
        }
        return new StoryTable(
                Wording.text("MEAN_PER_TEST.table"),
                List.of(
                        Wording.text("head.schoolYear"),
                        Wording.text("head.test"),
                        Wording.text("head.count"),
                        Wording.text("head.mean")),
                rows);
    }

    private static Set<String> tests(Figure figure) {
        var tests = new LinkedHashSet<String>();
        figure.cells().keys().stream()
                .filter(key -> key.endsWith(COUNT) || key.endsWith(MEAN))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(tests::add);
        return tests;
    }

    private static String name(String test) {
        return Wording.find("test." + test).orElse(test);
    }
}
