package nl.openvensters.site.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.search.IndexUpdates;

/** Fills the index at the start and follows the feed of changes: three times a second it asks for the last number. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchClock {

    private static final Logger LOG = Logger.getLogger(SearchClock.class.getName());
    private static final int PAUSE_MILLIS = 300;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SearchIndex index;

    private IndexUpdates updates;
    private ScheduledFuture<?> rounds;
    private boolean failing;

    @PostConstruct
    void start() {
        updates = index.updates();
        rounds = executor.scheduleWithFixedDelay(this::follow, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            updates.follow();
            failing = false;
        } catch (RuntimeException | Error e) { // one that escaped would end the rounds without a word
            // Told once: without a database, or before it has its tables, every round fails in the same way.
            if (!failing) {
                LOG.log(Level.WARNING, "The index could not follow the changes; it tries again until it can", e);
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
