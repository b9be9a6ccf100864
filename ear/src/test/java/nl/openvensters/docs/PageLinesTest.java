package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of both applications are read by people too: no line is longer than a screen. */
class PageLinesTest {

    private static final List<String> APPLICATIONS = List.of("public-site", "school-portal");
    private static final int LONGEST = 160;

    static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (String application : APPLICATIONS) {
            try (Stream<Path> files = Files.walk(Project.ROOT.resolve(application + "/src/main/webapp"))) {
                files.filter(file -> file.toString().endsWith(".xhtml"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_line_is_longer_than_a_screen(Path page) {
        assertThat(lines(page)).allMatch(line -> line.length() <= LONGEST);
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
