package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.openvensters.account.Actor;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/** Who wants no letters of campaigns: said by a link in the mail without logging in, and taken back in the portal. */
@ApplicationScoped
@Transactional
public class CampaignWishes {

    private final WishesRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CampaignWishes() {
        this(null, null, null);
    }

    @Inject
    CampaignWishes(WishesRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** What a link in a mail would do. */
    public enum Link {
        /** It ends the letters. */
        STOPS,
        /** They ended before. */
        STOPPED,
        /** It is of a trial. */
        TRIAL,
        UNKNOWN
    }

    /** @param token as it stands in an address, so anything */
    public Link link(String token) {
        if (CampaignMails.TRIAL.equals(token)) {
            return Link.TRIAL;
        }
        return repository
                .find(token)
                .map(wish -> wish.isStopped() ? Link.STOPPED : Link.STOPS)
                .orElse(Link.UNKNOWN);
    }

    /** From now on that person gets none; doing it twice, or with a link that is not known, does nothing. */
    public void stop(String token) {
        repository
                .find(token)
                .flatMap(wish -> repository.hold(wish.account()))
                .filter(wish -> wish.stop(Moment.of(clock).utc()))
                .ifPresent(wish -> tell(EventKind.CAMPAIGN_MAIL_STOPPED, wish));
    }

    /** Whether the actor wants none. */
    public boolean isStopped(Actor actor) {
        return repository.find(actor.account()).filter(CampaignWish::isStopped).isPresent();
    }

    /** The actor wants them again. */
    public void resume(Actor actor) {
        repository
                .hold(actor.account())
                .filter(CampaignWish::resume)
                .ifPresent(wish -> tell(EventKind.CAMPAIGN_MAIL_RESUMED, wish));
    }

    private void tell(EventKind what, CampaignWish wish) {
        repository.flush();
        history.append(Fact.of(what, wish.account(), 0, ""));
    }
}
