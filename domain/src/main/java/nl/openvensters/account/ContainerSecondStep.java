package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Inside a container: the rule of the second step from the settings, for whoever injects it. */
@ApplicationScoped
public class ContainerSecondStep {

    @Produces
    @Dependent
    SecondStepRule rule() {
        Config config = ConfigProvider.getConfig();
        return SecondStepRule.read(name ->
                config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty()));
    }
}
