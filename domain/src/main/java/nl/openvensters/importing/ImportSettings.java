package nl.openvensters.importing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How to import.
 *
 * @param deliveredOn the day on which the source delivered the files; empty for today
 * @param dryRun do all the work, report it, and keep nothing
 * @param rejectShare the share of rejected rows above which a file is refused, 0.05 for 5 %
 * @param rejectsAllowed how many rejected rows never refuse a file, whatever their share
 * @param account who imports by screen; 0 from the command line
 */
public record ImportSettings(
        Optional<LocalDate> deliveredOn, boolean dryRun, double rejectShare, int rejectsAllowed, long account) {

    /** Today, for real, at most 5 % of the rows and more than 20. */
    public static ImportSettings usual() {
        return new ImportSettings(Optional.empty(), false, 0.05, 20, 0);
    }

    public ImportSettings delivered(LocalDate day) {
        return new ImportSettings(Optional.of(day), dryRun, rejectShare, rejectsAllowed, account);
    }

    /** The same, started by somebody. */
    public ImportSettings by(long account) {
        return new ImportSettings(deliveredOn, dryRun, rejectShare, rejectsAllowed, account);
    }

    /** Does the work and rolls it back. */
    public ImportSettings asDryRun() {
        return new ImportSettings(deliveredOn, true, rejectShare, rejectsAllowed, account);
    }

    /**
     * Whether a register lacks so many schools that it is not the whole register: more than twenty of them, and more
     * than one for every four that it has. In a year about one in a hundred closes.
     */
    boolean tooManyClosed(long closed, long open) {
        return closed > 20 && 4 * closed > open;
    }

    boolean tooManyRejects(Counts counts) {
        return counts.rowsRejected() > rejectsAllowed && counts.rowsRejected() > rejectShare * counts.rowsRead();
    }
}
