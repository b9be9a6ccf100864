package nl.openvensters.site.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Version 1 of the open API. */
@ApplicationPath(ApiApplication.ROOT)
public class ApiApplication extends Application {

    static final String ROOT = "/api/v1";

    /** As the header {@code API-Version} and {@code openapi.json} give it. */
    static final String VERSION = "1.3.0";

    /** Jersey would otherwise describe the API a second time, in a form nobody asked for. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
