package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.campaign.CampaignRefused.Why;

/**
 * The days for which a campaign is planned; both count.
 *
 * @param first empty: the day on which it is begun, or the one that it has
 * @param last empty: until somebody ends it
 */
public record PlannedDays(Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final int MOST_YEARS_BEFORE = 1;
    private static final int MOST_YEARS_LONG = 2;

    /** As somebody typed them. @param first may be null. @param last may be null */
    public static PlannedDays of(LocalDate first, LocalDate last) {
        return new PlannedDays(Optional.ofNullable(first), Optional.ofNullable(last));
    }

    /** From today until somebody ends it. */
    public static PlannedDays open() {
        return new PlannedDays(Optional.empty(), Optional.empty());
    }

    /** The first day of one that did not begin yet. @throws CampaignRefused when it is past, or more than a year away */
    LocalDate firstFrom(LocalDate today) {
        LocalDate day = first.orElse(today);
        if (day.isBefore(today)) {
            throw new CampaignRefused(Why.START_PAST);
        }
        if (day.isAfter(today.plusYears(MOST_YEARS_BEFORE))) {
            throw new CampaignRefused(Why.START_FAR);
        }
        return day;
    }

    /** The last day, null when none is planned. @throws CampaignRefused when it is before the first, past, or too far away */
    LocalDate lastAfter(LocalDate begin, LocalDate today) {
        last.ifPresent(day -> {
            if (day.isBefore(begin)) {
                throw new CampaignRefused(Why.END_BEFORE_START);
            }
            if (day.isBefore(today)) {
                throw new CampaignRefused(Why.END_PAST);
            }
            if (day.isAfter(begin.plusYears(MOST_YEARS_LONG))) {
                throw new CampaignRefused(Why.END_FAR);
            }
        });
        return last.orElse(null);
    }
}
