package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.openvensters.page.Change;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.SubjectKind;

/** Which schools, boards and municipalities changed since a number, for who keeps a copy. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChangesResource extends ApiResource {

    private static final String CHANGES = ApiApplication.ROOT + "/changes";

    @Inject
    private PublicPages pages;

    /** The changes after a number, in order, or all that are kept; whoever goes on after the last of them misses nothing. */
    @GET
    public Response after(@QueryParam("after") String after, @QueryParam("pageSize") String pageSize) {
        long number = after == null ? pages.lastForgotten() : number(after);
        int most = Paging.size(pageSize);
        List<Change> changes = pages.changesAfter(number, most).orElseThrow(() -> tooFarBehind(most));
        long reached =
                changes.isEmpty() ? number : changes.get(changes.size() - 1).number();
        String next = next(reached, most);
        Response answer = answer(json(number, most, changes, next));
        answer.getHeaders().add(HttpHeaders.LINK, link(next));
        return answer;
    }

    /** What was missed cannot be told any more: whoever keeps a copy reads all, and goes on after what is last now. */
    private ClientErrorException tooFarBehind(int most) {
        return new ClientErrorException(Response.status(Response.Status.GONE)
                .header(HttpHeaders.LINK, link(next(pages.lastChange(), most)))
                .build());
    }

    private static String next(long reached, int most) {
        return CHANGES + "?after=" + reached + "&pageSize=" + most;
    }

    private static String link(String next) {
        return "<" + next + ">; rel=\"next\"";
    }

    static JsonObject json(long number, int most, List<Change> changes, String next) {
        return new JsonMembers()
                .with("changes", JsonMembers.array(changes, ChangesResource::change))
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", CHANGES + "?after=" + number + "&pageSize=" + most)
                                .with("next", next)
                                .build())
                .build();
    }

    private static long number(String after) {
        if (!after.matches("[0-9]{1,15}")) {
            throw new InvalidQuestion("question.after");
        }
        return Long.parseLong(after);
    }

    private static JsonObject change(Change change) {
        var json = new JsonMembers()
                .with("number", change.number())
                .with("at", change.at())
                .with("kind", change.kind())
                .with("code", change.code())
                .with("gone", change.gone());
        if (!change.gone()) {
            json.with(
                    "links",
                    new JsonMembers()
                            .with("self", ApiApplication.ROOT + path(change))
                            .build());
        }
        return json.build();
    }

    private static String path(Change change) {
        var kind = SubjectKind.valueOf(change.kind());
        // There is one country, so it is not asked for by its code.
        return "/" + kind.collection() + (kind == SubjectKind.COUNTRY ? "" : "/" + change.code());
    }
}
