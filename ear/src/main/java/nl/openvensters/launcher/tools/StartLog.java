package nl.openvensters.launcher.tools;

import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import java.nio.file.Path;
import nl.openvensters.launcher.Mishap;
import nl.openvensters.launcher.Refusal;
import org.slf4j.event.Level;

/**
 * What the programs of MariaDB say while they start: kept for as far as it tells why they do not. When the server gives
 * up, the thread that waits for it is woken, because the library would let it wait until its time is over.
 */
final class StartLog extends OutputStreamLogDispatcher {

    private static final String GIVES_UP = "[ERROR] Aborting";

    private volatile Thread waiting = Thread.currentThread();
    private volatile boolean full;
    private volatile String error = "";

    /** It starts once more, and this thread waits for it. */
    void again() {
        waiting = Thread.currentThread();
        full = false;
        error = "";
    }

    @Override
    public Level dispatch(OutputStreamType stream, String line) {
        if (Mishap.tellsOfFullDisk(line)) {
            full = true;
        }
        if (line.contains(GIVES_UP)) {
            waiting.interrupt();
        } else if (line.contains("[ERROR]")) {
            error = line.substring(line.indexOf("[ERROR]") + "[ERROR]".length()).strip();
        }
        return level(line);
    }

    /** MariaDB says everything on the stream for errors, so that the stream tells nothing about how bad it is. */
    private static Level level(String line) {
        if (line.contains("[ERROR]")) {
            return Level.ERROR;
        }
        return line.contains("[Warning]") ? Level.WARN : Level.INFO;
    }

    /** @return what the user reads when it did not start */
    Refusal refusal(Path logs, Exception e) {
        Thread.interrupted();
        if (full) {
            return new Refusal(Mishap.DISK_FULL, e);
        }
        return new Refusal(
                "The embedded database does not start" + (error.isEmpty() ? "" : " (" + error + ")") + "; the log in "
                        + logs + " says more.",
                e);
    }
}
