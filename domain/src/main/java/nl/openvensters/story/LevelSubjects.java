package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Measure;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.BandChart;

/**
 * Tells which share of the children reached the target level in each subject, over two school years, next to comparable
 * schools, the municipality and the country; or in one line why not.
 */
final class LevelSubjects {

    private final StoryMaterial material;
    private final Measure measure;
    private final List<String> subjects;
    private final Figure figure;
    private final Optional<Cells> comparable;

    private LevelSubjects(StoryMaterial material, Measure measure, Figure figure) {
        this.material = material;
        this.measure = measure;
        this.subjects = measure.keys(CellRole.PART);
        this.figure = figure;
        this.comparable = beside(material.figures().surroundings().comparable(), DerivationRule.How.COMPARABLE);
    }

    static void tell(StoryMaterial material, TellerResult.Parts parts) {
        of(material).ifPresent(subjects -> subjects.tell(parts));
    }

    /** That there is nothing: the same for all, whether it is for want of counts or of children. */
    static Optional<String> nothing(StoryMaterial material) {
        return of(material).isPresent() ? Optional.empty() : Optional.of(Wording.text("LEVELS.subjects.none"));
    }

    /** The subjects as the whole answer, where there is nothing of all of them together; empty when these are not there either. */
    static Optional<TellerResult> alone(StoryMaterial material) {
        return of(material).map(subjects -> {
            var parts = new TellerResult.Parts();
            new SubjectSentences(subjects).all().forEach(parts::say);
            parts.say(Wording.html("LEVELS.subjects.alone"));
            return parts.show(subjects.picture(List.of()))
                    .list(subjects.table())
                    .of(subjects.figure);
        });
    }

    /** Empty when there is nothing to tell of subjects. */
    static Optional<LevelSubjects> of(StoryMaterial material) {
        return RoleCells.delivered(material.indicator(), CellRole.PART, true)
                .flatMap(measure -> material.latestOwn(measure.code())
                        .filter(figure -> measure.keys(CellRole.PART).stream()
                                .allMatch(subject ->
                                        RoughShare.in(figure.cells(), subject).isPresent()))
                        .map(figure -> new LevelSubjects(material, measure, figure)));
    }

    private static String years(Figure figure) {
        return Wording.text(
                "period.twoYears",
                SchoolYear.of(figure.period().start()),
                figure.period().lastSchoolYear());
    }

    private Optional<Cells> beside(List<Figure> figures, DerivationRule.How how) {
        return RoleCells.derived(material.indicator(), how, measure).stream()
                .flatMap(derived ->
                        RoleCells.of(material.indicator(), derived, StoryMaterial.of(figures, derived.code())).stream())
                .filter(other -> other.period().equals(figure.period()))
                .findFirst()
                .map(Figure::cells);
    }

    private void tell(TellerResult.Parts parts) {
        // Below the picture: the answer above it is about all subjects together.
        var sentences = new SubjectSentences(this).all();
        parts.show(picture(sentences.stream().map(Html::asText).toList())).list(table());
    }

    /** The keys of the subjects. */
    List<String> subjects() {
        return subjects;
    }

    /** Over which school years, in words. */
    String years() {
        return years(figure);
    }

    /** Whether nothing was hidden. */
    boolean isExact() {
        return subjects.stream().allMatch(subject -> own(subject).isExact());
    }

    /** Over which years. */
    Figure figure() {
        return figure;
    }

    /** The share of the children of the school that reached the target level. */
    RoughShare own(String subject) {
        return RoughShare.in(figure.cells(), subject).orElseThrow();
    }

    /** The mean of comparable schools, in whole percents. */
    OptionalDouble others(String subject) {
        return comparable
                .flatMap(cells -> cells.get(subject).asNumber())
                .map(mean -> OptionalDouble.of(Math.round(mean.doubleValue())))
                .orElse(OptionalDouble.empty());
    }

    /** Of how many schools that is the mean, in words. */
    String schools() {
        return comparable
                .map(cells -> Cell.whole(RoleCells.get(cells, CellRole.SCHOOLS)))
                .orElse("");
    }

    static String name(String subject) {
        return Wording.find("subject." + subject).orElse(subject);
    }

    /** @param sentences that stand below it before the others */
    private Illustration picture(List<String> sentences) {
        boolean exact = isExact();
        var rows = new ArrayList<BandChart.Row>();
        for (String subject : subjects) {
            RoughShare own = own(subject);
            rows.add(new BandChart.Row(name(subject), own.from(), own.to(), own.likeliest(), true, own.brief()));
            comparable.flatMap(cells -> cells.get(subject).asNumber()).ifPresent(mean -> {
                int percent = (int) Math.round(mean.doubleValue());
                rows.add(new BandChart.Row(
                        Wording.text("LEVELS.subjects.row.others", name(subject)),
                        percent,
                        percent,
                        OptionalInt.empty(),
                        false,
                        rounded(FigureValue.of(mean))));
            });
        }
        var chart = new BandChart(
                material.indicator().id() + "-vakken",
                Wording.text("LEVELS.subjects.title"),
                Wording.list(rows.stream()
                        .map(row -> row.name() + ": " + row.written())
                        .toList()),
                rows,
                Wording.text(exact ? "legend.own" : "ROUGH.sure"),
                Wording.text("ROUGH.perhaps"),
                Wording.text("ROUGH.about"),
                Wording.text("LEVELS.subjects.legend.others"));
        var notes = new ArrayList<>(sentences);
        if (!exact) {
            notes.add(Wording.text("LEVELS.subjects.rough"));
        }
        comparable.ifPresent(cells -> notes.add(Wording.text(
                "LEVELS.subjects.rule",
                Cell.whole(RoleCells.get(cells, CellRole.SCHOOLS)),
                Cell.tenths(RoleCells.get(cells, CellRole.WEIGHTING_FROM)),
                Cell.tenths(RoleCells.get(cells, CellRole.WEIGHTING_TO)))));
        return Illustration.of(Wording.text("LEVELS.subjects.title"), chart.picture(), notes.toArray(String[]::new));
    }

    private StoryTable table() {
        Optional<Cells> municipality =
                beside(material.figures().surroundings().municipality(), DerivationRule.How.MEAN);
        Optional<Cells> country = beside(material.figures().surroundings().country(), DerivationRule.How.MEAN);
        return new StoryTable(
                        Wording.text("LEVELS.subjects.table", years(figure)),
                        List.of(
                                Wording.text("head.subject"),
                                Wording.text("legend.own"),
                                Wording.text("head.others"),
                                Wording.text("LEVELS.subjects.municipality", material.municipality()),
                                Wording.text("LEVELS.subjects.country")),
                        subjects.stream()
                                .map(subject -> StoryTable.row(
                                        name(subject),
                                        own(subject).written(),
                                        mean(comparable, subject),
                                        mean(municipality, subject),
                                        mean(country, subject)))
                                .toList())
                .withoutEmptyColumns();
    }

    /** A mean of shares of which most are rough themselves. */
    private static String rounded(FigureValue mean) {
        return mean.asNumber()
                .map(number -> Wording.text("ROUGH.short", Math.round(number.doubleValue())))
                .orElse(Wording.text("cell.none.compared"));
    }

    private static String mean(Optional<Cells> cells, String subject) {
        return cells.map(found -> rounded(found.get(subject))).orElse(Wording.text("cell.none.compared"));
    }
}
