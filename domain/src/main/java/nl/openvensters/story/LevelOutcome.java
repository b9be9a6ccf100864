package nl.openvensters.story;

import java.util.Locale;
import nl.openvensters.figure.FigureValue;

/** What the inspectorate itself says of a level: never what we would say by comparing numbers. */
enum LevelOutcome {
    ABOVE,
    BELOW,
    /** A small school, judged over five years. */
    SMALL,
    /** Too few data: not all years are known, a new school, no weighting. */
    TOO_LITTLE,
    /** It says nothing, or something that we do not know. */
    UNKNOWN;

    static LevelOutcome of(FigureValue cell) {
        String written =
                cell instanceof FigureValue.Category category ? category.name().toLowerCase(Locale.ROOT) : "";
        if (written.startsWith("boven")) {
            return ABOVE;
        }
        if (written.startsWith("onder")) {
            return BELOW;
        }
        if (written.startsWith("kleine school")) {
            return SMALL;
        }
        return written.startsWith("te weinig") ? TOO_LITTLE : UNKNOWN;
    }

    /** Whether it is a comparison with the threshold. */
    boolean isVerdict() {
        return this == ABOVE || this == BELOW;
    }
}
