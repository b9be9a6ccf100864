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
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.search.SchoolRegister.ListedProvince;

/** Provinces with open schools. */
@Path("/provinces")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProvincesResource extends ApiResource {

    @Inject
    private SchoolRegister register;

    /** A page of them, by name. */
    @GET
    public Response all(@QueryParam("page") String page, @QueryParam("pageSize") String pageSize) {
        List<ListedProvince> all = register.provinces();
        Paging paging = paging(Paging.page(page), Paging.size(pageSize), all.size());
        return answer(RegisterJson.list(paging, "provinces", paging.of(all), RegisterJson::province), paging);
    }

    /** One of them with its municipalities. */
    @GET
    @Path("{province}")
    public Response one(@PathParam("province") String province) {
        return answer(register.province(province).map(RegisterJson::whole).orElseThrow(NotFoundException::new));
    }
}
