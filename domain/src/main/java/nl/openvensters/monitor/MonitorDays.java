package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The days of which the line over time shows the state. */
public final class MonitorDays {

    private static final int QUARTERS = 12;

    private MonitorDays() {}

    /**
     * The ends of the last quarters before a day, oldest first, and the day itself.
     *
     * @param since nothing earlier is listed
     */
    public static List<LocalDate> upTo(LocalDate day, LocalDate since) {
        Deque<LocalDate> days = new ArrayDeque<>();
        days.addFirst(day);
        LocalDate end = quarterStart(day).minusDays(1);
        while (days.size() <= QUARTERS && !end.isBefore(since)) {
            days.addFirst(end);
            end = quarterStart(end).minusDays(1);
        }
        return List.copyOf(days);
    }

    private static LocalDate quarterStart(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}
