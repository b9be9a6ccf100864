package nl.openvensters.site.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of the API. */
@Path("/openapi.json")
public class OpenApiResource {

    /** OpenAPI 3.1, as it lies beside this class. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String description() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
