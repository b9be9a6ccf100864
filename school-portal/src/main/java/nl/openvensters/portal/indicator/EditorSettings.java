package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.story.FigureBlanks;

/** What the editor's script must know to begin, as JSON in an attribute: the script itself holds no words. */
@Named
@RequestScoped
public class EditorSettings {

    private static final List<String> WORDS = List.of(
            "tools",
            "bold",
            "subhead",
            "list",
            "numbers",
            "link",
            "fact",
            "address",
            "put",
            "unlink",
            "wrong",
            "says",
            "logIn",
            "open.one",
            "open.many",
            "newer",
            "again",
            "replace",
            "state.saved",
            "state.typing",
            "state.unreachable",
            "state.out",
            "state.refused",
            "state.clash",
            "clashTitle",
            "clashLead",
            "clashTheirs",
            "clashDifferences",
            "clashMine",
            "clashTake",
            "clashOn");

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm form;

    public String getJson() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        WORDS.forEach(word -> texts.add(word, EditorRequest.TEXTS.tell("editor." + word)));
        if (!page.isOfSchool()) {
            texts.add("says", EditorRequest.TEXTS.tell("editor.says." + page.getOf()));
        }
        texts.add("how", EditorRequest.TEXTS.tell("advice.how"));
        JsonObjectBuilder settings = Json.createObjectBuilder();
        form.getSavedAt().ifPresent(at -> settings.add("at", at));
        return settings.add("root", request.getContextPath())
                .add("account", String.valueOf(signedIn.actor().account()))
                .add(
                        "of",
                        Json.createObjectBuilder()
                                .add(
                                        AskedSubject.name(page.subject()),
                                        page.subject().value()))
                .add("indicator", page.getIndicator())
                .add("basis", form.getBasis())
                .add("facts", facts())
                .add("texts", texts)
                .build()
                .toString();
    }

    /** What can be put into a text: the blank and what it stands for at this school; nothing in plain fields and of others. */
    private JsonArrayBuilder facts() {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        if (!page.isOfSchool() || IndicatorView.GENERAL.equals(page.getIndicator())) {
            return facts;
        }
        Shown shown = page.getShown();
        if (shown.opened().allows(Action.PUBLISH)) {
            Map<String, String> values = TextsForMany.values(shown.page());
            TextsForMany.blanks().stream()
                    .filter(values::containsKey)
                    .forEach(blank -> facts.add(fact(blank, values.get(blank))));
        }
        FigureBlanks.of(shown.now(), shown.told(shown.now()))
                .values()
                .forEach((blank, value) -> facts.add(fact(blank, value)));
        return facts;
    }

    private static JsonArrayBuilder fact(String blank, String value) {
        return Json.createArrayBuilder().add("{" + blank + "}").add(value);
    }
}
