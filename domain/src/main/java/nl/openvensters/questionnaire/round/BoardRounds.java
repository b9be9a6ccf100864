package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.round.RoundRepository.Held;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** A board holds a questionnaire at many of its schools at once, and watches the response: how many, never what. */
@ApplicationScoped
public class BoardRounds {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardRounds() {
        this(null, null, null);
    }

    @Inject
    public BoardRounds(Rounds rounds, RoundRepository repository, Clock clock) {
        this.rounds = rounds;
        this.repository = repository;
        this.clock = clock;
    }

    /** A school of the board. @param held whether it has or had the questionnaire this school year */
    public record School(SchoolCode code, String name, boolean held) {}

    /** What runs or ran at schools of the board this school year, in the order of the schools. */
    public record Response(Held board, SchoolYear year, List<HeldRound> rounds) {}

    /** It cannot be begun at one of the schools, so it was begun at none. */
    public static final class RefusedAt extends RuntimeException {

        private final transient SchoolCode school;
        private final RoundRefused.Why why;

        RefusedAt(SchoolCode school, RoundRefused.Why why) {
            super("Refused at a school: " + why);
            this.school = school;
            this.why = why;
        }

        public SchoolCode school() {
            return school;
        }

        public RoundRefused.Why why() {
            return why;
        }
    }

    /**
     * The schools of a board of today.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor manages the board
     * @throws IllegalArgumentException when there is no such board today
     */
    @Transactional
    public List<School> schools(Actor actor, BoardNumber number, String list) {
        return repository.schools(board(actor, number).id(), list, SchoolYear.of(today()), today());
    }

    /**
     * Begins a questionnaire at all of these schools, or at none.
     *
     * @param groups who is asked, by school
     * @return at how many
     * @throws nl.openvensters.account.NotAllowed unless the actor manages the board and runs each of these schools
     * @throws RefusedAt when it cannot be held like this at one of them
     */
    @Transactional
    public int start(
            Actor actor,
            BoardNumber number,
            String list,
            LocalDate until,
            Map<SchoolCode, List<TypedRound.Group>> groups) {
        board(actor, number);
        groups.forEach((school, typed) -> {
            try {
                rounds.start(actor, school, new TypedRound(list, until, 0, typed));
            } catch (RoundRefused e) {
                throw new RefusedAt(school, e.why());
            }
        });
        return groups.size();
    }

    /** @throws nl.openvensters.account.NotAllowed unless the actor manages the board */
    @Transactional
    public Response response(Actor actor, BoardNumber number) {
        Held board = board(actor, number);
        SchoolYear year = SchoolYear.of(today());
        return new Response(board, year, repository.ofSchools(board.id(), year, today()));
    }

    private Held board(Actor actor, BoardNumber number) {
        Held board =
                repository.place(number, today()).orElseThrow(() -> new IllegalArgumentException("No board " + number));
        actor.require(Action.MANAGE_BOARD, board.place());
        return board;
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
