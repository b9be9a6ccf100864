package nl.openvensters.indicator;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
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
        OwnTransaction.of(database, transaction -> {
            write(transaction.statements(), catalogue);
            return catalogue;
        });
    }

    private static void write(Statements statements, Catalogue catalogue) throws SQLException {
        Set<String> ruled = texts(statements, "select distinct indicator_id from indicator_rule");
        Set<String> measured = texts(statements, "select concat(indicator_id, '.', code) from measure");
        var indicators = new ArrayList<Object[]>();
        var applies = new ArrayList<Object[]>();
        var appliesNoMore = new ArrayList<Object[]>();
        var rules = new ArrayList<Object[]>();
        var measures = new ArrayList<Object[]>();
        var characteristics = new ArrayList<Object[]>();
        for (Indicator indicator : catalogue.all()) {
            String id = indicator.id();
            indicators.add(row(id, indicator.supply().name(), indicators.size()));
            for (SchoolType type : SchoolType.values()) {
                (indicator.appliesTo(type) ? applies : appliesNoMore).add(row(id, type.name()));
            }
            if (!ruled.contains(id)) {
                rules.add(row(id, ALWAYS, indicator.comparison(), indicator.automaticAfterDays()));
            }
            for (Measure measure : indicator.measures()) {
                if (!measured.contains(id + "." + measure.code())) {
                    measures.add(row(id, measure.code()));
                }
                measure.characteristic().ifPresent(one -> characteristics.add(row(one.name(), id, measure.code())));
            }
        }
        statements.writeMany("""
                insert into indicator (id, supply, position) values (?, ?, ?)
                on duplicate key update supply = values(supply), position = values(position)""", indicators);
        statements.writeMany(
                "delete from indicator_school_type where indicator_id = ? and school_type = ?", appliesNoMore);
        statements.writeMany(
                "insert ignore into indicator_school_type (indicator_id, school_type) values (?, ?)", applies);
        statements.writeMany("""
                insert into indicator_rule (indicator_id, valid_from, comparison, automatic_after_days)
                values (?, ?, ?, ?)""", rules);
        statements.writeMany("insert into measure (indicator_id, code) values (?, ?)", measures);
        statements.write("update measure set characteristic = null");
        statements.writeMany(
                "update measure set characteristic = ? where indicator_id = ? and code = ?", characteristics);
    }

    /** Asked first instead of inserting with "ignore": that would use up the small numbers of the measures. */
    private static Set<String> texts(Statements statements, String query) throws SQLException {
        return new HashSet<>(statements.all(query, row -> row.getString(1)));
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
