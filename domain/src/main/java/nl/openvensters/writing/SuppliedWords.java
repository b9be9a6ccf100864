package nl.openvensters.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The word list as it comes with a release, in {@code writing/plain-words.yaml}. */
final class SuppliedWords {

    private static final String FILE = "/writing/plain-words.yaml";

    private SuppliedWords() {}

    /** @throws IllegalStateException when the file is not a list of plain words with their jargon */
    static List<PlainWord> read() {
        try (InputStream file = SuppliedWords.class.getResourceAsStream(FILE)) {
            Object read = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            List<PlainWord> words = new ArrayList<>();
            for (Object group : (List<?>) read) {
                Map<?, ?> entry = (Map<?, ?>) group;
                for (Object term : (List<?>) entry.get("jargon")) {
                    words.add(new PlainWord(
                            (String) term, (String) entry.get("plain"), entry.get("swaps") == Boolean.TRUE));
                }
            }
            return List.copyOf(words);
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalStateException(FILE + " is not a list of {plain, jargon, swaps}", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
