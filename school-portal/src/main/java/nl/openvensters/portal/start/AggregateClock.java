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
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.openvensters.observation.Jobs;
import nl.openvensters.sector.Aggregates;

/**
 * Adds up the figures of boards and of the sector when something was imported or published since: soon after start, and
 * then every ten minutes. All is added up anew each time, so it is not done for each publication by itself.
 */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class AggregateClock {

    private static final Logger LOG = Logger.getLogger(AggregateClock.class.getName());
    private static final int SOON = 20;
    private static final int ROUND = 600;

    private static final String JOB = "aggregates";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Jobs jobs;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::make), SOON, ROUND, TimeUnit.SECONDS);
    }

    private void make() {
        try {
            if (new Aggregates(database, clock).makeIfDue()) {
                LOG.log(Level.INFO, "Figures of boards and of the sector added up");
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(
                    Level.WARNING,
                    "Figures of boards and of the sector were not added up; the next round tries again",
                    e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
