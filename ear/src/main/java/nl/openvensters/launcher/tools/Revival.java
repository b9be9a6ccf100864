package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.launcher.Refusal;

/**
 * Brings the embedded database back when it ended by itself: killed, or out of memory. When that happens more than {@value
 * #MOST} times within ten minutes, or it does not start, there is no use in going on.
 */
final class Revival {

    static final int MOST = 3;

    private static final Logger LOG = Logger.getLogger(Revival.class.getName());
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int PAUSE_MILLIS = 300;

    private final Clock clock;
    private final Path pidFile;
    private final Runnable begin;
    private final Consumer<Refusal> lost;
    private final Deque<Instant> times = new ArrayDeque<>();
    private volatile boolean ended;

    /**
     * @param pidFile where the server writes the number of its process
     * @param begin starts it, and throws a refusal when it does not
     * @param lost is told when it stays away
     */
    Revival(Clock clock, Path pidFile, Runnable begin, Consumer<Refusal> lost) {
        this.clock = clock;
        this.pidFile = pidFile;
        this.begin = begin;
        this.lost = lost;
    }

    void watch() {
        Thread thread = new Thread(this::run, "embedded database");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        ProcessHandle process = process();
        while (!ended && process != null) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            if (!ended && !process.isAlive()) {
                process = isRevived() ? process() : null;
            }
        }
    }

    /** @return whether it runs again */
    boolean isRevived() {
        Instant now = clock.instant();
        times.removeIf(before -> before.isBefore(now.minus(WITHIN)));
        times.add(now);
        if (times.size() > MOST) {
            lost.accept(new Refusal("The embedded database ended " + times.size()
                    + " times within ten minutes; the log in the home folder says more."));
            return false;
        }
        LOG.warning("The embedded database ended by itself; it is started again");
        try {
            begin.run();
            LOG.warning("The embedded database runs again");
            return true;
        } catch (Refusal refusal) {
            if (!ended) {
                lost.accept(refusal);
            }
            return false;
        }
    }

    private ProcessHandle process() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .orElse(null);
        } catch (IOException | NumberFormatException e) {
            LOG.log(Level.WARNING, "The embedded database does not say which process it is, so it is not watched", e);
            return null;
        }
    }

    /** From now on it may end. */
    void end() {
        ended = true;
    }
}
