package nl.openvensters.portal.indicator;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Draft;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Presence;
import nl.openvensters.publication.WordDifferences;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.school.SubjectCode;

/**
 * Saves a text while somebody types, and tells who else has it open. It knows nothing of the state of the page, so that
 * it also works for a page that outlived its session: logging in again is enough.
 */
@WebServlet("/concept")
public class DraftEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Longer than anybody explains a figure; the editor warns far earlier. */
    private static final int LONGEST = 100_000;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Presence presence;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient Days days;

    /** Where the draft is now; asked for every so often by each page that has it open. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditorRequest.answer(request, response, () -> {
            Actor actor = signedIn.actor();
            SubjectCode subject = AskedSubject.in(request);
            String indicator = EditorRequest.asked(request, "indicator");
            JsonArrayBuilder others = Json.createArrayBuilder();
            presence.beat(actor, subject, indicator).forEach(others::add);
            return Json.createObjectBuilder()
                    .add(
                            "basis",
                            String.valueOf(
                                    drafts.open(actor, subject, indicator).edition()))
                    .add("others", others)
                    .build();
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditorRequest.answer(request, response, () -> {
            JsonObject asked = EditorRequest.content(request);
            Actor actor = signedIn.actor();
            if (actor.account() != Long.parseLong(EditorRequest.text(asked, "account"))) {
                EditorRequest.send(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        EditorRequest.why("save.otherAccount", actor.name()));
                return null;
            }
            if (asked.toString().length() > LONGEST) {
                EditorRequest.send(
                        response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, EditorRequest.why("save.tooLong"));
                return null;
            }
            return saved(response, actor, asked);
        });
    }

    private JsonObject saved(HttpServletResponse response, Actor actor, JsonObject asked) throws IOException {
        String body = "";
        try {
            SubjectCode subject = AskedSubject.in(asked);
            String indicator = EditorRequest.text(asked, "indicator");
            DraftContent there = drafts.open(actor, subject, indicator).content();
            body = asked.containsKey("body") ? EditorRequest.text(asked, "body") : there.body();
            int seen = Integer.parseInt(EditorRequest.text(asked, "basis"));
            int edition = drafts.save(actor, subject, indicator, content(asked, there.saying(body)), seen);
            return Json.createObjectBuilder()
                    .add("basis", String.valueOf(edition))
                    .add("at", days.timeNow())
                    .add("draft", drafts.find(actor, subject, indicator).isPresent())
                    .build();
        } catch (DraftClash e) {
            Draft theirs = e.theirs();
            EditorRequest.send(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    Json.createObjectBuilder()
                            .add("basis", String.valueOf(e.edition()))
                            .add("by", theirs.editedBy())
                            .add("at", theirs.editedAt() == null ? "" : days.moment(theirs.editedAt()))
                            .add("body", theirs.body())
                            .add("answer", fields(theirs))
                            .add("online", e.isOnline())
                            .add("differences", WordDifferences.between(body, theirs.body()))
                            .build());
            return null;
        }
    }

    /** The words, and the fields of the own answer by their path: what the page has of them, the rest as it is. */
    private DraftContent content(JsonObject asked, DraftContent words) {
        if (!asked.containsKey("answer")) {
            return words;
        }
        var typed = new HashMap<String, String>();
        if (!(asked.get("answer") instanceof JsonObject answer)) {
            throw new IllegalArgumentException("The answer is no object");
        }
        answer.keySet().forEach(path -> typed.put(path, EditorRequest.text(answer, path)));
        String json = AnswerFields.json(AnswerFields.withPhotoOf(words.answer().orElse("{}"), typed));
        return words.answering(
                Optional.of(AnswerRules.kept(catalogue.get(EditorRequest.text(asked, "indicator")), json)));
    }

    private static JsonObject fields(Draft draft) {
        var fields = Json.createObjectBuilder();
        draft.answer().map(AnswerFields::of).orElse(Map.of()).forEach(fields::add);
        return fields.build();
    }
}
