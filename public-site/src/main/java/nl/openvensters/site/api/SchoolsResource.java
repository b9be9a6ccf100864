package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Theme;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.search.Found;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.Wish;

/** Schools: a page of those that are asked for, and one with all that is published of it. */
@Path("/schools")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SchoolsResource extends ApiResource {

    @Inject
    private SchoolFinder finder;

    @Inject
    private PublicPages pages;

    @Inject
    private Catalogue catalogue;

    /** One page of the schools that are asked for; of all when nothing is. A page after the last is empty. */
    @GET
    public Response find(@BeanParam AskedOfSchools asked) {
        Wish wish = asked.wish(catalogue.themes().stream().map(Theme::id).toList());
        Found found = finder.find(wish);
        if (!wish.near().isEmpty() && found.near().isEmpty()) {
            throw new InvalidQuestion("question.near");
        }
        Found shown = wish.page() > found.pages() ? found.past(wish.page()) : found;
        Paging paging = paging(wish.page(), wish.slice().size(), found.total());
        return answer(SearchJson.of(wish, shown, paging), paging);
    }

    /** One school, closed ones included, with its published figures and the words of its board. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return document(pages.school(schoolCode(code)), SchoolJson::of);
    }

    private static SchoolCode schoolCode(String code) {
        try {
            return new SchoolCode(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
