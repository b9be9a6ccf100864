package nl.openvensters.publication;

import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Subject;
import nl.openvensters.school.SubjectKind;

/**
 * A subject as far as publishing needs to know it.
 *
 * @param board the board of the day, of a board itself; 0 when there is none
 * @param type of a school, the last known
 * @param fourEyes whether the board, or the partnership itself, wants a second person to look at what goes online
 */
record SubjectPlace(Subject subject, long board, Optional<SchoolType> type, boolean fourEyes) {

    long id() {
        return subject.id();
    }

    Place place() {
        return Place.of(subject.kind(), id(), board);
    }

    /** Words of a board itself are up to who runs it, not to everybody with a role there. */
    static boolean isUpTo(Actor actor, Subject subject) {
        return subject.kind() != SubjectKind.BOARD || actor.may(Action.MANAGE_BOARD, Place.board(subject.id()));
    }

    boolean allows(Actor actor, Action action) {
        return actor.may(action, place()) && isUpTo(actor, subject);
    }

    /** @throws nl.openvensters.account.NotAllowed unless the actor may do it here */
    void require(Actor actor, Action action) {
        if (!allows(actor, action)) {
            actor.require(action, place());
            actor.require(Action.MANAGE_BOARD, place());
        }
    }

    /** Whether a subject of this kind, and a school of this type, has the indicator. */
    boolean has(Indicator what) {
        return what.isOf(subject.kind()) && type.map(what::appliesTo).orElse(true);
    }
}
