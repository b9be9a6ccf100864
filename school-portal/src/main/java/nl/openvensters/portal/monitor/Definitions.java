package nl.openvensters.portal.monitor;

import java.util.List;
import java.util.stream.Stream;

/** How the key figures are counted, in the words of the page. */
final class Definitions {

    /** One of them. */
    record Definition(String name, String text) {}

    private Definitions() {}

    static List<Definition> all() {
        return Stream.of("logins", "fill", "visitors")
                .map(key ->
                        new Definition(MonitorPictures.text(key + ".name"), MonitorPictures.text(key + ".definition")))
                .toList();
    }
}
