package nl.openvensters.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * An import in a process of its own, so that its memory is its own too.
 *
 * @param seconds wall time of the import; the start of the process is not in it
 * @param processorSeconds of this process and of the database together
 * @param rows read from all files
 * @param residentMegabytes the most memory that the process ever had
 * @param refused how many files were refused
 */
record MeasuredImport(double seconds, double processorSeconds, long rows, long residentMegabytes, long refused) {

    private static final String TOLD = "measured ";

    /** Imports a folder into a database with our schema, with a heap of at most a gigabyte. */
    static MeasuredImport of(DatabaseAccess database, Path folder, LocalDate delivered) throws IOException {
        double used = ProcessorTime.ofDatabase();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // As ./run import starts it.
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredImport.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        folder.toString(),
                        delivered.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = child.inputReader(StandardCharsets.UTF_8).lines().toList();
        String[] told = said.stream()
                .filter(line -> line.startsWith(TOLD))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join("\n", said)))
                .split(" ");
        return new MeasuredImport(
                Double.parseDouble(told[1]),
                Double.parseDouble(told[5]) + ProcessorTime.ofDatabase() - used,
                Long.parseLong(told[2]),
                Long.parseLong(told[3]),
                Long.parseLong(told[4]));
    }

    /** What the process does. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var source = new MariaDbDataSource(arguments[0] + "?allowLocalInfile=true");
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        long started = System.nanoTime();
        List<ImportResult> results = Importer.of(source, Clock.systemUTC())
                .imports(
                        List.of(Path.of(arguments[3])),
                        ImportSettings.usual().delivered(LocalDate.parse(arguments[4])),
                        ImportProgress.SILENT);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s%.3f %d %d %d %.3f%n",
                TOLD,
                seconds,
                results.stream().mapToLong(result -> result.counts().rowsRead()).sum(),
                peakResidentMegabytes(),
                results.stream().filter(ImportResult::failed).count(),
                ProcessorTime.own());
    }

    /** As the kernel counts it; elsewhere than on Linux what Java knows of its own pools. */
    private static long peakResidentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
