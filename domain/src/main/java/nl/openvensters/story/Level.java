package nl.openvensters.story;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.CellRole;

/**
 * A level as the inspectorate counts it: the share of all parts of the test (every child makes three: arithmetic,
 * reading and language) that were made at the level or higher. It is a share of results, not of children.
 */
enum Level {
    BASIC("1F", CellRole.BASIC, CellRole.BASIC_THRESHOLD, CellRole.BASIC_OUTCOME),
    TARGET("1S2F", CellRole.TARGET, CellRole.TARGET_THRESHOLD, CellRole.TARGET_OUTCOME);

    private final String key;
    private final CellRole share;
    private final CellRole threshold;
    private final CellRole outcome;

    /** @param key of its texts */
    Level(String key, CellRole share, CellRole threshold, CellRole outcome) {
        this.key = key;
        this.share = share;
        this.threshold = threshold;
        this.outcome = outcome;
    }

    /** In the keys of its texts. */
    String key() {
        return key;
    }

    String label() {
        return Wording.text("LEVELS.name." + key);
    }

    /** The share in a figure, in per cent, or why there is none. */
    FigureValue in(Figure figure) {
        return figure.cells().isEmpty()
                ? figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED))
                : in(figure.cells());
    }

    FigureValue in(Cells cells) {
        return RoleCells.get(cells, share);
    }

    LevelOutcome outcome(Cells cells) {
        return LevelOutcome.of(said(cells));
    }

    /** What the inspectorate says, in its own words. */
    FigureValue said(Cells cells) {
        return RoleCells.get(cells, outcome);
    }

    FigureValue threshold(Cells cells) {
        return RoleCells.get(cells, threshold);
    }

    /** The threshold where the inspectorate compares with it; else a line would be a verdict that nobody gave. */
    OptionalDouble comparedWith(Cells cells) {
        return outcome(cells).isVerdict() ? Cell.number(threshold(cells)) : OptionalDouble.empty();
    }

    /** Those of which there is a number. */
    static List<Level> shownIn(Cells cells) {
        return Arrays.stream(values())
                .filter(level -> level.in(cells).asNumber().isPresent())
                .toList();
    }
}
