package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.openvensters.portal.Days;
import nl.openvensters.worklist.WorkKind;
import nl.openvensters.worklist.WorkLine;

/** Puts lines of the work list into words, with the one button of each. */
@ApplicationScoped
public class WorkLines {

    @Inject
    private Days days;

    /**
     * A line as it is shown.
     *
     * @param effort how much work it is; empty for who may not do it
     * @param address where the button leads, within the portal
     * @param perSchool address of the same for each school apart; empty when the button leads there or it is about one
     */
    public record Line(
            String due,
            boolean soon,
            String title,
            String why,
            String effort,
            String button,
            String address,
            String perSchool) {}

    public Line shown(WorkLine line, LocalDate today) {
        var cell = line.first().cell();
        String perSchool = "?soort=" + address(line.kind()) + "&indicator="
                + line.indicator().id();
        String page = "indicator?school=" + line.school().code() + "&indicator="
                + line.indicator().id();
        String bundle = line.isBundle() ? perSchool : page;
        return new Line(
                WorkTexts.due(line, today),
                WorkTexts.soon(line, today),
                WorkTexts.title(line),
                WorkTexts.why(
                        line,
                        cell.goesOnline().map(days::day).orElse(""),
                        cell.explained().map(days::day).orElse("")),
                line.first().writes() ? WorkTexts.effort(line) : "",
                WorkTexts.button(line),
                line.isOneText() ? oneText(line) : bundle,
                line.isOneText() ? perSchool : "");
    }

    /** One text for the schools of this line, and not for those that have nothing to do. */
    private static String oneText(WorkLine line) {
        return line.tasks().stream()
                .map(task -> task.cell().school().code().value())
                .collect(Collectors.joining(
                        ",", "teksten?indicator=" + line.indicator().id() + "&scholen=", ""));
    }

    /** The kind as it stands in an address. */
    static String address(WorkKind kind) {
        return WorkTexts.TEXTS.tell("address." + kind);
    }
}
