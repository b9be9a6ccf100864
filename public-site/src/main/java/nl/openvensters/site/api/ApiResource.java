package nl.openvensters.site.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import nl.openvensters.page.Stored;
import nl.openvensters.site.http.Build;
import nl.openvensters.site.http.Encoding;

/**
 * What all resources answer alike. They pack an answer themselves for who can unpack it: packed it is another
 * representation, and has another {@code ETag}.
 */
abstract class ApiResource {

    @Inject
    private Build build;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** Something that writes an answer of any length. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** An answer that is short enough to be known by its content. */
    Response answer(JsonObject json) {
        String text = json.toString();
        return answer(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString(), () -> text);
    }

    /**
     * What is made of a document, and only for who has another.
     *
     * @throws NotFoundException when there is none
     */
    <P> Response document(Optional<Stored<P>> found, Function<P, JsonObject> json) {
        Stored<P> document = found.orElseThrow(NotFoundException::new);
        Response answer =
                answer(document.sha256().substring(0, 32) + "-" + build.id(), () -> json.apply(document.page())
                        .toString());
        answer.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, Date.from(document.madeAt()));
        return answer;
    }

    /** A page of a list, with its links in the header too. */
    Response answer(JsonObject json, Paging paging) {
        Response answer = answer(json);
        answer.getHeaders().add(HttpHeaders.LINK, paging.header());
        return answer;
    }

    private Response answer(String version, Supplier<String> json) {
        return stream(version, out -> out.write(json.get().getBytes(StandardCharsets.UTF_8)));
    }

    /** @param version the same as long as the answer is the same */
    Response stream(String version, Writing writing) {
        boolean packed = Encoding.isPackable(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var tag = new EntityTag(version + (packed ? "-gzip" : ""));
        // May be kept by anyone, if they ask each time whether it changed: what is published is seen at once.
        var always = new CacheControl();
        always.setNoCache(true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            StreamingOutput body = packed ? out -> packed(writing, out) : writing::to;
            answer = Response.ok(body);
            if (packed) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return answer.tag(tag).cacheControl(always).build();
    }

    private static void packed(Writing writing, OutputStream out) throws IOException {
        var packing = new GZIPOutputStream(out);
        writing.to(packing);
        packing.finish();
    }

    /** The address that was asked, to turn its pages. */
    Paging paging(int page, int pageSize, int total) {
        return Paging.of(uri, page, pageSize, total);
    }

    /** What was asked, in an answer of which no copy fits another question. */
    String asked() {
        return uri.getRequestUri().toString();
    }

    String build() {
        return build.id();
    }
}
