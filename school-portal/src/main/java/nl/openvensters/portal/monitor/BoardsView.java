package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;

/** All boards of today, to sort, filter, open and choose. */
@Named
@RequestScoped
public class BoardsView {

    @Inject
    private BoardList boards;

    @Inject
    private BoardColumns columns;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<BoardSummary> all;
    private Table<BoardSummary> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("besturen");
    }

    public Table<BoardSummary> getTable() {
        if (table == null) {
            table = Table.ofAll(columns.all(), this::listed, BoardSummary::number);
        }
        return table;
    }

    /** Read once for a page, however often the table asks. */
    private List<BoardSummary> listed() {
        if (all == null) {
            all = BoardColumns.asked(boards.all(signedIn.actor()), isWithout());
        }
        return all;
    }

    /** Whether only boards are shown that nobody runs here. */
    public boolean isWithout() {
        return BoardColumns.isWithout(request.getParameterMap());
    }
}
