package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.BoardBrief.LowSchool;
import nl.openvensters.campaign.BoardBrief.MissingIndicator;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.school.PhoneNumber;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.MySchool;

/** What there is to say to boards, from the data of today: some queries, however many boards. */
@ApplicationScoped
@Transactional
public class BoardBriefs {

    private final BoardList boards;
    private final ColleagueRepository colleagues;
    private final IndicatorGrids grids;
    private final WithdrawalRepository withdrawals;
    private final SchoolPhoneRepository phones;

    /** For the container's proxy only. */
    protected BoardBriefs() {
        this(null, null, null, null, null);
    }

    @Inject
    BoardBriefs(
            BoardList boards,
            ColleagueRepository colleagues,
            IndicatorGrids grids,
            WithdrawalRepository withdrawals,
            SchoolPhoneRepository phones) {
        this.boards = boards;
        this.colleagues = colleagues;
        this.grids = grids;
        this.withdrawals = withdrawals;
        this.phones = phones;
    }

    /**
     * By name; boards that run no school any more are left out.
     *
     * @param ids their subjects
     * @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns
     */
    public List<BoardBrief> of(Actor actor, Collection<Long> ids) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = Set.copyOf(ids);
        Map<Long, List<Colleague>> contacts = colleagues.atBoards(Action.MANAGE_BOARD, wanted);
        IndicatorGrid grid = grids.ofBoards(actor, wanted);
        Map<Long, List<MySchool>> schools = grid.schools().stream().collect(Collectors.groupingBy(MySchool::board));
        Map<Long, Map<String, LocalDate>> since = withdrawals.firstDays(wanted, grid.today());
        Map<String, PhoneNumber> numbers = phones.ofBoards(wanted, grid.today());
        return boards.all(actor).stream()
                .filter(board -> wanted.contains(board.id()))
                .map(board -> new BoardBrief(
                        board,
                        contacts.getOrDefault(board.id(), List.of()),
                        low(grid, schools.getOrDefault(board.id(), List.of()), numbers),
                        missing(
                                grid,
                                schools.getOrDefault(board.id(), List.of()),
                                since.getOrDefault(board.id(), Map.of()))))
                .toList();
    }

    private static List<LowSchool> low(IndicatorGrid grid, List<MySchool> schools, Map<String, PhoneNumber> numbers) {
        return schools.stream()
                .filter(school -> !grid.rate(school).isEnough())
                .map(school -> new LowSchool(
                        school.code().value(),
                        school.label(),
                        grid.rate(school).percent(),
                        Optional.ofNullable(numbers.get(school.code().value()))))
                .sorted(Comparator.comparingInt(LowSchool::percent).thenComparing(LowSchool::label))
                .toList();
    }

    private static List<MissingIndicator> missing(
            IndicatorGrid grid, List<MySchool> schools, Map<String, LocalDate> since) {
        Map<String, List<Cell>> cells = schools.stream()
                .flatMap(grid::cells)
                .filter(Cell::comparison)
                .collect(Collectors.groupingBy(cell -> cell.indicator().id()));
        return cells.entrySet().stream()
                .map(one -> new MissingIndicator(
                        one.getKey(),
                        one.getValue().get(0).indicator().name(),
                        (int) one.getValue().stream()
                                .filter(cell -> !cell.isOnline())
                                .count(),
                        one.getValue().size(),
                        Optional.ofNullable(since.get(one.getKey()))))
                .filter(one -> one.schools() > 0)
                .sorted(Comparator.comparingInt(MissingIndicator::schools)
                        .reversed()
                        .thenComparing(MissingIndicator::name))
                .toList();
    }
}
