package nl.openvensters.portal.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.openvensters.language.Dutch;
import nl.openvensters.planning.PlannedEvent;

/**
 * One month as people expect a calendar: weeks from Monday on, each day with what is planned.
 *
 * @param weeks seven days each, those of the months beside it without events
 */
public record MonthTable(YearMonth month, List<List<Cell>> weeks) {

    private static final int DAYS = 7;
    private static final Pattern ADDRESS = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    /** @param within whether the day is in the month */
    public record Cell(LocalDate day, boolean within, boolean today, List<PlannedEvent> events) {}

    static MonthTable of(YearMonth month, LocalDate today, List<PlannedEvent> events) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weeks = (int) (month.atEndOfMonth().toEpochDay() - first.toEpochDay()) / DAYS + 1;
        return new MonthTable(
                month,
                IntStream.range(0, weeks)
                        .mapToObj(week -> IntStream.range(0, DAYS)
                                .mapToObj(day -> cell(first.plusDays((long) week * DAYS + day), month, today, events))
                                .toList())
                        .toList());
    }

    private static Cell cell(LocalDate day, YearMonth month, LocalDate today, List<PlannedEvent> events) {
        boolean within = YearMonth.from(day).equals(month);
        return new Cell(
                day,
                within,
                day.equals(today),
                within
                        ? events.stream()
                                .filter(event -> event.day().equals(day))
                                .toList()
                        : List.of());
    }

    /** The month that an address asks for; that of today when it asks for none that there is. */
    static YearMonth asked(String address, LocalDate today) {
        return ADDRESS.matcher(address).matches() ? YearMonth.parse(address) : YearMonth.from(today);
    }

    /** Whether anything is planned in it. */
    public boolean isPlanned() {
        return weeks.stream().flatMap(List::stream).anyMatch(cell -> !cell.events()
                .isEmpty());
    }

    /** {@code november 2026}. */
    public String name() {
        return Dutch.month(month);
    }

    public String before() {
        return month.minusMonths(1).toString();
    }

    public String after() {
        return month.plusMonths(1).toString();
    }
}
