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
import nl.openvensters.follow.TellingFollowers;
import nl.openvensters.observation.Jobs;

/** Writes the mails to who follows a school, and forgets who did not confirm: looks every five minutes. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowClock {

    private static final Logger LOG = Logger.getLogger(FollowClock.class.getName());

    private static final String JOB = "followers";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TellingFollowers followers;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::tellAll), 1, 5, TimeUnit.MINUTES);
    }

    private void tellAll() {
        try {
            boolean more = true;
            while (more) {
                more = turn.of(followers::tellNext);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "The mails to followers were not written; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
