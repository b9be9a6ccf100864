package nl.openvensters.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardRepository;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.IndicatorStandings;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.StandingRepository;
import nl.openvensters.school.SchoolType;
import nl.openvensters.visit.VisitRepository;
import nl.openvensters.visit.VisitorMonths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two boards with three schools, of which two say what they stand for. */
class MonitorReportsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final long BRIDGE = 900;
    private static final String LONG = "Wij zijn een kleine school. Elk kind krijgt aandacht. ".repeat(10);

    private final Actor sector = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private final Actor board = new Actor(2, "Bo", List.of(new Grant(Role.BOARD_ADMINISTRATOR, BRIDGE)));
    private SampleData data;
    private long first;
    private long second;
    private MonitorReports reports;
    private Snapshots snapshots;

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        first = data.school("01AA00", SchoolType.BO, "9001");
        second = data.school("01AA01", SchoolType.BO, "9002");
        long third = data.school("01AA02", SchoolType.SBO, "9002");
        data.update("update municipality set province = 'Drenthe' where code = '9001'");
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001'), (901, 'BOARD', '41002')");
        data.update("insert into board (id, number) values (900, '41001'), (901, '41002')");
        data.update("insert into board_state (board_id, valid_from, name) values (900, '2000-01-01', 'De Brug')");
        data.update(
                "update school_state set board_id = 900, denomination = 'Openbaar' where school_id in (?, ?)",
                first,
                second);
        data.update("update school_state set board_id = 901 where school_id = ?", third);
        data.update("insert into account (id, email, name, created_at) values"
                + " (2, 'b@x.example', 'Bo', now()), (3, 's@x.example', 'Sam', now())");
        data.update("insert into role_grant (account_id, role, subject_id, granted_at) values"
                + " (2, 'BOARD_ADMINISTRATOR', 900, '2026-01-01')");
        data.update("insert into login (account_id, at, on_date) values (2, '2026-05-03 10:00:00', '2026-05-03')");
        long run = data.run(LocalDate.of(2026, 2, 1));
        long words = data.insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_by, written_at)"
                        + " values (?, 'missie', ?, ?, 2, '2026-03-01')",
                first,
                LONG,
                run);
        data.update(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, account_id) values (?, 'missie', 'PUBLISHED', 'DELIBERATE', '2026-03-01',"
                        + " '2026-03-01', ?, ?, 2)",
                first,
                run,
                words);
        data.publish(second, "missie", LocalDate.of(2026, 3, 2), run, null, null);
        data.publish(second, "schooltijden", LocalDate.of(2026, 3, 2), run, null, null);
        data.withdraw(second, "schooltijden", LocalDate.of(2026, 4, 2), "fout");
        open();
    }

    private void open() {
        var database = DATABASE.dataSource();
        var repository = new MonitorRepository(database);
        var facts = new MonitorFacts(repository, NOON);
        var rates = new FillRates(facts);
        reports = new MonitorReports(
                rates,
                new BoardLogins(facts),
                new BoardsInNeed(new BoardRepository(database), facts),
                new IndicatorReport(
                        new IndicatorStandings(facts, repository, new StandingRepository(database), NOON),
                        Catalogue.load()),
                new VisitorMonths(new VisitRepository(database)));
        snapshots = new Snapshots(new SnapshotRepository(database), reports, rates, NOON);
    }

    private static ReadingEase ease() {
        return new ReadingEase(new ReadingEaseRepository(DATABASE.dataSource()));
    }

    private static long figure(MonitorReport report, String table, String row, String column) {
        FigureTable found = report.table(table);
        return (long) found.rows().stream()
                .filter(one -> one.key().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + row + " of " + table))
                .figures()
                .get(found.columns().indexOf(column))
                .value();
    }

    @Test
    void each_indicator_is_told_with_how_it_came_online_and_what_waits() throws SQLException {
        ease().judgeNext();
        long run = data.run(LocalDate.of(2026, 5, 1));
        data.update("insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on) values"
                + " (" + first + ", 'missie', " + run + ", '2026-05-01', '2026-07-01')");
        MonitorReport may = reports.of(sector, MAY);

        assertThat(figure(may, "indicators", "missie", "applicable")).isEqualTo(3);
        assertThat(figure(may, "indicators", "missie", "published")).isEqualTo(2);
        assertThat(figure(may, "indicators", "missie", "deliberate")).isEqualTo(1);
        assertThat(figure(may, "indicators", "missie", "automatic")).isEqualTo(1);
        assertThat(figure(may, "indicators", "missie", "explained")).isEqualTo(1);
        assertThat(figure(may, "indicators", "missie", "readable")).isEqualTo(1);
        assertThat(figure(may, "indicators", "missie", "stale")).isEqualTo(1);
        assertThat(figure(may, "indicators", "missie", "waiting")).isEqualTo(1);
        assertThat(figure(may, "indicators", "schooltijden", "withdrawn")).isEqualTo(1);
        MonitorReport april = reports.of(sector, LocalDate.of(2026, 4, 30));
        assertThat(figure(april, "indicators", "missie", "waiting")).isZero();
        assertThat(figure(april, "indicators", "missie", "stale")).isZero();
        MonitorReport march = reports.of(sector, LocalDate.of(2026, 3, 31));
        assertThat(figure(march, "indicators", "schooltijden", "published")).isEqualTo(1);
        assertThat(figure(march, "indicators", "schooltijden", "withdrawn")).isZero();
    }

    @Test
    void texts_that_are_not_judged_yet_are_told_and_two_instances_do_not_judge_at_once() throws SQLException {
        assertThat(figure(reports.of(sector, MAY), "indicators", "missie", "unjudged"))
                .isEqualTo(1);
        try (var other = DATABASE.dataSource().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from reading_ease_turn for update");
            assertThat(ease().judgeNext()).isFalse();
            assertThat(figure(reports.of(sector, MAY), "indicators", "missie", "judged"))
                    .isZero();
            other.rollback();
        }
        assertThat(ease().judgeNext()).as("others wait").isFalse();

        FigureTable judged = reports.of(sector, MAY).table("indicators");
        assertThat(judged.columns()).doesNotContain("unjudged");
        assertThat(figure(reports.of(sector, MAY), "indicators", "missie", "judged"))
                .isEqualTo(1);
    }

    @Test
    void schools_are_put_together_by_place_board_and_kind_and_each_counts_once() {
        MonitorReport may = reports.of(sector, MAY);

        assertThat(figure(may, "province", "Drenthe", "schools")).isEqualTo(1);
        assertThat(figure(may, "province", "", "schools")).isEqualTo(2);
        assertThat(figure(may, "municipality", "9002", "schools")).isEqualTo(2);
        assertThat(figure(may, "board_size", "one", "schools")).isEqualTo(1);
        assertThat(figure(may, "board_size", "few", "schools")).isEqualTo(2);
        assertThat(figure(may, "type", "SBO", "schools")).isEqualTo(1);
        assertThat(figure(may, "denomination", "Openbaar", "schools")).isEqualTo(2);
        for (Grouping grouping : Grouping.values()) {
            String id = grouping.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(may.table(id).rows().stream()
                            .mapToDouble(row -> row.figures().get(0).value())
                            .sum())
                    .as(id)
                    .isEqualTo(3);
        }
        assertThat(figure(may, "limits", "0", "schools")).isEqualTo(3);
        assertThat(figure(may, "key", "loggedIn", "value")).isEqualTo(1);
    }

    @Test
    void a_board_sees_its_own_schools_and_nothing_of_others() {
        BoardReport own = reports.ofBoard(board, "41001", MAY).orElseThrow();

        assertThat(own.name()).isEqualTo("De Brug");
        assertThat(own.peers()).as("of fewer than five nothing is told").isEmpty();
        assertThat(figure(own.report(), "key", "schools", "value")).isEqualTo(2);
        assertThat(figure(own.report(), "indicators", "missie", "applicable")).isEqualTo(2);
        assertThat(own.report().table("schools").rows())
                .extracting(FigureTable.Row::key)
                .containsExactlyInAnyOrder("01AA00", "01AA01");
        assertThatThrownBy(() -> reports.ofBoard(board, "41002", MAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reports.of(board, MAY)).isInstanceOf(NotAllowed.class);
        Actor leader = new Actor(4, "Lea", List.of(new Grant(Role.SCHOOL_LEADER, first)));
        assertThatThrownBy(() -> reports.ofBoard(leader, "41001", MAY)).isInstanceOf(NotAllowed.class);
        assertThat(reports.ofBoard(sector, "41002", MAY)).isPresent();
        assertThat(reports.ofBoard(sector, "x' or 1=1", MAY)).isEmpty();
    }

    @Test
    void a_board_sees_each_indicator_beside_that_of_the_schools_of_comparable_boards() throws SQLException {
        for (int n = 1; n <= 5; n++) {
            long school = data.school("02AA%02d".formatted(n), SchoolType.BO, "9001");
            data.update("insert into subject (id, kind, code) values (?, 'BOARD', ?)", 7000 + 10 * n, "4200" + n);
            data.update("insert into board (id, number) values (?, ?)", 7000 + 10 * n, "4200" + n);
            data.update("update school_state set board_id = ? where school_id = ?", 7000 + 10 * n, school);
            if (n <= 2) {
                data.publish(school, "schooltijden", LocalDate.of(2026, 3, 2), 0, null, null);
            }
        }
        open();

        FigureTable peers =
                reports.ofBoard(board, "41001", MAY).orElseThrow().report().table("peers");

        assertThat(peers.rows().get(0).key()).as("where it lags most").isEqualTo("schooltijden");
        assertThat(peers.rows().get(0).name()).isEqualTo("Schooltijden en opvang");
        assertThat(peers.rows().get(0).figures()).containsExactly(Figure.share(0, 2), Figure.share(2, 6));
        assertThat(peers.rows().get(peers.rows().size() - 1).figures())
                .as("what it has and others have not")
                .containsExactly(Figure.share(2, 2), Figure.share(0, 6));
    }

    @Test
    void a_frozen_day_stays_and_is_still_right_whatever_happens_after_it() throws SQLException {
        long id = snapshots.freeze(sector, MAY, "  voor de brief ");
        data.publish(first, "schooltijden", LocalDate.of(2026, 6, 4), 1, null, null);
        FrozenReport frozen = snapshots.find(sector, id).orElseThrow();

        assertThat(frozen.differences()).isEmpty();
        assertThat(frozen.report().tables())
                .isEqualTo(
                        VisitorTables.withoutSearches(reports.of(sector, MAY)).tables());
        assertThat(snapshots.all(sector))
                .extracting(Snapshot::on, Snapshot::maker, Snapshot::why)
                .containsExactly(org.assertj.core.api.Assertions.tuple(MAY, "Sam", "voor de brief"));
    }

    @Test
    void what_visitors_typed_is_not_frozen_and_not_shown_of_a_day_that_was_frozen_with_it() throws Exception {
        data.update("insert into visit_count (day, kind, value, visitors) values ('2026-04-02', 'SITE', '', 9)");
        data.update("insert into unfound_search (day, words, visitors) values ('2026-04-02', 'tovertuin', 9)");
        MonitorReport now = reports.of(sector, MAY);
        assertThat(now.table("searches").rows()).hasSize(1);

        long id = snapshots.freeze(sector, MAY, "voor de brief");

        assertThat(stored("tovertuin")).isZero();
        assertThat(stored("searches")).isZero();
        assertThat(snapshots.find(sector, id).orElseThrow().differences()).isEmpty();

        data.update("update monitor_snapshot set figures = ?", StoredReport.written(now));
        assertThat(stored("tovertuin")).isOne();
        assertThat(snapshots.find(sector, id).orElseThrow().report().tables())
                .extracting(FigureTable::id)
                .contains("visitors", "entrances")
                .doesNotContain("searches");

        data.update(new String(
                        MonitorReportsIT.class
                                .getResourceAsStream("/db/migration/V75__texts_are_judged_in_turns.sql")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replaceAll("(?s).*(update monitor_snapshot.*);.*", "$1"));
        assertThat(stored("tovertuin")).isZero();
        assertThat(snapshots.find(sector, id).orElseThrow().differences()).isEmpty();
    }

    private static long stored(String words) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from monitor_snapshot where instr(figures, ?)")) {
            statement.setString(1, words);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void when_the_register_mends_the_past_the_snapshot_says_what_differs() throws SQLException {
        long id = snapshots.freeze(sector, MAY, "voor de brief");
        data.update("update school_state set valid_to = '2026-05-01' where school_id = ?", second);
        data.run(LocalDate.of(2026, 6, 3));
        FrozenReport frozen = snapshots.find(sector, id).orElseThrow();

        assertThat(frozen.isStillRight()).isFalse();
        assertThat(frozen.differences())
                .contains(new FrozenReport.Difference("key", "schools", "", "value", Figure.count(3), Figure.count(2)));
    }

    @Test
    void only_a_day_that_is_over_is_frozen_with_a_reason_and_by_who_sees_the_monitor() {
        assertThatThrownBy(() -> snapshots.freeze(sector, LocalDate.of(2026, 6, 4), "x"))
                .hasMessage("NOT_OVER");
        assertThatThrownBy(() -> snapshots.freeze(sector, LocalDate.of(2019, 1, 1), "x"))
                .hasMessage("TOO_EARLY");
        assertThatThrownBy(() -> snapshots.freeze(sector, null, "x")).hasMessage("NO_DAY");
        assertThatThrownBy(() -> snapshots.freeze(sector, MAY, " ")).hasMessage("NO_REASON");
        assertThatThrownBy(() -> snapshots.freeze(sector, MAY, "x".repeat(301))).hasMessage("LONG_REASON");
        assertThatThrownBy(() -> snapshots.freeze(board, MAY, "x")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> snapshots.all(board)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> snapshots.find(board, 1)).isInstanceOf(NotAllowed.class);
        assertThat(snapshots.all(sector)).isEmpty();
    }
}
