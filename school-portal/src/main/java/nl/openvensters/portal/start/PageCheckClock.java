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
import nl.openvensters.page.CheckedPages;
import nl.openvensters.page.PageCheck;

/**
 * Compares what the public sees with what it should be, twenty-five documents each quarter of a minute, so all of the nation in less than
 * two hours; and makes right what differs. A difference is a fault of ours or somebody in the database, so it is an error.
 */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PageCheckClock {

    private static final Logger LOG = Logger.getLogger(PageCheckClock.class.getName());
    private static final int SOON = 60;
    private static final int ROUND = 15;

    private static final String JOB = "check";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PageCheck check;

    @Inject
    private CheckedPages checked;

    @Inject
    private Jobs jobs;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::compare), SOON, ROUND, TimeUnit.SECONDS);
    }

    private void compare() {
        try {
            check.mendAfter(checked.last()).ifPresent(part -> {
                checked.compared(part);
                if (!part.mended().isEmpty()) {
                    LOG.log(
                            Level.SEVERE,
                            "What the public saw was not what it should be, and is made right, of: {0}",
                            String.join(", ", part.mended()));
                }
            });
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "What the public sees was not compared; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
