package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.time.Moment;

/** Campaigns of the sector: begun, looked at, ended. */
@ApplicationScoped
@Transactional
public class Campaigns {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_GOAL = 1000;

    private final CampaignRepository repository;
    private final BoardList list;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Campaigns() {
        this(null, null, null, null);
    }

    @Inject
    Campaigns(CampaignRepository repository, BoardList list, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.list = list;
        this.history = history;
        this.clock = clock;
    }

    /** Newest first. @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns */
    public List<Campaign> all(Actor actor) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.all();
    }

    /**
     * @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns
     * @throws IllegalArgumentException when there is no such campaign
     */
    public Campaign find(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.find(id).orElseThrow(() -> new IllegalArgumentException("No campaign " + id));
    }

    /** All its boards by name, with what was done for each. */
    public List<CampaignBoard> boards(Actor actor, long id) {
        find(actor, id);
        return repository.boards(id);
    }

    /**
     * Begins one, today, with the boards that were shown to who begins it: which ones a table asks for may be others by then.
     *
     * @param numbers of boards that run a school, at least one
     * @param half as in {@link #begin}
     * @return its number
     * @throws CampaignRefused when the words or boards are missing, or one of the boards runs no school today
     */
    public long beginWith(Actor actor, String name, String goal, Collection<String> numbers, boolean half) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return begin(actor, name, goal, shown(actor, numbers), half);
    }

    /**
     * Adds boards to one that runs. They get what the others get from now on, and do not count for its effect. Boards that
     * it has already, also those that were left aside by lot, stay as they are.
     *
     * @param numbers of boards that run a school, at least one
     * @return how many came
     * @throws CampaignRefused when it ended, no board is named, or one of them runs no school today
     */
    public int add(Actor actor, long id, Collection<String> numbers) {
        Campaign campaign = running(actor, id);
        List<Long> boards = shown(actor, numbers);
        if (boards.isEmpty()) {
            throw new CampaignRefused(Why.NO_BOARDS);
        }
        int came = repository.join(id, boards, Moment.of(clock).day());
        if (came > 0) {
            history.append(
                    Fact.of(EventKind.CAMPAIGN_JOINED, actor.account(), 0, id + " " + campaign.name() + ": " + came));
        }
        return came;
    }

    /** @throws CampaignRefused when one of the boards runs no school today */
    private List<Long> shown(Actor actor, Collection<String> numbers) {
        Set<String> shown = Set.copyOf(numbers);
        List<Long> boards = list.all(actor).stream()
                .filter(board -> shown.contains(board.number()))
                .map(BoardSummary::id)
                .toList();
        if (boards.size() < shown.size()) {
            throw new CampaignRefused(Why.BOARDS_GONE);
        }
        return boards;
    }

    /**
     * Begins one, today.
     *
     * @param boards their subjects, at least one
     * @param half whether a half, drawn by lot, is left aside to compare with; of one board none is
     * @return its number
     * @throws CampaignRefused when the words or boards are missing
     */
    long begin(Actor actor, String name, String goal, Collection<Long> boards, boolean half) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        var campaign = new StartedCampaign(name, goal, actor.account(), Moment.of(clock));
        if (boards.isEmpty()) {
            throw new CampaignRefused(Why.NO_BOARDS);
        }
        long id = repository.add(campaign);
        Set<Long> aside = half ? drawn(boards, id) : Set.of();
        repository.addBoards(id, new TreeSet<>(boards), aside);
        history.append(Fact.of(EventKind.CAMPAIGN_STARTED, actor.account(), 0, id + " " + campaign.name()));
        return id;
    }

    /** Half of them, the smaller half of an odd number. */
    private static Set<Long> drawn(Collection<Long> boards, long seed) {
        var order = new ArrayList<>(new TreeSet<>(boards));
        Collections.shuffle(order, new Random(seed));
        return new TreeSet<>(order.subList(0, order.size() / 2));
    }

    /**
     * Ends it, with today as its last day; what follows no longer counts for its effect.
     *
     * @throws CampaignRefused when it ended before
     */
    public void end(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        StartedCampaign campaign =
                repository.hold(id).orElseThrow(() -> new IllegalArgumentException("No campaign " + id));
        campaign.end(Moment.of(clock).day());
        repository.flush();
        history.append(Fact.of(EventKind.CAMPAIGN_ENDED, actor.account(), 0, id + " " + campaign.name()));
    }

    /** The campaign, when it runs. @throws CampaignRefused when it ended */
    Campaign running(Actor actor, long id) {
        Campaign campaign = find(actor, id);
        if (!campaign.isRunning()) {
            throw new CampaignRefused(Why.ENDED);
        }
        return campaign;
    }
}
