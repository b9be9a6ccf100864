package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Colleague;
import nl.openvensters.campaign.BoardBrief;
import nl.openvensters.campaign.BoardBrief.LowSchool;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignCalls;
import nl.openvensters.campaign.CampaignCalls.Line;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;
import org.omnifaces.util.Faces;

/** Whom to call for a campaign, with what to say, on the screen, on paper and as a file. */
@Named
@RequestScoped
public class CallsView {

    private static final int MOST_PHONES = 6;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignCalls calls;

    @Inject
    private CallTexts texts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private Campaign campaign;
    private List<Line> lines = List.of();
    private Set<String> overdue = Set.of();

    public void open() throws IOException {
        if (Faces.isResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            campaign = campaigns.find(signedIn.actor(), AskedPart.number(request, "nummer"));
            lines = calls.list(signedIn.actor(), campaign.id());
            overdue = calls.overdue(lines);
            AskedFile.send(request, "", "bellijst", columns(), () -> lines);
        });
    }

    private List<TableColumn<Line>> columns() {
        return List.of(
                column("bestuur", line -> line.brief().summary().name()),
                column("nummer", line -> line.brief().summary().number()),
                column("contact", line -> contacts(line, Colleague::name)),
                column("adres", line -> contacts(line, Colleague::email)),
                column("telefoon", this::numbers),
                column("gevuld", line -> line.brief().summary().rate().percent() + "%"),
                column("punten", line -> String.join(" ", texts.points(line.brief()))),
                column("uitslag", texts::result));
    }

    private static String contacts(Line line, Function<Colleague, String> of) {
        return line.brief().contacts().stream().map(of).collect(Collectors.joining("; "));
    }

    private static TableColumn<Line> column(String name, Function<Line, String> text) {
        return TableColumn.plain(TEXTS.tell("calls.column." + name), text);
    }

    /** What to say, a sentence each. */
    public List<String> points(BoardBrief brief) {
        return texts.points(brief);
    }

    /** The schools under 80 % that can be called, the least filled first. */
    public List<LowSchool> phones(BoardBrief brief) {
        return brief.low().stream()
                .filter(school -> school.phone().isPresent())
                .limit(MOST_PHONES)
                .toList();
    }

    private String numbers(Line line) {
        return phones(line.brief()).stream()
                .map(school ->
                        school.label() + ": " + school.phone().orElseThrow().written())
                .collect(Collectors.joining("; "));
    }

    /** What came of the latest call; empty when there was none. */
    public String result(Line line) {
        return texts.result(line);
    }

    /** Whether what was promised should have been done. */
    public boolean isOverdue(Line line) {
        return overdue.contains(line.brief().summary().number());
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public List<Line> getLines() {
        return lines;
    }
}
