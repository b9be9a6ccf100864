package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.RoundRefused.Why;
import nl.openvensters.questionnaire.round.RoundRepository.Held;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/** Who runs a school or a board holds questionnaires: begins them, gives out codes, watches the response, extends. */
@ApplicationScoped
public class Rounds {

    private final RoundRepository rounds;
    private final CodeRepository codes;
    private final Offer offer;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Rounds() {
        this(null, null, null, null, null);
    }

    @Inject
    public Rounds(
            RoundRepository rounds,
            CodeRepository codes,
            Questionnaires questionnaires,
            HistoryRepository history,
            Clock clock) {
        this.rounds = rounds;
        this.codes = codes;
        this.offer = new Offer(rounds, questionnaires);
        this.history = history;
        this.clock = clock;
    }

    /**
     * Questionnaires at one place.
     *
     * @param runs whether this person may begin one
     */
    public record At(Held place, List<HeldRound> rounds, List<Questionnaires.Supplied> offered, boolean runs) {}

    /**
     * What was and is held at a school or board.
     *
     * @throws NotAllowed when it is none of the actor's business
     * @throws IllegalArgumentException when there is no such place today
     */
    @Transactional
    public At at(Actor actor, SubjectCode code) {
        Held place = place(code);
        actor.require(place.board() ? Action.MANAGE_BOARD : Action.SEE_DRAFT, place.place());
        return new At(
                place, rounds.of(place.id(), today()), offer.at(place), actor.may(Action.RUN_SURVEYS, place.place()));
    }

    /** Closed rounds of schools of the actor's boards that those schools share. */
    @Transactional
    public List<HeldRound> shared(Actor actor) {
        Set<Long> boards = actor.subjects(Action.MANAGE_BOARD);
        if (boards.isEmpty()) {
            throw new NotAllowed(actor, Action.MANAGE_BOARD, Place.PLATFORM);
        }
        return rounds.shared(boards, today());
    }

    /**
     * One round.
     *
     * @throws NotAllowed when it is none of the actor's business
     * @throws IllegalArgumentException when there is none
     */
    @Transactional
    public HeldRound find(Actor actor, long id) {
        HeldRound round = read(id);
        actor.require(round.isOfBoard() ? Action.MANAGE_BOARD : Action.SEE_DRAFT, round.place());
        return round;
    }

    /**
     * Begins one. The questionnaire is kept as it is now.
     *
     * @return its number
     * @throws NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it cannot be held like this
     */
    @Transactional
    public long start(Actor actor, SubjectCode code, TypedRound typed) {
        Held place = place(code);
        actor.require(Action.RUN_SURVEYS, place.place());
        Questionnaires.Supplied list = offer.find(place, typed.code());
        int minimum = typed.check(list.questionnaire(), today());
        SchoolYear year = SchoolYear.of(today());
        rounds.heldNear(place.id(), typed.code(), year, HeldRound.after(today()))
                .ifPresent(near -> {
                    throw new RoundRefused(near.equals(year) ? Why.ALREADY_THIS_YEAR : Why.TOO_SOON);
                });
        if (offer.isAskedElsewhere(place, list.questionnaire(), today())) {
            throw new RoundRefused(Why.ASKED_ELSEWHERE);
        }
        Round round = new Round(place.id(), rounds.edition(list), minimum, today(), typed.until(), actor.account());
        rounds.add(round);
        rounds.addGroups(round.id(), typed.groups());
        tell(EventKind.SURVEY_STARTED, actor, place.id(), typed.code());
        return round.id();
    }

    /** Results of another firm. @param answered how many of those invited */
    public record OtherFirm(String name, SchoolYear year, int minimum, int invited, int answered) {}

    /**
     * A round of another firm: closed as it comes.
     *
     * @return its number
     * @throws NotAllowed unless the actor runs the school or board
     * @throws OtherFirmRefused when there are results of that firm for the year
     */
    @Transactional
    public long take(Actor actor, SubjectCode code, Questionnaires.Supplied list, OtherFirm firm) {
        Held place = place(code);
        actor.require(Action.RUN_SURVEYS, place.place());
        if (rounds.isTaken(place.id(), list.questionnaire().code(), firm)) {
            throw new OtherFirmRefused(OtherFirmRefused.Why.THERE, firm.name());
        }
        Round round = Round.of(
                firm.name(), place.id(), rounds.edition(list), firm.minimum(), firm.year(), today(), actor.account());
        rounds.add(round);
        rounds.addGroup(round.id(), list.questionnaire().roles().get(0), firm.invited(), firm.answered());
        tell(EventKind.SURVEY_STARTED, actor, place.id(), firm.name());
        return round.id();
    }

    /**
     * New slips for a group: one for each who was invited, did not answer yet and was not mailed. Slips of before hold no
     * more. They are given once and kept nowhere.
     *
     * @throws NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it is over
     */
    @Transactional
    public List<ParticipationCode> slips(Actor actor, long id, int group) {
        HeldRound round = running(actor, id);
        int invited = group(round, group).invited();
        codes.dropUnspent(id, group);
        List<ParticipationCode> fresh = Stream.generate(ParticipationCode::fresh)
                .limit(Math.max(0, invited - codes.given(id, group)))
                .toList();
        codes.addCodes(id, group, fresh, false);
        return fresh;
    }

    /** @throws RoundRefused when it is over or the day is no later */
    @Transactional
    public void extend(Actor actor, long id, LocalDate until) {
        HeldRound round = running(actor, id);
        rounds.hold(id).orElseThrow().extend(until);
        tell(
                EventKind.SURVEY_EXTENDED,
                actor,
                round.subject(),
                round.questionnaire().code());
    }

    /**
     * Takes back a round that was begun wrongly, with its codes.
     *
     * @throws NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it is over or somebody answered
     */
    @Transactional
    public void remove(Actor actor, long id) {
        running(actor, id);
        // Read again: who was sending answers had to be waited for.
        HeldRound round = read(id);
        if (round.answered() > 0) {
            throw new RoundRefused(Why.ANSWERED);
        }
        rounds.remove(id);
        tell(
                EventKind.SURVEY_REMOVED,
                actor,
                round.subject(),
                round.questionnaire().code());
    }

    /** The school lets its board see the results, or no longer. @throws NotAllowed unless the actor runs the school itself */
    @Transactional
    public void share(Actor actor, long id, boolean withBoard) {
        HeldRound round = read(id);
        round.requireRun(actor);
        Round held = rounds.hold(id).orElseThrow();
        if (held.isShared() != withBoard) {
            held.share(withBoard);
            tell(EventKind.SURVEY_SHARED, actor, round.subject(), withBoard ? "shared" : "no longer");
        }
    }

    /** Held until the transaction ends, for who runs it. */
    HeldRound running(Actor actor, long id) {
        HeldRound round = read(id);
        actor.require(Action.RUN_SURVEYS, round.place());
        rounds.hold(id).orElseThrow().requireOpen();
        return round;
    }

    static HeldRound.Group group(HeldRound round, int number) {
        return round.groups().stream()
                .filter(group -> group.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group " + number));
    }

    private HeldRound read(long id) {
        return rounds.find(id, today()).orElseThrow(() -> new IllegalArgumentException("No round " + id));
    }

    private Held place(SubjectCode code) {
        return rounds.place(code, today()).orElseThrow(() -> new IllegalArgumentException("No place " + code));
    }

    private void tell(EventKind what, Actor actor, long subject, String about) {
        history.append(Fact.of(what, actor.account(), subject, about));
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
