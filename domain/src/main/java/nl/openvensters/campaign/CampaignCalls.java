package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/** Calls with boards of a campaign: whom to call with what to say, and what came of it. */
@ApplicationScoped
@Transactional
public class CampaignCalls {

    public static final int LONGEST_REMARK = 1000;

    private final Campaigns campaigns;
    private final CampaignRepository register;
    private final CallRepository calls;
    private final BoardBriefs briefs;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CampaignCalls() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CampaignCalls(
            Campaigns campaigns,
            CampaignRepository register,
            CallRepository calls,
            BoardBriefs briefs,
            HistoryRepository history,
            Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.calls = calls;
        this.briefs = briefs;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A board to call.
     *
     * @param calls of this campaign, newest first
     */
    public record Line(BoardBrief brief, List<NotedCall> calls) {

        public Line {
            calls = List.copyOf(calls);
        }
    }

    /**
     * The boards of a campaign, those that nobody called first, then by how little is filled.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns
     */
    public List<Line> list(Actor actor, long campaign) {
        campaigns.find(actor, campaign);
        Map<Long, List<NotedCall>> noted =
                calls.ofCampaign(campaign).stream().collect(Collectors.groupingBy(NotedCall::board));
        return briefs.of(actor, register.approached(campaign)).stream()
                .map(brief -> new Line(brief, noted.getOrDefault(brief.board(), List.of())))
                .sorted(Comparator.comparing((Line line) -> !line.calls().isEmpty())
                        .thenComparing(line -> line.brief().summary().rate().share()))
                .toList();
    }

    /** One board of it. @throws IllegalArgumentException when the campaign does not approach it */
    public Line find(Actor actor, long campaign, String number) {
        return list(actor, campaign).stream()
                .filter(line -> line.brief().summary().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No board of the campaign: " + number));
    }

    /** All calls with a board, of any campaign, newest first; with what was remarked. */
    public List<NotedCall> ofBoard(Actor actor, long board) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return calls.ofBoard(board);
    }

    /**
     * Notes what came of a call that was just made.
     *
     * @param board its subject
     * @param promisedOn by when they will have done it; asked for with a promise and ignored without
     * @throws CampaignRefused when the day or the remark will not do, or the campaign did not begin or ended
     * @throws IllegalArgumentException when the campaign does not approach the board
     */
    public void note(
            Actor actor,
            long campaign,
            long board,
            CallOutcome outcome,
            Optional<LocalDate> promisedOn,
            String remark) {
        campaigns.running(actor, campaign);
        if (!register.approached(campaign).contains(board)) {
            throw new IllegalArgumentException("No board of the campaign: " + board);
        }
        Moment now = Moment.of(clock);
        String words = TypedWords.free(remark, LONGEST_REMARK);
        Optional<LocalDate> by = outcome == CallOutcome.PROMISED ? promisedOn : Optional.empty();
        if (outcome == CallOutcome.PROMISED) {
            check(by.orElseThrow(() -> new CampaignRefused(Why.NO_DAY)), now.day());
        }
        calls.add(campaign, board, outcome, by, words, actor.account(), now.utc());
        history.append(Fact.of(EventKind.CAMPAIGN_CALL_NOTED, actor.account(), board, campaign + " " + outcome));
    }

    private static void check(LocalDate promised, LocalDate today) {
        if (promised.isBefore(today)) {
            throw new CampaignRefused(Why.IN_THE_PAST);
        }
        if (promised.isAfter(today.plusYears(1))) {
            throw new CampaignRefused(Why.TOO_FAR);
        }
    }

    /** Boards that promised something for a day that passed and are still under 80 % somewhere. */
    static boolean isOverdue(Line line, LocalDate today) {
        return !line.brief().low().isEmpty()
                && line.calls().stream()
                        .findFirst()
                        .flatMap(NotedCall::promisedOn)
                        .filter(day -> day.isBefore(today))
                        .isPresent();
    }

    /** Numbers of the boards of a list that promised something for a day that passed and are not there yet. */
    public Set<String> overdue(List<Line> lines) {
        LocalDate today = Moment.of(clock).day();
        return lines.stream()
                .filter(line -> isOverdue(line, today))
                .map(line -> line.brief().summary().number())
                .collect(Collectors.toSet());
    }
}
