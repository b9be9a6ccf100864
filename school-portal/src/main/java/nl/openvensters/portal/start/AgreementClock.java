package nl.openvensters.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
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
import nl.openvensters.agreement.FirstEditions;
import nl.openvensters.agreement.Measuring;
import nl.openvensters.observation.Jobs;

/**
 * Loads the agreements that are not there yet, at start, and measures what they tell of us once a day: soon after start,
 * and then within ten minutes after a day is over.
 */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class AgreementClock {

    private static final Logger LOG = Logger.getLogger(AgreementClock.class.getName());
    private static final int SOON = 5;
    private static final int ROUND = 600;

    private static final String JOB = "agreement";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private FirstEditions first;

    @Inject
    private Measuring measuring;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        int added = first.load();
        if (added > 0) {
            LOG.log(Level.INFO, "Sector agreements loaded from their files: {0}", added);
        }
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::measure), SOON, ROUND, TimeUnit.SECONDS);
    }

    private void measure() {
        try {
            int days = turn.of(measuring::measureIfDue);
            if (days > 0) {
                LOG.log(Level.INFO, "Measured for the sector agreement, days: {0}", days);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "Nothing was measured for the sector agreement; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
