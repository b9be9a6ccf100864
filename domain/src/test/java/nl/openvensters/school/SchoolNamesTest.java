package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class and no page puts the name of a school together with its place or code by itself. */
class SchoolNamesTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../school-portal/src/main"));

    /** A name beside a place or a code: in SQL, in Java, and in a page. */
    private static final List<Pattern> BY_HAND = List.of(
            Pattern.compile("concat(_ws)?\\((', ', *)?\\w+\\.name\\s*,(?s).{0,80}\\b(place|town|code)\\b"),
            Pattern.compile("(school\\(\\)|school|School\\(\\))\\.name\\(\\)\\s*\\+\\s*\"[ ,(–-]+\"\\s*\\+"),
            Pattern.compile(
                    "chool(?:(?:\\(\\))?\\.n|N)ame\\(\\)\\}(</(a|b|span|label)>)?[\\s,(]*(<[^>]*>)?[\\s,(]*#\\{[^}]*(town|place|code)\\(\\)"));

    /** The one class that does it. */
    private static final String HERE = "SchoolNames.java";

    @Test
    void a_school_is_named_in_one_way() throws IOException {
        for (Path source : SOURCES) {
            assertThat(source).isDirectory();
            try (Stream<Path> files = Files.walk(source)) {
                assertThat(files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                                .filter(file -> !file.endsWith(HERE))
                                .filter(SchoolNamesTest::isNamedByHand))
                        .as("named by hand")
                        .isEmpty();
            }
        }
    }

    @Test
    void the_ways_that_are_looked_for_are_found() {
        assertThat(found("concat(st.name, if(st.place is null, '', concat(' (', st.place, ')')))"))
                .isTrue();
        assertThat(found("school.name() + \", \" + school.town()")).isTrue();
        assertThat(found("<b>#{row.school().name()}</b> <span class=\"soft\">#{row.school().town()}</span>"))
                .isTrue();
        assertThat(found("#{example.schoolName()}, #{example.place()}")).isTrue();
        assertThat(found("school.label()")).isFalse();
    }

    private static boolean isNamedByHand(Path file) {
        try {
            return found(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean found(String text) {
        return BY_HAND.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
