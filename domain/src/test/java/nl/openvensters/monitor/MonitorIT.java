package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.monitor.FillSnapshot.BoardFill;
import nl.openvensters.monitor.FillSnapshot.LeftOut;
import nl.openvensters.monitor.FillSnapshot.MissedIndicator;
import nl.openvensters.monitor.RandomWorld.Login;
import nl.openvensters.monitor.RandomWorld.Span;
import nl.openvensters.publication.FillRate;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The monitor against a second, slow computation straight from the lists of events. */
class MonitorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Actor SECTOR = new Actor(3, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));

    private static final int WORLDS = 8;
    private static final int DATES = 100;

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-30T11:00:00Z"), ZoneOffset.UTC);

    private static MonitorFacts facts() {
        return facts(NOON);
    }

    private static MonitorFacts facts(Clock clock) {
        return new MonitorFacts(new MonitorRepository(DATABASE.dataSource()), clock);
    }

    @Test
    void every_figure_of_every_day_follows_from_the_dated_facts() throws SQLException {
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = new RandomWorld(seed);
            world.write(DATABASE.dataSource());
            var facts = new MonitorFacts(new QuietRepository(DATABASE.dataSource()), NOON);
            var recount = new Recount(world);
            for (LocalDate day : recount.days(seed, DATES)) {
                check(recount, new FillRates(facts).at(day), 0);
                for (long board = 10; board < 10 + RandomWorld.BOARDS; board++) {
                    check(
                            recount,
                            new FillRates(facts).ofBoard(board, List.of(day)).get(0),
                            board);
                }
                assertThat(new BoardLogins(facts).at(day))
                        .as("logins, world %s", seed)
                        .isEqualTo(recount.logins(day));
            }
        }
    }

    @Test
    void many_days_at_once_give_what_each_day_gives_alone() throws SQLException {
        new RandomWorld(99).write(DATABASE.dataSource());
        var facts = facts();
        List<LocalDate> days = Recount.someDays(99, DATES);
        assertThat(new FillRates(facts).over(days))
                .isEqualTo(days.stream().map(new FillRates(facts)::at).toList());
        assertThat(new BoardLogins(facts).over(days))
                .isEqualTo(days.stream().map(new BoardLogins(facts)::at).toList());
    }

    /** On the last two days of a world, which is when the clock stands; what is older came before the first question. */
    @Test
    void what_is_added_is_counted_as_if_all_had_been_read_anew() throws SQLException {
        var random = new Random(5);
        new RandomWorld(5).write(DATABASE.dataSource());
        var kept = facts();
        LocalDate today = LocalDate.of(2026, 12, 30);
        List<LocalDate> days = List.of(today.minusYears(1), today.minusDays(1), today);
        for (int round = 0; round < 20; round++) {
            try (var connection = DATABASE.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    boolean published = random.nextBoolean();
                    LocalDate on = round == 19 ? today.minusDays(400) : today.minusDays(random.nextInt(2));
                    statement.executeUpdate("insert into publication (subject_id, indicator_id, kind, how, happened_at,"
                            + " happened_on, as_of_run, withdrawal_reason) values (" + (100 + random.nextInt(25))
                            + ", '"
                            + RandomWorld.INDICATORS.get(random.nextInt(8)) + "', '"
                            + (published ? "PUBLISHED" : "WITHDRAWN") + "', 'AUTOMATIC', '" + on + "', '" + on
                            + "', 1, "
                            + (published ? "null" : "'x'") + ")");
                    statement.executeUpdate("insert into login (account_id, at, on_date) values ("
                            + (1 + random.nextInt(12)) + ", '" + today + " 10:00:00', '" + today + "')");
                }
            }
            assertThat(new FillRates(kept).over(days)).isEqualTo(new FillRates(facts()).over(days));
            assertThat(new BoardLogins(kept).over(days)).isEqualTo(new BoardLogins(facts()).over(days));
        }
    }

    /** Nobody asked from one day to three days later; the last reading was before the day of it was over. */
    @Test
    void what_happened_on_days_on_which_nobody_asked_is_counted_too() throws SQLException {
        new RandomWorld(11).write(DATABASE.dataSource());
        LocalDate friday = LocalDate.of(2026, 12, 30);
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update role_grant set ended_at = null");
        }
        var clock = new Moving(NOON.instant());
        var kept = facts(clock);
        new FillRates(kept).at(friday);
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < 5; i++) {
                LocalDate on = friday.plusDays(i - 1);
                statement.executeUpdate("insert into publication (subject_id, indicator_id, kind, how, happened_at,"
                        + " happened_on, as_of_run, withdrawal_reason) select id, '" + RandomWorld.OWN + "', '"
                        + (i % 2 == 0 ? "PUBLISHED', 'AUTOMATIC', '" : "WITHDRAWN', 'AUTOMATIC', '") + on + "', '"
                        + on + "', 1, " + (i % 2 == 0 ? "null" : "'x'") + " from school where id % 5 = " + i);
                statement.executeUpdate("insert into login (account_id, at, on_date) values (" + (1 + i) + ", '" + on
                        + " 10:00:00', '" + on + "')");
            }
        }
        clock.now = clock.now.plus(Duration.ofDays(3));

        List<LocalDate> days = Stream.of(-1, 0, 1, 2, 3).map(friday::plusDays).toList();
        var read = facts(clock).now();
        for (LocalDate day : days) {
            for (long school = 100; school < 125; school++) {
                assertThat(kept.now().published(school, day))
                        .as("%s on %s", school, day)
                        .isEqualTo(read.published(school, day));
            }
        }
        assertThat(new FillRates(kept).over(days)).isEqualTo(new FillRates(facts(clock)).over(days));
        assertThat(kept.now().visits()).containsOnlyKeys(read.visits().keySet());
        read.visits().forEach((board, visits) -> assertThat(kept.now().visits().get(board))
                .as("logins of board %s", board)
                .containsExactly(visits));
    }

    private static final class Moving extends Clock {

        private Instant now;

        private Moving(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void what_an_import_changed_is_read_again() throws SQLException {
        new RandomWorld(6).write(DATABASE.dataSource());
        var kept = facts();
        LocalDate day = RandomWorld.START.plusDays(900);
        FillSnapshot before = new FillRates(kept).at(day);
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from school_state where school_id < 110");
            statement.executeUpdate(
                    "insert into import_run (format, file_name, sha256, delivered_on, started_at, ended_at,"
                            + " state) values ('x', 'x', '0', '2026-12-30', now(), now(), 'DONE')");
        }

        assertThat(new FillRates(kept).at(day))
                .isEqualTo(new FillRates(facts()).at(day))
                .isNotEqualTo(before);
    }

    @Test
    void a_board_is_listed_with_its_last_login_up_to_the_day() throws SQLException {
        var world = new RandomWorld(7);
        world.write(DATABASE.dataSource());
        var recount = new Recount(world);
        LocalDate day = RandomWorld.START.plusDays(1500);
        var boards = new BoardsInNeed(new BoardRepository(DATABASE.dataSource()), facts())
                .all(SECTOR, new FillRates(facts()).at(day));
        assertThat(boards).isNotEmpty();
        for (BoardProgress board : boards) {
            long id = Long.parseLong(board.number()) - 90000;
            assertThat(board.lastLogin())
                    .isEqualTo(world.logins.stream()
                            .filter(login -> !login.on().isAfter(day)
                                    && recount.boardsOf(login).contains(id))
                            .map(Login::on)
                            .max(Comparator.naturalOrder()));
        }
    }

    /** @param of the schools of one board; 0 for all */
    private static void check(Recount recount, FillSnapshot snapshot, long of) {
        LocalDate day = snapshot.on();
        int schools = 0;
        int filled = 0;
        Map<String, Integer> missed = new TreeMap<>();
        Map<String, Set<SchoolType>> leftOut = new TreeMap<>();
        Map<Long, BoardFill> byBoard = new TreeMap<>();
        var tenths = new ArrayList<>(Collections.nCopies(10, 0));
        for (Span span : recount.active(day).stream()
                .filter(span -> of == 0 || span.board() == of)
                .toList()) {
            int published = 0;
            int applicable = 0;
            for (String indicator : RandomWorld.INDICATORS) {
                boolean asked = RandomWorld.applies(indicator, span.type()) && recount.isAsked(indicator, day);
                if (asked && !recount.canBeMet(indicator, span.type(), day)) {
                    leftOut.computeIfAbsent(indicator, none -> new TreeSet<>()).add(span.type());
                } else if (asked) {
                    applicable++;
                    boolean there = recount.isPublished(span.school(), indicator, day);
                    published += there ? 1 : 0;
                    missed.merge(indicator, there ? 0 : 1, Integer::sum);
                }
            }
            schools++;
            int enough = applicable > 0 && published >= 0.8 * applicable - 1e-9 ? 1 : 0;
            filled += enough;
            int tenth = applicable == 0 ? 0 : Math.min(9, (int) (10.0 * published / applicable + 1e-9));
            tenths.set(tenth, tenths.get(tenth) + 1);
            if (span.board() != 0) {
                byBoard.merge(
                        span.board(),
                        new BoardFill(span.board(), 1, enough, new FillRate(published, applicable)),
                        (one, other) -> new BoardFill(
                                one.board(),
                                one.schools() + other.schools(),
                                one.filled() + other.filled(),
                                new FillRate(
                                        one.rate().published() + other.rate().published(),
                                        one.rate().applicable() + other.rate().applicable())));
            }
        }
        assertThat(snapshot.schools()).as("schools on %s", day).isEqualTo(schools);
        assertThat(snapshot.filled()).as("filled on %s", day).isEqualTo(filled);
        assertThat(snapshot.tenths()).as("tenths on %s", day).isEqualTo(tenths);
        Map<String, Integer> counted = new TreeMap<>();
        snapshot.missing().forEach((MissedIndicator one) -> counted.put(one.indicator(), one.schools()));
        assertThat(counted).as("missing on %s", day).isEqualTo(missed);
        Map<String, Set<SchoolType>> told = new TreeMap<>();
        snapshot.leftOut().forEach((LeftOut one) -> told.put(one.indicator(), one.types()));
        assertThat(told).as("left out on %s", day).isEqualTo(leftOut);
        Map<Long, BoardFill> boards = new TreeMap<>();
        snapshot.boards().forEach(board -> boards.put(board.board(), board));
        assertThat(boards).as("boards on %s", day).isEqualTo(byBoard);
    }
}
