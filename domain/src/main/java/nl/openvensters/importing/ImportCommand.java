package nl.openvensters.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.staging.Changes;

/** Imports files for somebody at a terminal: tells in Dutch how it goes and what became of each row. */
public final class ImportCommand {

    private static final int EXAMPLES_SHOWN = 5;

    private final DataSource database;
    private final Clock clock;
    private final PrintStream out;

    /** @param out where to tell; should write UTF-8 */
    public ImportCommand(DataSource database, Clock clock, PrintStream out) {
        this.database = database;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Imports and tells.
     *
     * @param files files and directories
     * @param delivered the day of delivery; null for today
     * @param dryRun keep nothing
     * @param rejectReports a directory for a CSV of the rejected rows of each file that has any; null for none
     * @return 0 when all that was recognised is in, 1 when a file was refused, 2 when a file or directory is not there
     */
    public int run(List<Path> files, LocalDate delivered, boolean dryRun, Path rejectReports) {
        ImportSettings settings = ImportSettings.usual();
        settings = delivered == null ? settings : settings.delivered(delivered);
        settings = dryRun ? settings.asDryRun() : settings;
        long start = System.nanoTime();
        try {
            List<ImportResult> results = Importer.of(database, clock).imports(files, settings, new Telling());
            out.println(text(
                    dryRun ? "command.tried" : "command.imported",
                    seconds(Duration.ofNanos(System.nanoTime() - start))));
            for (ImportResult result : results) {
                if (rejectReports != null && !result.rejects().isEmpty()) {
                    Path report = Files.createDirectories(rejectReports)
                            .resolve(result.file().getFileName() + ".afgekeurd.csv");
                    RejectReport.write(result.file().getFileName().toString(), result.rejects(), report);
                    out.println(text("command.reject-report", report));
                }
            }
            return results.stream().anyMatch(ImportResult::failed) ? 1 : 0;
        } catch (IOException e) {
            out.println(
                    e instanceof java.nio.file.NoSuchFileException missing && missing.getReason() != null
                            ? missing.getReason()
                            : e.getMessage());
            return 2;
        }
    }

    private static String text(String key, Object... arguments) {
        return ImportMessages.text(key, arguments);
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(ImportMessages.DUTCH).format(number);
    }

    private static String seconds(Duration duration) {
        return String.format(ImportMessages.DUTCH, "%.1f", duration.toMillis() / 1000.0);
    }

    /** Prints a line when a file is done, and how far it is in between. */
    private final class Telling implements ImportProgress {

        @Override
        public void says(String sentence) {
            out.println(sentence);
        }

        @Override
        public void at(String fileName, long rows, long rowsPerSecond, Optional<Duration> left) {
            out.println("  " + text("command.progress", fileName, number(rows), number(rowsPerSecond))
                    + left.map(time -> text("command.left", seconds(time))).orElse(""));
        }

        @Override
        public void done(ImportResult result) {
            out.println(result.file().getFileName()
                    + result.format().map(format -> " (" + format.title() + ")").orElse("")
                    + ": " + result.message());
            if (result.state() == State.NOT_RECOGNISED) {
                return;
            }
            Counts counts = result.counts();
            out.println("  "
                    + text(
                            "command.counts",
                            number(counts.rowsRead()),
                            number(counts.rowsTaken()),
                            number(counts.rowsRejected()),
                            number(counts.rowsWaiting()),
                            number(counts.rowsLeftOut()),
                            seconds(result.taken())));
            reasons(counts.waitingFor());
            reasons(counts.leftOutFor());
            for (Changes.Kind kind : Changes.Kind.values()) {
                if (result.changes().count(kind) > 0) {
                    out.println("  " + number(result.changes().count(kind)) + " " + text(kind.key())
                            + examples(result, kind));
                }
            }
        }

        private void reasons(Map<String, Long> reasons) {
            reasons.forEach((reason, rows) -> out.println("    " + number(rows) + ": " + text("reason." + reason)));
        }

        private String examples(ImportResult result, Changes.Kind kind) {
            List<String> examples = result.changes().examples(kind);
            return examples.isEmpty()
                    ? ""
                    : ": " + String.join("; ", examples.subList(0, Math.min(EXAMPLES_SHOWN, examples.size())))
                            + (result.changes().count(kind) > EXAMPLES_SHOWN ? "; …" : "");
        }
    }
}
