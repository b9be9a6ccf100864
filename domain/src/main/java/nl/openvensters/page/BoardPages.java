package nl.openvensters.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardRepository;

/** Makes the documents of boards out of the tables: a few queries, however many boards. */
final class BoardPages {

    private final BoardRepository register;
    private final PublishedIndicators indicators;
    private final String fingerprint;

    BoardPages(DataSource database, PublishedIndicators indicators, String fingerprint) {
        this.register = new BoardRepository(database);
        this.indicators = indicators;
        this.fingerprint = fingerprint;
    }

    /** As they are on the day, which is today; without those that are not there. */
    List<MadePage> of(Collection<BoardNumber> boards, LocalDate today) {
        if (boards.isEmpty()) {
            return List.of();
        }
        Map<BoardNumber, List<IndicatorFigures>> told = indicators.ofBoards(boards);
        Map<BoardNumber, LocalDate> changes = register.changesAfter(today, boards);
        LocalDate nextYear = SchoolYear.of(today).firstDay().plusYears(1);
        return register.profiles(boards, today).stream()
                .map(board -> {
                    BoardNumber number = board.board().number();
                    var page = new BoardPage(fingerprint, board, told.getOrDefault(number, List.of()));
                    LocalDate change = changes.getOrDefault(number, nextYear);
                    return new MadePage(
                            number, BoardPageShape.write(page), change.isBefore(nextYear) ? change : nextYear);
                })
                .toList();
    }
}
