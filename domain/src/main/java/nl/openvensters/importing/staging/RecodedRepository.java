package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.SchoolCode;

/** Reads the tables of which it is to be decided what is shown, and stores the decision. */
final class RecodedRepository {

    /*
     * The order of the joins and their keys are said in each: these ask for rows that were loaded just before in the same
     * transaction, of which the statistics of the database know nothing, and a guess of it once took minutes.
     */
    private static final String COLUMNS =
            "select straight_join f.subject_id, f.measure_id, f.period_start, f.period_end, s.code, f.cells";

    private static final String OF_RUN = " figure f force index (figure_of_run)";

    private static final String BY_KEY = " figure f force index (primary)";

    private static final String MEASURE = "(select id from measure where indicator_id = ? and code = ?)";

    private static final String AGE_MEASURE = "(select id from measure where characteristic = 'AGES')";

    private static final String TOTAL_MEASURE = "(select id from measure where characteristic = 'PUPILS')";

    private static final String SCHOOL = " join subject s on s.id = f.subject_id and s.kind = 'SCHOOL'";

    private static final String WITH_TOTAL = COLUMNS + ", round(t.value), b.cells, b.shown from";

    private static final String SAME_DAY = " on t.subject_id = f.subject_id and t.period_start = f.period_start"
            + " and t.period_end = f.period_end and t.superseded_by = 0 and t.measure_id = "
            + TOTAL_MEASURE;

    private static final String BEFORE = " left join figure b force index (primary) on b.subject_id = f.subject_id"
            + " and b.measure_id = f.measure_id and b.period_start = f.period_start and b.period_end = f.period_end"
            + " and b.superseded_by = ";

    private final StagingRepository database;
    private final StagingTable decided;

    RecodedRepository(StagingRepository database) {
        this.database = database;
        decided = StagingTable.temporary(
                database,
                "figure_shown",
                "subject_id, measure_id, period_start, period_end, shown",
                "subject_id bigint not null, measure_id smallint not null, period_start date not null,"
                        + " period_end date not null, shown text not null,"
                        + " primary key (subject_id, measure_id, period_start, period_end)");
    }

    /** A table as it was delivered. */
    record Table(long subject, long measure, LocalDate start, LocalDate end, SchoolCode school, Cells cells) {

        SchoolYear year() {
            return SchoolYear.of(end);
        }

        /** As school years. */
        Period period() {
            var first = SchoolYear.of(start);
            return first.equals(year()) ? Period.of(first) : Period.of(first, year());
        }
    }

    /** The version before, as it was delivered and as it was shown. */
    record Before(Cells delivered, Cells shown) {}

    /** Takes an age table with the total of its day (empty when that is not shown) and the version before. */
    interface Ages {
        void table(Table table, OptionalInt total, Optional<Before> before);
    }

    /** The age tables that a run brought; before it they were as the version that they supersede. */
    void ages(long run, Ages ages) {
        database.query(
                WITH_TOTAL + OF_RUN + SCHOOL + " left join figure t force index (primary)" + SAME_DAY + BEFORE
                        + "? where f.import_run_id = ? and f.measure_id = " + AGE_MEASURE
                        + " and f.superseded_by = 0 and f.cells is not null",
                row -> take(row, ages),
                run,
                run);
    }

    /** The age tables of other runs of which a run brought another total. */
    void agesOfOtherTotals(long run, Ages ages) {
        database.query(
                WITH_TOTAL + " figure t force index (figure_of_run) join" + BY_KEY + SAME_DAY + " and f.measure_id = "
                        + AGE_MEASURE + SCHOOL + BEFORE
                        + "0 where t.import_run_id = ? and f.import_run_id <> ? and f.superseded_by = 0"
                        + " and f.cells is not null",
                row -> take(row, ages),
                run,
                run);
    }

