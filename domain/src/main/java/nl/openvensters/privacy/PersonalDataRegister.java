package nl.openvensters.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The register of what is kept of people, as {@code privacy/register.yaml} has it; one file, to read and to act by. Names of
 * tables and columns come from there and from nowhere else.
 */
@ApplicationScoped
public class PersonalDataRegister {

    private static final String FILE = "/privacy/register.yaml";

    private final List<Kept> kept = new ArrayList<>();
    private final List<Kept> elsewhere = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    /** @throws IllegalStateException when the file is no register */
    public PersonalDataRegister() {
        try (InputStream file = PersonalDataRegister.class.getResourceAsStream(FILE)) {
            var read =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            ((List<?>) read.get("kept")).forEach(line -> kept.add(line((Map<?, ?>) line)));
            ((List<?>) read.get("elsewhere")).forEach(line -> elsewhere.add(line((Map<?, ?>) line)));
            words(read, "without").forEach(without::add);
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalStateException(FILE + " is no register", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept line(Map<?, ?> line) {
        return new Kept(
                Optional.ofNullable((String) line.get("table")),
                word(line, "name"),
                word(line, "whom"),
                word(line, "what"),
                word(line, "why"),
                word(line, "until"),
                Optional.ofNullable((Integer) line.get("days")),
                words(line, "person"),
                words(line, "rest"),
                words(line, "whose"),
                Optional.ofNullable((String) line.get("address")),
                words(line, "given"),
                Boolean.TRUE.equals(line.get("ends")));
    }

    private static String word(Map<?, ?> line, String name) {
        return ((String) line.get(name)).strip();
    }

    private static List<String> words(Map<?, ?> line, String name) {
        return line.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** What tables can tell of people, in the order in which people read it. */
    public List<Kept> inTables() {
        return List.copyOf(kept);
    }

    /** The tables that tell of nobody. */
    List<String> without() {
        return List.copyOf(without);
    }

    /** All that is kept of people, the tables first. */
    public List<Kept> all() {
        return Stream.concat(kept.stream(), elsewhere.stream()).toList();
    }

    /** How many days the rows of a table, or what they tell of somebody, are kept. */
    int days(String table) {
        return kept.stream()
                .filter(line -> line.table().equals(Optional.of(table)))
                .findFirst()
                .flatMap(Kept::days)
                .orElseThrow(() -> new IllegalStateException("The register tells no days of " + table));
    }
}
