package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.campaign.CampaignEffect;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.launcher.tools.LauncherTools;
import nl.openvensters.monitor.BoardLifeRepository;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardListRepository;
import nl.openvensters.monitor.BoardLives;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardRepository;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.IndicatorStandings;
import nl.openvensters.monitor.MonitorDays;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.StandingRepository;
import nl.openvensters.monitor.report.IndicatorReport;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.visit.VisitRepository;
import nl.openvensters.visit.VisitorMonths;
import nl.openvensters.visit.VisitorPeriods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * The monitor at the size of the nation after one to twelve years, and at ten times that: says of each read behind its screens
 * the 95th percentile by the clock and the mean of processor time, which says more on a busy machine.
 * {@code mvn -Pbench verify}
 */
class MonitorBench {

    private static final int NATION = 6_100;
    private static final int ROUNDS = 60;

    /** What is wanted of the nation, in milliseconds at the 95th percentile. */
    private static final Map<String, Integer> WANTED = Map.of(
            "key figures of a day", 100,
            "line over time", 100,
            "table of boards", 200,
            "another limit", 50,
            "states by indicator", 100,
            "all that lies behind", 200);

    /** And held at ten times that. */
    private static final Set<String> ALWAYS = Set.of("key figures of a day", "table of boards", "another limit");

