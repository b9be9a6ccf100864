package nl.openvensters.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.openvensters.questionnaire.Questionnaire.Level;

/**
 * The questionnaires that the product supplies, and those of rounds that were begun, which have theirs as it was then.
 */
@ApplicationScoped
public class Questionnaires {

    private static final String FOLDER = "/questionnaire/";
    private static final List<Supplied> SUPPLIED = resource("contents.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .map(name -> Supplied.of(name.strip()))
            .toList();

    private final Map<String, Questionnaire> read = new ConcurrentHashMap<>();

    /** A questionnaire with the text that it was read from. */
    public record Supplied(Questionnaire questionnaire, String yaml) {

        private static Supplied of(String file) {
            String yaml = resource(file);
            return new Supplied(QuestionnaireReader.read(file, yaml), yaml);
        }
    }

    /** The newest versions, in the order in which they are offered. */
    public List<Supplied> supplied(Level level) {
        return SUPPLIED.stream()
                .filter(one -> one.questionnaire().level() == level)
                .toList();
    }

    /** All of them. */
    public static List<Supplied> all() {
        return SUPPLIED;
    }

    /** @throws IllegalArgumentException when there is none with this code */
    public Supplied find(String code) {
        return SUPPLIED.stream()
                .filter(one -> one.questionnaire().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No questionnaire " + code));
    }

    /** What a text says that is looked at and may never be asked. @throws nl.openvensters.indicator.CatalogueException as below */
    public static Questionnaire read(String yaml) {
        return QuestionnaireReader.read("questionnaire", yaml);
    }

    /** What a text says; read once. @throws nl.openvensters.indicator.CatalogueException when it is none */
    public Questionnaire of(String yaml) {
        return read.computeIfAbsent(yaml, text -> QuestionnaireReader.read("questionnaire", text));
    }

    private static String resource(String name) {
        try (InputStream file = Questionnaires.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
