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
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.importing.Importer;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.mail.SentMails;
import nl.openvensters.message.MessageRetention;
import nl.openvensters.observation.Jobs;
import nl.openvensters.publication.ApprovalNotices;
import nl.openvensters.publication.AutomaticPublication;
import nl.openvensters.publication.DuePublications;
import nl.openvensters.publication.Presence;

/**
 * Publishes what is due, of itself or on a chosen day, forgets what is to be forgotten, and computes means once a day: at
 * start, and then every minute; not by a timer of EJB, which needs the data grid that we go without.
 */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishingClock {

    private static final Logger LOG = Logger.getLogger(PublishingClock.class.getName());

    private static final String JOB = "publishing";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private AutomaticPublication publication;

    @Inject
    private DuePublications chosen;

    @Inject
    private ApprovalNotices notices;

    @Inject
    private Presence presence;

    @Inject
    private MessageRetention messages;

    @Inject
    private SentMails mails;

    @Inject
    private ImportDatabase imports;

    @Inject
    private Clock clock;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        publishDue();
        rounds = executor.scheduleWithFixedDelay(jobs.counted(JOB, this::publishDue), 1, 1, TimeUnit.MINUTES);
    }

    private void publishDue() {
        attempt(() -> {
            // What somebody chose comes first: it takes the draft along, the clock would not.
            int published = chosen.publishDue(turn) + turn.of(publication::publishDue);
            if (published > 0) {
                LOG.log(Level.INFO, "Published by the clock: {0}", published);
            }
        });
        attempt(this::tellOfApprovals);
        attempt(() -> turn.run(presence::tidy));
        attempt(() -> turn.run(messages::forget));
        attempt(Importer.of(imports.source(), clock)::deriveIfDue);
        attempt(() -> turn.run(mails::forget));
    }

    private void tellOfApprovals() {
        boolean more = true;
        while (more) {
            more = turn.of(notices::writeNext);
        }
    }

    private void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "What is due was not done; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
