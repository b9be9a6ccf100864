package nl.openvensters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How classes are written, in all modules: none larger than one can keep in mind, and one who knows what day it is. */
class SourcesTest {

    private static final Path ROOT = Path.of("..");
    private static final int MOST_LINES = 250;

    /** The day of a clock is that of its own zone, or of the machine's. */
    private static final Pattern DAY_OF_A_CLOCK = Pattern.compile("\\b(?:LocalDate|Year|YearMonth|MonthDay)\\.now\\(");

    /** In a constant, and in the condition of a statement on groups. */
    private static final Pattern BOUND_OF_FIVE = Pattern.compile(
            "\\b(?:FEWEST|LEAST)\\w* = (?:BigDecimal\\.valueOf\\()?5\\b|\\bhaving\\b[^;]*?[<>]=? ?5\\b");

    private static final Pattern NAMED_MOMENT = Pattern.compile("\\b(?:class|record|enum|interface)\\s+Moment\\b");

    /** The launcher has a day to tell before it has the class that knows it. */
    private static final String BEFORE_THE_CLASSES = "launcher/FirstLoading.java";

    private static Map<String, String> sources;

    @BeforeAll
    static void read() throws IOException {
        sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module :
                    modules.map(folder -> folder.resolve("src/main/java")).toList()) {
                if (Files.isDirectory(module)) {
                    readAll(module);
                }
            }
        }
    }

    private static void readAll(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".java")).toList()) {
                sources.put(ROOT.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    private static List<String> saying(Pattern words) {
        return sources.entrySet().stream()
                .filter(file -> words.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void no_file_is_longer_than_one_can_keep_in_mind() {
        assertThat(sources)
                .hasSizeGreaterThan(1000)
                .allSatisfy((file, text) -> assertThat(text.lines()).as(file).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void only_a_moment_knows_which_day_it_is() {
        assertThat(saying(DAY_OF_A_CLOCK)).singleElement().asString().endsWith(BEFORE_THE_CLASSES);
    }

    /** The other five counts words of a paragraph, and no people. */
    @Test
    void the_number_under_which_nothing_is_told_stands_in_one_place() {
        assertThat(saying(BOUND_OF_FIVE))
                .extracting(file -> file.replaceFirst(".*/nl/openvensters/", ""))
                .containsExactly("guide/Coverage.java", "school/PupilCount.java");
    }

    @Test
    void there_is_one_moment() {
        assertThat(saying(NAMED_MOMENT)).singleElement().asString().endsWith("time/Moment.java");
    }
}
