package nl.openvensters.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.visit.Count.Of;
import nl.openvensters.visit.VisitorMonths.Month;
import nl.openvensters.visit.VisitorMonths.Part;
import nl.openvensters.visit.VisitorPeriods.Per;
import nl.openvensters.visit.VisitorPeriods.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Visitors by day, week, month, device, entrance, page and topic, counted a second time from the list of what was counted. */
class VisitorRecountIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Actor SECTOR = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private static final int DATES = 60;
    private static final LocalDate LAST = LocalDate.of(2026, 12, 30);
    private static final Map<Of, List<String>> VALUES = Map.of(
            Of.SITE, List.of(""),
            Of.SCHOOL, List.of("12AB00", "12AC00"),
            Of.DEVICE, List.of("PHONE", "TABLET", "DESKTOP"),
            Of.ENTRANCE, List.of("DIRECT", "SEARCH", "EMBED"),
            Of.PAGE, List.of("HOME", "SCHOOL"),
            Of.TOPIC, List.of("leerlingen", "zelden"));

    private final Map<Count, Integer> counted = new HashMap<>();

    @Test
    void every_period_up_to_every_day_is_what_was_counted_by_hand() throws SQLException {
        // In the middle of a month and week, on a first, on a Monday, and hardly anybody.
        check(1, LocalDate.of(2023, 2, 16), 1);
        check(2, LocalDate.of(2024, 2, 1), 1);
        check(3, LocalDate.of(2024, 10, 28), 9);
    }

    private void check(long seed, LocalDate began, int seldom) throws SQLException {
        DATABASE.renew();
        counted.clear();
        var random = new Random(seed);
        for (LocalDate day = began; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (var values : VALUES.entrySet()) {
                for (String value : values.getValue()) {
                    int most = value.equals("zelden") ? 2 : 100;
                    boolean some = day.equals(began) || random.nextInt(seldom) == 0 && random.nextInt(8) > 0;
                    if (some && (!value.equals("zelden") || random.nextInt(40) == 0)) {
                        counted.put(new Count(day, values.getKey(), value), 1 + random.nextInt(most));
                    }
                }
            }
        }
        var visits = new VisitRepository(DATABASE.dataSource());
        visits.add(counted);
        var periods = new VisitorPeriods(visits);
        var months = new VisitorMonths(visits);
        for (LocalDate day : days(began, random)) {
            for (Per per : Per.values()) {
                VisitorPeriods.Series told = periods.upTo(SECTOR, day, per);
                List<Period> expected = periods(began, day, per);
                assertThat(told.periods()).as("%s up to %s", per, day).isEqualTo(expected);
                if (!expected.isEmpty()) {
                    LocalDate from = expected.get(0).from();
                    LocalDate to = expected.get(expected.size() - 1).to();
                    assertThat(told.devices()).as("%s, %s", per, day).isEqualTo(parts(Of.DEVICE, from, to));
                    assertThat(told.entrances()).as("%s, %s", per, day).isEqualTo(parts(Of.ENTRANCE, from, to));
                    assertThat(told.pages()).as("%s, %s", per, day).isEqualTo(parts(Of.PAGE, from, to));
                    assertThat(told.topics()).as("%s, %s", per, day).isEqualTo(parts(Of.TOPIC, from, to));
                }
            }
            check(months.before(day), began, day);
        }
    }

    private void check(VisitorMonths.Year year, LocalDate began, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<Month> expected = new ArrayList<>();
        for (int ago = 12; ago > 0; ago--) {
            YearMonth one = month.minusMonths(ago);
            int visitors = sum(Of.SITE, "", one.atDay(1), one.atEndOfMonth());
            if (!one.atDay(1).isBefore(began) && visitors > 0) {
                expected.add(new Month(one, visitors));
            }
        }
        assertThat(year.months()).as("months before %s", day).isEqualTo(expected);
        double sum = expected.stream().mapToInt(Month::visitors).sum();
        assertThat(year.mean()).isEqualTo(expected.isEmpty() ? 0 : (int) Math.round(sum / expected.size()));
        LocalDate from = month.minusMonths(12).atDay(1);
        LocalDate to = month.atDay(1).minusDays(1);
        assertThat(year.devices()).as("before %s", day).isEqualTo(parts(Of.DEVICE, from, to));
        assertThat(year.entrances()).as("before %s", day).isEqualTo(parts(Of.ENTRANCE, from, to));
        assertThat(year.pages()).as("before %s", day).isEqualTo(parts(Of.PAGE, from, to));
        assertThat(year.topics()).as("before %s", day).isEqualTo(parts(Of.TOPIC, from, to));
    }

    private static List<LocalDate> days(LocalDate began, Random random) {
        int length = (int) (LAST.toEpochDay() - began.toEpochDay());
        return Stream.concat(
                        Stream.of(
                                        "2024-02-28",
                                        "2024-02-29",
                                        "2024-03-01",
                                        "2024-03-30",
                                        "2024-03-31",
                                        "2024-04-01",
                                        "2024-10-26",
                                        "2024-10-27",
                                        "2024-10-28",
                                        "2024-11-03",
                                        "2024-12-31",
                                        "2025-01-01",
                                        "2026-12-31")
                                .map(LocalDate::parse),
                        Stream.generate(() -> began.plusDays(random.nextInt(length) - 20L))
                                .limit(DATES))
                .distinct()
                .sorted()
                .toList();
    }

    /** From the newest that is over back, one by one. */
    private List<Period> periods(LocalDate began, LocalDate day, Per per) {
        LocalDate to = day;
        while (per == Per.WEEK && to.getDayOfWeek() != DayOfWeek.SUNDAY
                || per == Per.MONTH && to.plusDays(1).getDayOfMonth() != 1) {
            to = to.minusDays(1);
        }
        int most = per == Per.DAY ? 31 : per == Per.WEEK ? 26 : 24;
        var found = new ArrayList<Period>();
        while (found.size() < most) {
            LocalDate from =
                    switch (per) {
                        case DAY -> to;
                        case WEEK -> to.minusDays(6);
                        case MONTH -> to.withDayOfMonth(1);
                    };
            if (from.isBefore(began)) {
                break;
            }
            found.add(0, new Period(from, to, sum(Of.SITE, "", from, to)));
            to = from.minusDays(1);
        }
        return found;
    }

    private int sum(Of kind, String value, LocalDate from, LocalDate to) {
        int sum = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            sum += counted.getOrDefault(new Count(day, kind, value), 0);
        }
        return sum;
    }

    private List<Part> parts(Of kind, LocalDate from, LocalDate to) {
        Function<String, Part> part = value -> new Part(value, sum(kind, value, from, to));
        return VALUES.get(kind).stream()
                .map(part)
                .filter(one -> one.visitors() >= (kind == Of.TOPIC ? 5 : 1))
                .sorted(Comparator.comparingInt(Part::visitors).reversed().thenComparing(Part::value))
                .collect(Collectors.toList());
    }
}
