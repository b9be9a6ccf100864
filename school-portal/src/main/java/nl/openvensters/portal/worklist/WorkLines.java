package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.openvensters.portal.Days;
import nl.openvensters.worklist.Cell;
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
        return line.first()
                .messages()
                .map(open -> shown(
                        line,
                        today,
                        WorkTexts.messages(open, days.day(open.since())),
                        "berichten?" + line.school().query(),
                        ""))
                .orElseGet(() -> ofIndicator(line, today));
    }

    private Line ofIndicator(WorkLine line, LocalDate today) {
        Cell cell = line.first().cell();
        String indicator = cell.indicator().id();
        String perSchool = "?soort=" + address(line.kind()) + "&indicator=" + indicator;
        String page = "indicator?" + line.school().query() + "&indicator=" + indicator;
        String bundle = line.isBundle() ? perSchool : page;
        return shown(
                line,
                today,
                WorkTexts.why(
                        line,
                        cell.goesOnline().map(days::day).orElse(""),
                        cell.explained().map(days::day).orElse("")),
                line.isOneText() ? oneText(line, indicator) : bundle,
                line.isOneText() ? perSchool : "");
    }

    private static Line shown(WorkLine line, LocalDate today, String why, String address, String perSchool) {
        return new Line(
                WorkTexts.due(line, today),
                WorkTexts.soon(line, today),
                WorkTexts.title(line),
                why,
                line.first().writes() ? WorkTexts.effort(line) : "",
                WorkTexts.button(line),
                address,
                perSchool);
    }

    /** One text for the schools of this line, and not for those that have nothing to do. */
    private static String oneText(WorkLine line, String indicator) {
        return line.tasks().stream()
                .map(task -> task.school().code().value())
                .collect(Collectors.joining(",", "teksten?indicator=" + indicator + "&scholen=", ""));
    }

    /** The kind as it stands in an address. */
    static String address(WorkKind kind) {
        return WorkTexts.TEXTS.tell("address." + kind);
    }
}
