package nl.openvensters.writing;

import java.util.List;
import java.util.Optional;

/**
 * How hard a text reads, by two formulas. Both are a hint and no measure of a language level.
 *
 * @param words words in the text
 * @param sentences sentences in the text
 * @param syllables syllables in the text
 */
public record Readability(int words, int sentences, int syllables) {

    private static final int FEWEST_WORDS = 50;
    private static final int FEWEST_SENTENCES = 3;

    /** How a score reads; the bounds are those of Flesch's table. */
    public enum Ease {
        EASY,
        FAIR,
        HARD
    }

    /** Of a text as it was typed; tags are skipped. Empty for a text too short to tell. */
    public static Optional<Readability> ofTyped(String html) {
        return of(PlainText.of(html));
    }

    /** Empty for a text under 50 words or 3 sentences: a formula says nothing of it. */
    static Optional<Readability> of(PlainText text) {
        List<String> sentences = text.sentences();
        List<String> words = sentences.stream()
                .flatMap(each -> PlainText.words(each).stream())
                .toList();
        if (words.size() < FEWEST_WORDS || sentences.size() < FEWEST_SENTENCES) {
            return Optional.empty();
        }
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        return Optional.of(new Readability(words.size(), sentences.size(), syllables));
    }

    /** Flesch-Douma (1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence; 0–30 very hard, 90–100 very easy. */
    public double fleschDouma() {
        return 206.84 - 0.77 * syllablesPerHundredWords() - 0.93 * wordsPerSentence();
    }

    /** Leesindex A of Brouwer (1963): 195 − ⅔ × syllables per 100 words − 2 × words per sentence. */
    public double brouwer() {
        return 195 - 2.0 / 3 * syllablesPerHundredWords() - 2 * wordsPerSentence();
    }

    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    private double syllablesPerHundredWords() {
        return 100.0 * syllables / words;
    }

    /** Easy from 60 (standard in Flesch’s table), hard under 50, by Flesch-Douma. */
    public Ease ease() {
        double score = fleschDouma();
        return score >= 60 ? Ease.EASY : score >= 50 ? Ease.FAIR : Ease.HARD;
    }
}
