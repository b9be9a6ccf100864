package nl.openvensters.questionnaire.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.Questionnaire;

/**
 * A round as it stands.
 *
 * @param code of the school, or number of the board
 * @param subject whose it is
 * @param minimum under which nothing is shown
 * @param source the firm whose results these are; empty when they are ours
 * @param reducedOn when single answers were removed
 */
public record HeldRound(
        long id,
        long subject,
        String code,
        String name,
        Place place,
        Questionnaire questionnaire,
        SchoolYear schoolYear,
        Round.State state,
        LocalDate openedOn,
        LocalDate closesOn,
        int minimum,
        boolean shared,
        Optional<String> source,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> reducedOn,
        List<Group> groups) {

    /** Who is asked the same within this time gives the same answers, and who joined since can be computed from both. */
    private static final int MONTHS_APART = 3;

    /**
     * Who is asked, and how many answered: that is known while it runs, what they answered is not.
     *
     * @param role as the questionnaire calls it
     * @param coded how many codes there are
     */
    public record Group(int number, String name, String role, int invited, int answered, int coded) {}

    public HeldRound {
        groups = List.copyOf(groups);
    }

    /** What was closed after this day is too near to ask the same again. */
    static LocalDate after(LocalDate today) {
        return today.minusMonths(MONTHS_APART);
    }

    /** Whether it is too near to ask the same of the same people again: of this school year, running, or closed just now. */
    boolean isNear(LocalDate today) {
        return schoolYear.equals(SchoolYear.of(today))
                || closedOn.map(day -> day.isAfter(after(today))).orElse(true);
    }

    public boolean isOpen() {
        return state == Round.State.OPEN;
    }

    public boolean isOfBoard() {
        return questionnaire.level() == Questionnaire.Level.BOARD;
    }

    public int invited() {
        return groups.stream().mapToInt(Group::invited).sum();
    }

    public int answered() {
        return groups.stream().mapToInt(Group::answered).sum();
    }

    /** Whether this person sees what was answered: people of the school itself, and the board when the school shares it. */
    public boolean showsResultsTo(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> !grant.role().isEverywhere() && grant.role().allows(Action.SEE_DRAFT))
                .anyMatch(grant -> grant.subject() == subject || shared && actor.may(Action.SEE_DRAFT, place));
    }

    /** Whether this person runs it at the school itself: reads open answers, publishes, shares. */
    public boolean isRunBy(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.subject() == subject && grant.role().allows(Action.RUN_SURVEYS));
    }

    /** @throws NotAllowed unless this person sees what was answered */
    public void requireResults(Actor actor) {
        if (!showsResultsTo(actor)) {
            throw new NotAllowed(actor, Action.SEE_DRAFT, place);
        }
    }

    /** @throws NotAllowed unless this person runs it at the school itself */
    public void requireRun(Actor actor) {
        if (!isRunBy(actor)) {
            throw new NotAllowed(actor, Action.RUN_SURVEYS, place);
        }
    }
}
