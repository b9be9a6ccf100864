package nl.openvensters.site.operator;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses to start a site that does not say who runs it. The launcher tells that by itself and earlier, and lets it start
 * where nobody else can reach it; a server on which the release is deployed by hand is stopped here.
 */
@WebListener
public class OperatorRequired implements ServletContextListener {

    @Inject
    private Operator operator;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        List<String> missing = operator.missing();
        boolean required = ConfigProvider.getConfig()
                .getOptionalValue("operator.required", Boolean.class)
                .orElse(true);
        if (required && !missing.isEmpty()) {
            throw new IllegalStateException(
                    "The site must say who runs it: set " + String.join(", ", missing) + "; see the README.");
        }
    }
}
