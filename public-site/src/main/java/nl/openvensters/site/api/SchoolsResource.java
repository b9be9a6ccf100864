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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.openvensters.board.BoardContent;
import nl.openvensters.board.BoardPages;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.school.SchoolSearch;

/** Schools: a page of those that match a text, and one with all that is published of it. */
@Path("/schools")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SchoolsResource {

    @Inject
    private SchoolSearch search;

    @Inject
    private SchoolRepository register;

    @Inject
    private PublishedIndicators published;

    @Inject
    private BoardPages boards;

    @Inject
    private Clock clock;

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
        return answer(
                SearchJson.of(q.strip(), search.search(q, pageNumber(page))).toString());
    }

    /** One school, closed ones included, with its published figures and the words of its board. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        SchoolCode school = schoolCode(code);
        SchoolProfile profile = register.profile(school, LocalDate.now(clock)).orElseThrow(NotFoundException::new);
        SchoolFigures figures = published.of(school).orElseThrow(NotFoundException::new);
        Optional<BoardContent> words = profile.active()
                ? profile.board().flatMap(board -> boards.published(board.number()))
                : Optional.empty();
        return answer(SchoolJson.of(profile, figures, words).toString());
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

    /** May be kept by anyone, if they ask each time whether it changed: what is published is seen at once. */
    private Response answer(String json) {
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString());
        var always = new CacheControl();
        always.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged)
                .tag(tag)
                .cacheControl(always)
                .build();
    }
}
