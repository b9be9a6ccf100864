package nl.openvensters.site.api;

import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Locale;
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
    static String text(String key, Object... filling) {
        return filling.length == 0
                ? TEXTS.getString(key)
                : new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(filling);
    }

    static Problem of(int status, String detail, String instance) {
        String known =
                switch (status) {
                    case 400, 404, 405, 406, 410, 429, 500, 503 -> String.valueOf(status);
                    default -> status < 500 ? "400" : "500";
                };
        return new Problem(
                status,
                text("problem." + known + ".title"),
                detail == null ? text("problem." + known + ".detail") : detail,
                instance);
    }

    String toJson() {
        return new JsonMembers()
                .with("type", "about:blank")
                .with("title", title)
                .with("status", status)
                .with("detail", detail)
                .with("instance", instance)
                .build()
                .toString();
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(toJson());
    }
}
