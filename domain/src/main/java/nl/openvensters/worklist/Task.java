package nl.openvensters.worklist;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.indicator.IndicatorKind;

/**
 * One thing to do for one indicator of one school.
 *
 * @param writes whether whoever looks at it may do it
 */
public record Task(WorkKind kind, Cell cell, boolean writes) {

    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    private static final int LATER = 60;

    /** What is to be done with a cell; empty when all is well or nobody at the school can do anything. */
    static Optional<Task> of(Cell cell, LocalDate today, boolean writes) {
        return kind(cell, today).map(kind -> new Task(kind, cell, writes));
    }

    private static Optional<WorkKind> kind(Cell cell, LocalDate today) {
        if (cell.goesOnline().isPresent()) {
            return Optional.of(WorkKind.AUTOMATIC);
        }
        if (cell.stale()) {
            return Optional.of(cell.becameFinal() ? WorkKind.FINAL : WorkKind.STALE);
        }
        boolean possible = cell.delivered() || cell.draft() || !cell.indicator().isCentral();
        if (cell.comparison() && !cell.isOnline() && possible) {
            return Optional.of(WorkKind.MISSING);
        }
        if (cell.isOfLastYear(today)) {
            return Optional.of(WorkKind.LAST_YEAR);
        }
        return cell.draft() ? Optional.of(WorkKind.BEGUN) : Optional.empty();
    }

    /**
     * By how many days from now it should be done. Where no day is fixed it follows from what a parent notices: words
     * about other figures within a fortnight, what is missing or old within a month, what was taken offline on purpose
     * after that.
     */
    public int withinDays(LocalDate today) {
        return switch (kind) {
            case AUTOMATIC -> (int) cell.daysLeft(today);
            case FINAL, STALE -> FORTNIGHT;
            case MISSING -> cell.withdrawn() ? LATER : MONTH;
            case LAST_YEAR, BEGUN -> MONTH;
        };
    }

    /** About how many minutes it takes: a rule of thumb, meant to show that most of it is little work. */
    public int minutes() {
        return switch (kind) {
            case AUTOMATIC -> cell.draft() ? 1 : 3;
            case FINAL, BEGUN -> 2;
            case STALE -> 3;
            case LAST_YEAR -> 1;
            case MISSING -> cell.draft() ? 2 : missingMinutes();
        };
    }

    private int missingMinutes() {
        if (cell.delivered()) {
            return 1;
        }
        IndicatorKind kindOfAnswer = cell.indicator().kind();
        return switch (kindOfAnswer) {
            case TEXT, WEEK, SHARES -> 10;
            case SATISFACTION, CHECKLIST -> 6;
            default -> 3;
        };
    }

    /** Whether one text does for several schools. */
    boolean isOneText() {
        return switch (kind) {
            case AUTOMATIC, FINAL, STALE -> !cell.draft();
            case MISSING, LAST_YEAR, BEGUN -> false;
        };
    }
}
