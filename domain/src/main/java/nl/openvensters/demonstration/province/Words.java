package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of Dutch words, one a line, from which names are made. */
public final class Words {

    private Words() {}

    /**
     * Reads a list.
     *
     * @param name without extension, for example {@code streets}
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<String> read(String name) {
        try (var list = Words.class.getResourceAsStream("/nl/openvensters/demonstration/words/" + name + ".txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
