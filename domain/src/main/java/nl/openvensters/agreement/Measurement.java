package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the product measured of itself at the end of a day, by the definitions of the monitor (docs/monitor.md).
 *
 * @param on the day
 * @param boards active ones
 * @param boardsIn that logged in during the half year before
 * @param schools active ones
 * @param schoolsOfThem of the boards that logged in
 * @param filled schools with at least 80 % of the comparison indicators published
 * @param visitors the mean of a month; empty before visitors were counted
 * @param visitorMonths over how many whole months, at most twelve
 */
public record Measurement(
        LocalDate on,
        int boards,
        int boardsIn,
        int schools,
        int schoolsOfThem,
        int filled,
        OptionalInt visitors,
        int visitorMonths) {

    /** One of its figures; empty where there is nothing to take it of. */
    public Optional<BigDecimal> of(LiveFigure figure) {
        return switch (figure) {
            case BOARDS -> share(boardsIn, boards);
            case SCHOOLS_OF_BOARDS -> share(schoolsOfThem, schools);
            case FILLED -> Optional.of(BigDecimal.valueOf(filled));
            case VISITORS ->
                visitors.isPresent() ? Optional.of(BigDecimal.valueOf(visitors.getAsInt())) : Optional.empty();
        };
    }

    /** In percents with one decimal. */
    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** As a year with a fraction. */
    public double at() {
        return on.getYear() + (on.getDayOfYear() - 1) / (double) on.lengthOfYear();
    }
}
