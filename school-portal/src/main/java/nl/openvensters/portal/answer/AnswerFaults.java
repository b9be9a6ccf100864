package nl.openvensters.portal.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.Fault;

/** What is wrong with a filled-in form, in Dutch: at the field and, with a link to it, above the form. */
@Named
@RequestScoped
public class AnswerFaults {

    private static final Texts TEXTS = Texts.of("Answer");

    @Inject
    private AnswerForm answerForm;

    /**
     * A line above the form.
     *
     * @param field the path of the field that it leads to
     * @param text the name of the field and what is wrong
     */
    public record Line(String field, String text) {}

    /** What must be better before it can be put online. */
    public List<Line> getBlocking() {
        return lines(true);
    }

    /** What looks odd and may be right. */
    public List<Line> getNoticed() {
        return lines(false);
    }

    private List<Line> lines(boolean blocking) {
        return answerForm.faults().stream()
                .filter(fault -> fault.blocks() == blocking)
                .map(fault -> new Line(fault.path(), named(fault)))
                .toList();
    }

    /** Name and fault in one line; a name that is a question keeps its mark and is followed by a sentence. */
    private String named(Fault fault) {
        String name = name(fault.path());
        if (name.isEmpty()) {
            return text(fault);
        }
        return name.endsWith("?") ? name + " " + text(fault) : name + ": " + lower(text(fault));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Texts.DUTCH) + text.substring(1);
    }

    /** The name of a field with the place of its row, {@code Maandag, einde}. */
    private String name(String path) {
        if (path.isEmpty()) {
            return "";
        }
        if (path.equals("amount")) {
            return answerForm
                    .indicator()
                    .answer()
                    .unit()
                    .map(unit -> TEXTS.tell("amount." + unit))
                    .orElse("");
        }
        String[] steps = path.split("\\.");
        if (steps[0].equals("days") && steps.length == 3) {
            return TEXTS.tell("day." + steps[1]) + ", " + lower(TEXTS.tell("days." + steps[2]));
        }
        if (steps[0].equals("care") && steps.length == 3) {
            return TEXTS.tell("care." + steps[1]) + ", " + lower(TEXTS.tell("care." + steps[2]));
        }
        String name = TEXTS.tell("field." + path.replaceAll("\\.[0-9]+", ""));
        return steps.length > 1 && steps[1].matches("[0-9]+")
                ? TEXTS.tell("row", name, Integer.parseInt(steps[1]) + 1)
                : name;
    }

    private static String text(Fault fault) {
        return TEXTS.tell("fault." + fault.rule(), fault.filling().toArray());
    }

    /** What is wrong with one field; empty when nothing is. */
    public String at(String path) {
        return answerForm.faults().stream()
                .filter(fault -> fault.path().equals(path))
                .map(AnswerFaults::text)
                .collect(Collectors.joining(" "));
    }

    public boolean blocksAt(String path) {
        return answerForm.faults().stream().anyMatch(fault -> fault.path().equals(path) && fault.blocks());
    }
}
