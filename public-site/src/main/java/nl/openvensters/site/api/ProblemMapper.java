package nl.openvensters.site.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.search.SchoolsNotRead;
import nl.openvensters.site.http.WithoutDatabase;
import nl.openvensters.site.search.SearchReady;

/** Turns whatever goes wrong into a problem that says no more than the caller needs. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        String instance = uri.getRequestUri().getRawPath();
        if (failure instanceof WebApplicationException known) {
            Response answer = known.getResponse();
            if (answer.getStatus() < 400) {
                return answer;
            }
            String detail = known instanceof InvalidQuestion ? known.getMessage() : null;
            var problem = Problem.of(answer.getStatus(), detail, instance).response();
            for (String kept : List.of(HttpHeaders.ALLOW, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER)) {
                // Without a value the header stays away.
                problem.header(kept, answer.getHeaderString(kept));
            }
            return problem.build();
        }
        if (failure instanceof SchoolsNotRead) {
            return Problem.of(503, null, instance)
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, SearchReady.COME_BACK)
                    .build();
        }
        if (DatabaseReach.isCauseOf(failure)) {
            return Problem.of(503, null, instance)
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, WithoutDatabase.COME_BACK)
                    .build();
        }
        LOG.log(Level.SEVERE, "The API failed at " + instance, failure);
        return Problem.of(500, null, instance).response().build();
    }
}
