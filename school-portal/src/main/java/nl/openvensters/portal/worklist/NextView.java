package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.IndicatorGrids;
import nl.openvensters.worklist.WorkList;

/** What to do after something was put online, so that nobody has to go back to the list for it. */
@Named
@RequestScoped
public class NextView {

    @Inject
    private IndicatorGrids grids;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WorkLines lines;

    private List<WorkLines.Line> next;
    private List<WorkLines.Line> anywhere;

    /**
     * The most urgent line of the school, at most one; none when all is done, or without a school.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is not one of this person
     */
    public List<WorkLines.Line> at(String school) {
        if (next == null) {
            next = school == null || school.isEmpty()
                    ? List.of()
                    : first(grids.of(signedIn.actor(), new SchoolCode(school)));
        }
        return next;
    }

    /** The most urgent line of all schools of this person, for when one school is done; none when all are. */
    public List<WorkLines.Line> getAnywhere() {
        if (anywhere == null) {
            anywhere = first(grids.of(signedIn.actor()));
        }
        return anywhere;
    }

    private List<WorkLines.Line> first(IndicatorGrid grid) {
        return WorkList.of(grid, signedIn.actor()).lines().stream()
                .limit(1)
                .map(line -> lines.shown(line, grid.today()))
                .toList();
    }
}
