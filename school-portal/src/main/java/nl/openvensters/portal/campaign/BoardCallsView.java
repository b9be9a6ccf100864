package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.openvensters.campaign.CampaignCalls;
import nl.openvensters.campaign.NotedCall;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;

/** The calls with one board, on its page of the monitor. */
@Named
@RequestScoped
public class BoardCallsView {

    @Inject
    private CampaignCalls calls;

    @Inject
    private CallTexts texts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private List<NotedCall> all;

    /** The calls as a file, when the address asks for it. @param board null when there is none */
    public void save(BoardSummary board) {
        if (board != null && signedIn.isCampaigning()) {
            AskedFile.send(
                    request,
                    "gesprekken",
                    "gesprekken",
                    List.of(
                            TableColumn.plain(TEXTS.tell("call.title"), texts::told),
                            TableColumn.plain(TEXTS.tell("column.naam"), NotedCall::campaignName)),
                    () -> of(board.id()));
        }
    }

    /** Newest first; none for who does not run campaigns. */
    public List<NotedCall> of(long board) {
        if (all == null) {
            all = signedIn.isCampaigning() ? calls.ofBoard(signedIn.actor(), board) : List.of();
        }
        return all;
    }
}
