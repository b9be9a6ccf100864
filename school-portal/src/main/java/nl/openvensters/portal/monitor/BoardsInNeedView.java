package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.openvensters.account.Actor;
import nl.openvensters.monitor.BoardProgress;
import nl.openvensters.monitor.BoardsInNeed;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The boards of the monitor on the day that the address asks for, least filled first, to sort and filter. */
@Named
@RequestScoped
public class BoardsInNeedView {

    @Inject
    private FillRates fillRates;

    @Inject
    private BoardsInNeed boardsInNeed;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AskedDayView asked;

    private List<BoardProgress> all;
    private Table<BoardProgress> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("besturen-monitor");
    }

    public Table<BoardProgress> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            text("naam", BoardProgress::name),
                            text("nummer", BoardProgress::number),
                            number("scholen", BoardProgress::schools),
                            number("gevuld", this::percent),
                            number("genoeg", BoardProgress::filled),
                            TableColumn.ranked(
                                    "gezien", header("gezien"), this::seen, board -> day(board.lastLogin()))),
                    this::listed,
                    BoardProgress::number);
        }
        return table;
    }

    /** Read once, however often the table asks; when it only turns a page, nothing else of the monitor is counted. */
    private List<BoardProgress> listed() {
        if (all == null) {
            Actor actor = signedIn.actor();
            all = boardsInNeed.all(actor, fillRates.at(actor, asked.getShown()));
        }
        return all;
    }

    /** What is online of the comparison at all its schools together, rounded down. */
    public int percent(BoardProgress board) {
        return (int) Math.floor(100 * board.rate().share());
    }

    public String seen(BoardProgress board) {
        return board.lastLogin().map(days::day).orElseGet(() -> MonitorPictures.text("boards.never"));
    }

    private static OptionalLong day(Optional<LocalDate> day) {
        return day.map(known -> OptionalLong.of(known.toEpochDay())).orElse(OptionalLong.empty());
    }

    private static TableColumn<BoardProgress> text(String name, Function<BoardProgress, String> text) {
        return new TableColumn<>(name, name, header(name), text);
    }

    private static TableColumn<BoardProgress> number(String name, ToIntFunction<BoardProgress> of) {
        return TableColumn.count(name, header(name), of);
    }

    private static String header(String name) {
        return MonitorPictures.text("boards.column." + name);
    }
}
