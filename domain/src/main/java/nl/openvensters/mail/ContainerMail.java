package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Inside a container: the settings of mail, and the way that follows from them, for whoever injects one. */
@ApplicationScoped
public class ContainerMail {

    @Produces
    @Dependent
    MailSettings settings() {
        Config config = ConfigProvider.getConfig();
        return MailSettings.read(name ->
                config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty()));
    }

    @Produces
    @Dependent
    LetterSeal seal() {
        return LetterSeal.of(ConfigProvider.getConfig()
                .getOptionalValue(LetterSeal.KEY, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty()));
    }

    @Produces
    @Dependent
    MailRoute route(MailSettings settings) {
        Optional<MailSettings.Server> server = settings.server();
        return server.isPresent()
                ? new SmtpRoute(server.get(), settings.from())
                : new FileRoute(settings.folder(), settings.from());
    }
}
