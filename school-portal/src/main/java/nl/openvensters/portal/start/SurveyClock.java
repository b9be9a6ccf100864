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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.observation.Jobs;
import nl.openvensters.questionnaire.result.Summing;
import nl.openvensters.questionnaire.round.Closing;
import nl.openvensters.questionnaire.taking.TakingPart;

/**
 * Of questionnaires: every minute answers that came are mixed; every hour rounds whose last day is over are closed, means
 * over schools made and single answers of long ago removed.
 */
@Singleton
@Startup
@DependsOn("DatabaseAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class SurveyClock {

    private static final Logger LOG = Logger.getLogger(SurveyClock.class.getName());
    private static final int SECONDS = 60;
    private static final int MINUTES = 60;
    private static final String JOB = "surveys";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TakingPart taking;

    @Inject
    private Closing closing;

    @Inject
    private Summing summing;

    @Inject
    private Jobs jobs;

    @EJB
    private Turn turn;

    private List<ScheduledFuture<?>> rounds;

    @PostConstruct
    void start() {
        rounds = List.of(
                executor.scheduleWithFixedDelay(
                        jobs.counted(JOB, () -> attempt(taking::mix)), SECONDS, SECONDS, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(jobs.counted(JOB, this::hourly), 2, MINUTES, TimeUnit.MINUTES));
    }

    private void hourly() {
        List<Long> before = List.of();
        // On the last day of the season thousands end; what cannot be closed does not come round for ever.
        for (List<Long> some = due(); !some.isEmpty() && !some.equals(before); some = due()) {
            some.forEach(round -> attempt(() -> closing.closeDue(round)));
            before = some;
        }
        attempt(summing::compare);
        attempt(summing::reduce);
    }

    /** None when the database does not say: an exception would end the rounds for good. */
    private List<Long> due() {
        var due = new ArrayList<Long>();
        attempt(() -> due.addAll(closing.due()));
        return due;
    }

    private void attempt(Runnable work) {
        try {
            turn.run(work);
        } catch (RuntimeException e) {
            jobs.failed(JOB);
            LOG.log(Level.WARNING, "Questionnaires were not looked after; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
    }
}
