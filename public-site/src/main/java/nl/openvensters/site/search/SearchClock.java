package nl.openvensters.site.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.search.IndexUpdates;

/**
 * Fills the index at the start and follows the feed of changes: ten times a second it asks for the last number. On a
 * thread of its own, for all that is kept of pages waits for it: nothing else may hold it up.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchClock {

    private static final Logger LOG = Logger.getLogger(SearchClock.class.getName());
    private static final int PAUSE_MILLIS = 100;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private SearchIndex index;

    private IndexUpdates updates;
    private Thread thread;
    private volatile boolean stopped;
    private boolean failing;

    @PostConstruct
    void start() {
        updates = index.updates();
        thread = threads.newThread(this::work);
        thread.start();
    }

    private void work() {
        while (!stopped) {
            follow();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
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
        stopped = true;
        thread.interrupt();
    }
}
