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
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolType;

/**
 * Boards, schools and five years of random events: schools change board, close and reopen, boards merge, figures come,
 * schools publish with words and without, withdraw and put back, rules change, roles begin and end. More happens on the days
 * around which calendars go wrong. Kept as plain lists, and written to a database.
 */
public final class RandomWorld {

    public record Span(long school, long board, SchoolType type, LocalDate from, LocalDate to, Place place) {}

    /**
     * Where a school is and what it is; empty where it is not known.
     *
     * @param province as the register of schools says, which the municipality knows better
     */
    public record Place(String municipality, String province, String postcode, String denomination) {}

    public record Municipality(String code, String name, String province) {}

    /** Words about the figures of a run. @param ease null when not judged */
    public record Words(long id, long school, String indicator, long about, String ease) {}

    /** @param asOf the run up to which figures are shown @param words may be null */
    public record Event(
            long school,
            String indicator,
            LocalDate on,
            boolean published,
            boolean deliberate,
            long asOf,
            Words words) {}

    /** Figures came. */
    public record Run(long id, LocalDate on) {}

    public record Arrival(long school, String indicator, Run run) {}

    record Rule(String indicator, LocalDate from, boolean comparison) {}

    /** Figures of an indicator came for a type of school; they may be taken back, on the same day too. */
    record Delivered(String indicator, SchoolType type, LocalDate from, LocalDate until) {}

    record Grant(long account, long subject, Instant from, Instant to) {}

    record Login(long account, Instant at, LocalDate on) {}

    static final LocalDate START = LocalDate.of(2022, 1, 1);
    static final int DAYS = 1825;
    static final String OWN = "missie";
    private static final String GENERAL = "algemeen";
    private static final Set<String> REGULAR_ONLY = Set.of("referentieniveaus", "schooladvies");
    public static final List<String> INDICATORS = List.of(
            "referentieniveaus",
            "leerlingen",
            "plaats_vo3",
            "inspectie",
            "doorstroomtoets",
            "schooladvies",
            OWN,
            GENERAL);
    public static final int BOARDS = 6;
    public static final List<Municipality> MUNICIPALITIES = List.of(
            new Municipality("9001", "Aa", "Drenthe"),
            new Municipality("9002", "Bee", "Drenthe"),
            new Municipality("9003", "Cee", ""),
            new Municipality("9004", "Dee", "Zeeland"));

    /** By postcode area; another has none. */
    public static final Map<String, String> PARTNERSHIPS = Map.of("1000", "PO9901", "1001", "PO9902");

    static final List<LocalDate> EDGES = Stream.of(
                    "2022-03-27",
                    "2022-10-30",
                    "2023-03-26",
                    "2023-10-29",
                    "2023-12-31",
                    "2024-01-01",
                    "2024-02-28",
                    "2024-02-29",
                    "2024-03-01",
                    "2024-03-31",
                    "2024-10-27",
                    "2025-03-30",
                    "2026-10-25")
            .map(LocalDate::parse)
            .toList();

    private static final int SCHOOLS = 25;
    private static final int ACCOUNTS = 12;
    private static final int RUNS = 14;

    public final List<Span> spans = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Words> words = new ArrayList<>();
    final List<Run> runs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Delivered> deliveries = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    final List<Login> logins = new ArrayList<>();
    private final Random random;

