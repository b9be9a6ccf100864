package nl.openvensters.portal.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.openvensters.guideplan.GuideDue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.portal.Texts;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SurveyDue;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.WorkKind;
import nl.openvensters.worklist.WorkLine;

/** The words of the work list. */
final class WorkTexts {

    static final Texts TEXTS = Texts.of("Work");

    private static final Set<WorkKind> PERSON_WAITS =
            EnumSet.of(WorkKind.APPROVAL, WorkKind.RETURNED, WorkKind.MESSAGE);
    private static final int LONGEST_QUESTION = 160;
    private static final int SOON = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 31;
    private static final List<String> NUMBERS = List.of(TEXTS.tell("numbers").split(","));

    private WorkTexts() {}

    /** In words up to twelve, as one writes it. */
    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    /** How much waits and how little work the first of it is. */
    static String summary(List<WorkLine> lines) {
        if (lines.isEmpty()) {
            return TEXTS.tell("summary.nothing");
        }
        String waits = number(lines.size());
        String first =
                TEXTS.tell("summary.waits", Character.toUpperCase(waits.charAt(0)) + waits.substring(1), lines.size());
        boolean writes = lines.get(0).first().writes();
        if (!writes) {
            return first + " " + TEXTS.tell("summary.reader");
        }
        int counted = Math.min(2, lines.size());
        int minutes = lines.stream().limit(counted).mapToInt(WorkLine::minutes).sum();
        return first + " " + TEXTS.tell("summary.minutes." + counted, number(minutes), minutes, lines.size());
    }

    static boolean soon(WorkLine line, LocalDate today) {
        return line.withinDays(today) <= SOON;
    }

    static String due(WorkLine line, LocalDate today) {
        int days = line.withinDays(today);
        if (line.kind() == WorkKind.AUTOMATIC) {
            return days == 0 ? Texts.get("days.today") : Texts.get("days.left", days);
        }
        if (line.kind() == WorkKind.SURVEY
                && !line.first().survey().orElseThrow().ready()) {
            return days == 0 ? Texts.get("days.today") : Texts.get("days.left", days);
        }
        if (isAgreed(line)) {
            boolean late = line.first().survey().orElseThrow().isLate(today);
            return late ? TEXTS.tell("due.late") : days == 0 ? Texts.get("days.today") : Texts.get("days.left", days);
        }
        if (line.kind() == WorkKind.GUIDE) {
            return days == 0 ? TEXTS.tell("due.late") : Texts.get("days.left", days);
        }
        if (line.kind() == WorkKind.FAILED) {
            return Texts.get("days.today");
        }
        if (PERSON_WAITS.contains(line.kind())) {
            return TEXTS.tell("due.person");
        }
        if (line.kind() == WorkKind.QUESTION) {
            boolean day = line.first().question().orElseThrow().wantedOn().isPresent();
            return day
                    ? (days == 0 ? Texts.get("days.today") : Texts.get("days.left", days))
                    : TEXTS.tell("due.person");
        }
        return TEXTS.tell(days <= FORTNIGHT ? "due.fortnight" : days <= MONTH ? "due.month" : "due.later");
    }

    static String title(WorkLine line) {
        String name = line.indicator()
                .map(Indicator::name)
                .orElse(TEXTS.tell(isAgreed(line) ? "title.agreed" : ofNone(line.kind())));
        String school = line.school().label();
        return line.isBundle()
                ? TEXTS.tell("title.several", name, school, line.schools() - 1)
                : TEXTS.tell("title.one", name, school);
    }

    private static boolean isAgreed(WorkLine line) {
        return line.first().survey().flatMap(SurveyDue::agreed).isPresent();
    }

    private static String ofNone(WorkKind kind) {
        return switch (kind) {
            case QUESTION -> "title.question";
            case GUIDE -> "title.guide";
            case SURVEY -> "title.survey";
            default -> "title.messages";
        };
    }

    /** Which step of the guide is next. @param day on which it should be done */
    static String guide(GuideDue due, String day) {
        return TEXTS.tell("why.GUIDE." + due.step(), day);
    }

    /** That a result is ready, that too few answered, or what was agreed. @param name of the questionnaire */
    static String survey(SurveyDue due, String name, String day) {
        if (due.agreed().isPresent()) {
            SurveyDue.Agreed agreed = due.agreed().get();
            String end = agreed.what().matches("(?s).*[.!?]") ? "" : ".";
            return TEXTS.tell("why.SURVEY.agreed", name, agreed.what() + end, agreed.owner(), day);
        }
        return TEXTS.tell(
                due.ready() ? "why.SURVEY.ready" : "why.SURVEY.runs", name, day, due.answered(), due.invited());
    }

