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
import nl.openvensters.benchmark.Benchmarks;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.search.ListedBoard;
import nl.openvensters.search.SchoolRegister;

/** Boards: those with open schools, and one with what it tells of itself. */
@Path("/boards")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardsResource extends ApiResource {

    @Inject
    private SchoolRegister register;

    @Inject
    private PublicPages pages;

    @Inject
    private Benchmarks benchmarks;

    /** A page of the boards that have open schools, by number. */
    @GET
    public Response all(@QueryParam("page") String page, @QueryParam("pageSize") String pageSize) {
        List<ListedBoard> boards = register.boards();
        Paging paging = paging(Paging.page(page), Paging.size(pageSize), boards.size());
        return answer(RegisterJson.list(paging, "boards", paging.of(boards), RegisterJson::board), paging);
    }

    /** One board with its schools and what it publishes. */
    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        if (!number.matches("[0-9]{5}")) {
            throw new NotFoundException();
        }
        return document(pages.board(new BoardNumber(number)), RegisterJson::board);
    }

    /** Its figures beside those of boards like it. */
    @GET
    @Path("{number}/figures")
    public Response figures(@PathParam("number") String number, @QueryParam("weights") String weights) {
        if (!number.matches("[0-9]{5}")) {
            throw new NotFoundException();
        }
        Weights asked = weights == null
                ? Weights.USUAL
                : Weights.read(weights).orElseThrow(() -> new InvalidQuestion("question.weights"));
        return answer(benchmarks
                .of(new BoardNumber(number), asked)
                .map(StandingJson::of)
                .orElseThrow(NotFoundException::new));
    }
}
