package nl.openvensters.monitor;

import static nl.openvensters.time.Moment.DUTCH;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolType;

/**
 * Boards, schools and five years of random events: schools change board, close and reopen, publish and withdraw, rules
 * change, roles begin and end. Kept as plain lists, and written to a database.
 */
final class RandomWorld {

    record Span(long school, long board, SchoolType type, LocalDate from, LocalDate to) {}

    record Event(long school, String indicator, LocalDate on, boolean published) {}

    record Rule(String indicator, LocalDate from, boolean comparison) {}

    /** Figures of an indicator came for a type of school; they may be taken back, on the same day too. */
    record Delivered(String indicator, SchoolType type, LocalDate from, LocalDate until) {}

    record Grant(long account, long subject, Instant from, Instant to) {}

    record Login(long account, Instant at, LocalDate on) {}

    static final LocalDate START = LocalDate.of(2022, 1, 1);
    static final int DAYS = 1825;
    static final List<String> INDICATORS = List.of("a", "b", "c", "d", "e", "f", "own", "general");
    static final int BOARDS = 6;
    private static final int SCHOOLS = 25;
    private static final int ACCOUNTS = 12;

    final List<Span> spans = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Delivered> deliveries = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    final List<Login> logins = new ArrayList<>();
    private final Random random;

