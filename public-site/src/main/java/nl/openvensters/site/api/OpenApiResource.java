package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import nl.openvensters.site.address.SiteAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/** The description of the API. */
@Path("/openapi.json")
@RequestScoped
public class OpenApiResource {

    /** In the file; an address must be a whole one, and only the site knows its own. */
    private static final String ROOT = "https://site.invalid";

    /** The line of the address to write to, which whoever runs the site sets. */
    private static final String EMAIL = "( *\"email\": )\"open-data@site.invalid\",\n";

    @Inject
    private SiteAddress site;

    /** OpenAPI 3.1, as it lies beside this class, with the address of this site. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String description() throws IOException {
        return description(site.absolute(""));
    }

    static String description(String root) throws IOException {
        String email = ConfigProvider.getConfig()
                .getOptionalValue("open-data.contact.email", String.class)
                .map(address -> "$1\"" + Matcher.quoteReplacement(address) + "\",\n")
                .orElse("");
        return file().replaceFirst(EMAIL, email).replace(ROOT, root);
    }

    static String file() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
