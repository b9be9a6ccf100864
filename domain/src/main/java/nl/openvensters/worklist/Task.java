package nl.openvensters.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.openvensters.guideplan.GuideDue;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.publication.Proposal;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SurveyDue;

/**
 * One thing to do for one school.
 *
 * @param about the indicator that it is done for; empty for messages of visitors and for questions about the whole school
 * @param messages what waits of those; empty for every other kind
 * @param question that the board asks; empty for every other kind
 * @param guide the step of its guide that is due; empty for every other kind
 * @param survey the questionnaire that ends soon or is ready, or what was agreed after it; empty for every other kind
 * @param writes whether whoever looks at it may do it
 */
public record Task(
        WorkKind kind,
        MySchool school,
        Optional<Cell> about,
        Optional<OpenMessages> messages,
        Optional<OpenQuestion> question,
        Optional<GuideDue> guide,
        Optional<SurveyDue> survey,
        boolean writes) {

    private static final int PERSON = 2;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    private static final int LATER = 60;
    private static final int MOST_MINUTES = 20;
    private static final int SURVEY_MINUTES = 10;

    /**
     * Who looks.
     *
     * @param account whose proposals are one's own
     * @param writes whether drafts may be edited at the school
     * @param approves whether what others propose may be approved at the school
     */
    record Viewer(long account, boolean writes, boolean approves) {}

    /** What is to be done with a cell; empty when all is well or it is up to somebody else. */
    static Optional<Task> of(Cell cell, LocalDate today, Viewer viewer) {
        return kind(cell, today, viewer)
                .map(kind -> new Task(
                        kind,
                        cell.school(),
                        Optional.of(cell),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        kind == WorkKind.APPROVAL ? viewer.approves() : viewer.writes()));
    }

    /** What visitors wrote to a school. */
    static Task of(MySchool school, OpenMessages messages, Viewer viewer) {
        return new Task(
                WorkKind.MESSAGE,
                school,
                Optional.empty(),
                Optional.of(messages),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                viewer.writes());
    }

    /** What the board asks a school. @param cell what it is about, when it is about one indicator */
    static Task of(MySchool school, OpenQuestion question, Optional<Cell> cell, Viewer viewer) {
        return new Task(
                WorkKind.QUESTION,
                school,
                cell,
                Optional.empty(),
                Optional.of(question),
                Optional.empty(),
                Optional.empty(),
                viewer.writes());
    }

    /** The next step of the guide of a school; empty while its day is far away. */
    static Optional<Task> of(MySchool school, GuideDue guide, LocalDate today, Viewer viewer) {
        return Optional.of(guide)
                .filter(due -> !due.day().isAfter(today.plusDays(MONTH)))
                .map(due -> new Task(
                        WorkKind.GUIDE,
                        school,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(due),
                        Optional.empty(),
                        viewer.writes()));
    }

    /** A questionnaire that ends soon or is ready, or what was agreed after it. */
    static Task of(MySchool school, SurveyDue survey, Viewer viewer) {
        return new Task(
                WorkKind.SURVEY,
                school,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(survey),
                viewer.writes());
    }

    /** Where the indicator stands; not to be asked of messages of visitors. */
    public Cell cell() {
        return about.orElseThrow();
    }

    private static Optional<WorkKind> kind(Cell cell, LocalDate today, Viewer viewer) {
        if (cell.planned().isPresent()) {
            return cell.planned().get().failed() ? Optional.of(WorkKind.FAILED) : Optional.empty();
        }
        if (cell.isProposed()) {
            boolean asked = viewer.approves() && cell.proposed().get().by() != viewer.account();
            return asked ? Optional.of(WorkKind.APPROVAL) : Optional.empty();
        }
        boolean mine = cell.proposed()
                .filter(there -> there.state() == Proposal.State.RETURNED && there.by() == viewer.account())
                .isPresent();
        return mine ? Optional.of(WorkKind.RETURNED) : kind(cell, today);
    }

    private static Optional<WorkKind> kind(Cell cell, LocalDate today) {
        if (cell.goesOnline().isPresent()) {
            return Optional.of(WorkKind.AUTOMATIC);
        }
        if (cell.stale()) {
            return Optional.of(cell.becameFinal() ? WorkKind.FINAL : WorkKind.STALE);
        }
        boolean possible = cell.delivered() || cell.draft() || !cell.indicator().isCentral();
        if (cell.comparison() && !cell.isOnline() && possible) {
            return Optional.of(WorkKind.MISSING);
        }
        if (cell.isOfLastYear(today)) {
            return Optional.of(WorkKind.LAST_YEAR);
        }
        return cell.draft() ? Optional.of(WorkKind.BEGUN) : Optional.empty();
    }

    /**
     * By how many days from now it should be done. Where no day is fixed, a person who waits comes first and then what a parent notices: words
     * about other figures within a fortnight, what is missing or old within a month, what was taken offline on purpose
     * after that.
     */
    public int withinDays(LocalDate today) {
        return switch (kind) {
            case FAILED -> 0;
            case RETURNED, APPROVAL, MESSAGE -> PERSON;
            case QUESTION ->
                question.orElseThrow()
                        .wantedOn()
                        .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(today, day)))
                        .orElse(PERSON);
            case GUIDE ->
                (int) Math.max(
                        0, ChronoUnit.DAYS.between(today, guide.orElseThrow().day()));
            case SURVEY ->
                survey.orElseThrow().ready() && survey.get().agreed().isEmpty()
                        ? FORTNIGHT
                        : (int) Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        today, survey.orElseThrow().day()));
            case AUTOMATIC -> (int) cell().daysLeft(today);
            case FINAL, STALE -> FORTNIGHT;
            case MISSING -> cell().withdrawn() ? LATER : MONTH;
            case LAST_YEAR, BEGUN -> MONTH;
        };
    }

    /** About how many minutes it takes: a rule of thumb, meant to show that most of it is little work. */
    public int minutes() {
        return switch (kind) {
            case FAILED -> 1;
            case AUTOMATIC -> cell().draft() ? 1 : 3;
            case MESSAGE -> Math.min(MOST_MINUTES, 3 * messages.orElseThrow().count());
            case FINAL, BEGUN, APPROVAL -> 2;
            case STALE, RETURNED, QUESTION -> 3;
            case SURVEY -> SURVEY_MINUTES;
            case LAST_YEAR -> 1;
            case GUIDE -> MOST_MINUTES;
            case MISSING -> cell().draft() ? 2 : missingMinutes();
        };
    }

    private int missingMinutes() {
        if (cell().delivered()) {
            return 1;
        }
        IndicatorKind kindOfAnswer = cell().indicator().kind();
        return switch (kindOfAnswer) {
            case TEXT, WEEK, SHARES -> 10;
            case SATISFACTION, CHECKLIST -> 6;
            default -> 3;
        };
    }

    /** Whether nothing has to be written: what is there only has to go online as it is. */
    public boolean isOnlyToConfirm() {
        return switch (kind) {
            case LAST_YEAR -> !cell().draft() && school.isSchool();
            case MISSING ->
                cell().delivered()
                        && cell().indicator().isCentral()
                        && !cell().draft()
                        && !cell().withdrawn()
                        && school.isSchool();
            default -> false;
        };
    }

    /** Whether one text does for several schools. */
    boolean isOneText() {
        return switch (kind) {
            case AUTOMATIC, FINAL, STALE -> !cell().draft();
            case FAILED, RETURNED, APPROVAL, MESSAGE, QUESTION, GUIDE, SURVEY, MISSING, LAST_YEAR, BEGUN -> false;
        };
    }
}
