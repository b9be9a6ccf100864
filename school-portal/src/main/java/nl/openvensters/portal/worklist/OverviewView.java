package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.monitor.ComparableBoards;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FillRate;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/** All schools with where each indicator stands, and how full that is compared with boards of about the same size. */
@Named
@RequestScoped
public class OverviewView {

    @Inject
    private Waiting waiting;

    @Inject
    private ComparableBoards comparable;

    @Inject
    private OverviewChoice choice;

    @Inject
    private SignedIn signedIn;

    public boolean isNothing() {
        return waiting.grid().schools().isEmpty();
    }

    public String getTitle() {
        return WorkTexts.TEXTS.tell("overview.title");
    }

    /** Whether no school is as is asked for. */
    public boolean isNoneFound() {
        return choice.schools().isEmpty();
    }

    /** How many schools are shown of how many. */
    public String getFound() {
        return WorkTexts.TEXTS.tell(
                "overview.found",
                choice.schools().size(),
                waiting.grid().schools().size());
    }

    /** How many schools have enough, and how full all are together. */
    public String getSummary() {
        IndicatorGrid grid = waiting.grid();
        FillRate rate = grid.rate();
        return WorkTexts.TEXTS.tell(
                "overview.summary", grid.filled(), grid.schools().size(), OverviewTable.percent(rate));
    }

    /** One sentence for each board of which the person sees all schools, when there are enough boards like it. */
    public List<String> getPeers() {
        Map<Long, List<MySchool>> boards = waiting.grid().schools().stream()
                .filter(school -> signedIn.actor().subjects().contains(school.board()))
                .collect(Collectors.groupingBy(MySchool::board));
        return boards.entrySet().stream()
                .sorted(Comparator.comparing(board -> board.getValue().get(0).boardName()))
                .flatMap(
                        board -> comparable
                                .like(board.getKey(), board.getValue().size())
                                .map(peers -> told(board.getValue(), peers))
                                .stream())
                .toList();
    }

    private String told(List<MySchool> schools, ComparableBoards.Peers peers) {
        FillRate rate = schools.stream().map(waiting.grid()::rate).reduce(FillRate.NONE, FillRate::plus);
        String size = WorkTexts.TEXTS.tell("peers.between", peers.from(), peers.to());
        return WorkTexts.TEXTS.tell(
                "peers",
                schools.get(0).boardName(),
                OverviewTable.percent(rate),
                peers.boards(),
                size,
                peers.percent());
    }
}
