package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.guideplan.GuideDue;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.surveyplan.SurveyDue;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.WorkKind;
import nl.openvensters.worklist.WorkLine;

/** Puts lines of the work list into words, with the one button of each. */
@ApplicationScoped
public class WorkLines {

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Questionnaires questionnaires;

    /**
     * A line as it is shown.
     *
     * @param effort how much work it is; empty for who may not do it
     * @param address where the button leads, within the portal
     * @param confirmText what the button says that does so
     * @param confirm what is sent to do it at once; empty when it has to be looked at or the person may not
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
            String perSchool,
            String confirm,
            String confirmText) {}

    public Line shown(WorkLine line, LocalDate today) {
        return line.first()
                .question()
                .map(question ->
                        shown(line, today, WorkTexts.question(question), "vraag?nummer=" + question.id(), "", ""))
                .orElseGet(() -> withoutQuestion(line, today));
    }

    private Line withoutQuestion(WorkLine line, LocalDate today) {
        if (line.first().guide().isPresent()) {
            GuideDue due = line.first().guide().get();
            String address = line.isBundle()
                    ? "schoolgidsen?jaar=" + due.year()
                    : "schoolgids?" + line.school().query() + "&jaar=" + due.year();
            return shown(line, today, WorkTexts.guide(due, days.day(due.day())), address, "", "");
        }
        if (line.first().survey().isPresent()) {
            SurveyDue due = line.first().survey().get();
            String name = questionnaires.find(due.list()).questionnaire().name().dutch();
            String page = due.ready() ? "vragenlijsten/uitslag?nummer=" : "vragenlijsten/ronde?nummer=";
            String part = due.agreed().isPresent() ? "#acties" : "";
            return shown(
                    line, today, WorkTexts.survey(due, name, days.day(due.day())), page + due.round() + part, "", "");
        }
        return line.first()
                .messages()
                .map(open -> shown(
                        line,
                        today,
                        WorkTexts.messages(open, days.day(open.since())),
                        "berichten?" + line.school().query(),
                        "",
                        ""))
                .orElseGet(() -> ofIndicator(line, today));
    }

    private Line ofIndicator(WorkLine line, LocalDate today) {
        Cell cell = line.first().cell();
        String indicator = cell.indicator().id();
        String perSchool = "?soort=" + address(line.kind()) + "&indicator=" + indicator;
        boolean compared = line.kind() == WorkKind.STALE || line.kind() == WorkKind.FINAL;
        String page = "indicator?" + line.school().query() + "&indicator=" + indicator + (compared ? "#verschil" : "");
        boolean confirmed = line.isOnlyToConfirm() && publishes(line);
        boolean lastYear = line.kind() == WorkKind.LAST_YEAR;
        String bundle =
                !line.isBundle() ? page : confirmed && lastYear ? "bevestigen?indicator=" + indicator : perSchool;
        return shown(
                line,
                today,
                WorkTexts.why(
                        line,
                        cell.goesOnline().map(days::day).orElse(""),
                        cell.explained().map(days::day).orElse("")),
                line.isOneText() ? oneText(line, indicator) : bundle,
                line.isOneText() ? perSchool : "",
                confirmed && !line.isBundle() ? ConfirmView.part(line.first()) : "");
    }

    private boolean publishes(WorkLine line) {
        return line.tasks().stream().allMatch(task -> signedIn.actor()
                .may(Action.PUBLISH, task.school().place()));
    }

    private static Line shown(
            WorkLine line, LocalDate today, String why, String address, String perSchool, String confirm) {
        return new Line(
                WorkTexts.due(line, today),
                WorkTexts.soon(line, today),
                WorkTexts.title(line),
                why,
                line.first().writes() ? WorkTexts.effort(line) : "",
                WorkTexts.button(line, !confirm.isEmpty()),
                address,
                perSchool,
                confirm,
                confirm.isEmpty() ? "" : WorkTexts.TEXTS.tell("do.now." + line.kind()));
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
