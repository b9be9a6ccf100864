package nl.openvensters.importing.run;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;

/** Where an import works on while the page that started it is long answered. */
@ApplicationScoped
public class ImportThread {

    private final Executor given;

    @Resource
    private ManagedExecutorService container;

    /** A thread of the container. */
    @Inject
    public ImportThread() {
        this(null);
    }

    /** Of a test or a tool. */
    public ImportThread(Executor given) {
        this.given = given;
    }

    void run(Runnable work) {
        (given != null ? given : container).execute(work);
    }
}