    private static void take(ResultRow row, Ages ages) {
        String total = row.text(7);
        ages.table(
                table(row),
                total.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(total)),
                Optional.of(row.text(8))
                        .filter(cells -> !cells.isEmpty())
                        .map(cells -> new Before(Cells.decode(cells), Cells.decode(row.text(9)))));
    }

    /** The tables of a measure that a run brought. */
    void tables(long run, String indicator, String measure, Consumer<Table> consumer) {
        database.query(
                COLUMNS + " from" + OF_RUN + SCHOOL + " where f.import_run_id = ? and f.measure_id = " + MEASURE
                        + " and f.superseded_by = 0 and f.cells is not null",
                row -> consumer.accept(table(row)),
                run,
                indicator,
                measure);
    }

    /** All current tables of a measure of the schools of which a run brought one, oldest first. */
    void allYears(long run, String indicator, String measure, Consumer<Table> consumer) {
        ofSchools(run, indicator, measure, measure, consumer);
    }

    /** The current figures of a measure of the schools of which a run brought a table of another. */
    List<Table> told(long run, String indicator, String table, String measure) {
        List<Table> told = new ArrayList<>();
        ofSchools(run, indicator, table, measure, told::add);
        return told;
    }

    private void ofSchools(long run, String indicator, String brought, String measure, Consumer<Table> consumer) {
        database.query(
                COLUMNS + " from (select distinct n.subject_id from figure n force index (figure_of_run)"
                        + " where n.import_run_id = ? and n.measure_id = " + MEASURE + ") brought join" + BY_KEY
                        + " on f.subject_id = brought.subject_id and f.measure_id = " + MEASURE + SCHOOL
                        + " where f.superseded_by = 0 and f.cells is not null order by f.subject_id, f.period_start",
                row -> consumer.accept(table(row)),
                run,
                indicator,
                brought,
                indicator,
                measure);
    }

    /** @param shown what is shown of it; none when nothing is */
    void show(Table table, Cells shown) {
        decided.add(table.subject(), table.measure(), table.start(), table.end(), shown.encoded());
    }

    /**
     * Stores what was decided. A table of an earlier run that is now shown otherwise gets a version of this run, so that
     * what was published stays as it was.
     */
    void store(Delivery delivery) {
        decided.flush();
        if (decided.rows() == 0) {
            return;
        }
        String same = " on f.subject_id = d.subject_id and f.measure_id = d.measure_id"
                + " and f.period_start = d.period_start and f.period_end = d.period_end";
        int ofThisRun = database.execute(
                "update figure_shown d straight_join figure f force index (primary)" + same
                        + " and f.superseded_by = 0 set f.shown = d.shown where f.import_run_id = ? or f.shown is null",
                delivery.run());
        int changed = ofThisRun == decided.rows()
                ? 0
                : database.execute(
                        "update figure_shown d straight_join figure f force index (primary)" + same
                                + " and f.superseded_by = 0 set f.superseded_by = ? where f.shown <> d.shown",
                        delivery.run());
        if (changed > 0) {
            database.insertMany(
                    "insert into figure (subject_id, measure_id, period_start, period_end, superseded_by, period_kind,"
                            + " value, category, reason, cells, shown, status, reference_date, import_run_id)"
                            + " select f.subject_id, f.measure_id, f.period_start, f.period_end, 0, f.period_kind,"
                            + " f.value, f.category, f.reason, f.cells, d.shown, f.status, f.reference_date, ?"
                            + " from figure_shown d straight_join figure f force index (primary)" + same
                            + " and f.superseded_by = ?"
                            + " and f.import_run_id <> ?",
                    delivery.run(),
                    delivery.run(),
                    delivery.run());
        }
    }

    private static Table table(ResultRow row) {
        return new Table(
                row.number(1),
                row.number(2),
                LocalDate.parse(row.text(3)),
                LocalDate.parse(row.text(4)),
                new SchoolCode(row.text(5)),
                Cells.decode(row.text(6)));
    }
}
