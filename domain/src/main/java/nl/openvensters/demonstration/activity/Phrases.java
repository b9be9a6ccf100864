package nl.openvensters.demonstration.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.demonstration.province.Dice;

/** Dutch sentences by situation, from a file with {@code [situation.part]} above each group of lines. */
final class Phrases {

    private final Map<String, List<String>> lines;

    private Phrases(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    /** @throws UncheckedIOException when the file cannot be read */
    static Phrases read(String name) {
        var lines = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        try (var file = Phrases.class.getResourceAsStream("/nl/openvensters/demonstration/texts/" + name + ".txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    lines.put(line.substring(1, line.length() - 1), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(lines);
    }

    boolean knows(String situation) {
        return lines.containsKey(situation + ".1");
    }

    /** One line of a part. */
    String one(Dice dice, String situation, int part) {
        return dice.pick(lines.get(situation + "." + part));
    }

    /** Up to so many different lines of a part, in the order of the file. */
    List<String> some(Dice dice, String situation, int part, int most) {
        var all = lines.get(situation + "." + part);
        int left = Math.min(most, all.size());
        var some = new ArrayList<String>();
        for (int i = 0; i < all.size() && left > 0; i++) {
            if (dice.chance((double) left / (all.size() - i))) {
                some.add(all.get(i));
                left--;
            }
        }
        return some;
    }
}
