package nl.openvensters.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.openvensters.time.Moment;

/**
 * Forgets what the register says is forgotten by itself after days, and what was of accounts that ended; messages of
 * visitors, mails, followers and searches have a class of their own for it. Doing it twice changes nothing more.
 */
@ApplicationScoped
public class Retention {

    /** Whose what is left of an ended account is, as people read it. */
    private static final String NOBODY = "oud-medewerker";

    private static final Duration SESSION = Duration.ofHours(12);

    private final PersonalDataRepository repository;
    private final PersonalDataRegister register;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Retention() {
        this(null, null, null);
    }

    @Inject
    public Retention(PersonalDataRepository repository, PersonalDataRegister register, Clock clock) {
        this.repository = repository;
        this.register = register;
        this.clock = clock;
    }

    /** @return how many rows lost something or went */
    @Transactional
    public int forget() {
        Moment now = Moment.of(clock);
        int forgotten = repository.forgetLinks(now.before(days("account_link")))
                + repository.forgetInvitations(now.before(days("invitation")), now.utc())
                + repository.forgetSessions(now.before(SESSION))
                + repository.forgetQuestions(now.before(days("question")))
                + repository.forgetAddressesOfCouncils(now.before(days("guide_link")))
                + repository.forgetRemarksOfCalls(now.before(days("campaign_call")))
                + repository.forgetHours(now.day().atStartOfDay().minus(days("login")))
                + repository.forgetNamesAtKeys(NOBODY);
        for (Kept kept : register.inTables()) {
            if (kept.endsWithAccount()) {
                forgotten += repository.forgetEnded(kept);
            }
        }
        return forgotten;
    }

    private Duration days(String table) {
        return Duration.ofDays(register.days(table));
    }
}
