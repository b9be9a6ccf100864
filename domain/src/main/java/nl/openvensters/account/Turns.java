package nl.openvensters.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets few do something costly at once, few others wait for a short while, and turns all others away at once. */
final class Turns {

    private final Semaphore free;
    private final Semaphore seats;
    private final Duration patience;

    /**
     * @param atOnce how many do it at the same time
     * @param waiting how many wait for that
     * @param patience how long each of these waits
     */
    Turns(int atOnce, int waiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.seats = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /** @throws TooBusy when there was no turn in time */
    <T> T take(Supplier<T> work) {
        if (!seats.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
            try {
                return work.get();
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } finally {
            seats.release();
        }
    }
}
