package nl.openvensters.demonstration;

import static nl.openvensters.time.Moment.DUTCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.PasswordHash;
import nl.openvensters.demonstration.activity.DemonstrationActivity;
import nl.openvensters.demonstration.guide.DemonstrationGuides;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.PageMaker;
import nl.openvensters.publication.OwnFigures;
import nl.openvensters.sector.Aggregates;
import nl.openvensters.time.Moment;

/**
 * Fills an empty database with the demonstration: a fictional province that is delivered in three years, and what
 * people did with it. Killed in the middle, it says so at the next start and goes on: files that are in are not read
 * again, and the activity is written whole or not at all.
 */
public final class Demonstration {

    /** How many schools, when nobody says otherwise. */
    public static final int SCHOOLS = 600;

    /** Files arrive on these days before today, so that something is always about to be published by itself. */
    private static final List<Step> STEPS = List.of(
            new Step(1090, Delivery.YEAR_2023, ""),
            new Step(640, Delivery.YEAR_2024, ""),
            new Step(57, Delivery.YEAR_2025, "0[1-269].*|[a-hj-rt-zA-Z].*|sch.*json|sam.*"),
            new Step(40, Delivery.YEAR_2025, "10.*|insp.*|schoolweging.*"),
            new Step(18, Delivery.YEAR_2025, "0[45].*"));

    private final DataSource database;
    private final Clock clock;
    private final DemonstrationProvince province;

    private record Step(int daysAgo, Delivery delivery, String files) {}

    private Demonstration(DataSource database, Clock clock, DemonstrationProvince province) {
        this.database = database;
        this.clock = clock;
        this.province = province;
    }

    /**
     * Loads the usual demonstration.
     *
     * @param progress is told, in Dutch, what is being done
     * @return the accounts for trying out; all have {@link DemonstrationAccount#PASSWORD}
     * @throws IOException when files cannot be written, or one of them is refused
     * @throws SQLException when the database refuses
     */
    public static List<DemonstrationAccount> load(DataSource database, Clock clock, Consumer<String> progress)
            throws IOException, SQLException {
        return load(database, clock, SCHOOLS, progress);
    }

    /** @see #load(DataSource, Clock, Consumer) */
    public static List<DemonstrationAccount> load(
            DataSource database, Clock clock, int schools, Consumer<String> progress) throws IOException, SQLException {
        var province = new DemonstrationProvince(DemonstrationProvince.SEED, schools);
        return new Demonstration(database, clock, province).load(progress);
    }

    private List<DemonstrationAccount> load(Consumer<String> progress) throws IOException, SQLException {
        if (DemonstrationState.of(database) == DemonstrationState.FINISHED) {
            // Guides are written after the rest: whoever was killed between has none yet.
            guides(progress);
            return DemonstrationActivity.accountsIn(database);
        }
        Path folder = Files.createTempDirectory("open-vensters-demonstratie");
        try {
            for (Step step : STEPS) {
                deliver(step, folder.resolve(step.delivery().folder()), progress);
            }
        } finally {
            delete(folder);
        }
        progress.accept("Vergelijkbare scholen en gemiddelden berekenen.");
        new Derivation(database, morningOf(STEPS.get(STEPS.size() - 1))).derive();
        progress.accept("Drie jaar aan inlogs, toelichtingen en publicaties maken.");
        String hash = PasswordHash.of(DemonstrationAccount.PASSWORD);
        List<DemonstrationAccount> accounts = new DemonstrationActivity(database, clock, province.seed()).play(hash);
        DemonstrationSurveys.hold(database, clock);
        OwnFigures.complete(database, Catalogue.load());
        new Derivation(database, morningOf(STEPS.get(STEPS.size() - 1))).derive();
        guides(progress);
        new Aggregates(database, clock).make();
        return accounts;
    }

    private void guides(Consumer<String> progress) throws SQLException {
        if (DemonstrationGuides.isMissing(database)) {
            progress.accept("Schoolgidsen van drie jaar maken.");
            var pages = new PageMaker(database, Catalogue.load(), clock);
            pages.compareCatalogue();
            pages.makeAll();
            DemonstrationGuides.write(database, clock);
        }
    }

    private void deliver(Step step, Path folder, Consumer<String> progress) throws IOException {
        if (!Files.exists(folder)) {
            province.writeTo(folder, step.delivery());
        }
        Clock then = morningOf(step);
        LocalDate day = Moment.of(then).day();
        progress.accept("Levering van " + day + " inlezen.");
        try (Stream<Path> files = Files.list(folder)) {
            var chosen = files.filter(file -> step.files().isEmpty()
                            || file.getFileName().toString().matches(step.files()))
                    .sorted()
                    .toList();
            var results = Importer.of(database, then)
                    .imports(chosen, ImportSettings.usual().delivered(day).asConfirmed(), new ImportProgress() {});
            for (ImportResult result : results) {
                if (result.failed() || result.state() == ImportResult.State.NOT_RECOGNISED) {
                    throw new IOException(result.file().getFileName() + ": " + result.message());
                }
            }
        }
    }

    /** Early on the day of a delivery. */
    private Clock morningOf(Step step) {
        LocalDate day = Moment.of(clock).day().minusDays(step.daysAgo());
        return Clock.fixed(day.atTime(LocalTime.of(6, 0)).atZone(DUTCH).toInstant(), DUTCH);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
