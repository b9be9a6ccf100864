package nl.openvensters.importing.staging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.recoding.AdviceShares;
import nl.openvensters.figure.recoding.NeighbourBands;
import nl.openvensters.figure.recoding.Recoded;
import nl.openvensters.figure.recoding.RoundingChance;
import nl.openvensters.figure.recoding.SubjectShares;
import nl.openvensters.figure.recoding.TestMeans;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.school.SchoolCode;

/**
 * Decides of the tables that a file brought what may be shown of them, once: stored beside what was delivered, or as a
 * figure of its own where the shown table has another shape. Ages are decided anew when the total of their day changes.
 */
final class Recoding {

    private static final String LEVELS = "referentieniveaus";

    private final StagingRepository database;
    private final FigureTarget shares;
    private final RecodedRepository recoded;
    private boolean anyShares;

    Recoding(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.shares = new FigureTarget(database, subjects);
        this.recoded = new RecodedRepository(database);
    }

    /**
     * After the figures of the run are in.
     *
     * @param brought tells which measures these are of
     */
    void apply(Delivery delivery, FigureTarget brought) {
        if (brought.hasStaged("leerlingen", "leeftijd")) {
            recoded.ages(delivery.run(), this::ages);
        }
        if (brought.hasStaged("leerlingen", "aantal") && !delivery.firstLoad()) {
            recoded.agesOfOtherTotals(delivery.run(), this::ages);
        }
        if (brought.hasStaged("doorstroomtoets", "gemiddelden")) {
            recoded.tables(
                    delivery.run(),
                    "doorstroomtoets",
                    "gemiddelden",
                    table -> recoded.show(table, TestMeans.of(table.cells()).cells()));
        }
        if (brought.hasStaged("schooladvies", "aantallen")) {
            advices(delivery);
        }
        if (brought.hasStaged(LEVELS, "aantallen")) {
            levels(delivery);
        }
        recoded.store(delivery);
        if (anyShares) {
            shares.apply(delivery, new Changes());
        }
    }

    private void ages(RecodedRepository.Table table, OptionalInt total, Optional<RecodedRepository.Before> before) {
        recoded.show(table, ages(table.cells(), total, before));
    }

    /** What is shown of an age table, with the total of its day and the version before. */
    static Cells ages(Cells delivered, OptionalInt total, Optional<RecodedRepository.Before> before) {
        return before.map(earlier -> NeighbourBands.corrected(delivered, total, earlier.delivered(), earlier.shown()))
                .orElseGet(() -> NeighbourBands.of(delivered, total))
                .cells();
    }

    private void advices(Delivery delivery) {
        List<SchoolFigure> told = new ArrayList<>();
        recoded.tables(delivery.run(), "schooladvies", "aantallen", table -> {
            Cells counts = AdviceShares.counts(table.cells());
            recoded.show(table, counts);
            if (counts.isEmpty()) {
                told(
                        told,
                        table.school(),
                        "schooladvies",
                        "aandelen",
                        Period.of(table.year()),
                        AdviceShares.of(table.cells()));
            }
        });
        instead(
                told,
                recoded.told(delivery.run(), "schooladvies", "aantallen", "aandelen"),
                "schooladvies",
                "aandelen");
    }

    private void levels(Delivery delivery) {
        Map<SchoolCode, Map<SchoolYear, Cells>> schools = new LinkedHashMap<>();
        recoded.allYears(delivery.run(), LEVELS, "aantallen", table -> schools.computeIfAbsent(
                        table.school(), school -> new LinkedHashMap<>())
                .put(table.year(), table.cells()));
        List<SchoolFigure> told = new ArrayList<>();
        SubjectShares rule = subjectShares(database);
        schools.forEach((school, years) ->
                rule.ofYears(years).forEach((period, shares) -> told(told, school, LEVELS, "vakken", period, shares)));
        recoded.tables(delivery.run(), LEVELS, "aantallen", table -> recoded.show(table, Cells.none()));
        instead(told, recoded.told(delivery.run(), LEVELS, "aantallen", "vakken"), LEVELS, "vakken");
    }

    /** The rule of the subjects, with the secret of this installation. */
    static SubjectShares subjectShares(StagingRepository database) {
        String secret = database.text("select hex(secret) from rounding_secret");
        return new SubjectShares(RoundingChance.secret(HexFormat.of().parseHex(secret)));
    }

    private static void told(
            List<SchoolFigure> told,
            SchoolCode school,
            String indicator,
            String measure,
            Period period,
            Recoded shares) {
        if (!shares.cells().isEmpty()) {
            told.add(figure(school, indicator, measure, period, shares));
        }
    }

    private static SchoolFigure figure(
            SchoolCode school, String indicator, String measure, Period period, Recoded shares) {
        return new SchoolFigure(
                school,
                indicator,
                measure,
                period,
                shares.value(),
                shares.cells(),
                FigureStatus.FINAL,
                Optional.empty());
    }

    /** What was told before and cannot be any more, after a correction, goes with a reason. */
    private void instead(
            List<SchoolFigure> told, List<RecodedRepository.Table> before, String indicator, String measure) {
        Set<String> again = new HashSet<>();
        told.forEach(figure -> {
            again.add(figure.school().value() + figure.period().start());
            shares.stage(figure);
        });
        before.stream()
                .filter(old -> !again.contains(old.school().value() + old.start()))
                .map(old ->
                        figure(old.school(), indicator, measure, old.period(), Recoded.nothing(MissingReason.WITHHELD)))
                .forEach(shares::stage);
        anyShares = anyShares || !told.isEmpty() || !before.isEmpty();
    }
}
