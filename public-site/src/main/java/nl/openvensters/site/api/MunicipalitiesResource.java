package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.search.ListedMunicipality;
import nl.openvensters.search.SchoolRegister;

/** Municipalities with open schools. */
@Path("/municipalities")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MunicipalitiesResource extends ApiResource {

    @Inject
    private SchoolRegister register;

    @Inject
    private PublicPages pages;

    /** A page of them, by code. */
    @GET
    public Response all(@QueryParam("page") String page, @QueryParam("pageSize") String pageSize) {
        List<ListedMunicipality> all = register.municipalities();
        Paging paging = paging(Paging.page(page), Paging.size(pageSize), all.size());
        return answer(RegisterJson.list(paging, "municipalities", paging.of(all), RegisterJson::municipality), paging);
    }

    /** One of them with what its schools have on average. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        if (!code.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        return document(
                pages.municipality(new MunicipalityCode(code))
                        .filter(found -> !found.page().municipality().schools().isEmpty()),
                RegisterJson::municipality);
    }
}
