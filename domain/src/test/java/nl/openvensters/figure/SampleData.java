package nl.openvensters.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;

/** Writes made-up schools, runs, figures and publications straight into the tables. */
public final class SampleData {

    private final DataSource database;

    public SampleData(DataSource database) throws SQLException {
        this(database, false);
        new CatalogueMirror(database).mirror(Catalogue.load());
    }

    private SampleData(DataSource database, boolean older) {
        this.database = database;
    }

    /** In a schema of before, of which the mirror of today knows nothing: only what figures and publications name. */
    public static SampleData inOlder(DataSource database) throws SQLException {
        var data = new SampleData(database, true);
        Catalogue catalogue = Catalogue.load();
        int position = 0;
        for (Indicator indicator : Stream.of(SubjectKind.values())
                .flatMap(kind -> catalogue.of(kind).stream())
                .distinct()
                .toList()) {
            data.update(
                    "insert into indicator (id, supply, position) values (?, ?, ?)",
                    indicator.id(),
                    indicator.supply().name(),
                    position++);
            data.rule(indicator.id(), LocalDate.of(1900, 1, 1), indicator.comparison());
            for (Measure measure : indicator.measures()) {
                data.update("insert into measure (indicator_id, code) values (?, ?)", indicator.id(), measure.code());
            }
        }
        return data;
    }

    /** A school in a municipality; both are made when they are not there. */
    public long school(String code, SchoolType type, String municipality) throws SQLException {
        long institution = subject("INSTITUTION", code.substring(0, 4));
        update("insert ignore into institution (id, code) values (?, ?)", institution, code.substring(0, 4));
        long place = subject("MUNICIPALITY", municipality);
        update("insert ignore into municipality (id, code, name) values (?, ?, 'Ergens')", place, municipality);
        long school = subject("SCHOOL", code);
        update("insert into school (id, code, institution_id) values (?, ?, ?)", school, code, institution);
        update(
                "insert into school_state (school_id, valid_from, name, school_type, municipality_id)"
                        + " values (?, '2000-08-01', 'De School', ?, ?)",
                school,
                type.name(),
                place);
        return school;
    }

    public long country() throws SQLException {
        return subject("COUNTRY", "NL");
    }

    public long municipality(String code) throws SQLException {
        return subject("MUNICIPALITY", code);
    }

    private long subject(String kind, String code) throws SQLException {
        update("insert ignore into subject (kind, code) values (?, ?)", kind, code);
        return number("select id from subject where kind = ? and code = ?", kind, code);
    }

    /** From a day on an indicator counts for the 80 % rule, or does not. */
    public void rule(String indicator, LocalDate from, boolean comparison) throws SQLException {
        update(
                "insert into indicator_rule (indicator_id, valid_from, comparison, automatic_after_days)"
                        + " values (?, ?, ?, 61)",
                indicator,
                from,
                comparison);
    }

    /** A finished run, delivered on a day. */
    public long run(LocalDate deliveredOn) throws SQLException {
        return insert(
                "insert into import_run (format, file_name, sha256, delivered_on, started_at, ended_at, state)"
                        + " values ('sample', 'sample.csv', repeat('0', 64), ?, ?, ?, 'DONE')",
                deliveredOn,
                deliveredOn.atStartOfDay(),
                deliveredOn.atStartOfDay());
    }

    /** A current figure; an earlier one of the same measure and period is superseded. */
    public void figure(long run, long subject, String measure, Period period, FigureValue value, Cells cells)
            throws SQLException {
        String[] parts = measure.split("\\.");
        long id = number("select id from measure where indicator_id = ? and code = ?", parts[0], parts[1]);
        update(
                "update figure set superseded_by = ? where subject_id = ? and measure_id = ? and period_start = ?"
                        + " and period_end = ? and superseded_by = 0",
                run,
                subject,
                id,
                period.start(),
                period.end());
        update(
                "insert into figure (subject_id, measure_id, period_start, period_end, period_kind, value, category,"
                        + " reason, cells, status, import_run_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'FINAL', ?)",
                subject,
                id,
                period.start(),
                period.end(),
                period.kind().name(),
                value == null ? null : value.asNumber().orElse(null),
                value instanceof FigureValue.Category category ? category.name() : null,
                value instanceof FigureValue.Missing missing ? missing.reason().name() : null,
                cells.isEmpty() ? null : cells.encoded(),
                run);
        update(
                "insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)"
                        + " select ?, s.school_type, r.delivered_on, r.id from school_state s join import_run r"
                        + " where s.school_id = ? and s.valid_to is null and r.id = ? and not exists (select 1"
                        + " from indicator_delivery d where d.indicator_id = ? and d.school_type = s.school_type)",
                parts[0],
                subject,
                run,
                parts[0]);
    }

    public void pupils(long run, long school, int year, FigureValue value) throws SQLException {
        figure(run, school, "leerlingen.aantal", Period.on(LocalDate.of(year, 10, 1)), value, Cells.none());
    }

    public void publish(long school, String indicator, LocalDate on, long asOfRun, Long explanation, Long answer)
            throws SQLException {
        update(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " explanation_id, own_answer_id) values (?, ?, 'PUBLISHED', 'AUTOMATIC', ?, ?, ?, ?, ?)",
                school,
                indicator,
                on.atStartOfDay(),
                on,
                asOfRun,
                explanation,
                answer);
    }

    public void withdraw(long school, String indicator, LocalDate on, String reason) throws SQLException {
        update(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " withdrawal_reason) values (?, ?, 'WITHDRAWN', 'AUTOMATIC', ?, ?, 0, ?)",
                school,
                indicator,
                on.atStartOfDay(),
                on,
                reason);
    }

    public long insert(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    public int update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    public long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
