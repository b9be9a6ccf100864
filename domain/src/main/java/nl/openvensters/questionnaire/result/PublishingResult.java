package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.MarkBound;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.markup.Markup;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/**
 * Makes the figure of an indicator from a score of a round, by the way that all own answers go: a draft with words, checked
 * by the same rules, published by the same use case, with four eyes where the board wants them.
 */
@ApplicationScoped
public class PublishingResult {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SAFETY = "veiligheid";

    private final Results results;
    private final Drafts drafts;
    private final Publishing publishing;
    private final HistoryRepository history;
    private final ResultRepository rows;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishingResult() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PublishingResult(
            Results results,
            Drafts drafts,
            Publishing publishing,
            HistoryRepository history,
            ResultRepository rows,
            Clock clock) {
        this.results = results;
        this.drafts = drafts;
        this.publishing = publishing;
        this.history = history;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Sentences that parents read before the words of the school.
     *
     * @param broken when the mark cannot be compared with the one that is there
     * @param most when the mark is told as this or more
     * @param least when it is told as this or less
     */
    public record ForParents(String broken, String most, String least) {

        private String of(Mark mark) {
            return mark.bound()
                    .map(bound -> paragraphs(bound == MarkBound.AT_LEAST ? most : least))
                    .orElse("");
        }

        /** Words that were there, without what they say of how near the mark was that was there. */
        private String takenOut(String body) {
            return body.replace(paragraphs(most), "").replace(paragraphs(least), "");
        }
    }

    /** The edition of the words at each indicator of the place of a round that has some: for who looks at its result. */
    @Transactional
    public Map<String, Integer> editions(HeldRound round) {
        return rows.editions(round.subject());
    }

    /**
     * Publishes a score.
     *
     * @param words the explanation of the school, plain; empty to keep what is there
     * @param seen the edition of the words that were there; 0 when none were
     * @param sentences what is said to parents before the words, where it holds
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school itself and may publish
     * @throws UnfinishedDraft when somebody is writing about the indicator
     * @throws OtherWords when somebody else put other words there since, which these would take the place of
     * @throws IllegalArgumentException when the round has no such score, it is none of an indicator, or nothing is told of it
     */
    @Transactional
    public Outcome publish(Actor actor, long id, String scoreId, String words, int seen, ForParents sentences) {
        RoundResult result = results.of(actor, id);
        HeldRound round = result.round();
        round.requireRun(actor);
        Score score = round.questionnaire().scores().stream()
                .filter(one -> one.id().equals(scoreId) && one.indicator().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No score " + scoreId + " to publish"));
        ResultRow row = result.of(score, 0)
                .filter(told -> told.hidden().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("Nothing is told of " + scoreId));
        String indicator = score.indicator().orElseThrow();
        SchoolCode school = new SchoolCode(round.code());
        OpenedDraft open = drafts.open(actor, school, indicator);
        open.draft().ifPresent(unfinished -> {
            throw new UnfinishedDraft(unfinished.editedBy());
        });
        if (!words.isBlank() && open.edition() != seen) {
            throw new OtherWords();
        }
        JsonObject there = open.content().answer().map(PublishingResult::parsed).orElse(JsonObject.EMPTY_JSON_OBJECT);
        String kept = words.isBlank() ? sentences.takenOut(open.content().body()) : paragraphs(words);
        DraftContent content = new DraftContent(
                result.mark(row).map(sentences::of).orElse("")
                        + (isBroken(result, score, there) ? paragraphs(sentences.broken()) : "")
                        + kept,
                Optional.of(answer(result, score, row, indicator, there).toString()));
        int edition = drafts.save(actor, school, indicator, content, open.edition());
        Outcome outcome = publishing.publish(actor, school, indicator, edition);
        rows.published(id, Moment.of(clock).day());
        history.append(Fact.of(
                        EventKind.SURVEY_PUBLISHED,
                        actor.account(),
                        round.subject(),
                        score.name().dutch())
                .on(indicator));
        return outcome;
    }

    /** Whether a mark is there that this one may not be compared with: of another source, or of a list that is another now. */
    private static boolean isBroken(RoundResult result, Score score, JsonObject there) {
        boolean ours = result.past(score).stream().anyMatch(past -> past.mean().isPresent());
        boolean marked = there.containsKey("score") || there.containsKey("mean");
        String source = there.getString("source", "");
        boolean same = source.equals(source(result.round()))
                || result.past(score).stream()
                        .filter(past -> past.comparable() && past.mean().isPresent())
                        .anyMatch(past -> source.equals(source(result.round().questionnaire(), past.version())))
                || score.indicator().filter(SAFETY::equals).isPresent() && ours;
        return marked && (result.isBroken() || !same);
    }

    private static JsonObject answer(
            RoundResult result, Score score, ResultRow row, String indicator, JsonObject there) {
        var json = JSON.createObjectBuilder(there);
        List.of("mean", "bound", "earlier", "pupils", "invited").forEach(json::remove);
        told(json, result.mark(row).orElseThrow(), row.people());
        if (indicator.equals(SAFETY)) {
            return json.build();
        }
        HeldRound round = result.round();
        json.add("invited", round.invited())
                .add("source", source(round))
                .add("schoolYear", round.schoolYear().start());
        var earlier = JSON.createArrayBuilder();
        List<RoundResult.Past> past = result.past(score).stream()
                .filter(before -> before.comparable() && before.mean().isPresent())
                .toList();
        for (int i = past.size() - 1; i >= 0; i--) {
            JsonObjectBuilder before = JSON.createObjectBuilder()
                    .add("schoolYear", past.get(i).year().start());
            earlier.add(
                    told(before, past.get(i).mark().orElseThrow(), past.get(i).people()));
        }
        return past.isEmpty() ? json.build() : json.add("earlier", earlier).build();
    }

    /** A mark of any year, no nearer than it is told. */
    private static JsonObjectBuilder told(JsonObjectBuilder json, Mark mark, int people) {
        json.add("score", mark.value()).add("respondents", people);
        mark.bound().ifPresent(bound -> json.add("bound", bound.name()));
        return json;
    }

    private static String source(HeldRound round) {
        return round.source()
                .orElseGet(() ->
                        source(round.questionnaire(), round.questionnaire().version()));
    }

    private static String source(Questionnaire list, int version) {
        return list.name().dutch() + " (Open Vensters, lijst " + version + ")";
    }

    private static String paragraphs(String plain) {
        var html = new StringBuilder();
        for (String paragraph : plain.strip().split("\\R\\s*\\R")) {
            html.append("<p>").append(Markup.escaped(paragraph.strip())).append("</p>");
        }
        return html.toString();
    }

    private static JsonObject parsed(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