    RandomWorld(long seed) {
        random = new Random(seed);
        for (long school = 100; school < 100 + SCHOOLS; school++) {
            live(school);
        }
        for (String indicator : INDICATORS) {
            rules.add(new Rule(indicator, LocalDate.of(1900, 1, 1), random.nextInt(4) > 0));
            if (random.nextBoolean()) {
                rules.add(new Rule(indicator, day(), random.nextBoolean()));
            }
            if (needsDelivery(indicator)) {
                deliver(indicator);
            }
        }
        for (long account = 1; account <= ACCOUNTS; account++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                Instant from = noon(day());
                long subject = random.nextBoolean() ? 10 + random.nextInt(BOARDS) : 100 + random.nextInt(SCHOOLS);
                grants.add(new Grant(
                        account,
                        subject,
                        from,
                        random.nextBoolean() ? Instant.MAX : from.plusSeconds(86400L * (1 + random.nextInt(900)))));
            }
            for (int i = random.nextInt(6); i > 0; i--) {
                // At any time of the day, also between midnight here and midnight in London; the day is the Dutch one.
                Instant at =
                        day().atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC);
                logins.add(new Login(account, at, LocalDate.ofInstant(at, DUTCH)));
            }
        }
    }

    private void live(long school) {
        SchoolType type = SchoolType.values()[random.nextInt(3)];
        LocalDate from = day();
        while (from.isBefore(START.plusDays(DAYS))) {
            LocalDate to = from.plusDays(1 + random.nextInt(700));
            boolean last = random.nextInt(4) == 0;
            long board = random.nextInt(8) == 0 ? 0 : 10 + random.nextInt(BOARDS);
            spans.add(new Span(school, board, type, from, last ? LocalDate.MAX : to));
            if (last) {
                break;
            }
            from = random.nextBoolean() ? to : to.plusDays(random.nextInt(200));
        }
        for (String indicator : INDICATORS) {
            for (int i = random.nextInt(4); i > 0; i--) {
                events.add(new Event(school, indicator, day(), random.nextInt(3) > 0));
            }
        }
    }

    /** For some of the types, most of them early; now and then taken back and perhaps delivered again. */
    private void deliver(String indicator) {
        for (SchoolType type : SchoolType.values()) {
            LocalDate from = random.nextInt(3) > 0 ? START.minusDays(random.nextInt(400)) : day();
            boolean again = random.nextInt(5) > 0;
            while (again) {
                boolean takenBack = random.nextInt(3) == 0;
                LocalDate until = takenBack ? from.plusDays(random.nextInt(300)) : LocalDate.MAX;
                deliveries.add(new Delivered(indicator, type, from, until));
                again = takenBack && random.nextBoolean();
                from = takenBack ? until.plusDays(random.nextInt(200)) : from;
            }
        }
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static boolean applies(String indicator, SchoolType type) {
        return type == SchoolType.BO || !indicator.equals("a") && !indicator.equals("f");
    }

    /** Not what schools answer themselves, nor what has no figures. */
    static boolean needsDelivery(String indicator) {
        return !indicator.equals("own") && !indicator.equals("general");
    }

    void write(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of(
                    "login",
                    "role_grant",
                    "account",
                    "publication",
                    "indicator_delivery",
                    "import_run",
                    "measure",
                    "indicator_rule",
                    "indicator_school_type",
                    "indicator",
                    "school_state",
                    "school",
                    "institution",
                    "board")) {
                run(connection, "delete from " + table);
            }
            run(connection, "delete from subject where kind <> 'COUNTRY'");
            for (long board = 10; board < 10 + BOARDS; board++) {
                run(connection, "insert into subject (id, kind, code) values (?, 'BOARD', ?)", board, "900" + board);
                run(connection, "insert into board (id, number) values (?, ?)", board, "900" + board);
            }
            run(connection, "insert into subject (id, kind, code) values (99, 'INSTITUTION', '99XX')");
            run(connection, "insert into institution (id, code) values (99, '99XX')");
            for (long school = 100; school < 100 + SCHOOLS; school++) {
                String code = "99XX" + (school - 90);
                run(connection, "insert into subject (id, kind, code) values (?, 'SCHOOL', ?)", school, code);
                run(connection, "insert into school (id, code, institution_id) values (?, ?, 99)", school, code);
            }
            for (Span span : spans) {
                run(
                        connection,
                        "insert into school_state (school_id, board_id, school_type, valid_from, valid_to, name) values (?, ?, ?, ?, ?, 'x')",
                        span.school(),
                        span.board() == 0 ? null : span.board(),
                        span.type().name(),
                        span.from(),
                        span.to() == LocalDate.MAX ? null : span.to());
            }
            for (String indicator : INDICATORS) {
                run(
                        connection,
                        "insert into indicator (id, supply, position) values (?, ?, 1)",
                        indicator,
                        indicator.equals("own") ? "DECENTRAL" : "CENTRAL");
                if (!indicator.equals("general")) {
                    run(connection, "insert into measure (indicator_id, code) values (?, 'x')", indicator);
                }
                for (SchoolType type : SchoolType.values()) {
                    if (applies(indicator, type)) {
                        run(
                                connection,
                                "insert into indicator_school_type (indicator_id, school_type) values (?, ?)",
                                indicator,
                                type.name());
                    }
                }
            }
            for (Rule rule : rules) {
                run(
                        connection,
                        "replace into indicator_rule (indicator_id, valid_from, comparison, automatic_after_days) values (?, ?, ?, 61)",
                        rule.indicator(),
                        rule.from(),
                        rule.comparison());
            }
            long number = 0;
            for (Delivered delivered : deliveries) {
                run(
                        connection,
                        "insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state) values (?, 'x', 'x', '0', ?, ?, ?, 'DONE')",
                        ++number,
                        delivered.from(),
                        delivered.from(),
                        delivered.from());
                run(
                        connection,
                        "insert into indicator_delivery (indicator_id, school_type, delivered_from, delivered_until, import_run_id) values (?, ?, ?, ?, ?)",
                        delivered.indicator(),
                        delivered.type().name(),
                        delivered.from(),
                        delivered.until() == LocalDate.MAX ? null : delivered.until(),
                        number);
            }
            for (Event event :
                    events.stream().sorted(Comparator.comparing(Event::on)).toList()) {
                run(
                        connection,
                        "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run, withdrawal_reason) values (?, ?, ?, 'AUTOMATIC', ?, ?, 1, ?)",
                        event.school(),
                        event.indicator(),
                        event.published() ? "PUBLISHED" : "WITHDRAWN",
                        event.on(),
                        event.on(),
                        event.published() ? null : "x");
            }
            for (long account = 1; account <= ACCOUNTS; account++) {
                run(
                        connection,
                        "insert into account (id, email, name, created_at) values (?, ?, 'x', '2020-01-01')",
                        account,
                        "a" + account);
            }
            for (Grant grant : grants) {
                run(
                        connection,
                        "insert into role_grant (account_id, role, subject_id, granted_at, ended_at) values (?, 'READER', ?, ?, ?)",
                        grant.account(),
                        grant.subject(),
                        utc(grant.from()),
                        grant.to() == Instant.MAX ? null : utc(grant.to()));
            }
            for (Login login : logins) {
                run(
                        connection,
                        "insert into login (account_id, at, on_date) values (?, ?, ?)",
                        login.account(),
                        utc(login.at()),
                        login.on());
            }
        }
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
