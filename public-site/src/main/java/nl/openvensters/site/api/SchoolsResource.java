package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.Stored;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.search.Found;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.Wish;
import nl.openvensters.site.http.Build;

/** Schools: a page of those that match a text, and one with all that is published of it. */
@Path("/schools")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SchoolsResource {

    @Inject
    private SchoolFinder finder;

    @Inject
    private PublicPages pages;

    @Inject
    private Build build;

    @Context
    private Request request;

    /**
     * One page of the schools that match.
     *
     * @param q words of a name, place, municipality, postcode, board or code
     * @param page from 1
     */
    @GET
    public Response find(@QueryParam("q") String q, @QueryParam("page") String page) {
        if (q == null || q.isBlank()) {
            throw new InvalidQuestion("question.q");
        }
        int number = pageNumber(page);
        Found found = finder.find(Wish.of(q, number));
        return answer(SearchJson.of(q.strip(), number > found.pages() ? found.past(number) : found)
                .toString());
    }

    /** One school, closed ones included, with its published figures and the words of its board. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        SchoolCode school = schoolCode(code);
        Stored<SchoolPage> found = pages.school(school).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(found.sha256().substring(0, 32) + "-" + build.id());
        return answer(tag, () -> SchoolJson.of(found.page()).toString())
                .lastModified(Date.from(found.madeAt()))
                .build();
    }

    private static int pageNumber(String page) {
        if (page == null) {
            return 1;
        }
        if (!page.matches("[1-9][0-9]{0,5}")) {
            throw new InvalidQuestion("question.page");
        }
        return Integer.parseInt(page);
    }

    private static SchoolCode schoolCode(String code) {
        try {
            return new SchoolCode(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private Response answer(String json) {
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString());
        return answer(tag, () -> json).build();
    }

    /** May be kept by anyone, if they ask each time whether it changed: what is published is seen at once. */
    private Response.ResponseBuilder answer(EntityTag tag, Supplier<String> json) {
        var always = new CacheControl();
        always.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json.get()) : unchanged)
                .tag(tag)
                .cacheControl(always);
    }
}
