package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.FillSnapshot.BoardFill;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.BoardRepository;
import nl.openvensters.time.Moment;

/** What the sector asked of a board, for who runs it: what concerns the board itself and nothing of others. */
@ApplicationScoped
@Transactional
public class AskedOfBoards {

    private final AskedRepository repository;
    private final CampaignRepository register;
    private final BoardRepository boards;
    private final FillRates rates;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AskedOfBoards() {
        this(null, null, null, null, null);
    }

    @Inject
    AskedOfBoards(
            AskedRepository repository,
            CampaignRepository register,
            BoardRepository boards,
            FillRates rates,
            Clock clock) {
        this.repository = repository;
        this.register = register;
        this.boards = boards;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * What each campaign that began asked, newest first. That a board was left aside by lot is not told: knowing it would
     * change what is compared.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws IllegalArgumentException when there is no such board
     */
    public List<AskedOfBoard> of(Actor actor, BoardNumber number) {
        LocalDate today = Moment.of(clock).day();
        BoardProfile board = boards.profile(number, today)
                .orElseThrow(() -> new IllegalArgumentException("No board " + number.value()));
        actor.require(Action.MANAGE_BOARD, Place.board(board.id()));
        Set<Long> mine = repository.campaigns(board.id());
        List<Campaign> campaigns = register.all(today).stream()
                .filter(one -> mine.contains(one.id()))
                .filter(one -> one.isRunning() || one.phase() == CampaignPhase.OVER)
                .toList();
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Optional<Integer>> percents = percents(board.id(), campaigns, today);
        Map<Long, List<AskedOfBoard.Written>> letters = repository.letters(board.id());
        Map<Long, List<AskedOfBoard.Called>> calls = repository.calls(board.id());
        Map<Long, List<AskedOfBoard.Invited>> meetings = repository.meetings(board.id());
        Map<Long, Integer> published = repository.published(board.id(), today);
        Map<Long, Integer> logins = repository.daysHere(board.id(), today);
        return campaigns.stream()
                .map(campaign -> new AskedOfBoard(
                        campaign,
                        letters.getOrDefault(campaign.id(), List.of()),
                        calls.getOrDefault(campaign.id(), List.of()),
                        meetings.getOrDefault(campaign.id(), List.of()),
                        percents.get(campaign.startsOn().minusDays(1)),
                        percents.get(campaign.lastDayUpTo(today)),
                        published.getOrDefault(campaign.id(), 0),
                        logins.getOrDefault(campaign.id(), 0)))
                .filter(AskedOfBoard::isSomething)
                .toList();
    }

    /** By day what the board had online; one reading of the facts for all days. */
    private Map<LocalDate, Optional<Integer>> percents(long board, List<Campaign> campaigns, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        campaigns.forEach(one -> {
            days.add(one.startsOn().minusDays(1));
            days.add(one.lastDayUpTo(today));
        });
        return rates.over(List.copyOf(days)).stream()
                .collect(Collectors.toMap(FillSnapshot::on, snapshot -> snapshot.boards().stream()
                        .filter(one -> one.board() == board)
                        .map(BoardFill::rate)
                        .map(rate -> rate.percent())
                        .findFirst()));
    }
}
