package nl.openvensters.story;

import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.DerivationRule;
import nl.openvensters.indicator.Indicator;

/**
 * Tells which share of the parts of the test is at the basic and the target level over several school years, against
 * comparable schools and with what the inspectorate says of it, and how it went per year. Each part of the story is a
 * class of its own.
 */
final class LevelsTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<Figure> latest = together(material);
        if (latest.isEmpty()) {
            return LevelSubjects.alone(material).orElseGet(() -> TellerResult.nothing(MissingReason.NOT_DELIVERED));
        }
        Figure figure = latest.get();
        if (Level.shownIn(figure.cells()).isEmpty()) {
            return hidden(figure.value().orElse(Level.BASIC.in(figure.cells())));
        }
        Optional<Cells> others = comparable(material, figure);
        LevelYears years = LevelYears.of(material, figure);
        var parts = new TellerResult.Parts();
        LevelSentences.say(parts, figure, years, others);
        parts.show(LevelPictures.together(material, figure, years, others));
        LevelPictures.years(material, years).ifPresent(parts::show);
        LevelSubjects.tell(material, parts);
        LevelTables.all(figure, years, others).forEach(parts::list);
        return parts.of(figure);
    }

    /** The latest figure over several years, with its cells under what they mean. */
    static Optional<Figure> together(StoryMaterial material) {
        Indicator indicator = material.indicator();
        return RoleCells.delivered(indicator, CellRole.BASIC, true)
                .flatMap(measure -> RoleCells.of(indicator, measure, material.ownOf(measure.code())).stream()
                        .reduce((earlier, later) -> later));
    }

    /** The same of the comparable schools, over the same years. */
    static Optional<Cells> comparable(StoryMaterial material, Figure together) {
        Indicator indicator = material.indicator();
        return RoleCells.delivered(indicator, CellRole.BASIC, true)
                .flatMap(of -> RoleCells.derived(indicator, DerivationRule.How.COMPARABLE, of))
                .stream()
                .flatMap(measure -> RoleCells.of(
                        indicator,
                        measure,
                        StoryMaterial.of(material.figures().surroundings().comparable(), measure.code()))
                        .stream())
                .filter(figure -> figure.period().equals(together.period()))
                .findFirst()
                .map(Figure::cells);
    }

    /** Where the inspectorate hides the years together, fewer than five children took the test in all of them. */
    private static TellerResult hidden(FigureValue value) {
        return Cell.isSmall(value)
                ? new TellerResult.Nothing(Wording.text("LEVELS.hidden"))
                : TellerResult.nothing(value);
    }
}
