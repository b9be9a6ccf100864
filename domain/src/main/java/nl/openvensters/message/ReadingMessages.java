package nl.openvensters.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** A school reads what visitors wrote to it, and says when it is done with a message. */
@ApplicationScoped
public class ReadingMessages {

    private final MessageRepository messages;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected ReadingMessages() {
        this(null, null, null);
    }

    @Inject
    ReadingMessages(MessageRepository messages, HistoryRepository history, Clock clock) {
        this.messages = messages;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The messages of a school; who may not answer them sees no addresses.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     * @throws IllegalArgumentException when there is no such school today
     */
    @Transactional
    public MessagesOfSchool of(Actor actor, SchoolCode code) {
        Addressee school = school(code);
        actor.require(Action.SEE_DRAFT, school.place());
        boolean handles = handles(actor, school);
        return new MessagesOfSchool(
                school,
                handles,
                shown(messages.open(school.id()), handles),
                shown(messages.handled(school.id()), handles));
    }

    private static List<VisitorMessage> shown(List<VisitorMessage> all, boolean handles) {
        return handles ? all : all.stream().map(VisitorMessage::withoutAddress).toList();
    }

    /**
     * The schools where nobody reads yet and messages wait, the longest waiting first.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the platform
     */
    @Transactional
    public List<WaitingMessages> unread(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return messages.unread(Moment.of(clock).day());
    }

    /**
     * Somebody is done with a message; doing it twice is the same as doing it once.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not
     * @throws IllegalArgumentException when there is no such school, or it has no such message
     */
    @Transactional
    public void handle(Actor actor, SchoolCode code, long message) {
        Addressee school = mine(actor, code);
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        if (held(school, message).handle(actor.account(), now)) {
            tell(EventKind.MESSAGE_HANDLED, actor, school, message);
        }
    }

    /**
     * It was not done after all; an address that was forgotten does not come back.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not
     * @throws IllegalArgumentException when there is no such school, or it has no such message
     */
    @Transactional
    public void reopen(Actor actor, SchoolCode code, long message) {
        Addressee school = mine(actor, code);
        if (held(school, message).reopen()) {
            tell(EventKind.MESSAGE_REOPENED, actor, school, message);
        }
    }

    /**
     * Removes a message at once and for good: it holds what should not be kept, or whoever wrote it asks for that.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not
     * @throws IllegalArgumentException when there is no such school, or it has no such message
     */
    @Transactional
    public void remove(Actor actor, SchoolCode code, long message) {
        Addressee school = mine(actor, code);
        messages.remove(held(school, message));
        tell(EventKind.MESSAGE_REMOVED, actor, school, message);
    }

    private Addressee mine(Actor actor, SchoolCode code) {
        Addressee school = school(code);
        if (!handles(actor, school)) {
            actor.require(Action.EDIT_DRAFT, school.place());
        }
        return school;
    }

    /** Where nobody of the school or its board reads yet, who runs the platform does. */
    private static boolean handles(Actor actor, Addressee school) {
        return actor.may(Action.EDIT_DRAFT, school.place())
                || !school.read() && actor.may(Action.ADMINISTER, Place.PLATFORM);
    }

    private SentMessage held(Addressee school, long message) {
        return messages.hold(school.id(), message)
                .orElseThrow(() -> new IllegalArgumentException("No message " + message + " of " + school.code()));
    }

    private Addressee school(SchoolCode code) {
        return messages.addressee(code, Moment.of(clock).day())
                .orElseThrow(() -> new IllegalArgumentException("No school " + code));
    }

    /** Its number only: the history keeps for ever, a message does not. */
    private void tell(EventKind what, Actor actor, Addressee school, long message) {
        history.append(Fact.of(what, actor.account(), school.id(), String.valueOf(message)));
    }
}
