package nl.openvensters.site.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Pictures of streets below the map, of a server that the setting {@code map.tiles.url} names, such as
 * {@code https://tiles.example/{z}/{x}/{y}.png}. Without it, as it is, the map asks nobody but us.
 */
@Named
@ApplicationScoped
public class MapTiles {

    private static final String NONE = "";

    /** Where the pictures are; empty without. */
    public String getUrl() {
        return setting("map.tiles.url").orElse(NONE);
    }

    /** Who made them, as their licence wants it to be said. */
    public String getCredit() {
        return setting("map.tiles.credit").orElse(NONE);
    }

    /** The name of their server, for people. */
    public String getHost() {
        return address().map(URI::getHost).orElse(NONE);
    }

    /** What is added to where pictures may come from; empty without. */
    public static String server() {
        return address()
                .map(at -> " " + at.getScheme() + "://" + at.getAuthority())
                .orElse(NONE);
    }

    private static Optional<URI> address() {
        return setting("map.tiles.url").map(url -> URI.create(url.replaceAll("[{}]", "")));
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
