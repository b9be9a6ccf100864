package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.figure.recoding.AdviceShares;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.story.chart.LevelChart.Range;
import nl.openvensters.story.chart.SmallPicture;

/** Shares side by side: the reference levels with chance and comparable schools, each subject, the advices in groups. */
final class LevelComparers {

    private static final int ALL = 100;
    private static final String GROUP = "adviesgroep";

    private LevelComparers() {}

    /** A row for each level and each subject, for each has a scale and years of its own. */
    static List<ComparedRow> levels(Columns columns) {
        var rows = new ArrayList<ComparedRow>();
        for (Level level : Level.values()) {
            rows.add(columns.row(school -> Optional.of(level(school, level)))
                    .named(level.key(), Wording.text("compare.level." + level.key()))
                    .hinting(Wording.text("compare.level.hint")));
        }
        RoleCells.delivered(columns.indicator(), CellRole.PART, true).ifPresent(measure -> measure.keys(CellRole.PART)
                .forEach(subject -> rows.add(columns.row(school -> Optional.of(subject(school, subject)))
                        .named(subject, Wording.text("compare.subject", Wording.within(LevelSubjects.name(subject))))
                        .hinting(Wording.text("compare.subject.hint")))));
        return rows;
    }

    private static ComparedCell level(StoryMaterial school, Level level) {
        Optional<Figure> together = LevelsTeller.together(school);
        FigureValue value = together.map(level::in).orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (value.asNumber().isEmpty()) {
            return ComparedCell.nothing(((TellerResult.Nothing) TellerResult.nothing(value))
                    .why(school.indicator().id()));
        }
        Figure figure = together.orElseThrow();
        Cells cells = figure.cells();
        double share = Cell.number(value).orElseThrow();
        Optional<Cells> others = LevelsTeller.comparable(school, figure)
                .filter(found -> level.in(found).asNumber().isPresent());
        OptionalDouble pupils = Cell.number(RoleCells.get(cells, CellRole.PEOPLE));
        Optional<Range> chance = pupils.isPresent() && pupils.getAsDouble() >= 1
                ? Optional.of(Chance.around(share, Math.round(pupils.getAsDouble())))
                : Optional.empty();
        OptionalDouble threshold = level.comparedWith(cells);
        var cell = ComparedCell.figure(Cell.percent(value), figure);
        if (others.isPresent()) {
            cell = cell.noting(others(
                    Cell.whole(RoleCells.get(others.get(), CellRole.SCHOOLS)), Cell.percent(level.in(others.get()))));
        }
        if (chance.isPresent()) {
            cell = cell.noting(Wording.text(
                    "compare.chance",
                    Wording.whole(Math.round(chance.get().from())),
                    Wording.whole(Math.round(chance.get().to()))));
        }
        if (threshold.isPresent()) {
            cell = cell.noting(Wording.text("LEVELS.threshold", LevelTables.percent(threshold.getAsDouble())));
        }
        return cell.drawn(SmallPicture.bar(
                share,
                ALL,
                chance,
                others.map(found -> Cell.number(level.in(found))).orElse(OptionalDouble.empty()),
                threshold));
    }

    private static String others(String schools, String share) {
        return Wording.text("compare.others", schools, share);
    }

    private static ComparedCell subject(StoryMaterial school, String subject) {
        return LevelSubjects.of(school)
                .map(subjects -> {
                    OptionalDouble others = subjects.others(subject);
                    var cell = share(subjects.own(subject), others, subjects.figure());
                    return others.isPresent()
                            ? cell.noting(others(subjects.schools(), LevelTables.percent(others.getAsDouble())))
                            : cell;
                })
                .orElseGet(() -> ComparedCell.nothing(Wording.text("LEVELS.subjects.none")));
    }

    private static ComparedCell share(RoughShare share, OptionalDouble others, Figure figure) {
        var cell = ComparedCell.figure(share.brief(), figure)
                .drawn(SmallPicture.band(
                        share.from(),
                        share.to(),
                        share.isExact() ? OptionalDouble.empty() : OptionalDouble.of(share.percent()),
                        others));
        return share.isExact()
                ? cell
                : cell.noting(
                        Wording.text("compare.between", Integer.toString(share.from()), Integer.toString(share.to())));
    }

    /** Groups of advices as parts of all: schools differ in how many children there are. */
    static List<ComparedRow> distributions(Columns columns) {
        boolean inGroups = columns.indicator().measures().stream()
                .anyMatch(measure -> measure.dimensions().contains(GROUP));
        if (!inGroups) {
            return columns.sentences();
        }
        var rows = new ArrayList<ComparedRow>();
        AdviceShares.onTheLadder().forEach((group, members) -> {
            Function<StoryMaterial, Optional<ComparedCell>> shown =
                    school -> DistributionTeller.latest(school).map(figure -> advice(figure, group, members));
            rows.add(columns.row(shown)
                    .named(group, Wording.text("compare.advice", Wording.text(GROUP + "." + group)))
                    .hinting(Wording.text("compare.advice.hint")));
        });
        return rows;
    }

    private static ComparedCell advice(Figure figure, String group, List<String> members) {
        // The counts have a key of the same name: an advice for havo is not a share of havo.
        if (GroupShares.isIn(figure)) {
            return RoughShare.in(figure.cells(), group)
                    .map(share -> share(share, OptionalDouble.empty(), figure))
                    .orElseGet(() -> ComparedCell.nothing(Wording.text("missing." + MissingReason.WITHHELD)));
        }
        Map<String, FigureValue> counts = figure.cells().asMap();
        long all = counts.values().stream().mapToLong(LevelComparers::count).sum();
        if (all < SmallNumbers.LEAST_PERCENTAGE_BASE || counts.values().stream().anyMatch(FigureValue::isMissing)) {
            return ComparedCell.nothing(Wording.text("missing." + MissingReason.TOO_FEW_FOR_PERCENTAGE));
        }
        long part = members.stream()
                .filter(counts::containsKey)
                .mapToLong(advice -> count(counts.get(advice)))
                .sum();
        double percent = 100.0 * part / all;
        return ComparedCell.figure(LevelTables.percent(Math.round(percent)), figure)
                .noting(Wording.text("compare.of", Wording.whole(part), Wording.whole(all)))
                .drawn(SmallPicture.bar(
                        percent, ALL, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private static long count(FigureValue value) {
        return value.asNumber().map(Number::longValue).orElse(0L);
    }
}
