package nl.openvensters.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Leaving;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;

/**
 * Forgets a person on request (AVG, article 17). An account ends as when its owner leaves; what it wrote for a school stays,
 * of nobody, because it is the school's. The address goes everywhere else too: followers, messages, invitations, mail.
 */
@ApplicationScoped
public class Erasure {

    private final PersonalDataRepository repository;
    private final Leaving leaving;
    private final Retention retention;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected Erasure() {
        this(null, null, null, null);
    }

    @Inject
    public Erasure(PersonalDataRepository repository, Leaving leaving, Retention retention, HistoryRepository history) {
        this.repository = repository;
        this.leaving = leaving;
        this.retention = retention;
        this.history = history;
    }

    /**
     * Forgets whom has an address. Nobody does this to the own account: {@link Leaving} asks for the password.
     *
     * @param sure also when a board keeps no administrator
     * @throws nl.openvensters.account.NotAllowed unless somebody administers the platform, and for the own account
     * @throws nl.openvensters.account.PeopleRefused when the platform would keep no administrator, or a board would keep
     *     none and nobody said to be sure
     */
    @Transactional
    public void erase(Actor by, MailAddress address, boolean sure) {
        by.require(Action.ADMINISTER, Place.PLATFORM);
        leaving.endFor(by, address, sure);
        repository.forget(address.value());
        retention.forget();
        history.append(Fact.of(EventKind.PERSONAL_DATA_ERASED, by.account(), 0, ""));
    }
}
