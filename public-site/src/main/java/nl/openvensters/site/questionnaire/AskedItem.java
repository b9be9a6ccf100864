package nl.openvensters.site.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Translated;
import nl.openvensters.questionnaire.taking.FilledAnswers;

/**
 * A question as it stands on the screen.
 *
 * @param field its name in the form
 * @param options to choose from; none of an open one
 * @param words typed before, of an open one
 * @param before what was found the last time, in a sentence; empty when that is not told
 */
public record AskedItem(
        String id, String field, String text, boolean number, List<Option> options, String words, String before) {

    static final String FIELD = "a.";

    /**
     * Something to choose.
     *
     * @param picture name of the pictogram; empty when it has none
     */
    public record Option(String id, String value, String label, String picture, boolean chosen) {}

    static AskedItem of(
            Questionnaire list, Item item, FilledAnswers sheet, String language, String dontKnow, String before) {
        Integer chosen = sheet.answers().get(item.id());
        var options = new ArrayList<Option>();
        if (item.kind() != AnswerKind.OPEN) {
            IntStream.rangeClosed(item.least(), item.most())
                    .mapToObj(value -> option(list, item, value, language, chosen))
                    .forEach(options::add);
            if (item.dontKnow()) {
                options.add(new Option(item.id() + "-0", "0", dontKnow, "", chosen != null && chosen == 0));
            }
        }
        return new AskedItem(
                item.id(),
                FIELD + item.id(),
                item.text().in(language),
                item.kind() == AnswerKind.NUMBER,
                List.copyOf(options),
                sheet.words().getOrDefault(item.id(), ""),
                before);
    }

    private static Option option(Questionnaire list, Item item, int value, String language, Integer chosen) {
        List<Translated> labels =
                !item.choices().isEmpty() ? item.choices() : list.labels().get(item.kind());
        boolean scale = item.kind().points() > 0;
        return new Option(
                item.id() + "-" + value,
                String.valueOf(value),
                labels == null ? String.valueOf(value) : labels.get(value - 1).in(language),
                scale ? "amount-" + (value - 1) * 4 / (item.kind().points() - 1) : "",
                chosen != null && chosen == value);
    }

    public boolean isOpen() {
        return options.isEmpty();
    }
}
