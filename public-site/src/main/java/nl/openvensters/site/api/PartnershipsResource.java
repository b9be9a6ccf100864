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
import nl.openvensters.benchmark.PartnershipAccounts;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.search.ListedPartnership;
import nl.openvensters.search.SchoolRegister;

/** Regions for special support with open schools, and one with what it tells of itself. */
@Path("/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PartnershipsResource extends ApiResource {

    @Inject
    private SchoolRegister register;

    @Inject
    private PublicPages pages;

    @Inject
    private PartnershipAccounts accounts;

    /** A page of them, by code. */
    @GET
    public Response all(@QueryParam("page") String page, @QueryParam("pageSize") String pageSize) {
        List<ListedPartnership> all = register.partnerships();
        Paging paging = paging(Paging.page(page), Paging.size(pageSize), all.size());
        return answer(RegisterJson.list(paging, "partnerships", paging.of(all), RegisterJson::partnership), paging);
    }

    /** One of them with the municipalities of its schools and what it publishes. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        ListedPartnership found = register.partnership(code).orElseThrow(NotFoundException::new);
        return answer(RegisterJson.whole(
                found,
                pages.partnership(new PartnershipCode(found.code()))
                        .map(stored -> stored.page().indicators())
                        .orElse(List.of())));
    }

    /** The money of one of them, by year. */
    @GET
    @Path("{code}/money")
    public Response money(@PathParam("code") String code) {
        ListedPartnership found = register.partnership(code).orElseThrow(NotFoundException::new);
        return answer(MoneyJson.of(found.code(), accounts.of(new PartnershipCode(found.code()))));
    }
}
