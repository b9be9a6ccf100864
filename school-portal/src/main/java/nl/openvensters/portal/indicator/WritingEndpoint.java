package nl.openvensters.portal.indicator;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.openvensters.account.Action;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.story.ShownNumbers;
import nl.openvensters.writing.PlainWords;

/**
 * Reads along with somebody who writes: what could be better, in sentences to show below the text. A text for many schools
 * names none of them: then it is read without figures.
 */
@WebServlet("/schrijfhulp")
public class WritingEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlainWords words;

    @Inject
    private transient ShownIndicator indicators;

    @Inject
    private transient IndicatorStates states;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditorRequest.answer(request, response, () -> {
            JsonObject asked = EditorRequest.content(request);
            String body = EditorRequest.text(asked, "body");
            if (!AskedSubject.isIn(asked)) {
                signedIn.actor();
                return AdviceWords.json(words.check().check(body, List.of()));
            }
            SubjectCode subject = AskedSubject.in(asked);
            // What is not public yet of a figure must not leak through advice on a made-up text.
            if (!states.may(signedIn.actor(), Action.SEE_FIGURES, subject)) {
                EditorRequest.send(response, HttpServletResponse.SC_FORBIDDEN, EditorRequest.why("save.notAllowed"));
                return null;
            }
            var shown = indicators.to(signedIn.actor(), subject, EditorRequest.text(asked, "indicator"));
            var known = ShownNumbers.of(shown.now(), shown.told(shown.now()));
            return AdviceWords.json(words.check().check(body, known));
        });
    }
}
