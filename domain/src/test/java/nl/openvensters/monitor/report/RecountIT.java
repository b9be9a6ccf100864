package nl.openvensters.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardRepository;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.IndicatorStandings;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.QuietRepository;
import nl.openvensters.monitor.RandomWorld;
import nl.openvensters.monitor.RandomWorld.Municipality;
import nl.openvensters.monitor.RandomWorld.Span;
import nl.openvensters.monitor.Recount;
import nl.openvensters.monitor.SchoolFill;
import nl.openvensters.monitor.StandingRepository;
import nl.openvensters.publication.FillRate;
import nl.openvensters.visit.VisitRepository;
import nl.openvensters.visit.VisitorMonths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What lies behind the figures, against a second, slow computation: thousands of days and selections, those around each
 * merge, move, opening and closing of a school and around leap days and changes of the clock among them.
 */
class RecountIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-30T11:00:00Z"), ZoneOffset.UTC);
    private static final Actor SECTOR = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private static final int WORLDS = 4;
    private static final int DATES = 60;
    private static final int LEAST_PAIRS = 5000;

    private final Catalogue catalogue = Catalogue.load();
    private final Map<LocalDate, Map<Long, FillRate>> rates = new HashMap<>();

    @Test
    void every_table_of_every_day_and_board_is_what_was_counted_by_hand() throws SQLException {
        int pairs = 0;
        for (int seed = 20; seed < 20 + WORLDS; seed++) {
            var world = new RandomWorld(seed);
            world.write(DATABASE.dataSource());
            rates.clear();
            var recount = new Recount(world);
            var quiet = new QuietRepository(DATABASE.dataSource());
            var facts = new MonitorFacts(quiet, NOON);
            var filled = new FillRates(facts);
            var indicators = indicators(facts, quiet);
            for (LocalDate day : recount.days(seed, DATES)) {
                List<SchoolFill> schools = filled.schools(day);
                for (long board = 0; board < 10 + RandomWorld.BOARDS; board = board == 0 ? 10 : board + 1) {
                    long only = board;
                    String where = "world " + seed + ", " + day + ", board " + board;
                    check(recount, day, board, indicators.on(day, board), where);
                    for (Grouping grouping : Grouping.values()) {
                        List<SchoolFill> chosen = schools.stream()
                                .filter(school -> only == 0 || school.board() == only)
                                .toList();
                        assertThat(figures(grouping.table(chosen)))
                                .as("%s, %s", grouping, where)
                                .isEqualTo(grouped(recount, day, board, grouping));
                    }
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(LEAST_PAIRS);
    }

    @Test
    void whole_reports_hold_these_tables_and_who_logged_in() throws SQLException {
        var world = new RandomWorld(40);
        world.write(DATABASE.dataSource());
        var recount = new Recount(world);
        var quiet = new QuietRepository(DATABASE.dataSource());
        var facts = new MonitorFacts(quiet, NOON);
        var reports = new MonitorReports(
                new FillRates(facts),
                new BoardLogins(facts),
                new BoardsInNeed(new BoardRepository(DATABASE.dataSource()), facts),
                indicators(facts, quiet),
                new VisitorMonths(new VisitRepository(DATABASE.dataSource())));
        for (LocalDate day : recount.days(40, 5)) {
            MonitorReport sector = reports.of(SECTOR, day);
            check(recount, day, 0, sector.tables(), "sector on " + day);
            for (long board = 10; board < 13; board++) {
                MonitorReport own = reports.ofBoard(SECTOR, "900" + board, day)
                        .orElseThrow()
                        .report();
                check(recount, day, board, own.tables(), "board " + board + " on " + day);
                assertThat(figures(own.table("province"))).isEqualTo(grouped(recount, day, board, Grouping.PROVINCE));
            }
            var share = recount.logins(day);
            assertThat(key(sector, "boards")).isEqualTo(Figure.count(share.boards()));
            assertThat(key(sector, "loggedIn")).isEqualTo(Figure.count(share.loggedIn()));
            assertThat(key(sector, "schoolsOfThose")).isEqualTo(Figure.share(share.schoolsOfThose(), share.schools()));
            assertThat(key(sector, "schools")).isEqualTo(Figure.count(share.schools()));
        }
    }

    /** Each figure of a day is of what happened up to it, so it stays when what came later is not there yet. */
    @Test
    void what_happens_later_changes_nothing_of_a_day_that_was() throws SQLException {
        for (long seed = 60; seed < 63; seed++) {
            var world = new RandomWorld(seed);
            world.write(DATABASE.dataSource());
            LocalDate cut = LocalDate.of(2024, 2, 29).plusDays(97 * (seed - 60));
            List<LocalDate> days = new Recount(world)
                    .days(seed, DATES).stream().filter(day -> !day.isAfter(cut)).toList();
            var all = new ArrayList<>(told(days));
            forgetAfter(cut);
            assertThat(told(days)).as("world %s up to %s", seed, cut).isEqualTo(all);
            assertThat(days).contains(LocalDate.of(2024, 2, 29));
        }
    }

    private List<Object> told(List<LocalDate> days) {
        var quiet = new QuietRepository(DATABASE.dataSource());
        var facts = new MonitorFacts(quiet, NOON);
        var filled = new FillRates(facts);
        var logins = new BoardLogins(facts);
        var indicators = indicators(facts, quiet);
        var told = new ArrayList<Object>();
        for (LocalDate day : days) {
            told.add(filled.at(day));
            told.add(logins.at(day));
            told.addAll(indicators.on(day, 0));
            told.addAll(indicators.on(day, 11));
            for (Grouping grouping : Grouping.values()) {
                told.add(grouping.table(filled.schools(day)));
            }
        }
        return told;
    }

    private static void forgetAfter(LocalDate day) throws SQLException {
        write("delete from arrival where arrived_on > '" + day + "'");
        write("delete from publication where happened_on > '" + day + "'");
        write("delete from school_state where valid_from > '" + day + "'");
        write("update school_state set valid_to = null where valid_to > '" + day + "'");
        write("delete from indicator_rule where valid_from > '" + day + "'");
        write("delete from indicator_delivery where delivered_from > '" + day + "'");
        write("update indicator_delivery set delivered_until = null where delivered_until > '" + day + "'");
        write("delete from login where on_date > '" + day + "'");
        write("update role_grant set ended_at = null where ended_at > '" + day.plusDays(2) + "'");
    }

    /** Two portals ask in turn, each of which keeps what it read, while schools publish, words are judged and figures come. */
    @Test
    void what_is_added_is_counted_as_if_all_had_been_read_anew_in_each_portal() throws SQLException {
        var random = new Random(8);
        var world = new RandomWorld(8);
        world.write(DATABASE.dataSource());
        LocalDate today = LocalDate.of(2026, 12, 30);
        List<LocalDate> days = List.of(today.minusYears(2), today.minusDays(1), today);
        var one = indicators();
        var other = indicators();
        for (int round = 0; round < 24; round++) {
            int school = 100 + random.nextInt(25);
            String indicator = RandomWorld.INDICATORS.get(random.nextInt(8));
            switch (round % 4) {
                case 0 -> {
                    write(
                            "insert into explanation (id, subject_id, indicator_id, body, figures_of_run, written_at) values ("
                                    + (9000 + round) + ", " + school + ", '" + indicator + "', 'x', 505, '" + today
                                    + "')");
                    publish(
                            school,
                            indicator,
                            "'PUBLISHED', 'DELIBERATE'",
                            514,
                            "1, " + (9000 + round) + ", null",
                            today);
                }
                case 1 ->
                    write("insert into explanation_ease (explanation_id, ease) select e.id, 'EASY' from explanation e"
                            + " left join explanation_ease x on x.explanation_id = e.id where x.ease is null limit 3");
                case 2 -> publish(school, indicator, "'WITHDRAWN', 'AUTOMATIC'", 503, "null, null, 'x'", today);
                default -> {
                    write(
                            "insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state)"
                                    + " values (" + (600 + round) + ", 'x', 'x', '0', now(), now(), now(), 'DONE')");
                    write(
                            "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on) values ("
                                    + school + ", '" + indicator + "', " + (600 + round) + ", '" + today
                                    + "', '2099-01-01')");
                }
            }
            var anew = indicators();
            for (LocalDate day : days) {
                assertThat(one.on(day, 0)).as("round %s, %s", round, day).isEqualTo(anew.on(day, 0));
                if (round % 3 == 0) {
                    assertThat(other.on(day, 0)).as("round %s, %s", round, day).isEqualTo(anew.on(day, 0));
                }
            }
        }
    }

    private static void publish(int school, String indicator, String how, int run, String rest, LocalDate on)
            throws SQLException {
        write("insert into publication (subject_id, indicator_id, kind, how, as_of_run, account_id, explanation_id,"
                + " withdrawal_reason, happened_at, happened_on) values (" + school + ", '" + indicator + "', " + how
                + ", "
                + run + ", " + rest + ", '" + on + "', '" + on + "')");
    }

    private static void write(String sql) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Figure key(MonitorReport report, String row) {
        return figures(report.table("key")).get(row).get(0);
    }

    private IndicatorReport indicators() {
        var repository = new MonitorRepository(DATABASE.dataSource());
        return indicators(new MonitorFacts(repository, NOON), repository);
    }

    private IndicatorReport indicators(MonitorFacts facts, MonitorRepository repository) {
        var states = new StandingRepository(DATABASE.dataSource());
        return new IndicatorReport(new IndicatorStandings(facts, repository, states, NOON), catalogue);
    }

    private void check(Recount recount, LocalDate day, long board, List<FigureTable> tables, String where) {
        Map<String, List<Integer>> standings = recount.standings(day, board);
        Map<String, List<Integer>> themes = new TreeMap<>();
        standings.forEach((id, counts) -> themes.merge(
                catalogue.find(id).map(Indicator::theme).orElseThrow().id(), counts, Recount::plus));
        assertThat(figures(table(tables, "indicators")))
                .as("indicators, %s", where)
                .isEqualTo(rows(standings));
        assertThat(figures(table(tables, "themes"))).as("themes, %s", where).isEqualTo(rows(themes));
    }

    private static FigureTable table(List<FigureTable> tables, String id) {
        return tables.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, List<Figure>> figures(FigureTable table) {
        return table.rows().stream()
                .collect(Collectors.toMap(
                        FigureTable.Row::key, FigureTable.Row::figures, (one, other) -> one, TreeMap::new));
    }

    /** In the order of the columns; that of what is not judged is there when there is one. */
    private static Map<String, List<Figure>> rows(Map<String, List<Integer>> standings) {
        boolean unjudged = standings.values().stream().anyMatch(counts -> counts.get(5) > 0);
        Map<String, List<Figure>> rows = new TreeMap<>();
        standings.forEach((key, n) -> {
            var figures = new ArrayList<>(List.of(
                    Figure.count(n.get(0)),
                    Figure.count(n.get(1)),
                    Figure.share(n.get(1), n.get(0)),
                    Figure.count(n.get(1) - n.get(2)),
                    Figure.count(n.get(2)),
                    Figure.count(n.get(3)),
                    Figure.share(n.get(3), n.get(1)),
                    Figure.count(n.get(4)),
                    Figure.count(n.get(6)),
                    Figure.count(n.get(7)),
                    Figure.count(n.get(8)),
                    Figure.count(n.get(9))));
            if (unjudged) {
                figures.add(Figure.count(n.get(5)));
            }
            rows.put(key, figures);
        });
        return rows;
    }

    private Map<String, List<Figure>> grouped(Recount recount, LocalDate day, long board, Grouping grouping) {
        List<Span> schools = recount.active(day, board);
        Map<Long, Long> sizes = schools.stream().collect(Collectors.groupingBy(Span::board, Collectors.counting()));
        Function<Span, String> key =
                switch (grouping) {
                    case PROVINCE -> span -> province(span);
                    case MUNICIPALITY -> span -> span.place().municipality();
                    case PARTNERSHIP -> span -> partnership(span.place().postcode());
                    case BOARD_SIZE -> span -> size(span.board() == 0 ? 0 : sizes.get(span.board()));
                    case TYPE -> span -> span.type().name();
                    case DENOMINATION -> span -> span.place().denomination();
                };
        Map<String, List<Figure>> rows = new TreeMap<>();
        schools.stream().collect(Collectors.groupingBy(key)).forEach((group, some) -> {
            int filled = 0;
            int published = 0;
            int applicable = 0;
            for (Span span : some) {
                FillRate rate = rates.computeIfAbsent(day, none -> new HashMap<>())
                        .computeIfAbsent(span.school(), none -> recount.rate(span, day));
                filled += rate.applicable() > 0 && 5 * rate.published() >= 4 * rate.applicable() ? 1 : 0;
                published += rate.published();
                applicable += rate.applicable();
            }
            rows.put(
                    group,
                    List.of(
                            Figure.count(some.size()),
                            Figure.count(filled),
                            Figure.share(filled, some.size()),
                            Figure.share(published, applicable)));
        });
        return rows;
    }

    private static String province(Span span) {
        return RandomWorld.MUNICIPALITIES.stream()
                .filter(one -> one.code().equals(span.place().municipality()))
                .map(Municipality::province)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse(span.place().province());
    }

    private static String partnership(String postcode) {
        return postcode.isEmpty() ? "" : RandomWorld.PARTNERSHIPS.getOrDefault(postcode.substring(0, 4), "");
    }

    private static String size(long schools) {
        if (schools == 0) {
            return "";
        }
        return schools == 1 ? "one" : schools <= 4 ? "few" : schools <= 9 ? "some" : schools <= 19 ? "many" : "most";
    }
}
