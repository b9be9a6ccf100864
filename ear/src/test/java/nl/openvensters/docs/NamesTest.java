package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Types have the words of the field, and none that could mean anything. */
class NamesTest {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^[\\w ]*\\b(?:class|record|enum|interface)\\s+([A-Z]\\w*)");

    /** The sheets of a spreadsheet say what they are. */
    private static final Predicate<String> SAYS_NOTHING = Pattern.compile(
                    "(?:Matter|Deed|Told|Desk|Sheet)(?![a-z]).*|.*(?:Matter|Deed|Told|Desk|Sheet)")
            .asMatchPredicate();

    /** A sheet of a workbook. */
    private static final Set<String> EXCEPT = Set.of("Sheet");

    @Test
    void no_type_begins_or_ends_with_a_word_that_says_nothing() throws IOException {
        assertThat(types()).hasSizeGreaterThan(1000).filteredOn(SAYS_NOTHING).allMatch(EXCEPT::contains);
    }

    /** Or the test above proves nothing. */
    @Test
    void such_a_name_is_seen_and_a_sheet_of_a_spreadsheet_is_not() {
        assertThat(Stream.of("Deed", "ToldFigures", "SchoolDesk", "AnswerSheet", "Sheet1"))
                .allMatch(SAYS_NOTHING);
        assertThat(Stream.of("Sheets", "SheetsOfFigures", "WorkbookSheets", "Matters", "Desktop"))
                .noneMatch(SAYS_NOTHING);
    }

    private static List<String> types() throws IOException {
        try (Stream<Path> modules = Files.list(Project.ROOT)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(NamesTest::typesIn)
                    .toList();
        }
    }

    private static Stream<String> typesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NamesTest::typesOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> typesOf(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).results().map(type -> type.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
