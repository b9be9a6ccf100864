package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.province.Dice;

/**
 * A campaign of the sector: boards of which the lot chose whom to approach. The schools of those fill in some of what was
 * missing, so that an effect is there to be seen.
 */
final class SectorCampaign {

    private static final int ENDED_BEGAN_DAYS_AGO = 110;
    private static final int ENDED_DAYS_AGO = 50;
    /** A month and some days: its letter is just older than the time in which nobody gets another one. */
    private static final int RUNNING_BEGAN_DAYS_AGO = 33;

    private static final int RUNS_ON_DAYS = 27;
    private static final int JOINED_AFTER_DAYS = 12;

    private static final int MOST_LAGGING = 40;
    private static final double KEEN = 0.9;

    private final String name;
    private final String goal;
    private final LocalDate startsOn;
    private final Optional<LocalDate> endedOn;
    private final LocalDate today;
    private final List<Board> approached = new ArrayList<>();
    private final List<Board> aside = new ArrayList<>();
    private final List<Board> joined = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    /** A letter to somebody who runs a board. */
    record Letter(long board, String boardName, String email) {}

    private SectorCampaign(String name, String goal, LocalDate startsOn, Optional<LocalDate> endedOn, LocalDate today) {
        this.name = name;
        this.goal = goal;
        this.startsOn = startsOn;
        this.endedOn = endedOn;
        this.today = today;
    }

    /**
     * One that was held and ended, of boards that were less keen.
     *
     * @param shown whose own pages everybody may look at: what these do is played as ever
     * @param told one of those that is approached
     */
    static SectorCampaign ended(
            long seed, LocalDate today, List<Board> boards, Predicate<Board> shown, List<Board> told) {
        var held = new SectorCampaign(
                "Samen vullen",
                "Besturen die achterlopen, krijgen hun scholen dit najaar boven de 80%.",
                today.minusDays(ENDED_BEGAN_DAYS_AGO),
                Optional.of(today.minusDays(ENDED_DAYS_AGO)),
                today);
        held.approached.addAll(told);
        held.draw(
                seed,
                "lot of a campaign",
                boards.stream()
                        .filter(board -> held.comes(board) && board.joined().isBefore(held.startsOn))
                        .filter(board -> board.zeal() < KEEN && !shown.test(board))
                        .toList());
        return held;
    }

    /**
     * One that began a month ago and runs, of the forty boards that lag most: those that the one before did not approach,
     * then the others.
     *
     * @param later who came to it while it ran
     */
    static SectorCampaign running(
            long seed,
            LocalDate today,
            List<Board> boards,
            Predicate<Board> shown,
            SectorCampaign before,
            List<Board> later) {
        var runs = new SectorCampaign(
                "Veertig besturen vooruit",
                "De besturen die het meest achterlopen, beginnen voor de winter met de onderdelen die ontbreken.",
                today.minusDays(RUNNING_BEGAN_DAYS_AGO),
                Optional.empty(),
                today);
        runs.draw(
                seed,
                "lot of a campaign that runs",
                boards.stream()
                        .filter(board -> !shown.test(board))
                        .sorted(Comparator.comparing(before::approaches)
                                .thenComparing(Board::everJoined)
                                .thenComparing(Board::zeal))
                        .limit(MOST_LAGGING)
                        .toList());
        runs.joined.addAll(later);
        return runs;
    }

    /** The first half by lot is approached, the other one left aside. */
    private void draw(long seed, String lot, List<Board> chosen) {
        List<Board> drawn = chosen.stream()
                .sorted(Comparator.comparingDouble(board -> new Dice(seed, lot, board.id()).unit()))
                .toList();
        approached.addAll(drawn.subList(0, drawn.size() / 2));
        aside.addAll(drawn.subList(drawn.size() / 2, drawn.size()));
    }

    private boolean comes(Board board) {
        return board.everJoined() && board.left().equals(today);
    }

    /** Whether its schools fill in what is missing while the campaign runs. */
    boolean moves(Board board, Predicate<Board> shown) {
        return approaches(board) && comes(board) && !shown.test(board);
    }

    private boolean approaches(Board board) {
        return has(approached, board);
    }

    private static boolean has(List<Board> boards, Board board) {
        return boards.stream().anyMatch(one -> one.id() == board.id());
    }

    /** Who runs a board, when it is approached or came to it. */
    void write(Board board, List<Account> administrators) {
        if (approaches(board) || has(joined, board)) {
            administrators.forEach(one -> letters.add(new Letter(board.id(), board.name(), one.email())));
        }
    }

    String name() {
        return name;
    }

    String goal() {
        return goal;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    /** Empty while it runs. */
    Optional<LocalDate> endedOn() {
        return endedOn;
    }

    /** The last day as it was planned. */
    LocalDate plannedEnd() {
        return endedOn.orElse(today.plusDays(RUNS_ON_DAYS));
    }

    /** The last day of which something can be known. */
    LocalDate until() {
        return endedOn.orElse(today);
    }

    /** The day of its writing session: past when it ended, to come while it runs. */
    LocalDate meetsOn() {
        return endedOn.isPresent() ? startsOn.plusDays(25) : today.plusDays(9);
    }

    List<Board> approached() {
        return approached;
    }

    /** Those that came to it while it ran, on {@link #joinedOn}. */
    List<Board> joined() {
        return joined;
    }

    LocalDate joinedOn() {
        return startsOn.plusDays(JOINED_AFTER_DAYS);
    }

    List<Board> aside() {
        return aside;
    }

    /** To those that were there from the beginning, or to who came later. */
    List<Letter> letters(boolean later) {
        return letters.stream()
                .filter(letter -> later == joined.stream().anyMatch(board -> board.id() == letter.board()))
                .toList();
    }
}
