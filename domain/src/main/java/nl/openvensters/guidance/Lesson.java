package nl.openvensters.guidance;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/** A read of two minutes. It is of use to somebody when something at their schools asks for it; the first one of these is offered. */
public enum Lesson {
    /** Visitors wrote and wait. */
    MESSAGES("berichten") {
        @Override
        boolean fits(IndicatorGrid grid, MySchool school) {
            return grid.messages(school).isPresent();
        }
    },
    /** New figures go online by themselves, and can have words until then. */
    AUTOMATIC("vanzelf") {
        @Override
        boolean fits(IndicatorGrid grid, MySchool school) {
            return any(grid, school, cell -> cell.goesOnline().isPresent());
        }
    },
    /** Words are about a figure that changed since. */
    STALE("verouderd") {
        @Override
        boolean fits(IndicatorGrid grid, MySchool school) {
            return any(grid, school, Cell::stale);
        }
    },
    /** What counts for the comparison is not online. */
    MISSING("tachtig") {
        @Override
        boolean fits(IndicatorGrid grid, MySchool school) {
            return !grid.rate(school).isEnough();
        }
    },
    /** A figure of a source is online without a word of the school. */
    EXPLAIN("toelichting") {
        @Override
        boolean fits(IndicatorGrid grid, MySchool school) {
            return any(
                    grid,
                    school,
                    cell -> cell.indicator().isCentral()
                            && cell.isOnline()
                            && cell.explained().isEmpty());
        }
    };

    private final String address;

    Lesson(String address) {
        this.address = address;
    }

    /** How it stands in an address. */
    public String address() {
        return address;
    }

    /** @param asked as it stands in an address, so anything */
    public static Optional<Lesson> of(String asked) {
        return Stream.of(values()).filter(one -> one.address.equals(asked)).findFirst();
    }

    /** Whether something at a school asks for it today. */
    abstract boolean fits(IndicatorGrid grid, MySchool school);

    private static boolean any(IndicatorGrid grid, MySchool school, Predicate<Cell> what) {
        return grid.cells(school).anyMatch(what);
    }
}
