package nl.openvensters.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
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
import nl.openvensters.observation.Jobs;
import nl.openvensters.portal.guide.GuidePrinting;

/** Makes the PDFs of school guides that are asked for, one after the other. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class GuidePdfClock {

    private static final Logger LOG = Logger.getLogger(GuidePdfClock.class.getName());
    private static final int SECONDS = 2;

    private static final String JOB = "guides";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private GuidePrinting printing;

    @Inject
    private Jobs jobs;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::printAll), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void printAll() {
        try {
            boolean more = true;
            while (more) {
                more = printing.printNext();
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "A guide was not printed; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
