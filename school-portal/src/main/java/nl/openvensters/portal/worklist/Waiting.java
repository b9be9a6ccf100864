package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.WorkList;

/** What waits for whoever asked for this page: read once for a page, and for most pages only counted. */
@Named
@RequestScoped
public class Waiting {

    @Inject
    private IndicatorGrids grids;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WaitingCount count;

    private IndicatorGrid grid;
    private WorkList list;

    public IndicatorGrid grid() {
        if (grid == null) {
            grid = grids.of(signedIn.actor());
        }
        return grid;
    }

    public WorkList list() {
        if (list == null) {
            list = WorkList.of(grid(), signedIn.actor());
            count.is(list.lines().size());
        }
        return list;
    }

    /** Forgets what was read before a button changed it. */
    void readAnew() {
        grid = null;
        list = null;
    }

    /** For the menu; 0 for who has no school. */
    public int getCount() {
        if (signedIn.actor().subjects().isEmpty()) {
            return 0;
        }
        if (list == null && count.known().isPresent()) {
            return count.known().getAsInt();
        }
        return list().lines().size();
    }

    public String getCountText() {
        return WorkTexts.TEXTS.tell("menu.count", getCount());
    }
}
