package nl.openvensters.portal.guide;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.openvensters.portal.Texts;
import nl.openvensters.school.SchoolCode;

/** What the script must know that makes editors of the fields of a guide: it holds no words itself. */
final class GuideEditor {

    private static final List<String> WORDS = List.of(
            "tools", "bold", "subhead", "list", "numbers", "link", "fact", "address", "put", "unlink", "wrong",
            "replace");

    private GuideEditor() {}

    /** As JSON. @param school whose numbers the help looks at; empty for a text of a board */
    static String of(HttpServletRequest request, Optional<SchoolCode> school) {
        Texts words = Texts.of("Indicator");
        var texts = Json.createObjectBuilder().add("how", words.tell("advice.how"));
        WORDS.forEach(key -> texts.add(key, words.tell("editor." + key)));
        return Json.createObjectBuilder()
                .add("root", request.getContextPath())
                .add("school", school.map(SchoolCode::value).orElse(""))
                .add("texts", texts)
                .build()
                .toString();
    }
}
