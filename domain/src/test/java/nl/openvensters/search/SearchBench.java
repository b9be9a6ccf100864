package nl.openvensters.search;

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
import java.util.Random;
import java.util.stream.Stream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.search.SearchReach.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Search on one, ten and a hundred made-up nations, beside the database's own {@code FULLTEXT} on the same questions; keeps
 * a table in {@code docs/search.md}: {@code mvn -Pbench -pl domain verify}.
 */
class SearchBench {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int NATION = 6_100;
    private static final int QUESTIONS = 200;
    /** The database takes seconds for some when there are many schools. */
    private static final int QUESTIONS_OF_DATABASE = 40;

    private static final Path REPORT = Path.of("..", "docs", "search.md");
    private static final String BEGIN = "<!-- figures: begin -->";
    private static final String END = "<!-- figures: end -->";

    private final List<String> report = new ArrayList<>();

    /** What was measured of one size. */
    private record Size(int schools, double seconds, long megabytes, double p50, double p95, List<Kind> kinds) {}

    @Test
    void one_ten_and_a_hundred_nations() throws IOException, SQLException {
        say(
                "Measured on %s, %d processors, JDK %s, load average %.1f when it began. Times are by the clock.",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        say("");
        say(
                "| made-up schools | | filled in | memory | a change is seen after | suggestions: median, 95th percentile |");
        say("|---:|---|---:|---:|---:|---:|");
        var ours = new ArrayList<Size>();
        var theirs = new ArrayList<Size>();
        for (int times : new int[] {1, 10, 100}) {
            List<ListedSchool> schools = LargeNation.of(times * NATION, 2026);
            ours.add(ours(schools));
            theirs.add(theirs(schools));
        }
        say("");
        say(
                "Of each kind the share of questions with the right school in the first five, and the 95th percentile of the time:");
        say("");
        say("| what is asked |%s", header(ours));
        say("|---|%s", "---:|".repeat(ours.size() * 2));
        for (int kind = 0; kind < ours.get(0).kinds().size(); kind++) {
            say("| %s |%s", ours.get(0).kinds().get(kind).name(), cells(ours, theirs, kind));
        }
        say("");
        say(
                "A hundred times as many schools take %.0f × the time to fill, %.1f × the memory and %.1f × the time of a suggestion (95th percentile).",
                ours.get(2).seconds() / ours.get(0).seconds(),
                (double) ours.get(2).megabytes() / ours.get(0).megabytes(),
                ours.get(2).p95() / ours.get(0).p95());
        keep(String.join("\n", report));
        assertThat(ours.get(0).p95()).as("a suggestion on the nation, in ms").isLessThan(20);
    }

    private Size ours(List<ListedSchool> schools) {
        long before = heap();
        long start = System.nanoTime();
        try (var index = new SchoolIndex()) {
            for (int from = 0; from < schools.size(); from += 1000) {
                index.put(schools.subList(from, Math.min(schools.size(), from + 1000)));
            }
            index.show();
            double seconds = (System.nanoTime() - start) / 1e9;
            long megabytes = (heap() - before) >> 20;
            long changed = took(() -> {
                index.put(schools.subList(0, 1));
                index.show();
            });
            var suggestions = new Suggestions(index);
            List<String> typed = typing(schools);
            typed.forEach(suggestions::of);
            long[] nanos = typed.stream()
                    .mapToLong(text -> took(() -> suggestions.of(text)))
                    .sorted()
                    .toArray();
            var reach = new SearchReach(schools, new SchoolFinder(index), 2026);
            reach.measured(20);
            var size = new Size(
                    schools.size(),
                    seconds,
                    megabytes,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 95 / 100] / 1e6,
                    reach.measured(QUESTIONS));
            say(
                    "| %,d | the index | %.1f s | %d MB | %.2f s | %.1f ms, %.1f ms |",
                    size.schools(), seconds, megabytes, changed / 1e9, size.p50(), size.p95());
            return size;
        }
    }

    private Size theirs(List<ListedSchool> schools) throws SQLException {
        long start = System.nanoTime();
        try (FullText table = FullText.of(schools, DATABASE.dataSource())) {
            double seconds = (System.nanoTime() - start) / 1e9;
            var reach = new SearchReach(schools, table::first, 2026);
            reach.measured(5);
            var size = new Size(schools.size(), seconds, 0, 0, 0, reach.measured(QUESTIONS_OF_DATABASE));
            say("| %,d | `FULLTEXT` | %.1f s | on disk | – | not asked |", size.schools(), seconds);
            return size;
        }
    }

    private static String header(List<Size> ours) {
        var header = new StringBuilder();
        for (Size size : ours) {
            header.append(text(" %,d: the index |", size.schools()));
            header.append(" `FULLTEXT` |");
        }
        return header.toString();
    }

    private static String cells(List<Size> ours, List<Size> theirs, int kind) {
        var text = new StringBuilder();
        for (int i = 0; i < ours.size(); i++) {
            Stream.of(ours.get(i), theirs.get(i))
                    .map(size -> size.kinds().get(kind))
                    .forEach(of -> text.append(
                            of.asked() == 0 ? " – |" : text(" %.1f %%, %.0f ms |", of.percent(), of.millis(95))));
        }
        return text.toString();
    }

    /** Each beginning of sixty questions, a third of them with a typo. */
    private static List<String> typing(List<ListedSchool> schools) {
        var random = new Random(5);
        var typed = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            ListedSchool school = schools.get(random.nextInt(schools.size()));
            String text = school.school().name() + " "
                    + school.school().address().place().orElse("");
            String written = i % 3 == 0 ? Slips.typo(text, random) : text;
            for (int end = 2; end <= written.length(); end++) {
                typed.add(written.substring(0, end));
            }
        }
        return typed;
    }

    private static long took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory();
    }

    private void say(String format, Object... values) {
        String line = text(format, values);
        System.out.println(line);
        report.add(line);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void keep(String figures) throws IOException {
        String page = Files.readString(REPORT);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(REPORT, page.substring(0, from) + "\n" + figures + "\n" + page.substring(page.indexOf(END)));
    }
}
