package nl.openvensters.surveyplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Inside a container: how questionnaires are held, from the settings, for whoever injects it. */
@ApplicationScoped
public class ContainerSurveys {

    @Produces
    @Dependent
    SurveySettings settings() {
        Config config = ConfigProvider.getConfig();
        return SurveySettings.read(name ->
                config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty()));
    }
}
