package nl.openvensters.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.AdministrationNumber;

/**
 * The money of a partnership, as the public sees it.
 *
 * @param number under which it accounts
 * @param name as its accounts have it; empty when there are no accounts of this number
 * @param byFile whether a file said that the number is of this partnership; else the administrator did
 * @param saidOn the Dutch day on which that was
 * @param years the earliest first; none when there are no accounts of this number
 */
public record PartnershipAccount(
        AdministrationNumber number, Optional<String> name, boolean byFile, LocalDate saidOn, List<Year> years) {

    /** A year of accounts with all figures, each with a number or with why there is none. */
    public record Year(int year, Map<PartnershipMeasure, FigureValue> figures) {

        public FigureValue of(PartnershipMeasure measure) {
            return figures.getOrDefault(measure, FigureValue.missing(MissingReason.NOT_DELIVERED));
        }

        /** Whether it tells equity and what it can be put beside. */
        boolean isJudged() {
            return !of(PartnershipMeasure.EQUITY).isMissing()
                    && !of(PartnershipMeasure.SIGNAL).isMissing();
        }
    }
}
