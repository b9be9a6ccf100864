package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.report.BoardReport;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.MonitorReports;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.BoardNumber;

/** The part of the monitor that is about one board, for who works there. */
@Named
@RequestScoped
public class OwnMonitorView {

    @Inject
    private MonitorReports reports;

    @Inject
    private IndicatorStates states;

    @Inject
    private AskedDayView asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String number;
    private BoardReport board;

    public void open() throws IOException {
        if (number == null) {
            number = states.ownBoard(signedIn.actor()).map(BoardNumber::value).orElse("");
        }
        Optional<BoardReport> found = reports.ofBoard(signedIn.actor(), number, asked.getShown());
        board = found.orElse(null);
        if (board == null) {
            Answers.absent();
        }
    }

    public BoardReport getBoard() {
        return board;
    }

    /** How far boards of about its size are, or that there are too few to tell. */
    public String getPeers() {
        return board.peers()
                .map(peers -> FigureTexts.TEXTS.tell(
                        "own.peers", board.percent(), peers.boards(), peers.from(), peers.to(), peers.percent()))
                .orElseGet(() -> FigureTexts.TEXTS.tell("own.peers.none"));
    }

    /** Whether who is here runs the board, and so may read what the sector asked of it. */
    public boolean isRunning() {
        return signedIn.actor().may(Action.MANAGE_BOARD, Place.board(board.id()));
    }

    /** All but the limits, which the slider tells. */
    public List<ShownTable> getTables() {
        return board.report().tables().stream()
                .filter(table -> !table.id().equals("limits"))
                .map(FigureTexts::shown)
                .toList();
    }

    /** What follows from the limit in the address. */
    public WhatIf getWhatIf() {
        List<Integer> reached = board.report().table("limits").rows().stream()
                .map(row -> (int) row.figures().get(0).value())
                .toList();
        return WhatIf.of(request.getParameter("grens"), reached, schools());
    }

    private int schools() {
        Figure schools = board.report().table("key").rows().get(0).figures().get(0);
        return (int) schools.value();
    }

    public LocalDate getDay() {
        return asked.getShown();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
