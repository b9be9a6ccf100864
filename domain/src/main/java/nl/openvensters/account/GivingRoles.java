package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.account.PeopleRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** Giving a role to somebody who works here already, and ending one. The person is told by mail. */
@ApplicationScoped
public class GivingRoles {

    private final People people;
    private final GrantRepository grants;
    private final AccountRepository accounts;
    private final WorkplaceRepository workplaces;
    private final LastAdministrator last;
    private final AccountLetters letters;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected GivingRoles() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public GivingRoles(
            People people,
            GrantRepository grants,
            AccountRepository accounts,
            WorkplaceRepository workplaces,
            LastAdministrator last,
            AccountLetters letters,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.last = last;
        this.letters = letters;
        this.mailbox = mailbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Gives a role to somebody whom the actor sees in their list; anybody else has to be invited.
     *
     * @param subject the school or board; 0 for a role that holds everywhere
     * @throws NotAllowed when the role is not theirs to give there, or the person is not in their list
     * @throws PeopleRefused when the person has it already
     */
    @Transactional
    public void give(Actor by, long account, Role role, long subject) {
        Moment now = Moment.of(clock);
        Workplace place = place(by, role, subject, now);
        Account person = person(by, account);
        Grant grant = new Grant(role, subject);
        if (person.has(grant)) {
            throw new PeopleRefused(Why.HAS_IT);
        }
        person.give(grant, now.utc());
        mailbox.post(
                letters.roleGiven(person.email(), person.name(), by.name(), role, place),
                MailPurpose.by(by.account(), MailKind.ROLE, subject));
        history.append(Fact.of(EventKind.ROLE_GIVEN, by.account(), subject, role.name())
                .changing(null, String.valueOf(account)));
    }

    /**
     * Ends a role.
     *
     * @param sure also when a board keeps no administrator
     * @throws NotAllowed when the role is not theirs to end
     * @throws PeopleRefused when it is the last one by which the actor manages people, the last administrator of the
     *     platform, or the last one of a board and the actor did not say to be sure
     */
    @Transactional
    public void end(Actor by, long grantId, boolean sure) {
        Moment now = Moment.of(clock);
        RoleGrant held =
                grants.find(grantId).orElseThrow(() -> new NotAllowed(by, Action.MANAGE_PEOPLE, Place.PLATFORM));
        Grant grant = held.grant();
        Account person = held.account();
        Workplace place = place(by, grant.role(), grant.subject(), now);
        if (person.id() == by.account() && isOwnLast(by, grant)) {
            throw new PeopleRefused(Why.OWN_LAST);
        }
        last.guard(held, sure);
        held.end(now.utc());
        mailbox.post(
                letters.roleEnded(person.email(), person.name(), grant.role(), place),
                MailPurpose.by(by.account(), MailKind.ROLE, grant.subject()));
        history.append(Fact.of(
                        EventKind.ROLE_ENDED,
                        by.account(),
                        grant.subject(),
                        grant.role().name())
                .changing(String.valueOf(person.id()), null));
    }

    private static boolean isOwnLast(Actor by, Grant ending) {
        return ending.role().allows(Action.MANAGE_PEOPLE)
                && by.grants().stream()
                        .noneMatch(
                                grant -> !grant.equals(ending) && grant.role().allows(Action.MANAGE_PEOPLE));
    }

    private Workplace place(Actor by, Role role, long subject, Moment now) {
        return workplaces
                .find(subject, now.day())
                .filter(place -> by.mayGive(role, place.place()))
                .orElseThrow(() -> new NotAllowed(by, Action.MANAGE_PEOPLE, Place.board(subject)));
    }

    private Account person(Actor by, long account) {
        return people.find(by, account)
                .flatMap(person -> accounts.byId(account))
                .orElseThrow(() -> new NotAllowed(by, Action.MANAGE_PEOPLE, Place.PLATFORM));
    }
}
