package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
        return repository.all(today());
    }

    /**
     * @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns
     * @throws IllegalArgumentException when there is no such campaign
     */
    public Campaign find(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.find(id, today()).orElseThrow(() -> new IllegalArgumentException("No campaign " + id));
    }

    /** All its boards by name, with what was done for each. */
    public List<CampaignBoard> boards(Actor actor, long id) {
        find(actor, id);
        return repository.boards(id);
    }

    /** Numbers of boards that a lot left aside in a campaign that is not over: who approaches them spoils what is compared. */
    public Set<String> leftAside(Actor actor) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.asideOn(today());
    }

    /**
     * Begins one, today or on the day that is planned, with the boards that were shown to who begins it: which ones a table
     * asks for may be others by then.
     *
     * @param numbers of boards that run a school, at least one
     * @param half as in {@link #begin}
     * @return its number
     * @throws CampaignRefused when the words or boards are missing, the days will not do, or one of the boards runs no school
     *     today
     */
    public long beginWith(
            Actor actor, String name, String goal, PlannedDays days, Collection<String> numbers, boolean half) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return begin(actor, name, goal, days, shown(actor, numbers), half);
    }

    /**
     * Gives it other days: another first one as long as that is to come, and another last one as long as it is not over.
     *
     * @throws CampaignRefused when it is over, the days will not do, or a meeting would fall outside of them
     */
    public void plan(Actor actor, long id, PlannedDays days) {
        StartedCampaign campaign = hold(actor, id);
        String before = campaign.days();
        campaign.plan(days, repository.meetingDays(id), today());
        repository.flush();
        history.append(Fact.of(EventKind.CAMPAIGN_PLANNED, actor.account(), 0, id + " " + campaign.name())
                .changing(before, campaign.days()));
    }

    /**
     * Adds boards to one that runs, or is to begin. Who comes while it runs, or after a lot was drawn, gets what the others get from now on, and does
     * not count for its effect. Boards that it has already, also those that were left aside by lot, stay as they are.
     *
     * @param numbers of boards that run a school, at least one
     * @return how many came
     * @throws CampaignRefused when it ended, no board is named, or one of them runs no school today
     */
    public int add(Actor actor, long id, Collection<String> numbers) {
        Campaign campaign = open(actor, id);
        List<Long> boards = shown(actor, numbers);
        if (boards.isEmpty()) {
            throw new CampaignRefused(Why.NO_BOARDS);
        }
        // Who was chosen by hand is no part of what a lot drew, also before the first day.
        boolean fromStart = campaign.isPlanned() && campaign.aside() == 0;
        int came = repository.join(id, boards, fromStart ? null : today());
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
     * Begins one.
     *
     * @param boards their subjects, at least one
     * @param half whether a half, drawn by lot, is left aside to compare with; of one board none is
     * @return its number
     * @throws CampaignRefused when the words or boards are missing, or the days will not do
     */
    long begin(Actor actor, String name, String goal, PlannedDays days, Collection<Long> boards, boolean half) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        var campaign = new StartedCampaign(name, goal, days, actor.account(), Moment.of(clock));
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
     * Ends it, with today as its last day; what follows no longer counts for its effect. One that did not begin yet is called
     * off.
     *
     * @throws CampaignRefused when it was over before
     */
    public void end(Actor actor, long id) {
        StartedCampaign campaign = hold(actor, id);
        campaign.end(today());
        repository.flush();
        history.append(Fact.of(EventKind.CAMPAIGN_ENDED, actor.account(), 0, id + " " + campaign.name()));
    }

    private StartedCampaign hold(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return repository.hold(id).orElseThrow(() -> new IllegalArgumentException("No campaign " + id));
    }

    /** The campaign, when it runs. @throws CampaignRefused when it did not begin yet, or is over */
    Campaign running(Actor actor, long id) {
        Campaign campaign = open(actor, id);
        if (campaign.isPlanned()) {
            throw new CampaignRefused(Why.NOT_BEGUN);
        }
        return campaign;
    }

    /** The campaign, when it runs or is to begin. @throws CampaignRefused when it is over */
    Campaign open(Actor actor, long id) {
        Campaign campaign = find(actor, id);
        if (!campaign.isOpen()) {
            throw new CampaignRefused(Why.ENDED);
        }
        return campaign;
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
