package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.province.Dice;

/**
 * A campaign that the sector held and ended: boards that were less keen, of which the lot chose whom to approach. Its boards
 * filled in some of what was missing, so that an effect is there to be seen.
 */
final class SectorCampaign {

    private static final int BEGAN_DAYS_AGO = 75;
    private static final int ENDED_DAYS_AGO = 15;
    private static final double KEEN = 0.9;

    private final LocalDate startsOn;
    private final LocalDate endedOn;
    private final List<Board> approached = new ArrayList<>();
    private final List<Board> aside = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    /** A letter to somebody who runs a board. */
    record Letter(long board, String boardName, String email) {}

    /**
     * @param told a board that is approached and whose own pages everybody may look at: what it does is played as ever
     */
    SectorCampaign(long seed, LocalDate today, List<Board> boards, Predicate<Board> shown, List<Board> told) {
        this.startsOn = today.minusDays(BEGAN_DAYS_AGO);
        this.endedOn = today.minusDays(ENDED_DAYS_AGO);
        approached.addAll(told);
        var lagging = boards.stream()
                .filter(board -> board.everJoined()
                        && board.left().equals(today)
                        && board.joined().isBefore(startsOn))
                .filter(board -> board.zeal() < KEEN && !shown.test(board))
                .sorted(Comparator.comparingDouble(board -> new Dice(seed, "lot of a campaign", board.id()).unit()))
                .toList();
        approached.addAll(lagging.subList(0, lagging.size() / 2));
        aside.addAll(lagging.subList(lagging.size() / 2, lagging.size()));
    }

    /** Whether its schools fill in what is missing while the campaign runs. */
    boolean moves(Board board, Predicate<Board> shown) {
        return approaches(board) && !shown.test(board);
    }

    private boolean approaches(Board board) {
        return approached.stream().anyMatch(one -> one.id() == board.id());
    }

    /** Who runs a board, when it is approached. */
    void write(Board board, List<Account> administrators) {
        if (approaches(board)) {
            administrators.forEach(one -> letters.add(new Letter(board.id(), board.name(), one.email())));
        }
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    List<Board> approached() {
        return approached;
    }

    List<Board> aside() {
        return aside;
    }

    List<Letter> letters() {
        return letters;
    }
}
