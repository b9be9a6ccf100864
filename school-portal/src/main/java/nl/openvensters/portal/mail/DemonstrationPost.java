package nl.openvensters.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Accounts;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.WrittenMail;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The mail that a demonstration wrote to files. Everybody may read it, so it is open only when three things agree: the
 * launcher says that it runs a demonstration, the database holds the made-up province, and no mail server is set. With
 * real data the pages do not exist.
 */
@Named
@ApplicationScoped
public class DemonstrationPost {

    /** The pages that are reached without logging in while it is open. */
    public static final Set<String> PAGES = Set.of("/post", "/post/bericht");

    /** Of a domain that exists nowhere; the people come last of all that is made up. */
    private static final String SOMEBODY_MADE_UP = "beheer@openvensters.example";

    @Inject
    private MailSettings settings;

    @Inject
    private Accounts accounts;

    private boolean open;

    @PostConstruct
    void look() {
        boolean said = ConfigProvider.getConfig()
                .getOptionalValue("demonstration", Boolean.class)
                .orElse(false);
        open = said && settings.server().isEmpty() && accounts.knows(SOMEBODY_MADE_UP);
    }

    public boolean isOpen() {
        return open;
    }

    /** @throws IllegalStateException when it is not open */
    public List<WrittenMail> mails() {
        require();
        try {
            return WrittenMail.in(settings.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when it is not open */
    public Optional<String> plain(long mail) throws IOException {
        require();
        return WrittenMail.plain(settings.folder(), mail);
    }

    /** @throws IllegalStateException when it is not open */
    public Optional<String> html(long mail) throws IOException {
        require();
        return WrittenMail.html(settings.folder(), mail);
    }

    private void require() {
        if (!open) {
            throw new IllegalStateException("There is no post to read here");
        }
    }
}
