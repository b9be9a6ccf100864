package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.writing.WritingAdvice.Length;

/** Reads along with somebody who writes for parents. */
public final class WritingCheck {

    private static final int LONG_SENTENCE = 15;
    private static final int LONG_PARAGRAPH = 100;
    private static final int SHORT_TEXT = 20;
    private static final int LONG_TEXT = 200;
    private static final int MOST_HINTS = 30;

    /** Longer texts are read up to here: nobody waits for advice on a book. */
    private static final int MOST_CHARACTERS = 20_000;

    private final WordList words;

    public WritingCheck(WordList words) {
        this.words = words;
    }

    /**
     * What there is to say of a text.
     *
     * @param html as typed; tags are skipped
     * @param known the numbers that are shown beside it
     */
    public WritingAdvice check(String html, List<KnownNumber> known) {
        PlainText text = PlainText.of(html.substring(0, Math.min(html.length(), MOST_CHARACTERS)));
        Set<Hint> hints = new LinkedHashSet<>();
        int length = 0;
        for (String sentence : text.sentences()) {
            int count = PlainText.words(sentence).size();
            length += count;
            if (count > LONG_SENTENCE) {
                hints.add(new Hint(Hint.Kind.LONG_SENTENCE, sentence, String.valueOf(count), Optional.empty()));
            }
            PlainText.pieces(sentence).forEach(piece -> read(piece, known, hints));
        }
        for (String paragraph : text.paragraphs()) {
            int count = PlainText.words(paragraph).size();
            if (count > LONG_PARAGRAPH) {
                hints.add(new Hint(Hint.Kind.LONG_PARAGRAPH, paragraph, String.valueOf(count), Optional.empty()));
            }
        }
        List<Hint> sorted = new ArrayList<>(hints);
        sorted.sort(Comparator.comparing(Hint::kind));
        return new WritingAdvice(
                length,
                length(length),
                Readability.of(text),
                List.copyOf(sorted.subList(0, Math.min(MOST_HINTS, sorted.size()))));
    }

    private void read(String piece, List<KnownNumber> known, Set<Hint> hints) {
        hints.addAll(Privacy.in(piece));
        hints.addAll(Numbers.in(piece, known));
        words.findIn(piece)
                .forEach(found -> hints.add(new Hint(
                        Hint.Kind.JARGON,
                        found.fragment(),
                        found.plain(),
                        Optional.of(found.plain()).filter(any -> found.swaps()))));
        Passive.in(piece).forEach(found -> hints.add(new Hint(Hint.Kind.PASSIVE, found, "", Optional.empty())));
    }

    private static Length length(int words) {
        if (words == 0) {
            return Length.EMPTY;
        }
        return words <= SHORT_TEXT ? Length.SHORT : words <= LONG_TEXT ? Length.GOOD : Length.LONG;
    }
}
