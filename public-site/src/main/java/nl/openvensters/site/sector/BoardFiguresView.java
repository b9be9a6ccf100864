package nl.openvensters.site.sector;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.Benchmarks;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.NormativeEquity;
import nl.openvensters.benchmark.StandingStory;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.page.DocumentName;
import nl.openvensters.page.DocumentsRead;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.Stored;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.site.address.Crumb;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.school.BoardView;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Storyteller;

/** The figures of a board beside boards like it, with what it says of them itself. */
@Named
@RequestScoped
public class BoardFiguresView {

    private static final List<String> WEIGHTS = List.of("grootte", "weging", "soort", "streek");

    @Inject
    private Benchmarks benchmarks;

    @Inject
    private SectorFigures sector;

    @Inject
    private PublicPages pages;

    private BoardComparison standing;
    private StandingStory story;
    private List<IndicatorFigures> told = List.of();

    /** Finds the board of the address, and the boards that are like it by the weights in the address. */
    public void open() throws IOException {
        Optional<String> number = SectorAddress.board(AskedDocument.path());
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Weights weights = weights(asked);
        // Before anything is read: only addresses of which there are few are made, and kept.
        if (number.isPresent() && isWrittenOtherwise(asked, weights)) {
            AskedDocument.elsewhere(SectorAddress.ofBoard(number.get()) + query(weights));
            return;
        }
        standing = number.flatMap(board -> benchmarks.of(new BoardNumber(board), weights))
                .orElse(null);
        if (standing == null) {
            // Before anything was added up no board has figures yet, and they come within minutes.
            int status = sector.version().isEmpty() ? 503 : 404;
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(status, "");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        // Whether one of the others explains something is told here too.
        standing.others().forEach(other -> DocumentsRead.note(DocumentName.ofBoard(new BoardNumber(other.number()))));
        story = new StandingStory(standing, standing.own().name());
        told = pages.board(new BoardNumber(number.get()))
                .map(Stored::page)
                .map(page -> page.indicators())
                .orElse(List.of());
    }

    /** As the fields of the form put them into the address. */
    private static Weights weights(Map<String, String> asked) {
        return Weights.read(WEIGHTS.stream()
                        .map(name -> asked.getOrDefault(name, ""))
                        .collect(Collectors.joining("-")))
                .orElse(Weights.USUAL);
    }

    /** Whether there is another address for what is asked: with tens, and without what is usual. */
    private static boolean isWrittenOtherwise(Map<String, String> asked, Weights weights) {
        String said = WEIGHTS.stream()
                .filter(asked::containsKey)
                .map(name -> name + "=" + asked.get(name))
                .collect(Collectors.joining("&"));
        return !said.isEmpty() && !("?" + said).equals(query(weights));
    }

    private static String query(Weights weights) {
        return weights.isUsual()
                ? ""
                : "?grootte=" + weights.size() + "&weging=" + weights.weighting() + "&soort=" + weights.type()
                        + "&streek=" + weights.region();
    }

    public BoardComparison getStanding() {
        return standing;
    }

    public StandingStory getStory() {
        return story;
    }

    public String getName() {
        return standing.own().name();
    }

    public String getAddress() {
        return SectorAddress.ofBoard(standing.own().number());
    }

    /** The page of the board itself. */
    public String getBoard() {
        return board(standing.own().number(), getName());
    }

    /** The figures of another board. */
    public String figuresOf(String number) {
        return SectorAddress.ofBoard(number);
    }

    private static String board(String number, String name) {
        return BoardView.address(new BoardNumber(number), Optional.of(name));
    }

    public List<Crumb> getCrumbs() {
        return List.of(new Crumb(getName(), getBoard()));
    }

    /** What the board itself says of a topic in public; empty when it says nothing. */
    public List<IndicatorStory> said(String topic) {
        return told.stream()
                .filter(shown ->
                        shown.indicator().id().equals(topic) && !(shown.visibility() instanceof Visibility.Never))
                .map(shown -> Storyteller.tell(shown, SubjectKind.BOARD, getName()))
                .toList();
    }

    public StoryTable getComparators() {
        return story.comparators();
    }

    public String getNoNorm() {
        return StandingStory.noNorm();
    }

    /** Why it is not told whether equity may be too high. */
    public String getExcess() {
        return StandingStory.excess(List.of(NormativeEquity.Input.values()));
    }

    /** Where other boards explain a topic. */
    public String boardOf(StandingStory.Explanation explanation) {
        return board(explanation.number(), explanation.name());
    }

    /** The weights as they are, for the form. */
    public Weights getWeights() {
        return standing.weights();
    }

    /** A text of this page. */
    public String say(String key) {
        return SectorView.say(key, "");
    }

    public String sayOf(String key, Object one) {
        return SectorView.say(key, one);
    }
}
