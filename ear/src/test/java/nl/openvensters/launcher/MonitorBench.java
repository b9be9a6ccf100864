package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.launcher.tools.LauncherTools;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardListRepository;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardRepository;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.IndicatorStandings;
import nl.openvensters.monitor.MonitorDays;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.StandingRepository;
import nl.openvensters.monitor.report.IndicatorReport;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.monitor.report.SchoolTraitsRepository;
import nl.openvensters.visit.VisitRepository;
import nl.openvensters.visit.VisitorMonths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The monitor at the size of the nation after one to twelve years, and at ten times that: says the 95th percentile of the
 * key figures of a day, of the table of boards and of another limit. {@code mvn -Pbench verify}
 */
class MonitorBench {

    private static final int NATION = 6_100;
    private static final int ROUNDS = 60;

    /** Of what takes seconds. */
    private static final int FEW = 5;

    private final Actor sector = new Actor(1, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));

    @TempDir
    Path folder;

    private interface Asked {
        void ask(LocalDate day);
    }

    @Test
    void key_figures_boards_and_limits_after_years() throws Exception {
        measure(List.of(1, 3, 6, 12), 1);
    }

    @Test
    void the_same_at_ten_times_the_nation_after_six_years() throws Exception {
        measure(List.of(6), 10);
    }

    private void measure(List<Integer> years, int times) throws Exception {
        Home home = new Home(folder.resolve("home"));
        try (home;
                LauncherTools tools = new LauncherTools()) {
            home.own();
            DatabaseAccess access = tools.startDatabase(home, Launcher::end);
            tools.migrate(access);
            var database = new MariaDbDataSource(access.url());
            database.setUser(access.user());
            database.setPassword(access.password());
            new CatalogueMirror(database).mirror(Catalogue.load());
            System.out.println(
                    "| schools | years | facts read once | key figures of a day, p95 | a page with its line, p95 | boards, p95 | limit, p95 | what lies behind, median |");
            System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
            for (int each : years) {
                measure(database, new MadeUpNation(times * NATION, each), times);
            }
        }
    }

    private void measure(MariaDbDataSource database, MadeUpNation nation, int times) throws Exception {
        try (var connection = database.getConnection()) {
            nation.write(connection);
        }
        Clock clock = Clock.systemUTC();
        var facts = new MonitorFacts(new MonitorRepository(database), clock);
        var rates = new FillRates(facts);
        var logins = new BoardLogins(facts);
        var visitors = new VisitorMonths(new VisitRepository(database));
        var boards = new BoardList(new BoardListRepository(database), rates, facts, clock);
        long began = System.nanoTime();
        facts.now();
        double once = (System.nanoTime() - began) / 1e9;
        double keys = ninetyFifth(nation, day -> {
            assertThat(rates.at(day).schools()).isEqualTo(nation.schools());
            assertThat(logins.at(day).boards()).isPositive();
            visitors.before(day);
        });
        double page = ninetyFifth(nation, day -> {
            List<LocalDate> line = MonitorDays.upTo(day, LocalDate.now().minusYears(nation.years()));
            assertThat(rates.over(line)).hasSameSizeAs(line);
            assertThat(logins.over(line)).hasSameSizeAs(line);
        });
        double table = ninetyFifth(nation, day -> assertThat(boards.all(sector)).isNotEmpty());
        double limit =
                ninetyFifth(nation, day -> assertThat(rates.at(day).atLeast()).hasSize(101));
        var reports = new MonitorReports(
                rates,
                logins,
                new BoardsInNeed(new BoardRepository(database)),
                new IndicatorReport(new IndicatorCountsRepository(database), rates, Catalogue.load()),
                new SchoolTraitsRepository(database),
                visitors);
        double behind = median(nation, day -> assertThat(
                        reports.of(sector, day).table("indicators").rows())
                .isNotEmpty());
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %d | %.1f s | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
                nation.schools(),
                nation.years(),
                once,
                keys,
                page,
                table,
                limit,
                behind));
        // Wanted of the nation, and held at ten times that.
        assertThat(keys).as("key figures").isLessThan(100);
        assertThat(table).as("boards").isLessThan(200);
        assertThat(limit).as("limit").isLessThan(50);
        if (times == 1) {
            assertThat(page).as("a page").isLessThan(100);
        }
    }

    /** In milliseconds, of the last of some random days. */
    private static double median(MadeUpNation nation, Asked asked) {
        var random = new Random(1);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < FEW; round++) {
            LocalDate day = LocalDate.now().minusDays(random.nextInt(365 * nation.years()));
            long began = System.nanoTime();
            asked.ask(day);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis.stream().sorted().toList().get(FEW / 2);
    }

    /** In milliseconds, of random days, after as many to warm up. */
    private static double ninetyFifth(MadeUpNation nation, Asked asked) {
        var random = new Random(1);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            LocalDate day = LocalDate.now().minusDays(random.nextInt(365 * nation.years()));
            long began = System.nanoTime();
            asked.ask(day);
            if (round >= ROUNDS) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return millis.stream().sorted().toList().get(ROUNDS * 95 / 100);
    }
}
