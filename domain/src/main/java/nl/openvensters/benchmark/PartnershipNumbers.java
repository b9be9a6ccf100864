package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.time.Moment;

/**
 * Where the administrator says under which number a partnership accounts for its money, which no open file does. It is told
 * at once, and taken back at once; the history keeps who said what. A file may say it too ({@code partnership-numbers}): what
 * a person said stays.
 */
@ApplicationScoped
public class PartnershipNumbers {

    private static final Optional<Refusal> CHANGED = Optional.of(Refusal.CHANGED);

    private final PartnershipNumberRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PartnershipNumbers() {
        this(null, null, null);
    }

    @Inject
    public PartnershipNumbers(PartnershipNumberRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A partnership with what is said of its number.
     *
     * @param around the municipality with most of its schools; empty when it has none
     * @param number empty when nothing is said, or it was taken back
     * @param name as the accounts under that number have it; empty when there are none
     * @param byFile whether a file said it
     * @param who of the people who are still here said it, or took it back, last; empty when nobody did
     * @param on when it was said or taken back; empty when nothing is said
     */
    public record Numbered(
            PartnershipCode code,
            Optional<String> around,
            Optional<AdministrationNumber> number,
            Optional<String> name,
            boolean byFile,
            Optional<String> who,
            Optional<LocalDate> on) {}

    /**
     * Who accounts for money under a number.
     *
     * @param name as the accounts have it
     * @param year of the last accounts
     */
    public record Accounting(AdministrationNumber number, String name, int year) {}

    /** Why a number cannot be said. */
    public enum Refusal {
        /** It is the number of a board of schools. */
        OF_BOARD,
        /** Another partnership has it. */
        OF_ANOTHER,
        /** No accounts have it. */
        UNKNOWN,
        /** What was said of the partnership is not what the person saw any more. */
        CHANGED
    }

    /**
     * All partnerships of primary education, by code.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public List<Numbered> all(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.numbered();
    }

    /**
     * Those in the last accounts that are of no partnership yet, by name.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    public List<Accounting> free(Actor actor) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        return repository.free();
    }

    /**
     * The partnership accounts under this number, from now on.
     *
     * @param seen which number it had when the person looked; empty when none
     * @return why it cannot be; empty when it is so now
     * @throws IllegalArgumentException when there is no such partnership
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public Optional<Refusal> say(
            Actor actor,
            PartnershipCode partnership,
            Optional<AdministrationNumber> seen,
            AdministrationNumber number) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        long id = id(partnership);
        Optional<Numbered> before = repository.held(partnership);
        Optional<Refusal> refusal = seen.equals(before.flatMap(Numbered::number)) ? refusal(id, number) : CHANGED;
        if (refusal.isPresent()) {
            return refusal;
        }
        LocalDateTime now = Moment.of(clock).utc();
        if (!repository.keep(id, number, now)) {
            throw new IllegalStateException("An import gave " + number + " to another partnership meanwhile");
        }
        history.append(fact(actor, id, partnership).changing(number(before), number.value()));
        repository.tell(now);
        return Optional.empty();
    }

    private Optional<Refusal> refusal(long partnership, AdministrationNumber number) {
        if (repository.isBoard(number)) {
            return Optional.of(Refusal.OF_BOARD);
        }
        if (repository.isOfAnother(number, partnership)) {
            return Optional.of(Refusal.OF_ANOTHER);
        }
        return repository.hasAccounts(number) ? Optional.empty() : Optional.of(Refusal.UNKNOWN);
    }

    /**
     * It is not known under which number the partnership accounts: its page tells no money any more.
     *
     * @param seen which number it had when the person looked
     * @return {@link Refusal#CHANGED} when it has another by now; empty when it has none any more
     * @throws IllegalArgumentException when there is no such partnership
     * @throws nl.openvensters.account.NotAllowed unless the actor administers the platform
     */
    @Transactional
    public Optional<Refusal> takeBack(Actor actor, PartnershipCode partnership, Optional<AdministrationNumber> seen) {
        actor.require(Action.ADMINISTER, Place.PLATFORM);
        long id = id(partnership);
        Optional<Numbered> before =
                repository.held(partnership).filter(one -> one.number().isPresent());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.equals(before.flatMap(Numbered::number))) {
            return CHANGED;
        }
        LocalDateTime now = Moment.of(clock).utc();
        repository.contradict(id, now);
        history.append(fact(actor, id, partnership).changing(number(before), null));
        repository.tell(now);
        return Optional.empty();
    }

    private long id(PartnershipCode partnership) {
        return repository.idOf(partnership).orElseThrow(() -> new IllegalArgumentException("No " + partnership));
    }

    private static Fact fact(Actor actor, long id, PartnershipCode partnership) {
        return Fact.of(EventKind.ADMINISTRATION_NUMBER_SAID, actor.account(), id, partnership.value());
    }

    private static String number(Optional<Numbered> of) {
        return of.flatMap(Numbered::number).map(AdministrationNumber::value).orElse(null);
    }
}
