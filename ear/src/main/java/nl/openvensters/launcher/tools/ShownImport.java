package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.Counts;
import nl.openvensters.importing.ImportMessages;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import nl.openvensters.importing.RejectReport;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.launcher.Steps;

/**
 * An import that the user watches: how far each file is, and at the end a table of the rows of all. In Dutch. What
 * follows from the figures is computed anew when it changed something.
 */
final class ShownImport implements ImportProgress {

    private static final int NAME = 44;
    private static final int EXAMPLES = 3;

    private final DataSource database;
    private final Clock clock;
    private final Steps steps;
    private final Path rejects;

    /** @param rejects folder for a CSV of the rejected rows of each file that has any; made when needed */
    ShownImport(DataSource database, Clock clock, Steps steps, Path rejects) {
        this.database = database;
        this.clock = clock;
        this.steps = steps;
        this.rejects = rejects;
    }

    /** @return false when a file was refused, or one that was asked for by name is not recognised */
    boolean run(List<Path> files, Optional<LocalDate> delivered, boolean dryRun, boolean confirmed)
            throws IOException, SQLException {
        ImportSettings settings = ImportSettings.usual();
        settings = delivered.map(settings::delivered).orElse(settings);
        settings = dryRun ? settings.asDryRun() : settings;
        settings = confirmed ? settings.asConfirmed() : settings;
        List<ImportResult> results = Importer.of(database, clock).imports(files, settings, this);
        if (results.isEmpty()) {
            steps.say("  " + ImportMessages.text("import.no-files"));
            return false;
        }
        if (results.stream().anyMatch(result -> result.format().isPresent())) {
            table(results);
            changes(results, dryRun);
        }
        if (!dryRun && results.stream().anyMatch(result -> result.state() == ImportResult.State.DONE)) {
            derive();
        }
        return results.stream()
                .noneMatch(result -> result.failed()
                        || result.state() == ImportResult.State.NOT_RECOGNISED && files.contains(result.file()));
    }

    /** Computes what follows from the figures of all schools. */
    void derive() throws SQLException {
        long started = System.nanoTime();
        new Derivation(database, clock).derive();
        steps.say("  Vergelijkbare scholen en gemiddelden berekend in "
                + seconds(Duration.ofNanos(System.nanoTime() - started)) + ".");
        // Nobody waits for what the portal does by itself soon after; see its AggregateClock.
        steps.say("  Cijfers van besturen en van de sector telt het portaal hierna zelf op, binnen tien minuten.");
    }

    @Override
    public void says(String sentence) {
        steps.say("  " + sentence);
    }

    @Override
    public void at(String fileName, double part, long rows, long rowsPerSecond, Optional<Duration> left) {
        steps.progress(fit(fileName)
                + String.format(ImportMessages.DUTCH, " %,9d rijen %,8d/s", rows, rowsPerSecond)
                + left.map(time -> ", nog " + time.toSeconds() + " s").orElse(""));
    }

    @Override
    public void done(ImportResult result) {
        if (result.state() != ImportResult.State.DONE) {
            steps.say("  " + result.file().getFileName() + ": " + result.message());
        }
        result.rejects().stream()
                .limit(EXAMPLES)
                .forEach(reject -> steps.say("    "
                        + (reject.line() > 0 ? "regel " + reject.line() + ", " + reject.column() + " " : "")
                        + "‘" + reject.cell() + "’: " + reject.why()));
        if (!result.rejects().isEmpty()) {
            report(result);
        }
    }

    private void report(ImportResult result) {
        String name = result.file().getFileName().toString();
        try {
            Path report = Files.createDirectories(rejects).resolve(name + ".afgekeurd.csv");
            RejectReport.write(name, result.rejects(), report);
            boolean toLookAt = result.state() == ImportResult.State.NEEDS_PERSON;
            steps.say("    " + ImportMessages.text(toLookAt ? "report.to-look-at" : "report.written", report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(List<ImportResult> results) {
        steps.say(line("bestand", "gelezen", "verwerkt", "fout", "wacht", "buiten", "tijd"));
        for (ImportResult result : results) {
            Counts counts = result.counts();
            if (result.format().isPresent() && result.failed()) {
                steps.say(line(
                        result.file().getFileName().toString(),
                        number(counts.rowsRead()),
                        "geweigerd",
                        number(counts.rowsRejected()),
                        "",
                        "",
                        seconds(result.taken())));
            } else if (result.format().isPresent()) {
                steps.say(line(
                        result.file().getFileName().toString(),
                        number(counts.rowsRead()),
                        number(counts.rowsTaken()),
                        number(counts.rowsRejected()),
                        number(counts.rowsWaiting()),
                        number(counts.rowsLeftOut()),
                        seconds(result.taken())));
            }
        }
        List<ImportResult> kept =
                results.stream().filter(result -> !result.failed()).toList();
        steps.say(line(
                kept.size() == results.size() ? "samen" : "samen, zonder wat geweigerd is",
                sum(kept, Counts::rowsRead),
                sum(kept, Counts::rowsTaken),
                sum(kept, Counts::rowsRejected),
                sum(kept, Counts::rowsWaiting),
                sum(kept, Counts::rowsLeftOut),
                seconds(results.stream().map(ImportResult::taken).reduce(Duration.ZERO, Duration::plus))));
    }

    private void changes(List<ImportResult> results, boolean dryRun) {
        steps.say(dryRun ? "  Dit zou veranderen (er is niets bewaard):" : "  Dit is veranderd:");
        boolean any = false;
        for (Changes.Kind kind : Changes.Kind.values()) {
            long count = results.stream()
                    .mapToLong(result -> result.changes().count(kind))
                    .sum();
            if (count > 0) {
                any = true;
                steps.say(String.format(ImportMessages.DUTCH, "  %,10d %s", count, ImportMessages.text(kind.key())));
                if (dryRun) {
                    names(results, kind, count);
                }
            }
        }
        if (!any) {
            steps.say("             niets");
        }
    }

    /** Before anything is kept a person wants to know which schools it is about. */
    private void names(List<ImportResult> results, Changes.Kind kind, long count) {
        List<String> names = results.stream()
                .flatMap(result -> result.changes().examples(kind).stream())
                .limit(Changes.EXAMPLES)
                .toList();
        names.forEach(name -> steps.say("             " + name));
        if (!names.isEmpty() && count > names.size()) {
            steps.say("             " + ImportMessages.text("report.and-more", count - names.size()));
        }
    }

    private static String sum(List<ImportResult> results, ToLongFunction<Counts> column) {
        return number(
                results.stream().map(ImportResult::counts).mapToLong(column).sum());
    }

    private static String line(String name, String... columns) {
        StringBuilder line = new StringBuilder("  ").append(fit(name));
        for (String column : columns) {
            line.append(String.format("%10s", column));
        }
        return line.toString();
    }

    private static String fit(String name) {
        return String.format("%-" + NAME + "s", name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name);
    }

    private static String number(long number) {
        return String.format(ImportMessages.DUTCH, "%,d", number);
    }

    private static String seconds(Duration duration) {
        return String.format(ImportMessages.DUTCH, "%.1f s", duration.toMillis() / 1e3);
    }
}