    /** What the board asks: the beginning of it. */
    static String question(OpenQuestion question) {
        String text = question.text().replaceAll("\\s+", " ");
        return TEXTS.tell(
                "why.QUESTION",
                question.asker(),
                text.length() <= LONGEST_QUESTION
                        ? text
                        : text.substring(0, LONGEST_QUESTION).strip() + "…");
    }

    /** What visitors wrote. @param since the day of the oldest message */
    static String messages(OpenMessages open, String since) {
        return TEXTS.tell("why.MESSAGE", open.count(), since);
    }

    /** Why an indicator is on the list. */
    static String why(WorkLine line, String day, String written) {
        Cell cell = line.first().cell();
        String number = line.isBundle() ? ".several" : ".one";
        return switch (line.kind()) {
            case AUTOMATIC ->
                TEXTS.tell(cell.indicator().measures().isEmpty() ? "why.AUTOMATIC.facts" : "why.AUTOMATIC", day) + " "
                        + words(line);
            case FAILED -> TEXTS.tell("why.FAILED" + number);
            case RETURNED ->
                line.isBundle()
                        ? TEXTS.tell("why.RETURNED.several")
                        : TEXTS.tell(
                                "why.RETURNED.one",
                                cell.proposed().orElseThrow().remark());
            case APPROVAL ->
                line.isBundle()
                        ? TEXTS.tell("why.APPROVAL.several")
                        : TEXTS.tell(
                                "why.APPROVAL.one",
                                cell.proposed().orElseThrow().name());
            case FINAL, STALE ->
                line.isBundle()
                        ? TEXTS.tell("why." + line.kind() + ".several")
                        : TEXTS.tell("why." + line.kind() + ".one", written);
            case MISSING ->
                TEXTS.tell("why.MISSING."
                        + (cell.draft()
                                ? "draft"
                                : cell.withdrawn() ? "withdrawn" : cell.delivered() ? "ready" : "empty"));
            case LAST_YEAR ->
                line.isBundle()
                        ? TEXTS.tell("why.LAST_YEAR.several")
                        : TEXTS.tell("why.LAST_YEAR.one", cell.answeredFor().orElseThrow());
            case BEGUN -> TEXTS.tell("why.BEGUN" + number);
            case MESSAGE, QUESTION, GUIDE, SURVEY ->
                throw new IllegalArgumentException("These have words of their own");
        };
    }

    /** What is known of the words with a figure that goes online by itself. */
    private static String words(WorkLine line) {
        if (line.first().cell().draft()) {
            return TEXTS.tell("why.AUTOMATIC.draft");
        }
        int bare = line.bare();
        return bare == line.schools()
                ? TEXTS.tell("why.AUTOMATIC.bare")
                : bare == 0
                        ? TEXTS.tell("why.AUTOMATIC.explained")
                        : TEXTS.tell("why.AUTOMATIC.some", bare, line.schools());
    }

    static String effort(WorkLine line) {
        return TEXTS.tell("effort", line.minutes());
    }

    /** @param confirmed whether a button beside it does it at once, so that this one is for who looks first */
    static String button(WorkLine line, boolean confirmed) {
        if (confirmed) {
            return TEXTS.tell("do.first");
        }
        if (line.isBundle() && line.kind() == WorkKind.LAST_YEAR && line.isOnlyToConfirm()) {
            return TEXTS.tell("do.confirm");
        }
        if (line.isOneText()) {
            return TEXTS.tell("do.oneText");
        }
        if (line.kind() == WorkKind.GUIDE) {
            return TEXTS.tell(line.isBundle() || !line.first().writes() ? "do.look" : "do.goOn");
        }
        if (line.isBundle()) {
            return TEXTS.tell("do.perSchool");
        }
        if (!line.first().writes()) {
            return TEXTS.tell("do.look");
        }
        if (line.kind() == WorkKind.QUESTION) {
            return TEXTS.tell("do.answer");
        }
        boolean draft = line.first().about().filter(Cell::draft).isPresent();
        if (draft && line.kind() != WorkKind.APPROVAL) {
            return TEXTS.tell("do.goOn");
        }
        return switch (line.kind()) {
            case APPROVAL -> TEXTS.tell("do.judge");
            case FAILED, RETURNED, BEGUN, GUIDE -> TEXTS.tell("do.goOn");
            case AUTOMATIC -> TEXTS.tell(line.bare() == 0 ? "do.renew" : "do.explain");
            case FINAL, STALE -> TEXTS.tell("do.compare");
            case MISSING -> TEXTS.tell(line.first().cell().delivered() ? "do.publish" : "do.fill");
            case LAST_YEAR -> TEXTS.tell("do.confirm");
            case MESSAGE -> TEXTS.tell("do.read");
            case QUESTION -> TEXTS.tell("do.answer");
            case SURVEY -> TEXTS.tell("do.look");
        };
    }
}
