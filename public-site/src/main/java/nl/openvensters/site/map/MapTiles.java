package nl.openvensters.site.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Pictures of streets below the map, of a server that the setting {@code map.tiles.url} names, such as
 * {@code https://tiles.example/{z}/{x}/{y}.png}. Without it, as it is, the map asks nobody but us.
 */
@Named
@ApplicationScoped
public class MapTiles {

    private static final String SETTING = "map.tiles.url";
    private static final String NONE = "";

    /** Its server is one, and written out: browsers take pictures of none but that. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<server>https?://(?<host>[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*)(:[0-9]{1,5})?)/\\S+");

    /** Where the pictures are; empty without. */
    public String getUrl() {
        return setting(SETTING).orElse(NONE);
    }

    /** Who made them, as their licence wants it to be said. */
    public String getCredit() {
        return setting("map.tiles.credit").orElse(NONE);
    }

    /** The name of their server, for people. */
    public String getHost() {
        return address().map(at -> at.group("host")).orElse(NONE);
    }

    /** What is added to where pictures may come from; empty without. */
    public static String server() {
        return address().map(at -> " " + at.group("server")).orElse(NONE);
    }

    private static Optional<Matcher> address() {
        return setting(SETTING).map(MapTiles::address);
    }

    /** @throws IllegalStateException when it is no address of pictures on one server; says which setting it is */
    static Matcher address(String template) {
        Matcher address = ADDRESS.matcher(template);
        if (!address.matches() || !Stream.of("{z}", "{x}", "{y}").allMatch(template::contains)) {
            throw new IllegalStateException(
                    SETTING + " (MAP_TILES_URL) must be like https://tiles.example/{z}/{x}/{y}.png,"
                            + " with the name of one server written out, without {s}; it is " + template);
        }
        return address;
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
