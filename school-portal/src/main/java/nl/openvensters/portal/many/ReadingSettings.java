package nl.openvensters.portal.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.portal.Texts;

/** What the script must know that reads along in a plain field, as JSON in an attribute: the script itself holds no words. */
@Named
@RequestScoped
public class ReadingSettings {

    private static final Texts TEXTS = Texts.of("Indicator");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ManySchoolsView page;

    /** {@code root} of the portal, {@code indicator} that is written about, {@code texts}. */
    public String getJson() {
        return Json.createObjectBuilder()
                .add("root", request.getContextPath())
                .add("indicator", page.getIndicator())
                .add(
                        "texts",
                        Json.createObjectBuilder()
                                .add("replace", TEXTS.tell("editor.replace"))
                                .add("how", TEXTS.tell("advice.how")))
                .build()
                .toString();
    }
}
