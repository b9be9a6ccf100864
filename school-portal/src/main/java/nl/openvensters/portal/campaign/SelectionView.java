package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.campaign.BoardSelection;
import nl.openvensters.campaign.BoardSelections;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.monitor.BoardColumns;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.AskedQuery;
import org.omnifaces.util.Faces;

/** Boards that were chosen: to save by a name or as a file, or to begin a campaign with ({@link BeginForm}). */
@Named
@RequestScoped
public class SelectionView {

    @Inject
    private BoardChoice choice;

    @Inject
    private BoardColumns columns;

    @Inject
    private BoardSelections selections;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String shown;
    private String selectionName;
    private Long campaignNumber;
    private List<BoardSummary> boards;
    private BoardSelection saved;
    private long savedNumber;
    private Long leftAside;

    @PostConstruct
    void read() {
        shown = request.getParameter("getoond");
        savedNumber = AskedPart.numberOrNone(request, "bewaard");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, () -> {
                boards = chosen();
                AskedFile.send(request, "", "gekozen-besturen", columns.chosen(), () -> boards);
            });
        }
    }

    private List<BoardSummary> chosen() {
        if (savedNumber != 0) {
            saved = selections.find(signedIn.actor(), savedNumber);
        }
        if (shown != null) {
            return choice.ticked(Map.of("bestuur", new String[] {shown}));
        }
        if (saved != null) {
            return choice.of(saved);
        }
        return isAsked() ? choice.asked(request.getParameterMap(), first()) : choice.ticked(request.getParameterMap());
    }

    /** Whether the boards are what a table asks for, and not a list. */
    public boolean isAsked() {
        return request.getParameter("alle") != null;
    }

    private OptionalInt first() {
        long typed = AskedPart.numberOrNone(request, "eerste");
        return typed == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(typed, 100_000));
    }

    public void save() throws IOException {
        CampaignTurn.go("save", TEXTS.tell("selection.saved"), () -> {
            long id = isAsked()
                    ? selections.saveAsked(signedIn.actor(), selectionName, asks(), first())
                    : selections.saveList(signedIn.actor(), selectionName, ids());
            return "/besturen/selectie?bewaard=" + id;
        });
    }

    /** Adds the boards to a campaign that runs. */
    public void join() throws IOException {
        int[] came = {0};
        CampaignTurn.go("join", () -> TEXTS.tell("campaign.joined", came[0]), () -> {
            long campaign = campaignNumber == null ? 0 : campaignNumber;
            came[0] = campaigns.add(signedIn.actor(), campaign, numbers());
            return "/campagnes/campagne?nummer=" + campaign;
        });
    }

    /** Campaigns that run or are to begin, to choose from. */
    public List<SelectItem> getCampaigns() {
        return campaigns.all(signedIn.actor()).stream()
                .filter(Campaign::isOpen)
                .map(campaign -> new SelectItem(campaign.id(), campaign.name()))
                .toList();
    }

    public Long getCampaignNumber() {
        return campaignNumber;
    }

    public void setCampaignNumber(Long campaignNumber) {
        this.campaignNumber = campaignNumber;
    }

    public void remove() throws IOException {
        CampaignTurn.go("remove", TEXTS.tell("selection.removed"), () -> {
            selections.remove(signedIn.actor(), savedNumber);
            return "/besturen";
        });
    }

    List<String> numbers() {
        return shown == null
                ? List.of()
                : Stream.of(shown.split(",")).filter(one -> !one.isBlank()).toList();
    }

    private List<Long> ids() {
        return chosen().stream().map(BoardSummary::id).toList();
    }

    /** What the table is asked, without what only this page knows. */
    private String asks() {
        return AskedQuery.of(BoardChoice.parts(request.getQueryString()));
    }

    /** Where the table asks the same; empty for a list. */
    public String getTableAddress() {
        if (saved != null) {
            return saved.asks().map(asked -> "besturen?" + asked).orElse("");
        }
        return isAsked() ? "besturen?" + asks() : "";
    }

    /** The part of the address that says which boards, for the file of them. */
    public String getFileAsks() throws IOException {
        if (savedNumber != 0) {
            return "bewaard=" + savedNumber;
        }
        return shown != null || !isAsked()
                ? "bestuur=" + getShown()
                : "alle=ja&" + asks() + (first().isPresent() ? "&eerste=" + first().getAsInt() : "");
    }

    /** Null unless it was saved. */
    public BoardSelection getSaved() throws IOException {
        getBoards();
        return saved;
    }

    /** All that were saved, to choose from. */
    public List<BoardSelection> getAll() {
        return signedIn.isCampaigning() ? selections.all(signedIn.actor()) : List.of();
    }

    /** Read also before a button is looked for, which stands within what is shown of them. */
    public List<BoardSummary> getBoards() throws IOException {
        if (boards == null) {
            open();
        }
        return boards == null ? List.of() : boards;
    }

    /** The numbers of those that are shown, with commas: a campaign begins with these, whatever the table gives by then. */
    public String getShown() throws IOException {
        return getBoards().stream().map(BoardSummary::number).collect(Collectors.joining(","));
    }

    /** How many boards with how many schools. */
    public String getSummary() throws IOException {
        List<BoardSummary> all = getBoards();
        return TEXTS.tell(
                "selection.summary",
                all.size(),
                all.stream().mapToInt(BoardSummary::schools).sum(),
                all.stream().mapToInt(BoardSummary::unfilled).sum());
    }

    /** How many of them a lot left aside in a campaign that is not over. */
    public long getLeftAside() throws IOException {
        if (leftAside == null) {
            Set<String> aside = campaigns.leftAside(signedIn.actor());
            leftAside = getBoards().stream()
                    .filter(board -> aside.contains(board.number()))
                    .count();
        }
        return leftAside;
    }

    /** How many of them nobody runs here. */
    public long getWithout() throws IOException {
        return getBoards().stream().filter(board -> board.administrators() == 0).count();
    }

    public String getSelectionName() {
        return selectionName;
    }

    public void setSelectionName(String selectionName) {
        this.selectionName = selectionName;
    }
}
