package nl.openvensters.importing.staging;

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
import nl.openvensters.figure.recoding.SubjectShares;
import nl.openvensters.figure.recoding.TestMeans;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.school.SchoolCode;

/**
 * Decides of the tables that a file brought what may be shown of them, once: stored beside what was delivered, or as a
 * figure of its own where the shown table has another shape. Ages are decided anew when the total of their day changes.
 */
final class Recoding {

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
        if (brought.hasStaged("leerlingen.leeftijd")) {
            recoded.ages(delivery.run(), this::ages);
        }
        if (brought.hasStaged("leerlingen.aantal") && !delivery.firstLoad()) {
            recoded.agesOfOtherTotals(delivery.run(), this::ages);
        }
        if (brought.hasStaged("doorstroomtoets.gemiddelden")) {
            recoded.tables(
                    delivery.run(),
                    "doorstroomtoets",
                    "gemiddelden",
                    table -> recoded.show(table, TestMeans.of(table.cells()).cells()));
        }
        if (brought.hasStaged("schooladvies.aantallen")) {
            Set<String> toldBefore = recoded.told(delivery.run(), "schooladvies", "aantallen", "aandelen");
            recoded.tables(delivery.run(), "schooladvies", "aantallen", table -> advices(table, toldBefore));
        }
        if (brought.hasStaged("referentieniveaus.aantallen")) {
            levels(delivery);
        }
        recoded.store(delivery);
        if (anyShares) {
            shares.apply(delivery, new Changes());
        }
    }

    private void ages(RecodedRepository.Table table, OptionalInt total, Optional<RecodedRepository.Before> before) {
        Recoded told = before.map(
                        earlier -> NeighbourBands.corrected(table.cells(), total, earlier.delivered(), earlier.shown()))
                .orElseGet(() -> NeighbourBands.of(table.cells(), total));
        recoded.show(table, told.cells());
    }

    private void advices(RecodedRepository.Table table, Set<String> toldBefore) {
        boolean asDelivered = !table.hasHidden();
        recoded.show(table, asDelivered ? table.cells() : Cells.none());
        Recoded told = asDelivered ? Recoded.nothing(MissingReason.WITHHELD) : AdviceShares.of(table.cells());
        share(table.school(), "schooladvies", "aandelen", Period.of(table.year()), told, toldBefore);
    }

    /** Each year is told together with the year before it, and with the year after it. */
    private void levels(Delivery delivery) {
        Map<SchoolCode, Map<SchoolYear, Cells>> schools = new LinkedHashMap<>();
        recoded.allYears(delivery.run(), "referentieniveaus", "aantallen", table -> schools.computeIfAbsent(
                        table.school(), school -> new LinkedHashMap<>())
                .put(table.year(), table.cells()));
        Set<String> toldBefore = recoded.told(delivery.run(), "referentieniveaus", "aantallen", "vakken");
        schools.forEach((school, years) -> years.forEach((year, counts) -> {
            var next = new SchoolYear(year.start() + 1);
            if (years.containsKey(next)) {
                share(
                        school,
                        "referentieniveaus",
                        "vakken",
                        Period.of(year, next),
                        SubjectShares.of(List.of(counts, years.get(next))),
                        toldBefore);
            }
        }));
    }

    /** What cannot be told is no figure, but for what was told before a correction. */
    private void share(
            SchoolCode school, String indicator, String measure, Period period, Recoded told, Set<String> toldBefore) {
        if (told.cells().isEmpty() && !toldBefore.contains(school.value() + " " + period.start())) {
            return;
        }
        anyShares = true;
        shares.stage(new SchoolFigure(
                school, indicator, measure, period, told.value(), told.cells(), FigureStatus.FINAL, Optional.empty()));
    }
}
