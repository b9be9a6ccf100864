package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.BoardLogins;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.ComparableBoards;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.monitor.MonitorDays;
import nl.openvensters.monitor.SchoolFill;
import nl.openvensters.visit.VisitorMonths;

/**
 * Everything that the monitor tells of a day: of the whole sector for who sees the monitor, of one board for who works
 * at that board. Computed from dated facts, so a past day gives the same whenever it is asked; only searches without a
 * result are forgotten after a year.
 */
@ApplicationScoped
@Transactional
public class MonitorReports {

    private final FillRates rates;
    private final BoardLogins logins;
    private final BoardsInNeed boards;
    private final IndicatorReport indicators;
    private final VisitorMonths visitors;

    /** For the container's proxy only. */
    protected MonitorReports() {
        this(null, null, null, null, null);
    }

    @Inject
    public MonitorReports(
            FillRates rates,
            BoardLogins logins,
            BoardsInNeed boards,
            IndicatorReport indicators,
            VisitorMonths visitors) {
        this.rates = rates;
        this.logins = logins;
        this.boards = boards;
        this.indicators = indicators;
        this.visitors = visitors;
    }

    /**
     * Of the whole sector.
     *
     * @param day not before the first fact
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public MonitorReport of(Actor actor, LocalDate day) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return sector(day);
    }

    MonitorReport sector(LocalDate day) {
        List<LocalDate> line = line(day);
        List<LocalDate> days = withYearBefore(line, day);
        List<FillSnapshot> fills = rates.over(days);
        List<LoginShare> shares = logins.over(days);
        FillSnapshot now = fills.get(fills.size() - 1);
        int before = days.indexOf(day.minusYears(1));
        VisitorMonths.Year came = visitors.before(day);
        var tables = new ArrayList<FigureTable>();
        tables.add(KeyFigures.ofSector(
                now,
                shares.get(days.size() - 1),
                came,
                fills.get(before),
                shares.get(before),
                visitors.before(day.minusYears(1))));
        tables.add(FillTables.moments(of(line, days, fills), of(line, days, shares)));
        tables.addAll(behind(day, now, 0));
        tables.add(FillTables.boards(boards.all(now)));
        tables.addAll(VisitorTables.of(came));
        return new MonitorReport(day, tables);
    }

    /**
     * Of the schools that a board runs on the day.
     *
     * @param number as it stands in an address, so anything
     * @return empty when there is no such board
     * @throws nl.openvensters.account.NotAllowed unless the actor works at the board itself or sees the monitor
     */
    public Optional<BoardReport> ofBoard(Actor actor, String number, LocalDate day) {
        return boards.find(number, day).map(board -> {
            if (!actor.may(Action.SEE_MONITOR, Place.PLATFORM)) {
                actor.require(Action.SEE_FIGURES, Place.board(board.id()));
            }
            FillSnapshot all = rates.at(day);
            return new BoardReport(
                    board.id(),
                    number,
                    board.name(),
                    board(board.id(), board.lastLogin(), day, ComparableBoards.ids(all, board.id())),
                    all.boards().stream()
                            .filter(one -> one.board() == board.id())
                            .findFirst()
                            .map(one -> (int) Math.floor(100 * one.rate().share()))
                            .orElse(0),
                    ComparableBoards.on(all, board.id()));
        });
    }

    private MonitorReport board(long board, Optional<LocalDate> lastLogin, LocalDate day, Set<Long> peers) {
        List<LocalDate> line = line(day);
        List<LocalDate> days = withYearBefore(line, day);
        List<FillSnapshot> fills = rates.ofBoard(board, days);
        FillSnapshot now = fills.get(fills.size() - 1);
        var tables = new ArrayList<FigureTable>();
        tables.add(KeyFigures.ofBoard(now, fills.get(days.indexOf(day.minusYears(1))), lastLogin));
        tables.add(FillTables.moments(of(line, days, fills), List.of()));
        if (!peers.isEmpty()) {
            tables.add(FillTables.peers(now, rates.ofBoards(peers, day), indicators::name));
        }
        tables.addAll(behind(day, now, board));
        return new MonitorReport(day, tables);
    }

    private List<FigureTable> behind(LocalDate day, FillSnapshot now, long board) {
        List<SchoolFill> schools = rates.schools(day).stream()
                .filter(school -> board == 0 || school.board() == board)
                .toList();
        var tables = new ArrayList<FigureTable>(List.of(FillTables.tenths(now), FillTables.limits(now)));
        tables.addAll(indicators.on(day, board));
        Stream.of(Grouping.values())
                .filter(grouping -> board == 0 || grouping != Grouping.BOARD_SIZE)
                .forEach(grouping -> tables.add(grouping.table(schools)));
        if (board != 0) {
            tables.add(FillTables.schools(schools));
        }
        return tables;
    }

    private List<LocalDate> line(LocalDate day) {
        return MonitorDays.upTo(day, rates.since().orElse(day));
    }

    /** Ascending; the day a year earlier stands beside the figures, and in the line only when it ends a quarter. */
    private static List<LocalDate> withYearBefore(List<LocalDate> line, LocalDate day) {
        return Stream.concat(Stream.of(day.minusYears(1)), line.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is of the days of the line. @param all of each of some days */
    private static <T> List<T> of(List<LocalDate> line, List<LocalDate> days, List<T> all) {
        return line.stream().map(day -> all.get(days.indexOf(day))).toList();
    }
}
