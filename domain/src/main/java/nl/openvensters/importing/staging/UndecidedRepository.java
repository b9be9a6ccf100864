package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.recoding.Recoded;

/** Reads tables of which nobody decided what may be shown, and stores the decisions with the versions that are there. */
final class UndecidedRepository {

    private static final String OF_MEASURE =
            " from measure m straight_join figure f on f.measure_id = m.id where m.indicator_id = ? and m.code = ?";

    private static final String UNDECIDED = OF_MEASURE + " and f.shown is null and f.cells is not null";

    /** Each version, whatever was decided of it, of the tables of which a version is undecided. */
    private static final String WITH_UNDECIDED = OF_MEASURE + " and f.cells is not null and exists (select 1"
            + " from figure u where u.subject_id = f.subject_id and u.measure_id = f.measure_id and u.shown is null"
            + " and u.cells is not null";

    private static final String COLUMNS = "select f.subject_id, f.measure_id, f.period_start, f.period_end,"
            + " f.superseded_by, f.import_run_id, f.cells, f.shown";

    /** The total as long as a version was current: the last one that was there before it was superseded. */
    private static final String TOTAL = ", (select round(t.value) from figure t join measure tm on tm.id = t.measure_id"
            + " and tm.characteristic = 'PUPILS' where t.subject_id = f.subject_id"
            + " and t.period_start = f.period_start and t.period_end = f.period_end"
            + " and (f.superseded_by = 0 and t.superseded_by = 0 or f.superseded_by > t.import_run_id"
            + " and (t.superseded_by = 0 or t.superseded_by >= f.superseded_by)))";

    private static final String KEY = "subject_id bigint not null, measure_id smallint not null, period_start date"
            + " not null, period_end date not null, superseded_by bigint not null,";

    private static final String PRIMARY =
            " primary key (subject_id, measure_id, period_start, period_end, superseded_by)";

    private static final String SAME = " f.subject_id = d.subject_id and f.measure_id = d.measure_id"
            + " and f.period_start = d.period_start and f.period_end = d.period_end"
            + " and f.superseded_by = d.superseded_by";

    private final StagingRepository database;
    private final Map<String, Long> measures = new HashMap<>();
    private StagingTable decided;
    private StagingTable shares;

    UndecidedRepository(StagingRepository database) {
        this.database = database;
    }

    /**
     * A version of a table.
     *
     * @param supersededBy the run that replaced it; 0 when it is current
     * @param run that brought it
     * @param shown as stored; empty when nobody decided
     */
    record Version(
            long subject,
            long measure,
            LocalDate start,
            LocalDate end,
            long supersededBy,
            long run,
            Cells cells,
            String shown) {

        boolean isUndecided() {
            return shown.isEmpty();
        }

        boolean isOfTheSameAs(Version other) {
            return subject == other.subject && start.equals(other.start) && end.equals(other.end);
        }
    }

    /** Takes a version of an age table with the total of its day (empty when that is not shown). */
    interface Ages {
        void version(Version version, OptionalInt total);
    }

    boolean any(String indicator, String measure) {
        return database.number("select 1" + UNDECIDED + " limit 1", indicator, measure) == 1;
    }

    /** All versions of the age tables of which one is undecided: table by table, the oldest version first. */
    void ages(Ages ages) {
        database.query(
                COLUMNS + TOTAL + WITH_UNDECIDED
                        + " and u.period_start = f.period_start and u.period_end = f.period_end)"
                        + " order by f.subject_id, f.period_start, f.period_end, f.superseded_by = 0, f.superseded_by",
                row -> ages.version(
                        version(row),
                        row.text(9).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.text(9)))),
                "leerlingen",
                "leeftijd");
    }

    /** Each undecided version of a measure. */
    void tables(String indicator, String measure, Consumer<Version> consumer) {
        database.query(COLUMNS + UNDECIDED, row -> consumer.accept(version(row)), indicator, measure);
    }

    /** All current tables of a measure of the schools that have an undecided one: school by school, oldest first. */
    void allYears(String indicator, String measure, Consumer<Version> consumer) {
        database.query(
                COLUMNS + WITH_UNDECIDED + ") and f.superseded_by = 0 order by f.subject_id, f.period_start",
                row -> consumer.accept(version(row)),
                indicator,
                measure);
    }

    /** @param shown what is shown of it; none when nothing is */
    void show(Version version, Cells shown) {
        if (decided == null) {
            decided = StagingTable.temporary(
                    database,
                    "figure_decided",
                    "subject_id, measure_id, period_start, period_end, superseded_by, shown",
                    KEY + " shown text not null," + PRIMARY);
        }
        decided.add(
                version.subject(),
                version.measure(),
                version.start(),
                version.end(),
                version.supersededBy(),
                shown.encoded());
    }

    /**
     * A figure of its own that is shown instead of a table: as if the run had made it that brought the table.
     *
     * @param of the table; of several the one that came last
     */
    void tell(Version of, String indicator, String measure, Period period, Recoded told) {
        if (told.cells().isEmpty()) {
            return;
        }
        if (shares == null) {
            shares = StagingTable.temporary(
                    database,
                    "figure_instead",
                    "subject_id, measure_id, period_start, period_end, superseded_by, period_kind, cells, run",
                    KEY + " period_kind varchar(20) not null, cells text not null, run bigint not null," + PRIMARY);
        }
        shares.add(
                of.subject(),
                measures.computeIfAbsent(
                        indicator + "." + measure,
                        name -> database.number(
                                "select id from measure where indicator_id = ? and code = ?", indicator, measure)),
                period.start(),
                period.end(),
                of.supersededBy(),
                period.kind(),
                told.cells().encoded(),
                of.run());
    }

    /** Stores what was decided, and tells those who keep copies. What was decided before stays. */
    void store() {
        if (decided != null) {
            decided.flush();
            database.execute(
                    "update figure_decided d join figure f on" + SAME + " set f.shown = d.shown where f.shown is null");
        }
        if (shares != null) {
            shares.flush();
            database.execute("insert into figure (subject_id, measure_id, period_start, period_end, superseded_by,"
                    + " period_kind, cells, status, import_run_id) select d.subject_id, d.measure_id, d.period_start,"
                    + " d.period_end, d.superseded_by, d.period_kind, d.cells, 'FINAL', d.run from figure_instead d"
                    + " where not exists (select 1 from figure f where" + SAME + ")");
        }
        database.execute("insert into stale_page (subject_id, bulk) values (null, true)");
    }

    private static Version version(ResultRow row) {
        return new Version(
                row.number(1),
                row.number(2),
                LocalDate.parse(row.text(3)),
                LocalDate.parse(row.text(4)),
                row.number(5),
                row.number(6),
                Cells.decode(row.text(7)),
                row.text(8));
    }
}
