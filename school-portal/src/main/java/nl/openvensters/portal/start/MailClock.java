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
import nl.openvensters.mail.Post;
import nl.openvensters.observation.Jobs;

/** Sends the mail that waits, every two seconds; not by a timer of EJB, which needs the data grid that we go without. */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailClock {

    private static final Logger LOG = Logger.getLogger(MailClock.class.getName());
    private static final int SECONDS = 2;

    private static final String JOB = "mail";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Post post;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::sendAll), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void sendAll() {
        try {
            boolean more = true;
            while (more) {
                more = turn.of(post::sendNext);
            }
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "The mail that waits was not looked at; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
