package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.action.FollowUp;
import nl.openvensters.questionnaire.action.FollowUpRepository.Delivery;
import nl.openvensters.questionnaire.action.FollowingUp;
import nl.openvensters.questionnaire.result.PublishingResult;
import nl.openvensters.questionnaire.result.Results;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.round.HeldRound;

/** What a closed round tells, and what the school does with it. */
@Named
@RequestScoped
public class ResultView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private Results results;

    @Inject
    private FollowingUp following;

    @Inject
    private PublishingResult publishing;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private RoundResult result;
    private Map<String, Integer> editions;
    private ResultTexts texts;
    private PointTexts points;
    private List<FollowUp> actions = List.of();
    private List<Delivery> deliveries = List.of();

    public void open() throws IOException {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, this::read);
        }
    }

    private void read() {
        result = results.of(signedIn.actor(), asked.id());
        texts = new ResultTexts(result);
        points = new PointTexts(result);
        if (round().questionnaire().isScan()) {
            actions = following.actions(signedIn.actor(), asked.id());
        }
        if (round().questionnaire().isSafetyMonitor()) {
            deliveries = following.deliveries(signedIn.actor(), asked.id());
        }
    }

    /** Null when there is none, or it is none of this person's business. */
    public RoundResult getResult() throws IOException {
        if (result == null) {
            open();
        }
        return result;
    }

    private HeldRound round() {
        return result.round();
    }

    /** Whether this person decides what becomes of it. */
    public boolean isRun() throws IOException {
        return getResult() != null && round().isRunBy(signedIn.actor());
    }

    public boolean isScan() {
        return round().questionnaire().isScan();
    }

    /** Scores that can be put on the page for parents. */
    public List<Score> getPublishable() throws IOException {
        return isRun() && !isScan() && signedIn.actor().may(Action.PUBLISH, round().place())
                ? round().questionnaire().scores().stream()
                        .filter(score -> score.indicator().isPresent()
                                && result.of(score, 0)
                                        .flatMap(row -> row.mean())
                                        .isPresent())
                        .toList()
                : List.of();
    }

    /** What of the words at the indicator of a score was looked at. */
    public int seen(Score score) {
        if (editions == null) {
            editions = publishing.editions(round());
        }
        return editions.getOrDefault(score.indicator().orElse(""), 0);
    }

    public String getLead() {
        return TEXTS.tell(
                "result.lead",
                round().answered(),
                round().invited(),
                days.day(round().closedOn().orElseThrow()),
                round().schoolYear().toString());
    }

    /** Where it comes from and how it is counted. */
    public String getSource() {
        return TEXTS.tell(
                isScan() ? "result.source.scan" : "result.source",
                round().source().orElse("Open Vensters"),
                round().questionnaire().name().dutch(),
                round().questionnaire().version(),
                round().minimum());
    }

    /** Why questions are kept back of few people; null when none are for that. */
    public String getAlmost() {
        return texts.almost().orElse(null);
    }

    public boolean isBroken() {
        return result.isBroken();
    }

    public List<ResultTexts.Line> getScores() {
        return texts.scores();
    }

    public List<ResultTexts.Line> getItems() {
        return texts.items();
    }

    public ResultTexts.Columns getScoreColumns() {
        return ResultTexts.columns(texts.scores());
    }

    public ResultTexts.Columns getItemColumns() {
        return ResultTexts.columns(texts.items());
    }

    public List<String> getPartNames() {
        return texts.partNames();
    }

    public List<ResultTexts.Parts> getParts() {
        return texts.parts();
    }

    public List<String> getStrong() {
        return points.strong();
    }

    public List<String> getWeak() {
        return points.weak();
    }

    public List<String> getDifferences() {
        return points.differences();
    }

    public List<String> getTalk() {
        return points.talk();
    }

    /** Open answers by question; none for who may not read them. */
    public List<Said> getWords() {
        return round().questionnaire().items().stream()
                .filter(item ->
                        item.kind() == AnswerKind.OPEN && !result.words(item).isEmpty())
                .map(item -> new Said(item.text().dutch(), result.words(item)))
                .toList();
    }

    /** What people wrote, in no order. */
    public record Said(String question, List<String> answers) {}

    public List<FollowUp> getActions() {
        return actions;
    }

    public String day(LocalDate day) {
        return days.day(day);
    }

    public String ended(FollowUp action) {
        return TEXTS.tell(
                "action.state.done",
                days.day(action.done().orElseThrow()),
                action.outcome().filter(said -> !said.isEmpty()).orElse("–"));
    }

    public List<Delivery> getDeliveries() {
        return deliveries;
    }

    public String getWhere() {
        return (round().isOfBoard() ? "bestuur=" : "school=") + round().code();
    }

    public Optional<String> getShares() {
        return round().isOfBoard()
                ? Optional.empty()
                : Optional.of(TEXTS.tell(round().shared() ? "share.is" : "share.not"));
    }
}
