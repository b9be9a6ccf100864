package nl.openvensters.site.open;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.PublicPages;

/**
 * The files as they are handed out: made when somebody asks for them first, and again when something changed since, not
 * more than once in {@value #PAUSE_MINUTES} minutes, and never while somebody waits for a file that there is.
 */
@ApplicationScoped
public class OpenDataFiles {

    private static final Logger LOG = Logger.getLogger(OpenDataFiles.class.getName());

    private static final int PAUSE_MINUTES = 15;

    @Inject
    private PublicPages pages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    private EditionMaker maker;
    private volatile Edition edition;
    private volatile boolean asked;

    @PostConstruct
    void start() {
        maker = new EditionMaker(pages, catalogue, clock);
    }

    /** The files that there are; who asks first waits until they are made. */
    Edition current() throws IOException {
        asked = true;
        Edition known = edition;
        return known == null ? first() : known;
    }

    private synchronized Edition first() throws IOException {
        if (edition == null) {
            edition = maker.make(EditionMaker.folder());
        }
        return edition;
    }

    /** Makes them again when it is time to and somebody asked since they were made. */
    synchronized void keepUp() throws IOException {
        Edition old = edition;
        if (old == null
                || !asked
                || clock.instant().isBefore(old.madeAt().plus(Duration.ofMinutes(PAUSE_MINUTES)))
                || pages.lastChange() == old.number()) {
            return;
        }
        asked = false;
        edition = maker.make(EditionMaker.folder());
        old.remove();
    }

    @PreDestroy
    void stop() {
        if (edition != null) {
            try {
                edition.remove();
            } catch (IOException e) {
                // They lie among what is temporary; the next start makes its own.
                LOG.log(Level.INFO, "The files of open data were left behind", e);
            }
        }
    }
}
