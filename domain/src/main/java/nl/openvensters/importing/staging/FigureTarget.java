package nl.openvensters.importing.staging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry.OtherFigure;
import nl.openvensters.importing.Entry.SchoolFigure;

/**
 * Figures: a new one is added; a changed one supersedes the current one and is called corrected when that was final; an
 * equal one changes nothing. What a newer delivery brought is never overwritten by an older one: the days that two files
 * give are compared, and where one of them gives none, the days on which they arrived.
 */
final class FigureTarget implements Target<SchoolFigure> {

    private static final int SCALE = 6;

    private static final String KEY = "subject_id bigint not null, measure_id smallint not null,"
            + " period_start date not null, period_end date not null";

    private static final String SAME_FIGURE = " on {f}.subject_id = i.subject_id and {f}.measure_id = i.measure_id"
            + " and {f}.period_start = i.period_start and {f}.period_end = i.period_end";

    /** A judgement that stands on a newer list too is the same judgement. */
    private static final String SAME_DAY =
            " (f.reference_date <=> i.reference_date or i.period_kind = 'JUDGEMENT_DATE')";

    private static final String EQUALS = " f.value <=> i.value and f.category <=> i.category"
            + " and f.reason <=> i.reason and f.cells <=> i.cells and" + SAME_DAY
            + " and (f.status = 'PROVISIONAL') = (i.status = 'PROVISIONAL')";

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final Map<String, Map<String, Long>> measures = new HashMap<>();
    private final Set<Long> staged = new HashSet<>();
    private final DeliveredIndicators delivered;
    private final StagingTable table;
    private boolean ofSchools;
    private StagingTable withdrawn;

    FigureTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        this.delivered = new DeliveredIndicators(database);
        database.query("select indicator_id, code, id from measure", row -> measures.computeIfAbsent(
                        row.text(1), indicator -> new HashMap<>())
                .put(row.text(2), row.number(3)));
        table = StagingTable.temporary(
                database,
                "figure_in",
                "subject_id, measure_id, period_start, period_end, period_kind, value, category, reason, cells,"
                        + " status, reference_date",
                KEY + ", period_kind varchar(20) not null, value decimal(18, 6),"
                        + " category varchar(80), reason varchar(24), cells text, status varchar(12) not null,"
                        + " reference_date date, primary key (subject_id, measure_id, period_start, period_end)");
    }

    @Override
    public void stage(SchoolFigure figure) {
        ofSchools = true;
        long school = subjects.school(figure.school().value());
        delivered.stage(figure, school);
        stage(
                school,
                measure(figure.indicator(), figure.measure()),
                figure.period(),
                figure.value(),
                figure.cells(),
                figure.status(),
                figure.referenceDate());
    }

    /** Of a board or municipality that is known. Nobody publishes it, so it is not announced. */
    void stage(OtherFigure figure) {
        KnownSubjects.Kind kind = KnownSubjects.Kind.valueOf(figure.subject().name());
        stage(
                subjects.id(kind, figure.code()).orElseThrow(),
                measure(figure.indicator(), figure.measure()),
                figure.period(),
                figure.value(),
                figure.cells(),
                figure.status(),
                figure.referenceDate());
    }

    private long measure(String indicator, String code) {
        Long measure = measures.getOrDefault(indicator, Map.of()).get(code);
        if (measure == null) {
            throw new IllegalStateException("Not in the catalogue: " + indicator + "." + code);
        }
        staged.add(measure);
        return measure;
    }

    private void stage(
            long subject,
            long measure,
            Period period,
            Optional<FigureValue> value,
            Cells cells,
            FigureStatus status,
            Optional<LocalDate> referenceDate) {
        BigDecimal number = null;
        String category = null;
        String reason = null;
        FigureValue known = value.orElse(null);
        if (known instanceof FigureValue.Amount amount) {
            number = amount.number().setScale(SCALE, RoundingMode.HALF_UP);
        } else if (known instanceof FigureValue.Category named) {
            category = named.name();
        } else if (known instanceof FigureValue.Missing missing) {
            reason = missing.reason().name();
        }
        table.add(
                subject,
                measure,
                period.start(),
                period.end(),
                period.kind(),
                number == null ? null : number.toPlainString(),
                category,
                reason,
                cells.isEmpty() ? null : cells.encoded(),
                status,
                referenceDate);
    }

    /** Takes back what was staged for the school, measure and period of a figure. */
    void withdraw(SchoolFigure figure) {
        withdrawn = withdrawn != null
                ? withdrawn
                : StagingTable.temporary(
                        database,
                        "figure_withdrawn",
                        "subject_id, measure_id, period_start, period_end",
                        KEY + ", primary key (subject_id, measure_id, period_start, period_end)");
        long school = subjects.school(figure.school().value());
        delivered.withdraw(figure, school);
        withdrawn.add(
                school,
                measure(figure.indicator(), figure.measure()),
                figure.period().start(),
                figure.period().end());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        table.flush();
        if (withdrawn != null) {
            withdrawn.flush();
            database.execute("delete f from figure_in f join figure_withdrawn i" + same("f"));
        }
        if (hasStaged("inspectie", "oordeel")) {
            UndatedJudgements.settle(database);
        }
        boolean someKnown = compare(delivery) > 0;
        if (someKnown) {
            changes.add(
                    Changes.Kind.FIGURES_OLDER,
                    database.number("select count(*) from figure_known where outcome = 'OLDER'"));
        }
        int replaced = someKnown
                ? database.execute(
                        "update figure_known i join figure f" + same("f") + " and f.superseded_by = 0"
                                + " set f.superseded_by = ? where i.outcome = 'CORRECTS'",
                        delivery.run())
                : 0;
        String fresh = someKnown
                ? " left join figure_known k" + same("k") + " where coalesce(k.outcome, 'CORRECTS') = 'CORRECTS'"
                : "";
        int added = add(delivery, someKnown, fresh);
        if (ofSchools) {
            database.execute("insert into figure_told select distinct i.subject_id, m.indicator_id from figure_in i"
                    + " straight_join measure m on m.id = i.measure_id" + fresh);
        }
        delivered.remember(delivery);
        changes.add(Changes.Kind.FIGURES_CORRECTED, replaced);
        changes.add(Changes.Kind.FIGURES_NEW, added - replaced);
    }

    /** Whether the file has figures of a measure. */
    boolean hasStaged(String indicator, String code) {
        return staged.contains(measures.getOrDefault(indicator, Map.of()).get(code));
    }

    /** Finds the staged figures of which there is a current one; usually none. */
    private int compare(Delivery delivery) {
        database.execute("create or replace temporary table figure_known (" + KEY
                + ", outcome enum ('EQUAL', 'OLDER', 'CORRECTS') not null, was_final boolean not null,"
                + " primary key (subject_id, measure_id, period_start, period_end))");
        return database.execute(
                "insert into figure_known select i.subject_id, i.measure_id, i.period_start, i.period_end, case when"
                        + EQUALS
                        + " then 'EQUAL' when if(r.dated_on is not null and ? is not null, r.dated_on > ?, r.delivered_on > ?)"
                        + " or r.id > ? then 'OLDER' else 'CORRECTS' end,"
                        + " f.status <> 'PROVISIONAL' from figure_in i straight_join figure f force index (primary)"
                        + same("f") + " and f.superseded_by = 0 straight_join import_run r on r.id = f.import_run_id",
                delivery.datedOn().orElse(null),
                delivery.datedOn().orElse(null),
                delivery.arrivedOn(),
                delivery.knownSince());
    }

    private int add(Delivery delivery, boolean someKnown, String fresh) {
        String status = someKnown ? "if(k.was_final, 'CORRECTED', i.status)" : "i.status";
        return database.insertMany(
                "insert into figure (subject_id, measure_id, period_start, period_end, superseded_by, period_kind,"
                        + " value, category, reason, cells, status, reference_date, import_run_id)"
                        + " select i.subject_id, i.measure_id, i.period_start, i.period_end, 0, i.period_kind,"
                        + " i.value, i.category, i.reason, i.cells, " + status + ", i.reference_date, ?"
                        + " from figure_in i" + fresh
                        + " order by i.subject_id, i.measure_id, i.period_start, i.period_end",
                delivery.run());
    }

    private static String same(String alias) {
        return SAME_FIGURE.replace("{f}", alias);
    }
}
