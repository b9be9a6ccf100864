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
import nl.openvensters.observation.Jobs;
import nl.openvensters.privacy.Retention;

/** Forgets of people what the register of personal data says is forgotten by now: every hour. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionClock {

    private static final Logger LOG = Logger.getLogger(RetentionClock.class.getName());
    private static final String JOB = "retention";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Retention retention;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::forget), 2, 60, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            int forgotten = turn.of(retention::forget);
            if (forgotten > 0) {
                LOG.log(Level.INFO, "Forgotten of people, rows: {0}", forgotten);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "What is due to be forgotten was not; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
