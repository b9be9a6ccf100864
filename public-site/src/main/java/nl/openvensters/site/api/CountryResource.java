package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.openvensters.page.PublicPages;

/** All open schools together, with what they have on average. */
@Path("/country")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CountryResource extends ApiResource {

    @Inject
    private PublicPages pages;

    /** The country. */
    @GET
    public Response one() {
        return document(pages.country(), RegisterJson::country);
    }
}
