package nl.openvensters.site.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Lets only a few long answers be made at a time: each reads the documents of all schools. */
@ApplicationScoped
public class Streams {

    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Waits for its turn; whoever asks waits as for any long answer. */
    void one(Runnable writing) {
        places.acquireUninterruptibly();
        try {
            writing.run();
        } finally {
            places.release();
        }
    }
}
