package nl.openvensters.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.time.Moment;

/**
 * Computes the figures about groups of schools from those of the schools: the mean number of pupils, the spread of the
 * weighting, what comparable schools reach. Only from values that may be shown, and over at least five schools, so that
 * nothing hidden can leak.
 *
 * <p>What comes out the same keeps its version. It is due after each import that changed something ({@link #DUE}), and once
 * a day for what schools answered themselves.
 */
public final class Derivation {

    /** Marks it as due; for the transaction of what makes it so. */
    public static final String DUE = "insert into derivation (due) values (true) on duplicate key update due = true";

    private final DataSource database;
    private final Clock clock;
    private final Catalogue catalogue;

    /** By the catalogue of the product. */
    public Derivation(DataSource database, Clock clock) {
        this(database, clock, Catalogue.load());
    }

    /**
     * @param clock gives the day on which a run counts as delivered, in its zone
     * @param catalogue says what is computed, from what and how
     */
    public Derivation(DataSource database, Clock clock, Catalogue catalogue) {
        this.database = database;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /**
     * Derives everything anew, in one transaction.
     *
     * @return the import run that brought the changes; empty when nothing changed
     * @throws SQLException when the database cannot be reached or refuses; nothing is changed then
     */
    public OptionalLong derive() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                OptionalLong run = derive(connection);
                connection.commit();
                return run;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(auto);
            }
        }
    }

    /**
     * The same in the transaction of the caller, who commits.
     *
     * @param connection without automatic commit
     */
    public OptionalLong derive(Connection connection) throws SQLException {
        LocalDateTime started = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        // First of all: what is marked from here on waits for this transaction, and is computed after it.
        done(connection);
        var groups = new GroupFigures(new DerivationRepository(connection));
        List<DerivedFigure> figures = new ArrayList<>();
        List<String> derived = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Measure measure : indicator.measures()) {
                if (measure.derived()) {
                    derived.add("('%s', '%s')".formatted(indicator.id(), measure.code()));
                    figures.addAll(groups.of(indicator, measure));
                }
            }
        }
        String isDerived = "(m.indicator_id, m.code) in (" + String.join(", ", derived) + ")";
        keep(connection, figures);
        try (Statement statement = connection.createStatement()) {
            // What is left is new or other; what of the current figures was not met is gone.
            int unchanged = statement.executeUpdate("""
                    delete d from derived_new d join figure f
                    on f.subject_id = d.subject_id and f.measure_id = d.measure_id and f.superseded_by = 0
                        and f.period_start = d.period_start and f.period_end = d.period_end
                        and f.value <=> d.value and f.cells <=> d.cells""");
            long news = number(statement, "select count(*) from derived_new");
            long gone = number(
                            statement,
                            "select count(*) from measure m straight_join figure f on f.measure_id = m.id"
                                    + " where f.superseded_by = 0 and " + isDerived)
                    - unchanged;
            if (news == 0 && gone == 0) {
                drop(statement);
                return OptionalLong.empty();
            }
            long run = run(connection, started, figures.size());
            if (gone > 0) {
                statement.executeUpdate("update measure m straight_join figure f on f.measure_id = m.id"
                        + " left join derived_all a on a.subject_id = f.subject_id and a.measure_id = f.measure_id"
                        + " and a.period_start = f.period_start and a.period_end = f.period_end"
                        + " and a.value <=> f.value and a.cells <=> f.cells"
                        + " set f.superseded_by = " + run
                        + " where f.superseded_by = 0 and a.subject_id is null and " + isDerived);
            }
            statement.executeUpdate("""
                    insert into figure (subject_id, measure_id, period_start, period_end, period_kind, value, cells,
                        status, import_run_id)
                    select subject_id, measure_id, period_start, period_end, period_kind, value, cells, 'FINAL', %d
                    from derived_new""".formatted(run));
            // What schools are compared with stands on the page of each.
            statement.executeUpdate("insert into stale_page (subject_id, bulk) values (null, true)");
            statement.executeUpdate("update import_run set state = 'DONE', ended_at = '%s' where id = %d"
                    .formatted(LocalDateTime.now(clock.withZone(ZoneOffset.UTC)), run));
            drop(statement);
            return OptionalLong.of(run);
        }
    }

    /**
     * Whether something was marked since figures were computed, or they were not yet computed today.
     *
     * @throws SQLException when the database cannot be reached
     */
    public boolean isDue() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from derivation where derived_on = ? and not due")) {
            query.setObject(1, Moment.of(clock).day());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1) == 0;
            }
        }
    }

    private void done(Connection connection) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("insert into derivation (derived_on, due) values (?, false)"
                        + " on duplicate key update derived_on = values(derived_on), due = false")) {
            mark.setObject(1, Moment.of(clock).day());
            mark.executeUpdate();
        }
    }

    private static void drop(Statement statement) throws SQLException {
        statement.execute("drop temporary table derived_all, derived_new");
    }

    private static void keep(Connection connection, List<DerivedFigure> figures) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create or replace temporary table derived_all (
                        subject_id bigint not null, measure_id smallint not null, period_start date not null,
                        period_end date not null, period_kind varchar(20) not null, value decimal(18, 6) null,
                        cells text not null,
                        primary key (subject_id, measure_id, period_start, period_end))""");
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into derived_all values (?, ?, ?, ?, ?, ?, ?)""")) {
            Map<String, Integer> measures = measures(connection);
            for (DerivedFigure figure : figures) {
                insert.setLong(1, figure.subject());
                insert.setInt(2, measures.get(figure.measure()));
                insert.setObject(3, figure.period().start());
                insert.setObject(4, figure.period().end());
                insert.setString(5, figure.period().kind().name());
                insert.setBigDecimal(6, figure.value().orElse(null));
                insert.setString(7, figure.cells().encoded());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create or replace temporary table derived_new like derived_all");
            statement.execute("insert into derived_new select * from derived_all");
        }
    }

    private static Map<String, Integer> measures(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("select concat(indicator_id, '.', code), id from measure")) {
            Map<String, Integer> measures = new HashMap<>();
            while (row.next()) {
                measures.put(row.getString(1), row.getInt(2));
            }
            return measures;
        }
    }

    private long run(Connection connection, LocalDateTime started, int figures) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into import_run (format, file_name, sha256, delivered_on, started_at, state, rows_read,"
                        + " rows_taken) values ('derivation', 'derivation', repeat('0', 64), ?, ?, 'RUNNING', ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setObject(1, LocalDate.now(clock));
            insert.setObject(2, started);
            insert.setInt(3, figures);
            insert.setInt(4, figures);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
