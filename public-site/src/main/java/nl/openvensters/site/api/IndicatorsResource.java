package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;

/** What is told of schools, and what boards and partnerships tell: each indicator with its definition. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class IndicatorsResource extends ApiResource {

    @Inject
    private Catalogue catalogue;

    /** All of them, in the order in which a school's page has them, then those of others. */
    @GET
    public Response all() {
        return answer(new JsonMembers()
                .with("indicators", JsonMembers.array(catalogue.shown(), CatalogueJson::of))
                .with(
                        "links",
                        new JsonMembers().with("self", CatalogueJson.INDICATORS).build())
                .build());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        Indicator indicator =
                catalogue.find(id).filter(catalogue.shown()::contains).orElseThrow(NotFoundException::new);
        return answer(CatalogueJson.of(indicator));
    }
}