    private final Actor sector = new Actor(1, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));

    @TempDir
    Path folder;

    private interface Asked {
        void ask(LocalDate day);
    }

    @Test
    void what_is_asked_of_the_monitor_after_years() throws Exception {
        measure(List.of(1, 3, 6, 12), 1);
    }

    @Test
    void the_same_at_ten_times_the_nation_after_six_years() throws Exception {
        measure(List.of(6), 10);
    }

    private void measure(List<Integer> years, int times) throws Exception {
        Home home = new Home(folder.resolve("home"));
        var tooSlow = new ArrayList<String>();
        try (home;
                LauncherTools tools = new LauncherTools()) {
            home.own();
            DatabaseAccess access = tools.startDatabase(home, Launcher::end);
            tools.migrate(access);
            try (var database = new MariaDbPoolDataSource(access.url() + "?maxPoolSize=4")) {
                database.setUser(access.user());
                database.setPassword(access.password());
                new CatalogueMirror(database).mirror(Catalogue.load());
                System.out.println("| schools | years | what is asked | p95 | processor |");
                System.out.println("|---:|---:|---|---:|---:|");
                for (int each : years) {
                    var nation = new MadeUpNation(times * NATION, each);
                    try (var connection = database.getConnection()) {
                        nation.write(connection);
                    }
                    measure(database, nation, times == 1 ? WANTED.keySet() : ALWAYS, tooSlow);
                }
            }
        }
        assertThat(tooSlow).isEmpty();
    }

    private void measure(DataSource database, MadeUpNation nation, Set<String> held, List<String> tooSlow) {
        Clock clock = Clock.systemUTC();
        var repository = new MonitorRepository(database);
        var facts = new MonitorFacts(repository, clock);
        var standings = new IndicatorStandings(facts, repository, new StandingRepository(database), clock);
        once(nation, "facts, read once", () -> facts.now());
        once(nation, "states, read once", () -> standings.on(LocalDate.now(), 0));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %d | states, in memory | %.1f MB | |%n",
                nation.schools(),
                nation.years(),
                standings.bytes() / 1e6);
        asked(database, nation, clock, facts, standings).forEach((name, asked) -> {
            double ms = ninetyFifth(nation, name, asked);
            if (held.contains(name) && ms > WANTED.get(name)) {
                tooSlow.add("%s after %d years: %.0f ms".formatted(name, nation.years(), ms));
            }
        });
    }

    private Map<String, Asked> asked(
            DataSource database, MadeUpNation nation, Clock clock, MonitorFacts facts, IndicatorStandings standings) {
        var rates = new FillRates(facts);
        var logins = new BoardLogins(facts);
        var visitors = new VisitorMonths(new VisitRepository(database));
        var boards = new BoardList(new BoardListRepository(database), rates, facts, clock);
        var inNeed = new BoardsInNeed(new BoardRepository(database), facts);
        var reports =
                new MonitorReports(rates, logins, inNeed, new IndicatorReport(standings, Catalogue.load()), visitors);
        var lives = new BoardLives(new BoardLifeRepository(database), clock);
        var periods = new VisitorPeriods(new VisitRepository(database));
        Map<String, Asked> asked = new LinkedHashMap<>();
        asked.put("key figures of a day", day -> {
            assertThat(rates.at(day).schools()).isEqualTo(nation.schools());
            assertThat(logins.at(day).boards()).isPositive();
            visitors.before(day);
        });
        asked.put("line over time", day -> {
            List<LocalDate> line = MonitorDays.upTo(day, LocalDate.now().minusYears(nation.years()));
            assertThat(rates.over(line)).hasSameSizeAs(line);
            assertThat(logins.over(line)).hasSameSizeAs(line);
        });
        asked.put("table of boards", day -> assertThat(boards.all(sector)).isNotEmpty());
        asked.put("another limit", day -> assertThat(rates.at(day).atLeast()).hasSize(101));
        asked.put("states by indicator", day -> assertThat(standings.on(day, 0)).isNotEmpty());
        asked.put("all that lies behind", day -> assertThat(
                        reports.of(sector, day).table("indicators").rows())
                .isNotEmpty());
        asked.put("boards of a day", day -> assertThat(inNeed.all(sector, rates.at(day)))
                .isNotEmpty());
        asked.put("a board's own part", day -> assertThat(reports.ofBoard(sector, "00007", day))
                .isPresent());
        asked.put("life of a board", day -> assertThat(lives.of(sector, 1007).roles())
                .isNotEmpty());
        asked.put("effect of a campaign", day -> assertThat(
                        effect(rates.over(List.of(day.minusDays(60), day))).others())
                .isPositive());
        asked.put("visitors by day, week and month", day -> {
            for (VisitorPeriods.Per per : VisitorPeriods.Per.values()) {
                periods.upTo(sector, day, per);
            }
        });
        return asked;
    }

    /** As if every third board had been approached. */
    private static CampaignEffect effect(List<FillSnapshot> both) {
        Map<Long, FillSnapshot.BoardFill> after = both.get(1).boards().stream()
                .collect(Collectors.toMap(FillSnapshot.BoardFill::board, Function.identity()));
        Map<Boolean, List<CampaignEffect.Board>> boards = both.get(0).boards().stream()
                .filter(before -> after.containsKey(before.board()))
                .map(before -> new CampaignEffect.Board(
                        before.board(),
                        before.schools(),
                        before.rate().share(),
                        after.get(before.board()).rate().share()))
                .collect(Collectors.partitioningBy(board -> board.board() % 3 == 0));
        return CampaignEffect.of(boards.get(true), boards.get(false));
    }

    private static void once(MadeUpNation nation, String name, Runnable reading) {
        double used = ProcessorTime.ofAll();
        long began = System.nanoTime();
        reading.run();
        tell(nation, name, (System.nanoTime() - began) / 1e6, 1e3 * (ProcessorTime.ofAll() - used));
    }

    /** In milliseconds, of random days, after as many to warm up. */
    private static double ninetyFifth(MadeUpNation nation, String name, Asked asked) {
        var random = new Random(1);
        List<Double> millis = new ArrayList<>();
        double used = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            used = round == ROUNDS ? ProcessorTime.ofAll() : used;
            LocalDate day = LocalDate.now().minusDays(random.nextInt(365 * nation.years()));
            long began = System.nanoTime();
            asked.ask(day);
            if (round >= ROUNDS) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        double ms = millis.stream().sorted().toList().get(ROUNDS * 95 / 100);
        tell(nation, name, ms, 1e3 * (ProcessorTime.ofAll() - used) / ROUNDS);
        return ms;
    }

    private static void tell(MadeUpNation nation, String name, double ms, double processor) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %d | %s | %.0f ms | %.0f ms |%n",
                nation.schools(),
                nation.years(),
                name,
                ms,
                processor);
    }
}
