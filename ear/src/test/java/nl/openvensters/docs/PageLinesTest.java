package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Pages of both applications are read by people too, and by a parser that finds a mistake only when somebody opens them. */
class PageLinesTest {

    private static final List<String> APPLICATIONS = List.of("public-site", "school-portal");
    private static final int LONGEST = 160;
    private static final Pattern METADATA =
            Pattern.compile("(<ui:define name=\"metadata\">|<f:view [^>]*>)\\s*<f:metadata>");

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

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_is_well_formed_and_binds_the_prefixes_that_it_uses(Path page) throws Exception {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        reader.setEntityResolver((name, address) -> new InputSource(new StringReader("")));

        assertThatCode(() -> reader.parse(page.toUri().toString())).doesNotThrowAnyException();
    }

    /** In the head of a template it works too, and the server warns of it at each turn (JSF1103). */
    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_asks_of_its_address_stands_beside_the_head_and_not_in_it(Path page) {
        String text = String.join("\n", lines(page));

        assertThat(METADATA.matcher(text).results().count()).isEqualTo(text.split("<f:metadata>", -1).length - 1);
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
