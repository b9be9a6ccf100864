package nl.openvensters.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.publication.AutomaticPublication;

/** Publishes what is due: at start, and then every five minutes. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingClock {

    private static final Logger LOG = Logger.getLogger(PublishingClock.class.getName());

    @Inject
    private AutomaticPublication publication;

    @PostConstruct
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void publishDue() {
        try {
            int published = publication.publishDue();
            if (published > 0) {
                LOG.log(Level.INFO, "Published by the clock: {0}", published);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What is due was not published; the next round tries again", e);
        }
    }
}
