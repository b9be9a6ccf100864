package nl.openvensters.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.ScaleChart;

/** Tells where a school is on a scale and where the schools of the country are: the measure over several years. */
final class ScaleTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<Figure> mean = measure(material, true).flatMap(m -> material.latestOwn(m.code()));
        FigureValue value = mean.flatMap(Figure::value).orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (mean.isEmpty() || value.asNumber().isEmpty()) {
            return lastYear(material).orElseGet(() -> TellerResult.nothing(value));
        }
        String id = material.indicator().id();
        double number = value.asNumber().orElseThrow().doubleValue();
        Optional<Cells> country = ScaleSpread.of(material, mean.get().period());
        double from = scale(material).map(Measure.Scale::from).orElseGet(() -> (int) Math.floor(number));
        double to = scale(material).map(Measure.Scale::to).orElseGet(() -> (int) Math.ceil(number));
        var parts = new TellerResult.Parts();
        List<SchoolYear> years = years(material, mean.get().period());
        String form = years.size() == 1 ? ".alone" : ".value";
        parts.say(Wording.html(
                Wording.firstOf(id + form, "SCALE" + form),
                material.schoolName(),
                Wording.tenths(number),
                named(years, mean.get().period()),
                ""));
        country.ifPresent(c -> parts.say(ScaleSpread.sentence(id, number, c)));
        var chart = new ScaleChart(
                id + "-schaal",
                material.indicator().name(),
                Wording.text("SCALE.description", Wording.tenths(number), whole(from), whole(to)),
                Math.min(from, Math.floor(number)),
                Math.max(to, Math.ceil(number)),
                number,
                Wording.text("legend.own"),
                country.map(ScaleTeller::others),
                Wording::tenths);
        parts.show(Illustration.of(
                "",
                chart.picture(),
                country.map(c -> Wording.text("SCALE.rule", Cell.whole(c.get("scholen")))).stream()
                        .toArray(String[]::new)));
        parts.list(table(material, mean, country));
        onOneDay(material).ifPresent(parts::list);
        return parts.of(mean.get());
    }

    /** Where there is nothing over several years: the last single year that there is, and that nothing newer came. */
    private static Optional<TellerResult> lastYear(StoryMaterial material) {
        return measure(material, false).stream()
                .flatMap(m -> material.ownOf(m.code()).stream())
                .filter(year -> year.value().flatMap(FigureValue::asNumber).isPresent())
                .reduce((earlier, later) -> later)
                .map(year -> {
                    var parts = new TellerResult.Parts();
                    parts.say(Wording.html(
                            Wording.firstOf(material.indicator().id() + ".alone", "SCALE.alone"),
                            material.schoolName(),
                            Cell.tenths(year.value().orElseThrow()),
                            Wording.period(year.period()),
                            remark(year)));
                    parts.say(Wording.html("SCALE.later"));
                    parts.list(table(material, Optional.empty(), Optional.empty()));
                    onOneDay(material).ifPresent(parts::list);
                    return parts.of(year);
                });
    }

    /** The years in a period of which there is a number: a mean is of as many as there are. None when none is known. */
    private static List<SchoolYear> years(StoryMaterial material, Period period) {
        return measure(material, false).stream()
                .flatMap(m -> material.ownOf(m.code()).stream())
                .filter(year -> year.value().flatMap(FigureValue::asNumber).isPresent())
                .map(year -> year.period().lastSchoolYear())
                .filter(year -> year.compareTo(SchoolYear.of(period.start())) >= 0
                        && year.compareTo(period.lastSchoolYear()) <= 0)
                .sorted()
                .toList();
    }

    /** The years of a mean, named: all of its period when nothing else is known. */
    private static String named(List<SchoolYear> years, Period period) {
        return switch (years.size()) {
            case 1 -> Wording.text("period.schoolYear", years.get(0));
            case 2 -> Wording.text("period.twoYears", years.get(0), years.get(1));
            default -> Wording.period(period);
        };
    }

    static Optional<Measure.Scale> scale(StoryMaterial material) {
        return measure(material, true).flatMap(Measure::scale);
    }

    private static ScaleChart.Others others(Cells c) {
        return new ScaleChart.Others(
                ScaleSpread.amount(c, "p10"),
                ScaleSpread.amount(c, "p25"),
                ScaleSpread.amount(c, "p50"),
                ScaleSpread.amount(c, "p75"),
                ScaleSpread.amount(c, "p90"),
                Wording.text("SCALE.legend.half"),
                Wording.text("SCALE.legend.most"),
                Wording.text("SCALE.legend.middle", Wording.tenths(ScaleSpread.amount(c, "p50"))));
    }

    private static StoryTable table(StoryMaterial material, Optional<Figure> mean, Optional<Cells> country) {
        var rows = new ArrayList<StoryTable.Row>();
        mean.filter(figure -> years(material, figure.period()).size() != 1)
                .ifPresent(figure -> rows.add(StoryTable.row(
                        Wording.text("SCALE.mean", named(years(material, figure.period()), figure.period())),
                        Cell.tenths(figure.value().orElseThrow()))));
        measure(material, false)
                .ifPresent(m -> rows.addAll(years(RoleCells.of(material.indicator(), m, material.ownOf(m.code())))));
        country.ifPresent(c -> ScaleSpread.PERCENTILES.forEach(
                p -> rows.add(StoryTable.row(Wording.text("SCALE." + p), Cell.tenths(c.get(p))))));
        return new StoryTable(
                material.indicator().name(),
                List.of(Wording.text("head.what"), material.indicator().name()),
                rows);
    }

    /** A row for each year from the first to the last, also for one of which there is nothing. */
    private static List<StoryTable.Row> years(List<Figure> figures) {
        var series = new TreeMap<Integer, FigureValue>();
        Map<Integer, String> remarks = new HashMap<>();
        for (Figure figure : figures) {
            int year = figure.period().end().getYear();
            series.put(year, figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
            remarks.put(year, remark(figure));
        }
        return Gaps.filled(series).entrySet().stream()
                .map(year -> StoryTable.row(
                        Wording.text("SCALE.year", LevelYears.name(year.getKey())),
                        Cell.tenths(year.getValue()) + remarks.getOrDefault(year.getKey(), "")))
                .toList();
    }

    /** What the source remarks of a number, behind it. */
    private static String remark(Figure figure) {
        return remark(RoleCells.get(figure.cells(), CellRole.REMARK));
    }

    private static String remark(FigureValue value) {
        return value instanceof FigureValue.Category remark ? " (" + remark.name() + ")" : "";
    }

    /** What goes with it as it was on one day, such as what the money against disadvantages is divided by. */
    private static Optional<StoryTable> onOneDay(StoryMaterial material) {
        return material.indicator().measures().stream()
                .filter(measure -> !measure.derived() && measure.period() == PeriodKind.REFERENCE_DATE)
                .flatMap(measure ->
                        material.latestOwn(measure.code()).stream().map(figure -> onOneDay(material, measure, figure)))
                .findFirst();
    }

    private static StoryTable onOneDay(StoryMaterial material, Measure measure, Figure stored) {
        String code = measure.code();
        Figure figure =
                RoleCells.of(material.indicator(), measure, List.of(stored)).get(0);
        var rows = new ArrayList<StoryTable.Row>();
        figure.value()
                .ifPresent(score -> rows.add(StoryTable.row(
                        Wording.text(Wording.firstOf(code + ".score", "head.count")),
                        Cell.tenths(score) + remark(figure))));
        // Of one of the parts the source remarks the same behind its key.
        String remarks = measure.cells().stream()
                .filter(cell ->
                        cell.role().filter(role -> role == CellRole.REMARK).isPresent())
                .map(cell -> "." + cell.key())
                .findFirst()
                .orElse("." + CellRole.REMARK);
        figure.cells().asMap().forEach((key, value) -> {
            if (!key.equals(CellRole.PEOPLE.name()) && !key.endsWith(remarks) && !key.equals(CellRole.REMARK.name())) {
                rows.add(StoryTable.row(
                        Wording.find(code + "." + key).orElse(key),
                        Cell.tenths(value) + remark(figure.cells().get(key + remarks))));
            }
        });
        String name = Wording.find(code + ".name").isPresent()
                ? Wording.text(code + ".name", Wording.period(figure.period()))
                : Wording.period(figure.period());
        String head = Wording.find(code + ".head").orElse(material.indicator().name());
        return new StoryTable(name, List.of(Wording.text("head.what"), head), rows);
    }

    static Optional<Measure> measure(StoryMaterial material, boolean overYears) {
        return material.indicator().measures().stream()
                .filter(m -> !m.derived())
                .filter(m -> m.period() == (overYears ? PeriodKind.SCHOOL_YEARS : PeriodKind.SCHOOL_YEAR))
                .findFirst();
    }

    private static String whole(double value) {
        return Wording.whole(Math.round(value));
    }
}
