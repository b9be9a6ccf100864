package nl.openvensters.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sentences in which is marked what a reader should point at, and how often one did. */
public final class Corpus {

    private static final Pattern HEAD = Pattern.compile("(tuned|kept)(?::(\\w+))?");
    private static final Pattern MARKED = Pattern.compile("\\[[^\\]]*\\]|\\{[^}]*\\}");

    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * A sentence without its marks.
     *
     * @param kept whether it was kept apart while the rules were written
     * @param about beside what it stands; empty when it stands alone
     * @param marked what should be pointed at, with its bracket
     */
    public record Sentence(boolean kept, String about, String text, List<String> marked) {}

    /** How often was pointed at what is marked. */
    public record Score(int found, int missed, int wrong, List<String> faults) {

        /** The share of what was pointed at that is marked. */
        public double precision() {
            return found / (double) (found + wrong);
        }

        /** The share of what is marked that was pointed at. */
        public double recall() {
            return found / (double) (found + missed);
        }

        @Override
        public String toString() {
            return String.format("precision %.3f, recall %.3f%n%s", precision(), recall(), String.join("\n", faults));
        }
    }

    /** @param file in the resources */
    public Corpus(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean kept = false;
            String about = "";
            for (String line : reader.lines().filter(read -> !read.isBlank()).toList()) {
                var head = HEAD.matcher(line);
                if (head.matches()) {
                    kept = head.group(1).equals("kept");
                    about = head.group(2) == null ? "" : head.group(2);
                } else if (!line.startsWith("#")) {
                    List<String> marked = MARKED.matcher(line)
                            .results()
                            .map(MatchResult::group)
                            .toList();
                    sentences.add(new Sentence(kept, about, line.replaceAll("[\\[\\]{}]", ""), marked));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sentences. */
    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /**
     * Compares what is pointed at with what is marked.
     *
     * @param reader what is pointed at, of a sentence and with which bracket it would be marked
     */
    public Score score(boolean kept, BiFunction<Sentence, Character, List<String>> reader) {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> faults = new ArrayList<>();
        for (Sentence sentence :
                sentences.stream().filter(each -> each.kept() == kept).toList()) {
            for (char bracket : new char[] {'[', '{'}) {
                List<String> pointed = new ArrayList<>(reader.apply(sentence, bracket));
                for (String marked : sentence.marked()) {
                    if (marked.charAt(0) == bracket) {
                        String words = marked.substring(1, marked.length() - 1);
                        boolean seen = pointed.removeIf(each -> each.contains(words) || words.contains(each));
                        found += seen ? 1 : 0;
                        missed += seen ? 0 : 1;
                        if (!seen) {
                            faults.add("missed " + marked + " in: " + sentence.about() + " " + sentence.text());
                        }
                    }
                }
                wrong += pointed.size();
                pointed.forEach(
                        each -> faults.add("wrong " + each + " in: " + sentence.about() + " " + sentence.text()));
            }
        }
        return new Score(found, missed, wrong, faults);
    }
}
