package nl.openvensters.site.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.site.text.SiteTexts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The organisation that runs this site and answers for the personal data in it, from the settings {@code operator.…}. A
 * demonstration has one that is made up.
 */
@Named
@ApplicationScoped
public class Operator {

    /** What a site that others can reach must say of who runs it. */
    static final List<String> REQUIRED = List.of("name", "address", "email");

    private final Function<String, Optional<String>> settings;

    public Operator() {
        this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** @param settings by their names */
    Operator(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** Whether all that the site shows is made up, its operator too. */
    public boolean isDemonstration() {
        return setting("demonstration").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether the settings say who it is; only a site that nobody else can reach starts without. */
    public boolean isKnown() {
        return missing().isEmpty();
    }

    /** The settings that are required and not there. */
    List<String> missing() {
        return REQUIRED.stream()
                .filter(name -> of(name).isEmpty())
                .map(name -> "operator." + name)
                .toList();
    }

    /** Its name; within a sentence too. */
    public String getName() {
        return of("name").orElseGet(() -> SiteTexts.text("operator.unknown"));
    }

    /** Where one can write it, on one line. */
    public String getAddress() {
        return of("address").orElse("");
    }

    public String getEmail() {
        return of("email").orElse("");
    }

    public String getPhone() {
        return of("phone").orElse("");
    }

    /** Of the officer for data protection; empty when it has none. */
    public String getPrivacyEmail() {
        return of("privacy-email").orElse("");
    }

    private Optional<String> of(String name) {
        return setting("operator." + name)
                .or(() -> isDemonstration() && REQUIRED.contains(name)
                        ? Optional.of(SiteTexts.text("operator.demonstration." + name))
                        : Optional.empty());
    }

    private Optional<String> setting(String name) {
        return settings.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}
