package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of ASVS: whole, and honest about its tests. */
class SecurityTableTest {

    private static final Project PROJECT = Project.read();

    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    /**
     * Levels 1 and 2 of ASVS 4.0.3, as its table has them: the section and its numbers. What was deleted from it and what
     * is of level 3 is not in it.
     */
    private static final String REQUIRED = """
            1.1: 1-7; 1.2: 1-4; 1.4: 1,4,5; 1.5: 1-4; 1.6: 1-4; 1.7: 1,2; 1.8: 1,2; 1.9: 1,2; 1.10: 1; 1.11: 1,2; 1.12: 2;
            1.14: 1-6; 2.1: 1-12; 2.2: 1-3; 2.3: 1-3; 2.4: 1-5; 2.5: 1-7; 2.6: 1-3; 2.7: 1-6; 2.8: 1-7; 2.9: 1-3; 2.10: 1-4;
            3.1: 1; 3.2: 1-4; 3.3: 1-4; 3.4: 1-5; 3.5: 1-3; 3.7: 1; 4.1: 1,2,3,5; 4.2: 1,2; 4.3: 1-3; 5.1: 1-5; 5.2: 1-8;
            5.3: 1-10; 5.4: 1-3; 5.5: 1-4; 6.1: 1-3; 6.2: 1-6; 6.3: 1,2; 6.4: 1,2; 7.1: 1-4; 7.2: 1,2; 7.3: 1,3,4; 7.4: 1-3;
            8.1: 1-4; 8.2: 1-3; 8.3: 1-8; 9.1: 1-3; 9.2: 1-4; 10.2: 1,2; 10.3: 1-3; 11.1: 1-8; 12.1: 1-3; 12.2: 1; 12.3: 1-6;
            12.4: 1,2; 12.5: 1,2; 12.6: 1; 13.1: 1,3,4,5; 13.2: 1,2,3,5,6; 13.3: 1,2; 13.4: 1,2; 14.1: 1-4; 14.2: 1-6;
            14.3: 2,3; 14.4: 1-7; 14.5: 1-4""";

    private record Line(String number, String how, String state, String tests) {}

    private static List<Line> lines() throws IOException {
        return Files.readString(Project.ROOT.resolve("docs/security-asvs.md"))
                .lines()
                .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Line(cells[1].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()))
                .toList();
    }

    @Test
    void every_requirement_of_both_levels_has_one_line() throws IOException {
        assertThat(lines()).extracting(Line::number).containsExactlyElementsOf(required());
    }

    private static List<String> required() {
        return Stream.of(REQUIRED.replace("\n", " ").split(";"))
                .map(section -> section.strip().split(": "))
                .flatMap(section -> Stream.of(section[1].split(",")).flatMap(numbers -> {
                    String[] ends = numbers.split("-");
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .mapToObj(number -> section[0] + "." + number);
                }))
                .toList();
    }

    @Test
    void what_is_met_names_tests_that_exist() throws IOException {
        assertThat(lines().stream().filter(line -> line.state().equals("met")))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        line -> assertThat(TEST.matcher(line.tests()).results().map(test -> test.group(1)))
                                .as(line.number())
                                .isNotEmpty()
                                .allMatch(test -> test.endsWith("Test") || test.endsWith("IT"))
                                .allMatch(PROJECT::hasType));
    }

    @Test
    void what_is_not_met_says_how_it_is() throws IOException {
        assertThat(lines()).extracting(Line::state).containsOnly("met", "met, without a test", "not met", "n.a.");
        assertThat(lines().stream().filter(line -> line.state().equals("not met")))
                .allSatisfy(line -> assertThat(line.how()).as(line.number()).hasSizeGreaterThan(15));
    }
}
