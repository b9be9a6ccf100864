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
 * @param confirmed a person saw that a register is older than the one that is in, or changes unusually much, and says
 *     that it is right
 */
public record ImportSettings(
        Optional<LocalDate> deliveredOn,
        boolean dryRun,
        double rejectShare,
        int rejectsAllowed,
        long account,
        boolean confirmed) {

    /** Today, for real, at most 5 % of the rows and more than 20. */
    public static ImportSettings usual() {
        return new ImportSettings(Optional.empty(), false, 0.05, 20, 0, false);
    }

    public ImportSettings delivered(LocalDate day) {
        return new ImportSettings(Optional.of(day), dryRun, rejectShare, rejectsAllowed, account, confirmed);
    }

    /** The same, started by somebody. */
    public ImportSettings by(long account) {
        return new ImportSettings(deliveredOn, dryRun, rejectShare, rejectsAllowed, account, confirmed);
    }

    /** Does the work and rolls it back. */
    public ImportSettings asDryRun() {
        return new ImportSettings(deliveredOn, true, rejectShare, rejectsAllowed, account, confirmed);
    }

    /** Takes in a register that is older or changes unusually much, because a person says that it is right. */
    public ImportSettings asConfirmed() {
        return new ImportSettings(deliveredOn, dryRun, rejectShare, rejectsAllowed, account, true);
    }

    boolean tooManyRejects(Counts counts) {
        return counts.rowsRejected() > rejectsAllowed && counts.rowsRejected() > rejectShare * counts.rowsRead();
    }
}
