package nl.openvensters.site.open;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Who publishes the data, from the settings {@code open-data.publisher.name}, {@code open-data.publisher.uri}, {@code
 * open-data.contact.email} and {@code open-data.license}.
 *
 * @param uri of the organisation, for example in the list of Dutch government organisations
 * @param license its address in the list of the European Union
 */
record Publisher(String name, Optional<String> uri, Optional<String> email, String license) {

    private static final String ANYTHING = "http://publications.europa.eu/resource/authority/licence/CC0";

    static Publisher ofSettings() {
        Config config = ConfigProvider.getConfig();
        return new Publisher(
                config.getOptionalValue("open-data.publisher.name", String.class)
                        .or(() -> config.getOptionalValue("operator.name", String.class))
                        .orElse("Open Vensters"),
                config.getOptionalValue("open-data.publisher.uri", String.class),
                config.getOptionalValue("open-data.contact.email", String.class),
                config.getOptionalValue("open-data.license", String.class).orElse(ANYTHING));
    }
}
