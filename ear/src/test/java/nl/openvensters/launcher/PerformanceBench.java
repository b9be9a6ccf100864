package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.demonstration.DemonstrationProvince;
import nl.openvensters.launcher.tools.LauncherTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures, prints a table and keeps it in {@code docs/performance.md}: {@code mvn -Pbench verify}. */
class PerformanceBench {

    private static final int NATION = 6_100;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final Path REPORT = Path.of("..", "docs", "performance.md");
    private static final String BEGIN = "<!-- figures: begin -->";
    private static final String END = "<!-- figures: end -->";

    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void national_import_ten_times_as_much_and_the_first_page() throws Exception {
        Optional<Path> real = realFiles();
        Path nation = real.isPresent() ? real.get() : province(NATION);
        table.add("Measured on " + LocalDate.now() + ", " + machine() + ".");
        table.add("");
        table.add("| what | wall time | processor time | rows | rows/s | peak memory |");
        table.add("|---|---:|---:|---:|---:|---:|");
        Path home = folder.resolve("home");
        MeasuredImport once =
                loaded(home, nation, real.isPresent() ? "the real national files" : NATION + " made-up schools");
        FirstPage page = FirstPage.of(home, nation);
        MeasuredImport ten =
                loaded(folder.resolve("home-ten"), province(10 * NATION), 10 * NATION + " made-up schools");
        table.add("");
        table.add("| ready | after | processor time |");
        table.add("|---|---:|---:|");
        table.add(text("| first page of the public site | %.1f s | |", page.site()));
        table.add(text(
                "| first page of the portal, after that | %.1f s | %.1f s |", page.portal(), page.processorSeconds()));
        table.add("");
        table.add(text(
                "Ten times as much took %.1f × the rows, %.1f × the time and %.1f × the memory.",
                (double) ten.rows() / once.rows(),
                ten.seconds() / once.seconds(),
                (double) ten.residentMegabytes() / once.residentMegabytes()));
        String figures = String.join("\n", table);
        System.out.println(figures);
        keep(figures);
        assertThat(once.seconds()).as("seconds of a national import").isLessThan(60);
    }

    /** Bare load, import and import again, in a database of its own; gives the first import. */
    private MeasuredImport loaded(Path at, Path data, String what) throws IOException, SQLException {
        try (Home home = new Home(at);
                LauncherTools tools = new LauncherTools()) {
            home.own();
            DatabaseAccess database = tools.startDatabase(home, Launcher::end);
            tools.migrate(database);
            BareLoad first = BareLoad.of(database, data);
            BareLoad second = BareLoad.of(database, data);
            BareLoad bare = first.seconds() < second.seconds() ? first : second;
            MeasuredImport load = MeasuredImport.of(database, data, FIRST);
            MeasuredImport again = MeasuredImport.of(database, data, FIRST.plusDays(1));
            BareLoad figures = BareLoad.ofFiguresIn(database, at.resolve("figures.tsv"));
            assertThat(load.refused() + again.refused()).isZero();
            row("bare load of the CSV files of " + what, bare.seconds(), bare.processorSeconds(), bare.rows(), "");
            row(
                    text(
                            "import of %s (%.1f × bare; in processor time %.1f ×)",
                            what, load.seconds() / bare.seconds(), load.processorSeconds() / bare.processorSeconds()),
                    load.seconds(),
                    load.processorSeconds(),
                    load.rows(),
                    load.residentMegabytes() + " MB");
            row(
                    text(
                            "of which: those figures, ready-made, into a table with the same keys (%.1f × bare)",
                            figures.seconds() / bare.seconds()),
                    figures.seconds(),
                    figures.processorSeconds(),
                    figures.rows(),
                    "");
            row(
                    text("the same files again (%.2f × the first)", again.seconds() / load.seconds()),
                    again.seconds(),
                    again.processorSeconds(),
                    again.rows(),
                    again.residentMegabytes() + " MB");
            return load;
        }
    }

    private void row(String what, double seconds, double processorSeconds, long rows, String memory) {
        table.add(text(
                "| %s | %.1f s | %.1f s | %,d | %,d | %s |",
                what, seconds, processorSeconds, rows, Math.round(rows / seconds), memory));
        System.out.println(table.get(table.size() - 1));
    }

    private Path province(int schools) throws IOException {
        Path files = folder.resolve("province-" + schools);
        new DemonstrationProvince(DemonstrationProvince.SEED, schools).writeTo(files);
        return files;
    }

    private static Optional<Path> realFiles() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    private static String machine() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = ((com.sun.management.OperatingSystemMXBean) system).getTotalMemorySize() >> 30;
        return text(
                "%s %s, %d processors, %d GB of memory, JDK %s, load average %.1f when it began",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                memory,
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    private static void keep(String figures) throws IOException {
        String report = Files.readString(REPORT);
        int from = report.indexOf(BEGIN) + BEGIN.length();
        int to = report.indexOf(END);
        Files.writeString(REPORT, report.substring(0, from) + "\n" + figures + "\n" + report.substring(to));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
