package nl.openvensters.site.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.util.ResourceBundle;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title the same for every problem with this status
 * @param detail what is wrong this time
 * @param instance the path that was asked for
 */
record Problem(int status, String title, String detail, String instance) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.openvensters.site.Api");

    /** A text of the API's bundle. */
    static String text(String key) {
        return TEXTS.getString(key);
    }

    static Problem of(int status, String detail, String instance) {
        String known =
                switch (status) {
                    case 400, 404, 405, 406, 500, 503 -> String.valueOf(status);
                    default -> status < 500 ? "400" : "500";
                };
        return new Problem(
                status,
                text("problem." + known + ".title"),
                detail == null ? text("problem." + known + ".detail") : detail,
                instance);
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance)
                .build()
                .toString();
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(toJson());
    }
}
