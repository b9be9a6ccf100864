package nl.openvensters.portal.monitor;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.publication.answer.DutchDate;

/**
 * The day that an address asks for.
 *
 * @param day that is shown
 * @param notice key of a text that tells why another day is shown than was asked for; empty when it is not
 */
record AskedDay(LocalDate day, Optional<String> notice) {

    private static final String UNREADABLE = "notice.unreadable";

    /**
     * Never later than today and never before the first fact.
     *
     * @param asked as it stands in the address; may be null
     * @param since the day of the first fact
     */
    static AskedDay of(String asked, LocalDate since, LocalDate today) {
        if (asked == null || asked.isBlank()) {
            return new AskedDay(today, Optional.empty());
        }
        Optional<LocalDate> read = DutchDate.parse(asked);
        if (read.isEmpty()) {
            return new AskedDay(today, Optional.of(UNREADABLE));
        }
        if (read.get().isAfter(today)) {
            return new AskedDay(today, Optional.of("notice.future"));
        }
        return read.get().isBefore(since)
                ? new AskedDay(since, Optional.of("notice.early"))
                : new AskedDay(read.get(), Optional.empty());
    }
}
