package nl.openvensters.figure;

import java.sql.SQLException;
import java.time.Clock;
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
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
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
        return OwnTransaction.of(database, transaction -> derive(transaction.statements()));
    }

    /** The same in the transaction of the caller, who commits. */
    public OptionalLong derive(Statements statements) throws SQLException {
        LocalDateTime started = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        // First of all: what is marked from here on waits for this transaction, and is computed after it.
        done(statements);
        var groups = new GroupFigures(new DerivationRepository(statements));
        List<DerivedFigure> figures = new ArrayList<>();
        List<String> derived = new ArrayList<>();
        for (Indicator indicator : catalogue.all()) {
            for (Measure measure : indicator.measures()) {
                if (measure.derived()) {
                    derived.add("('%s', '%s')".formatted(indicator.id(), measure.code()));
                    figures.addAll(groups.of(indicator, measure));
                }
            }
        }
        String isDerived = "(m.indicator_id, m.code) in (" + String.join(", ", derived) + ")";
        keep(statements, figures);
        // What is left is new or other; what of the current figures was not met is gone.
        int unchanged = statements.write("""
                delete d from derived_new d join figure f
                on f.subject_id = d.subject_id and f.measure_id = d.measure_id and f.superseded_by = 0
                    and f.period_start = d.period_start and f.period_end = d.period_end
                    and f.value <=> d.value and f.cells <=> d.cells""");
        long news = statements.number("select count(*) from derived_new");
        long gone = statements.number("select count(*) from measure m straight_join figure f on f.measure_id = m.id"
                        + " where f.superseded_by = 0 and " + isDerived)
                - unchanged;
        if (news == 0 && gone == 0) {
            drop(statements);
            return OptionalLong.empty();
        }
        long run = run(statements, started, figures.size());
        if (gone > 0) {
            statements.write(
                    "update measure m straight_join figure f on f.measure_id = m.id"
                            + " left join derived_all a on a.subject_id = f.subject_id and a.measure_id = f.measure_id"
                            + " and a.period_start = f.period_start and a.period_end = f.period_end"
                            + " and a.value <=> f.value and a.cells <=> f.cells set f.superseded_by = ?"
                            + " where f.superseded_by = 0 and a.subject_id is null and " + isDerived,
                    run);
        }
        statements.write("""
                insert into figure (subject_id, measure_id, period_start, period_end, period_kind, value, cells,
                    status, import_run_id)
                select subject_id, measure_id, period_start, period_end, period_kind, value, cells, 'FINAL', ?
                from derived_new""", run);
        // What schools are compared with stands on the page of each.
        statements.write("insert into stale_page (subject_id, bulk) values (null, true)");
        statements.write(
                "update import_run set state = 'DONE', ended_at = ? where id = ?",
                LocalDateTime.now(clock.withZone(ZoneOffset.UTC)),
                run);
        drop(statements);
        return OptionalLong.of(run);
    }

    /**
     * Whether something was marked since figures were computed, or they were not yet computed today.
     *
     * @throws SQLException when the database cannot be reached
     */
    public boolean isDue() throws SQLException {
        return Statements.of(database)
                        .number(
                                "select count(*) from derivation where derived_on = ? and not due",
                                Moment.of(clock).day())
                == 0;
    }

    private void done(Statements statements) throws SQLException {
        statements.write(
                "insert into derivation (derived_on, due) values (?, false)"
                        + " on duplicate key update derived_on = values(derived_on), due = false",
                Moment.of(clock).day());
    }

    private static void drop(Statements statements) throws SQLException {
        statements.write("drop temporary table derived_all, derived_new");
    }

    private static void keep(Statements statements, List<DerivedFigure> figures) throws SQLException {
        statements.write("""
                create or replace temporary table derived_all (
                    subject_id bigint not null, measure_id smallint not null, period_start date not null,
                    period_end date not null, period_kind varchar(20) not null, value decimal(18, 6) null,
                    cells text not null,
                    primary key (subject_id, measure_id, period_start, period_end))""");
        Map<String, Integer> measures = new HashMap<>();
        statements.each(
                "select concat(indicator_id, '.', code), id from measure",
                row -> measures.put(row.getString(1), row.getInt(2)));
        statements.writeMany(
                "insert into derived_all values (?, ?, ?, ?, ?, ?, ?)",
                figures.stream()
                        .map(figure -> new Object[] {
                            figure.subject(),
                            measures.get(figure.measure()),
                            figure.period().start(),
                            figure.period().end(),
                            figure.period().kind().name(),
                            figure.value().orElse(null),
                            figure.cells().encoded()
                        })
                        .toList());
        statements.write("create or replace temporary table derived_new like derived_all");
        statements.write("insert into derived_new select * from derived_all");
    }

    private long run(Statements statements, LocalDateTime started, int figures) throws SQLException {
        return statements.insert(
                "insert into import_run (format, file_name, sha256, delivered_on, started_at, state, rows_read,"
                        + " rows_taken) values ('derivation', 'derivation', repeat('0', 64), ?, ?, 'RUNNING', ?, ?)",
                Moment.of(clock).day(),
                started,
                figures,
                figures);
    }
}
