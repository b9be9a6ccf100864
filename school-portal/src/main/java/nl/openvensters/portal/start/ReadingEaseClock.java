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
import nl.openvensters.monitor.report.ReadingEase;
import nl.openvensters.observation.Jobs;

/** Judges how the texts read that schools wrote since the last round, a part at a time: every minute. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadingEaseClock {

    private static final Logger LOG = Logger.getLogger(ReadingEaseClock.class.getName());

    private static final String JOB = "reading";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ReadingEase ease;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::judgeAll), 1, 60, TimeUnit.SECONDS);
    }

    private void judgeAll() {
        try {
            boolean more = true;
            while (more) {
                more = turn.of(ease::judgeNext);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "Texts were not judged on how they read; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
