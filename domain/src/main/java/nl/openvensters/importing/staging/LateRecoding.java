package nl.openvensters.importing.staging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.recoding.AdviceShares;
import nl.openvensters.figure.recoding.SubjectShares;
import nl.openvensters.figure.recoding.TestMeans;
import nl.openvensters.importing.staging.UndecidedRepository.Version;

/**
 * Decides of tables that came before there were decisions what may be shown of them, as {@link Recoding} would have done
 * when they arrived: each version by itself, with the total and the version before it of its own time. To be done before
 * anything else arrives, because a correction is compared with what was shown before it.
 */
public final class LateRecoding {

    private static final String PUPILS = "leerlingen";
    private static final String AGES = "leeftijd";
    private static final String LEVELS = "referentieniveaus";
    private static final String ADVICES = "schooladvies";
    private static final String TESTS = "doorstroomtoets";
    private static final String MEANS = "gemiddelden";
    private static final String COUNTS = "aantallen";

    private final UndecidedRepository undecided;
    private final SubjectShares subjects;
    private Version last;
    private Optional<RecodedRepository.Before> before = Optional.empty();

    private LateRecoding(StagingRepository database) {
        undecided = new UndecidedRepository(database);
        subjects = Recoding.subjectShares(database);
    }

    /**
     * Decides what is undecided; once for each table.
     *
     * @return whether anything was
     */
    public static boolean decide(StagingRepository database) {
        return new LateRecoding(database).decide();
    }

    private boolean decide() {
        boolean any = Stream.of(new String[][] {{PUPILS, AGES}, {LEVELS, COUNTS}, {ADVICES, COUNTS}, {TESTS, MEANS}})
                .anyMatch(measure -> undecided.any(measure[0], measure[1]));
        if (any) {
            undecided.ages(this::ages);
            undecided.tables(
                    TESTS,
                    MEANS,
                    table -> undecided.show(table, TestMeans.of(table.cells()).cells()));
            undecided.tables(ADVICES, COUNTS, this::advices);
            undecided.tables(LEVELS, COUNTS, table -> undecided.show(table, Cells.none()));
            levels();
            undecided.store();
        }
        return any;
    }

    private void ages(Version table, OptionalInt total) {
        before = before.filter(same -> table.isOfTheSameAs(last));
        Cells shown = table.isUndecided() ? Recoding.ages(table.cells(), total, before) : Cells.decode(table.shown());
        if (table.isUndecided()) {
            undecided.show(table, shown);
        }
        before = Optional.of(new RecodedRepository.Before(table.cells(), shown));
        last = table;
    }

    private void advices(Version table) {
        Cells counts = AdviceShares.counts(table.cells());
        undecided.show(table, counts);
        if (counts.isEmpty()) {
            undecided.tell(
                    table, ADVICES, "aandelen", Period.of(SchoolYear.of(table.end())), AdviceShares.of(table.cells()));
        }
    }

    private void levels() {
        Map<Long, Map<SchoolYear, Version>> schools = new LinkedHashMap<>();
        undecided.allYears(
                LEVELS, COUNTS, table -> schools.computeIfAbsent(table.subject(), school -> new LinkedHashMap<>())
                        .put(SchoolYear.of(table.end()), table));
        schools.values().forEach(this::levelsOfSchool);
    }

    private void levelsOfSchool(Map<SchoolYear, Version> years) {
        Map<SchoolYear, Cells> counts = new LinkedHashMap<>();
        years.forEach((year, table) -> counts.put(year, table.cells()));
        subjects.ofYears(counts).forEach((period, shares) -> {
            Version one = years.get(SchoolYear.of(period.start()));
            Version next = years.get(SchoolYear.of(period.end()));
            undecided.tell(one.run() > next.run() ? one : next, LEVELS, "vakken", period, shares);
        });
    }
}
