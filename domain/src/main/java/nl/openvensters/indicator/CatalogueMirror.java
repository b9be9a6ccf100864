package nl.openvensters.indicator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolType;

/**
 * Mirrors the catalogue into the database, so that it can refuse figures and publications of what is not there.
 *
 * <p>What is in the tables stays: an indicator that left the catalogue keeps its figures and its history. The rules
 * that may change without a release (comparison, days until automatic publication) get their first value here, valid
 * for all of the past; what was decided later is never overwritten.
 */
public final class CatalogueMirror {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final DataSource database;

    public CatalogueMirror(DataSource database) {
        this.database = database;
    }

    /**
     * Brings the tables up to the catalogue, in one transaction. Running it again changes nothing.
     *
     * @throws SQLException when the database cannot be reached or refuses
     */
    public void mirror(Catalogue catalogue) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                write(connection, catalogue);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(auto);
            }
        }
    }

    private static void write(Connection connection, Catalogue catalogue) throws SQLException {
        Set<String> ruled = texts(connection, "select distinct indicator_id from indicator_rule");
        Set<String> measured = texts(connection, "select concat(indicator_id, '.', code) from measure");
        try (var indicators = connection.prepareStatement("""
                        insert into indicator (id, supply, position) values (?, ?, ?)
                        on duplicate key update supply = values(supply), position = values(position)""");
                var applies = connection.prepareStatement(
                        "insert ignore into indicator_school_type (indicator_id, school_type) values (?, ?)");
                var appliesNoMore = connection.prepareStatement(
                        "delete from indicator_school_type where indicator_id = ? and school_type = ?");
                var rules = connection.prepareStatement("""
                        insert into indicator_rule (indicator_id, valid_from, comparison, automatic_after_days)
                        values (?, ?, ?, ?)""");
                var measures = connection.prepareStatement("insert into measure (indicator_id, code) values (?, ?)");
                var forget = connection.prepareStatement("update measure set characteristic = null");
                var characteristics = connection.prepareStatement(
                        "update measure set characteristic = ? where indicator_id = ? and code = ?")) {
            forget.addBatch();
            int position = 0;
            for (Indicator indicator : catalogue.all()) {
                String id = indicator.id();
                add(indicators, id, indicator.supply().name(), position++);
                for (SchoolType type : SchoolType.values()) {
                    add(indicator.appliesTo(type) ? applies : appliesNoMore, id, type.name());
                }
                if (!ruled.contains(id)) {
                    add(rules, id, ALWAYS, indicator.comparison(), indicator.automaticAfterDays());
                }
                for (Measure measure : indicator.measures()) {
                    if (!measured.contains(id + "." + measure.code())) {
                        add(measures, id, measure.code());
                    }
                    if (measure.characteristic().isPresent()) {
                        add(characteristics, measure.characteristic().get().name(), id, measure.code());
                    }
                }
            }
            for (var statement :
                    List.of(indicators, appliesNoMore, applies, rules, measures, forget, characteristics)) {
                statement.executeBatch();
            }
        }
    }

    /** Asked first instead of inserting with "ignore": that would use up the small numbers of the measures. */
    private static Set<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            Set<String> texts = new HashSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