    public RandomWorld(long seed) {
        random = new Random(seed);
        List<LocalDate> came = Stream.generate(this::day).limit(RUNS).sorted().toList();
        for (int i = 0; i < RUNS; i++) {
            runs.add(new Run(501 + i, came.get(i)));
        }
        for (long school = 100; school < 100 + SCHOOLS; school++) {
            live(school);
        }
        merge(10, 11);
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
            spans.add(new Span(school, board, type, from, last ? LocalDate.MAX : to, place()));
            if (last) {
                break;
            }
            from = random.nextBoolean() ? to : to.plusDays(random.nextInt(200));
        }
        for (String indicator : INDICATORS) {
            if (needsDelivery(indicator)) {
                runs.stream()
                        .filter(run -> random.nextInt(5) == 0)
                        .forEach(run -> arrivals.add(new Arrival(school, indicator, run)));
            }
            tell(school, indicator);
        }
    }

    private Place place() {
        int where = random.nextInt(MUNICIPALITIES.size() + 1);
        return new Place(
                where == MUNICIPALITIES.size() ? "" : MUNICIPALITIES.get(where).code(),
                random.nextBoolean() ? "" : "Groningen",
                random.nextInt(5) == 0 ? "" : 1000 + random.nextInt(4) + "AB",
                List.of("", "Openbaar", "Islamitisch").get(random.nextInt(3)));
    }

    /** What is published goes up to the newest run, or by itself to one of those before; what is put back to an older one. */
    private void tell(long school, String indicator) {
        List<LocalDate> days =
                Stream.generate(this::day).limit(random.nextInt(6)).sorted().toList();
        Event last = new Event(school, indicator, START, false, true, 0, null);
        Event before = last;
        for (LocalDate day : days) {
            long newest = newest(day);
            Event next =
                    switch (random.nextInt(8)) {
                        case 0, 1 -> new Event(school, indicator, day, false, true, last.asOf(), null);
                        case 2 ->
                            new Event(school, indicator, day, before.published(), true, before.asOf(), before.words());
                        case 3, 4 ->
                            new Event(
                                    school,
                                    indicator,
                                    day,
                                    true,
                                    false,
                                    Math.max(last.asOf(), newest == 0 ? 0 : 501 + random.nextInt((int) newest - 500)),
                                    last.published() ? last.words() : null);
                        default ->
                            new Event(
                                    school, indicator, day, true, true, newest, said(school, indicator, newest, last));
                    };
            events.add(next);
            before = last;
            last = next;
        }
    }

    /** New words, about figures of now or of before, the same again, or none. */
    private Words said(long school, String indicator, long newest, Event last) {
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? null : last.words();
        }
        String ease = List.of("EASY", "FAIR", "HARD", "SHORT", "").get(random.nextInt(5));
        var one = new Words(
                words.size() + 1L,
                school,
                indicator,
                random.nextInt(4) == 0 ? last.asOf() : newest,
                ease.isEmpty() ? null : ease);
        words.add(one);
        return one;
    }

    private long newest(LocalDate day) {
        return runs.stream()
                .filter(run -> !run.on().isAfter(day))
                .mapToLong(Run::id)
                .max()
                .orElse(0);
    }

    /** From a day on the schools of a board are another's. */
    private void merge(long board, long into) {
        LocalDate day = day();
        for (Span span : List.copyOf(spans)) {
            if (span.board() == board && span.to().isAfter(day)) {
                spans.remove(span);
                if (span.from().isBefore(day)) {
                    spans.add(new Span(span.school(), board, span.type(), span.from(), day, span.place()));
                }
                spans.add(new Span(
                        span.school(),
                        into,
                        span.type(),
                        span.from().isBefore(day) ? day : span.from(),
                        span.to(),
                        span.place()));
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
        return random.nextInt(8) == 0 ? EDGES.get(random.nextInt(EDGES.size())) : START.plusDays(random.nextInt(DAYS));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static boolean applies(String indicator, SchoolType type) {
        return type == SchoolType.BO || !REGULAR_ONLY.contains(indicator);
    }

    /** Not what schools answer themselves, nor what has no figures. */
    static boolean needsDelivery(String indicator) {
        return !indicator.equals(OWN) && !indicator.equals(GENERAL);
    }

    public void write(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of(
                    "login",
                    "role_grant",
                    "arrival",
                    "publication",
                    "explanation_ease",
                    "explanation",
                    "account",
                    "indicator_delivery",
                    "import_run",
                    "measure",
                    "indicator_rule",
                    "indicator_school_type",
                    "indicator",
                    "school_state",
                    "school",
                    "institution",
                    "board",
                    "municipality",
                    "postcode_area",
                    "partnership")) {
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
            for (Municipality one : MUNICIPALITIES) {
                long id = Long.parseLong(one.code());
                run(connection, "insert into subject (id, kind, code) values (?, 'MUNICIPALITY', ?)", id, one.code());
                run(
                        connection,
                        "insert into municipality (id, code, name, province) values (?, ?, ?, ?)",
                        id,
                        one.code(),
                        one.name(),
                        one.province());
            }
            run(connection, "insert into postcode_area (code) values ('1002')");
            for (var area : PARTNERSHIPS.entrySet()) {
                long id = Long.parseLong(area.getKey());
                run(
                        connection,
                        "insert into subject (id, kind, code) values (?, 'PARTNERSHIP', ?)",
                        id,
                        area.getValue());
                run(connection, "insert into partnership (id, code) values (?, ?)", id, area.getValue());
                run(connection, "insert into postcode_area (code, partnership_id) values (?, ?)", area.getKey(), id);
            }
            for (Span span : spans) {
                run(
                        connection,
                        "insert into school_state (school_id, board_id, school_type, valid_from, valid_to, name,"
                                + " municipality_id, province, postcode, denomination) values (?, ?, ?, ?, ?, 'x',"
                                + " nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''))",
                        span.school(),
                        span.board() == 0 ? null : span.board(),
                        span.type().name(),
                        span.from(),
                        span.to() == LocalDate.MAX ? null : span.to(),
                        span.place().municipality(),
                        span.place().province(),
                        span.place().postcode(),
                        span.place().denomination());
            }
            for (String indicator : INDICATORS) {
                run(
                        connection,
                        "insert into indicator (id, supply, position) values (?, ?, 1)",
                        indicator,
                        indicator.equals(OWN) ? "DECENTRAL" : "CENTRAL");
                if (!indicator.equals(GENERAL)) {
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
            for (long account = 1; account <= ACCOUNTS; account++) {
                run(
                        connection,
                        "insert into account (id, email, name, created_at) values (?, ?, 'x', '2020-01-01')",
                        account,
                        "a" + account);
            }
            for (Run run : runs) {
                run(
                        connection,
                        "insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state) values (?, 'x', 'x', '0', ?, ?, ?, 'DONE')",
                        run.id(),
                        run.on(),
                        run.on(),
                        run.on());
            }
            for (Arrival arrival : arrivals) {
                run(
                        connection,
                        "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on) values (?, ?, ?, ?, '2099-01-01')",
                        arrival.school(),
                        arrival.indicator(),
                        arrival.run().id(),
                        arrival.run().on());
            }
            for (Words one : words) {
                run(
                        connection,
                        "insert into explanation (id, subject_id, indicator_id, body, figures_of_run, written_at) values (?, ?, ?, 'x', ?, '2022-01-01')",
                        one.id(),
                        one.school(),
                        one.indicator(),
                        one.about());
                if (one.ease() != null) {
                    run(
                            connection,
                            "insert into explanation_ease (explanation_id, ease) values (?, ?)",
                            one.id(),
                            one.ease());
                }
            }
            for (Event event :
                    events.stream().sorted(Comparator.comparing(Event::on)).toList()) {
                run(
                        connection,
                        "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                                + " withdrawal_reason, account_id, explanation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        event.school(),
                        event.indicator(),
                        event.published() ? "PUBLISHED" : "WITHDRAWN",
                        event.deliberate() ? "DELIBERATE" : "AUTOMATIC",
                        event.on(),
                        event.on(),
                        event.asOf(),
                        event.published() ? null : "x",
                        event.deliberate() ? 1 : null,
                        event.words() == null ? null : event.words().id());
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
