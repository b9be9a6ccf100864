package nl.openvensters.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First names of the Netherlands, {@code writing/first-names.txt}, and people of public life who may be named. */
final class FirstNames {

    private static final Map<String, Sure> NAMES = new HashMap<>();
    private static final List<String> WELL_KNOWN = read("well-known-people.txt");

    static {
        for (String line : read("first-names.txt")) {
            char mark = line.charAt(line.length() - 1);
            Sure sure = mark == '!' ? Sure.BY_WORDS_AROUND : mark == '?' ? Sure.WITHIN_A_SENTENCE : Sure.ALWAYS;
            NAMES.put(sure == Sure.ALWAYS ? line : line.substring(0, line.length() - 1), sure);
        }
    }

    /** When a word with a capital is surely a name. */
    enum Sure {
        ALWAYS,
        /** It is a word too: not at the beginning of a sentence. */
        WITHIN_A_SENTENCE,
        /** It has a capital for other reasons too: only when the words around it say so. */
        BY_WORDS_AROUND
    }

    private FirstNames() {}

    private static List<String> read(String file) {
        try (InputStream in = FirstNames.class.getResourceAsStream("/writing/" + file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a name, also when something belongs to it ({@code Daans}, {@code Julia’s}); empty when it is none. */
    static Optional<Sure> find(String word) {
        String plain = word.replaceFirst("[’'](?:s|t)?$", "");
        Sure there = NAMES.get(plain);
        return there == null && plain.length() > 3 && plain.endsWith("s")
                ? Optional.ofNullable(NAMES.get(plain.substring(0, plain.length() - 1)))
                : Optional.ofNullable(there);
    }

    /** How long the name of somebody of public life is with which words begin; 0 when they do not. */
    static int wellKnown(String words) {
        return WELL_KNOWN.stream()
                .filter(name -> words.startsWith(name)
                        && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length()))))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
