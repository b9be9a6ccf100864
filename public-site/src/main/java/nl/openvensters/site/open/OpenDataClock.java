package nl.openvensters.site.open;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees each minute whether the files of open data have to be made again. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenDataClock {

    private static final Logger LOG = Logger.getLogger(OpenDataClock.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OpenDataFiles files;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::keepUp, 1, 1, TimeUnit.MINUTES);
    }

    private void keepUp() {
        try {
            files.keepUp();
        } catch (IOException | RuntimeException e) { // one that escaped would end the rounds without a word
            LOG.log(Level.WARNING, "The files of open data could not be made again; the older ones stay", e);
        }
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }
}
