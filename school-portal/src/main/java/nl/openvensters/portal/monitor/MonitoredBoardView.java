package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.BoardLife;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardLives;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.publication.FillRate;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.MySchool;

/** One board as the sector and the administrator see it: its schools, people, logins and letters. */
@Named
@RequestScoped
public class MonitoredBoardView {

    private static final Texts TEXTS = Texts.of("Boards");

    /**
     * A school of the board.
     *
     * @param percent what is online of the comparison, rounded down
     * @param messages of visitors that wait
     */
    public record Row(MySchool school, FillRate rate, int percent, int messages) {}

    @Inject
    private BoardList boards;

    @Inject
    private BoardLives lives;

    @Inject
    private IndicatorGrids grids;

    @Inject
    private BoardLifeFiles files;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private BoardSummary board;
    private BoardLife life;
    private List<Row> schools;
    private Table<Row> table;

    public void open() throws IOException {
        board = boards.find(signedIn.actor(), number()).orElse(null);
        if (board == null) {
            Answers.absent();
            return;
        }
        life = lives.of(signedIn.actor(), board.id());
        // The other lists of the page are asked for by their names.
        if (!files.send(life) && request.getParameter("lijst") == null) {
            getSchools().saveWhenAsked("scholen");
        }
    }

    /** Least filled first. */
    public Table<Row> getSchools() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("school", "school", row -> row.school().label()),
                            column("code", "code", row -> row.school().code().toString()),
                            number("gevuld", "percent", Row::percent),
                            TableColumn.number(
                                    "online",
                                    TEXTS.tell("board.published"),
                                    this::published,
                                    row -> OptionalLong.of(row.rate().published())),
                            number("berichten", "messages", Row::messages)),
                    this::listed,
                    row -> row.school().id());
        }
        return table;
    }

    /** Read once, however often the table asks; also when only a part of it is asked for and the page is not opened. */
    private List<Row> listed() {
        if (schools == null) {
            schools = Optional.ofNullable(board)
                    .or(() -> boards.find(signedIn.actor(), number()))
                    .map(one -> grids.ofBoard(signedIn.actor(), one.id()))
                    .map(grid -> grid.schools().stream()
                            .map(school -> row(grid, school))
                            .sorted(Comparator.comparingInt(Row::percent))
                            .toList())
                    .orElse(List.of());
        }
        return schools;
    }

    /** How many of how many. */
    public String published(Row row) {
        return TEXTS.tell(
                "board.published.value", row.rate().published(), row.rate().applicable());
    }

    private static TableColumn<Row> column(String name, String header, Function<Row, String> text) {
        return new TableColumn<>(name, name, TEXTS.tell("board." + header), text);
    }

    private static TableColumn<Row> number(String name, String header, ToIntFunction<Row> of) {
        return TableColumn.count(name, TEXTS.tell("board." + header), of);
    }

    /** As it stands in the address, so anything. */
    private String number() {
        String asked = request.getParameter("nummer");
        return asked == null ? "" : asked;
    }

    private static Row row(IndicatorGrid grid, MySchool school) {
        FillRate rate = grid.rate(school);
        return new Row(
                school,
                rate,
                (int) Math.floor(100 * rate.share()),
                grid.messages(school).map(messages -> messages.count()).orElse(0));
    }

    public BoardSummary getBoard() {
        return board;
    }

    /** Its number, schools and fill rate in a sentence. */
    public String getSummary() {
        String trend = board.trend()
                .map(points -> TEXTS.tell("board.trend", points, Math.abs(points)))
                .orElse("");
        return TEXTS.tell("board.sub", board.number(), board.schools(), board.percent(), trend);
    }

    public BoardLife getLife() {
        return life;
    }

    public String month(YearMonth month) {
        return Dutch.month(month);
    }

    /** How long the bar of a month is, in percent of the longest. */
    public int bar(BoardLife.MonthOfLogins month) {
        return 100 * month.logins() / life.mostLogins();
    }

    public String kind(BoardLife.Letters letters) {
        return TEXTS.tell("letters." + letters.kind());
    }
}
