package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.result.CountryResults;
import nl.openvensters.questionnaire.result.CountryResults.Line;

/** What the sector sees: means over ten schools or more. */
@Named
@RequestScoped
public class CountryView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private CountryResults results;

    @Inject
    private SignedIn signedIn;

    private List<Line> lines;

    public void open() throws IOException {
        PageTurn.attempt(TEXTS, () -> lines = results.all(signedIn.actor()));
    }

    public List<Line> getLines() {
        return lines;
    }

    public String mark(Line line) {
        return ResultTexts.number(line.mean());
    }

    /** What a role or all together is called. */
    public String who(Line line) {
        return line.role().orElse(TEXTS.tell("country.all"));
    }
}
