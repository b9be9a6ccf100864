package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Actor;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.FillSnapshot.BoardFill;
import nl.openvensters.time.Moment;

/**
 * What a campaign did, from the dated facts of the monitor: of the day before it began and of its last day, or of today as
 * long as it runs. All its boards count as approached, also those whose letter did not arrive (as they were meant to be
 * treated). Compared is with boards that no campaign approached in that time. Counted anew after {@value #MINUTES} minutes,
 * because it draws thousands of times who might have been approached.
 */
@ApplicationScoped
@Transactional
public class CampaignEffects {

    /** Before that nothing can be seen: people need time to do something. */
    public static final int FEWEST_DAYS = 14;

    static final int MINUTES = 5;

    private final Campaigns campaigns;
    private final CampaignRepository register;
    private final FillRates rates;
    private final Clock clock;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** For the container's proxy only. */
    protected CampaignEffects() {
        this(null, null, null, null);
    }

    @Inject
    CampaignEffects(Campaigns campaigns, CampaignRepository register, FillRates rates, Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * @param from the day before it began
     * @param to its last day, or today
     * @param effect empty when it began less than {@value #FEWEST_DAYS} days before
     */
    public record Seen(LocalDate from, LocalDate to, Optional<CampaignEffect> effect) {

        /** The first day on which something can be seen, of a campaign that goes on that long. */
        public LocalDate earliest() {
            return from.plusDays(FEWEST_DAYS);
        }
    }

    private record Kept(Instant until, Campaign of, Seen seen) {}

    /** @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns */
    public Seen of(Actor actor, long id) {
        Campaign campaign = campaigns.find(actor, id);
        Instant now = clock.instant();
        kept.values().removeIf(one -> !now.isBefore(one.until()));
        Kept found = kept.get(id);
        if (found == null || !found.of().equals(campaign)) {
            // Outside of the map: its lock would hold up who asks for another campaign, for as long as this reads.
            found = new Kept(now.plus(Duration.ofMinutes(MINUTES)), campaign, seen(campaign));
            kept.put(id, found);
        }
        return found.seen();
    }

    private Seen seen(Campaign campaign) {
        LocalDate today = Moment.of(clock).day();
        LocalDate from = campaign.startsOn().minusDays(1);
        LocalDate to = campaign.lastDayUpTo(today);
        var early = new Seen(from, to, Optional.empty());
        if (early.earliest().isAfter(to)) {
            return early;
        }
        List<FillSnapshot> both = rates.over(List.of(from, to));
        Map<Long, BoardFill> after =
                both.get(1).boards().stream().collect(Collectors.toMap(BoardFill::board, Function.identity()));
        Set<Long> mine = register.approachedFromStart(campaign.id());
        Set<Long> approached = register.approachedBetween(campaign.startsOn(), to);
        List<CampaignEffect.Board> boards = both.get(0).boards().stream()
                .filter(before -> after.containsKey(before.board()))
                .map(before -> new CampaignEffect.Board(
                        before.board(),
                        before.schools(),
                        before.rate().share(),
                        after.get(before.board()).rate().share()))
                .toList();
        return new Seen(
                from,
                to,
                Optional.of(CampaignEffect.of(
                        boards.stream()
                                .filter(one -> mine.contains(one.board()))
                                .toList(),
                        boards.stream()
                                .filter(one -> !approached.contains(one.board()))
                                .toList())));
    }
}
