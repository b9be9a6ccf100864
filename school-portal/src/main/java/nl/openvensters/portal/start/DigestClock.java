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
import nl.openvensters.planning.Digests;

/** Writes the mails about what is due, every five minutes for whose day has come. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestClock {

    private static final Logger LOG = Logger.getLogger(DigestClock.class.getName());

    private static final String JOB = "digests";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Digests digests;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::writeAll), 1, 5, TimeUnit.MINUTES);
    }

    private void writeAll() {
        try {
            while (turn.of(digests::enrol) > 0) {
                // A part of them at a time.
            }
            boolean more = true;
            while (more) {
                more = turn.of(digests::writeNext);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "The mails about what is due were not written; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
