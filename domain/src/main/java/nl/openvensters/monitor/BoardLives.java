package nl.openvensters.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.account.Role;
import nl.openvensters.monitor.BoardLife.InRole;
import nl.openvensters.monitor.BoardLife.Worker;
import nl.openvensters.time.Moment;

/** Who works at a board, how often they come and what was sent to them; for who sees the monitor. */
@ApplicationScoped
@Transactional
public class BoardLives {

    private final BoardLifeRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardLives() {
        this(null, null);
    }

    @Inject
    public BoardLives(BoardLifeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Names are only for who manages people there; the sector monitor gets numbers.
     *
     * @param board its subject
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public BoardLife of(Actor actor, long board) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        LocalDate today = Moment.of(clock).day();
        List<Worker> people = repository.people(board, today);
        return new BoardLife(
                roles(people),
                actor.may(Action.MANAGE_PEOPLE, Place.board(board)) ? people : List.of(),
                repository.logins(board, today),
                repository.letters(board, today));
    }

    /** Somebody with one role at several schools counts once. */
    private static List<InRole> roles(List<Worker> people) {
        Map<Role, Long> counts = people.stream()
                .collect(Collectors.groupingBy(
                        Worker::role,
                        Collectors.collectingAndThen(Collectors.mapping(Worker::account, Collectors.toSet()), found ->
                                (long) found.size())));
        return counts.entrySet().stream()
                .map(one -> new InRole(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparingInt(InRole::people).reversed().thenComparing(InRole::role))
                .toList();
    }
}
