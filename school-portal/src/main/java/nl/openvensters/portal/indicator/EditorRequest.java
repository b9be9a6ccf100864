package nl.openvensters.portal.indicator;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Texts;

/**
 * What the editor's script sends and gets. Only a page of our own can send the header that is asked for here: another
 * site would have to ask the browser first, and nobody answers that.
 */
final class EditorRequest {

    /** The bundle with what the editor and its answers say. */
    static final Texts TEXTS = Texts.of("Indicator");

    private static final String OWN = "X-Editor";

    private EditorRequest() {}

    /** Something to do for the script. */
    interface Work {

        /** @return the answer, sent with status 200; null when it was answered otherwise */
        JsonObject done() throws IOException;
    }

    /** Does what is asked and answers; what is not allowed or does not exist gets its status and why. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        if (request.getHeader(OWN) == null) {
            send(response, HttpServletResponse.SC_FORBIDDEN, why("save.elsewhere"));
            return;
        }
        try {
            JsonObject answer = work.done();
            if (answer != null) {
                send(response, HttpServletResponse.SC_OK, answer);
            }
        } catch (NotAllowed e) {
            send(response, HttpServletResponse.SC_FORBIDDEN, why("save.notAllowed"));
        } catch (IllegalArgumentException | JsonException e) {
            send(response, HttpServletResponse.SC_BAD_REQUEST, why("save.unclear"));
        }
    }

    /** @throws JsonException when it is no JSON; IllegalArgumentException when it is no object */
    static JsonObject content(HttpServletRequest request) throws IOException {
        try (JsonReader reader = Json.createReader(request.getReader())) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
            throw new IllegalArgumentException("No object was sent");
        }
    }

    /** A text that must be there. */
    static String text(JsonObject asked, String name) {
        if (asked.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    static void send(HttpServletResponse response, int status, JsonObject answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.toString());
    }

    static JsonObject why(String key, Object... parts) {
        return Json.createObjectBuilder().add("why", TEXTS.tell(key, parts)).build();
    }

    /** A parameter that must be there. */
    static String asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
