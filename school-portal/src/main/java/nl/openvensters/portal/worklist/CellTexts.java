package nl.openvensters.portal.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.CellState;

/** The signs and words of the overview; each state has both, so that nobody needs to see colours. */
final class CellTexts {

    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private CellTexts() {}

    /** The state in a few words. */
    static String words(Optional<Cell> cell, LocalDate today) {
        return WorkTexts.TEXTS.tell(
                "cell." + name(cell), cell.map(known -> known.daysLeft(today)).orElse(0L));
    }

    /** The state for a file, that is read later: without how many days are left. */
    static String lasting(Optional<Cell> cell) {
        return cell.filter(known -> known.state() == CellState.WAITING)
                .map(known -> WorkTexts.TEXTS.tell("cell.WAITING.on", known.onlineBy()))
                .orElseGet(() -> words(cell, LocalDate.EPOCH));
    }

    /** The state as the name of a style. */
    static String style(Optional<Cell> cell) {
        return name(cell).toLowerCase(Locale.ROOT);
    }

    private static String name(Optional<Cell> cell) {
        return cell.map(known -> known.state().name()).orElse(NOT_APPLICABLE);
    }

    /** A name that fits above a column; that of the catalogue for an indicator that has no short one. */
    static String column(Indicator indicator) {
        try {
            return WorkTexts.TEXTS.tell("short." + indicator.id());
        } catch (MissingResourceException e) {
            return indicator.name();
        }
    }
}
