package nl.openvensters.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the portal, as far as a machine can read them. */
class DutchTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/openvensters/portal");

    /** Goes to a visitor. */
    private static final List<String> TO_VISITORS = List.of("Message.answer.subject");

    private static final Pattern FORMAL = Pattern.compile("\\b[Uu](?:w|zelf)?\\b(?!’)");

    /** What was said and was not Dutch, or not true: each with what is meant. */
    private static final Pattern MENDED = Pattern.compile(
            "over één mens gaan" // nobody says so
                    + "|dan het gevraagd is" // no sentence
                    + "|[Bb]egint met https://(?! of www)" // www.school.nl is understood too
                    + "|deze maand(?!en)" // a month ahead is not this month
                    + "|hangt (?:er )?geen school" // people have roles, accounts hang nowhere
                    + "|\\bmist nog\\b" // things are absent, people miss them
                    + "|vakjargon");

    @Test
    void people_at_schools_are_spoken_to_with_je() throws IOException {
        assertThat(sentences()
                        .filter(line -> TO_VISITORS.stream().noneMatch(line::startsWith))
                        .filter(line -> FORMAL.matcher(line.substring(line.indexOf('=')))
                                .find()))
                .isEmpty();
    }

    @Test
    void what_was_mended_does_not_come_back() throws IOException {
        assertThat(sentences()).hasSizeGreaterThan(500);
        assertThat(sentences().filter(line -> MENDED.matcher(line).find())).isEmpty();
    }

    @Test
    void an_address_is_asked_for_as_people_write_it() throws IOException {
        assertThat(sentences().filter(line -> line.contains("NOT_A_LINK")))
                .hasSize(2)
                .allMatch(line -> line.contains("www.school.nl"));
    }

    /** Each as {@code Bundle.key=sentence}. */
    private static Stream<String> sentences() throws IOException {
        List<Path> bundles;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            bundles = files.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
        }
        return bundles.stream().flatMap(DutchTest::sentences);
    }

    private static Stream<String> sentences(Path bundle) {
        var read = new Properties();
        try (var file = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String name = bundle.getFileName().toString().replace(".properties", ".");
        return read.entrySet().stream().map(entry -> name + entry.getKey() + "=" + entry.getValue());
    }
}
