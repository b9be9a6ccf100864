package nl.openvensters.site.visits;

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

/** Writes numbers of visitors down every two seconds, and at the end. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class VisitClock {

    private static final Logger LOG = Logger.getLogger(VisitClock.class.getName());
    private static final int PAUSE_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private VisitCounter counter;

    private ScheduledFuture<?> rounds;
    private boolean failing;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::write, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void write() {
        try {
            counter.write();
            failing = false;
        } catch (RuntimeException e) { // one that escaped would end the rounds without a word
            if (!failing) {
                LOG.log(Level.WARNING, "Visits could not be written down; they are kept and tried again", e);
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
        write();
    }
}
