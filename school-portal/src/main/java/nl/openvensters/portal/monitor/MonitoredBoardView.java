package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.BoardLife;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardLives;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
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
    private SignedIn signedIn;

    private String number;
    private BoardSummary board;
    private BoardLife life;
    private List<Row> schools = List.of();

    public void open() throws IOException {
        board = boards.find(signedIn.actor(), number).orElse(null);
        if (board == null) {
            Answers.absent();
            return;
        }
        life = lives.of(signedIn.actor(), board.id());
        IndicatorGrid grid = grids.ofBoard(signedIn.actor(), board.id());
        schools = grid.schools().stream()
                .map(school -> row(grid, school))
                .sorted(Comparator.comparingInt(Row::percent))
                .toList();
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

    /** Least filled first. */
    public List<Row> getSchools() {
        return schools;
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
