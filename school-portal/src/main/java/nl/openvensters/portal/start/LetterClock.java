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
import nl.openvensters.campaign.LetterSending;
import nl.openvensters.observation.Jobs;

/** Writes the mails of letters of the sector that are being sent, a part every two seconds. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class LetterClock {

    private static final Logger LOG = Logger.getLogger(LetterClock.class.getName());
    private static final int SECONDS = 2;

    private static final String JOB = "letters";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LetterSending sending;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds =
                executor.scheduleWithFixedDelay(jobs.counted(JOB, this::writeNext), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void writeNext() {
        try {
            turn.of(sending::writeNext);
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "A part of a letter was not written; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
