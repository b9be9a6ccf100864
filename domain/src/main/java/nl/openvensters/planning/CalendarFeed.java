package nl.openvensters.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Token;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.worklist.IndicatorGrids;

/** Somebody's calendar, on the page and under a secret link for a calendar program. */
@ApplicationScoped
public class CalendarFeed {

    private final WishRepository wishes;
    private final IndicatorGrids grids;
    private final Accounts accounts;
    private final YearPlan plan;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CalendarFeed() {
        this.wishes = null;
        this.grids = null;
        this.accounts = null;
        this.plan = null;
        this.clock = null;
    }

    @Inject
    CalendarFeed(WishRepository wishes, IndicatorGrids grids, Accounts accounts, Catalogue catalogue, Clock clock) {
        this.wishes = wishes;
        this.grids = grids;
        this.accounts = accounts;
        this.plan = YearPlan.read(catalogue);
        this.clock = clock;
    }

    /** The calendar of the actor's schools for a year from today. */
    @Transactional
    public List<PlannedEvent> events(Actor actor) {
        return SchoolCalendar.of(grids.of(actor), plan, actor);
    }

    /** Since when the actor has a link; empty without one. */
    @Transactional
    public Optional<LocalDateTime> linkedSince(Actor actor) {
        return wishes.link(actor.account()).map(CalendarLink::madeAt);
    }

    /** Makes a new secret link; an earlier one ends. @return what it holds, which is shown once and not kept */
    @Transactional
    public String newLink(Actor actor) {
        Token token = Token.fresh();
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        wishes.link(actor.account())
                .ifPresentOrElse(
                        link -> link.renew(token, now),
                        () -> wishes.add(new CalendarLink(actor.account(), token, now)));
        return token.value();
    }

    /** Ends the link. */
    @Transactional
    public void endLink(Actor actor) {
        wishes.endLink(actor.account());
    }

    /**
     * A calendar under a secret link.
     *
     * @param key tells its events from those of another link, and gives nothing away of the link
     * @param madeAt when the link was made, UTC
     */
    public record Feed(String key, LocalDateTime madeAt, List<PlannedEvent> events) {

        public Feed {
            events = List.copyOf(events);
        }
    }

    /**
     * The calendar under a secret link, with the roles of now.
     *
     * @return empty when there is no such link or its person left
     */
    @Transactional
    public Optional<Feed> under(String token) {
        return wishes.link(new Token(token)).flatMap(link -> accounts.actor(link.account())
                .map(actor -> new Feed(link.key(), link.madeAt(), SchoolCalendar.of(grids.of(actor), plan, actor))));
    }
}
