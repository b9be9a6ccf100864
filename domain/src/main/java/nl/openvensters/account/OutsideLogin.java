package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.time.Moment;

/**
 * Logging in with what another party says of somebody. Whose account it is, is told by the name that party gives to the
 * person, and the first time by the address of which it says that the person reads it. What it claims of roles holds from
 * then on until it claims otherwise; roles that people gave here stay as they are.
 */
@ApplicationScoped
public class OutsideLogin {

    private final OutsideIdentityRepository identities;
    private final AccountRepository repository;
    private final Accounts accounts;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected OutsideLogin() {
        this(null, null, null, null, null);
    }

    @Inject
    public OutsideLogin(
            OutsideIdentityRepository identities,
            AccountRepository repository,
            Accounts accounts,
            HistoryRepository history,
            Clock clock) {
        this.identities = identities;
        this.repository = repository;
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Lets somebody in, and remembers that it happened.
     *
     * @param answer what tells this answer of that party from all others: it is good for once
     * @param making whether an account is made for who has none and has a role
     * @throws NotLetIn when it is nobody's account, or one that this way does not open
     */
    @Transactional
    public Actor enter(OutsidePerson person, Token answer, boolean making) {
        Moment now = Moment.of(clock);
        if (!identities.spend(answer, now)) {
            throw new NotLetIn(NotLetIn.Why.SPENT);
        }
        Set<Grant> claimed = claimed(person, now);
        Account account = known(person, now)
                .or(() -> making && !claimed.isEmpty() ? made(person, now) : Optional.empty())
                .orElseThrow(() -> new NotLetIn(NotLetIn.Why.UNKNOWN));
        if (account.running().stream().anyMatch(held -> held.grant().role().isEverywhere())) {
            throw new NotLetIn(NotLetIn.Why.OWN_PASSWORD);
        }
        keep(account, claimed, now);
        return accounts.enter(account.id());
    }

    private Optional<Account> known(OutsidePerson person, Moment now) {
        Optional<Account> linked = identities.find(person).flatMap(repository::byId);
        if (linked.isPresent()) {
            return linked;
        }
        Optional<Account> same = person.email().map(MailAddress::value).flatMap(repository::byEmail);
        // An address is given to somebody else when its reader leaves: another name is another person.
        if (same.filter(account -> identities.isLinked(account.id(), person.issuer()))
                .isPresent()) {
            throw new NotLetIn(NotLetIn.Why.UNKNOWN);
        }
        same.ifPresent(account -> identities.link(person, account.id(), now));
        return same;
    }

    /** Somebody without a password of ours; nothing is made for whom no mail could reach. */
    private Optional<Account> made(OutsidePerson person, Moment now) {
        return person.email().map(address -> {
            Account account = Account.withoutPassword(address.value(), name(person, address), now.utc());
            repository.add(account);
            identities.link(person, account.id(), now);
            return account;
        });
    }

    private static PersonName name(OutsidePerson person, MailAddress address) {
        try {
            return PersonName.of(person.name());
        } catch (PeopleRefused unfit) {
            return new PersonName(address.value().substring(0, address.value().indexOf('@')));
        }
    }

    /** What is claimed, at the places of today; a role that holds everywhere is never given this way. */
    private Set<Grant> claimed(OutsidePerson person, Moment now) {
        return person.roles().stream()
                .filter(OutsideLogin::fits)
                .flatMap(claimed ->
                        identities.places(claimed, now.day()).stream().map(place -> new Grant(claimed.role(), place)))
                .collect(Collectors.toSet());
    }

    private static boolean fits(OutsidePerson.Claimed claimed) {
        Place place = claimed.isAtBoard() ? Place.board(1) : Place.school(1, 1);
        return !claimed.role().isEverywhere() && claimed.role().fits(place);
    }

    private void keep(Account account, Set<Grant> claimed, Moment now) {
        for (RoleGrant held : account.running()) {
            if (held.isClaimed() && !claimed.contains(held.grant())) {
                held.end(now.utc());
                tell(EventKind.ROLE_ENDED, held.grant(), String.valueOf(account.id()), null);
            }
        }
        for (Grant grant : claimed) {
            if (!account.has(grant)) {
                account.claim(grant, now.utc());
                tell(EventKind.ROLE_GIVEN, grant, null, String.valueOf(account.id()));
            }
        }
    }

    /** The platform did it, by itself. */
    private void tell(EventKind what, Grant grant, String before, String after) {
        history.append(Fact.of(what, 0, grant.subject(), grant.role().name()).changing(before, after));
    }
}
