package nl.openvensters.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;

/** Tells the mean score of every test that was taken. Each test has a scale of its own, so there is never one picture. */
final class MeanPerTestTeller implements Teller {

    static final String COUNT = ".aantal";
    static final String MEAN = ".gemiddelde";

    @Override
    public TellerResult tell(StoryMaterial material) {
        List<Figure> figures = figures(material);
        if (figures.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        List<String> taken = shown(latest);
        if (taken.isEmpty()) {
            return TellerResult.nothing(tests(latest).stream()
                    .map(test -> latest.cells().get(test + MEAN))
                    .filter(Cell::isHidden)
                    .findFirst()
                    .or(latest::value)
                    .orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
        }
        var parts = new TellerResult.Parts();
        for (String test : taken) {
            FigureValue pupils = latest.cells().get(test + COUNT);
            String mean = Cell.tenths(latest.cells().get(test + MEAN));
            String form = pupils.asNumber().isPresent() ? "MEAN_PER_TEST.known" : "MEAN_PER_TEST.mean";
            parts.say(Wording.html(
                    form,
                    within(test),
                    mean,
                    pupils.asNumber().map(Wording::count).orElse(""),
                    latest.period().lastSchoolYear(),
                    scale(test)
                            .map(known -> Wording.text("MEAN_PER_TEST.onScale", known))
                            .orElse("")));
            if (taken.size() == 1 && scale(test).isEmpty()) {
                parts.say(Wording.html("MEAN_PER_TEST.ownScale", name(test)));
            }
        }
        if (taken.size() > 1) {
            parts.say(Wording.html("MEAN_PER_TEST.scales"));
        }
        return parts.list(table(figures)).of(latest);
    }

    /** By school year, oldest first. */
    static List<Figure> figures(StoryMaterial material) {
        return material.indicator().measures().stream()
                .findFirst()
                .map(m -> material.ownOf(m.code()))
                .orElse(List.of());
    }

    /** The tests of which the mean is shown. */
    static List<String> shown(Figure figure) {
        return tests(figure).stream()
                .filter(test -> figure.cells().get(test + MEAN).asNumber().isPresent())
                .toList();
    }

    /** A row for each test that was taken, and one for each year of which there is nothing. */
    private static StoryTable table(List<Figure> figures) {
        var rows = new ArrayList<StoryTable.Row>();
        var series = new TreeMap<Integer, FigureValue>();
        figures.forEach(f -> series.put(f.period().end().getYear(), value(f)));
        var byYear = new HashMap<Integer, Figure>();
        figures.forEach(f -> byYear.put(f.period().end().getYear(), f));
        Gaps.filled(series)
                .forEach((year, value) ->
                        rows.addAll(0, byYear.containsKey(year) ? rows(byYear.get(year)) : List.of(none(year, value))));
        List<Period> periods = figures.stream().map(Figure::period).toList();
        var caption = new ArrayList<String>();
        caption.add(Wording.text("MEAN_PER_TEST.table"));
        Breaks.ofTest(periods).forEach(each -> caption.add(each.note()));
        Gaps.withoutTest(Gaps.filled(series)).ifPresent(caption::add);
        return new StoryTable(
                String.join(" ", caption),
                List.of(
                        Wording.text("head.schoolYear"),
                        Wording.text("head.test"),
                        Wording.text("head.count"),
                        Wording.text("head.mean"),
                        Wording.text("head.scale")),
                rows);
    }

    private static FigureValue value(Figure figure) {
        return figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    private static List<StoryTable.Row> rows(Figure figure) {
        var rows = new ArrayList<StoryTable.Row>();
        for (String test : tests(figure)) {
            FigureValue pupils = figure.cells().get(test + COUNT);
            if (!Cell.isZero(pupils)) {
                rows.add(StoryTable.row(
                        figure.period().lastSchoolYear().toString(),
                        name(test),
                        Cell.whole(pupils),
                        Cell.tenths(figure.cells().get(test + MEAN)),
                        scale(test).orElseGet(() -> Wording.text("MEAN_PER_TEST.scaleUnknown"))));
            }
        }
        return rows.isEmpty() ? List.of(none(figure.period().end().getYear(), value(figure))) : rows;
    }

    private static StoryTable.Row none(int year, FigureValue why) {
        String reason = Cell.whole(why);
        String nothing = Wording.text("cell.empty");
        return StoryTable.row(LevelYears.name(year), reason, nothing, nothing, nothing);
    }

    static Set<String> tests(Figure figure) {
        var tests = new LinkedHashSet<String>();
        figure.cells().keys().stream()
                .filter(key -> key.endsWith(COUNT) || key.endsWith(MEAN))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(tests::add);
        return tests;
    }

    /** From which score to which, where that is known: {@code 50 tot en met 100}. */
    static Optional<String> scale(String test) {
        return Wording.find("test." + test + ".scale");
    }

    /** As it stands after <i>de</i>. */
    private static String within(String test) {
        return Wording.find("test." + test + ".within")
                .or(() -> Wording.find("test." + test))
                .orElseGet(() -> Wording.text("test.within", test));
    }

    static String name(String test) {
        return Wording.find("test." + test).orElse(test);
    }
}
