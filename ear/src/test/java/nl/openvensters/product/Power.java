package nl.openvensters.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Takes the power from the product and gives it back, for tests of what survives that. */
public final class Power {

    private final RunningProduct.Running running;

    Power(RunningProduct.Running running) {
        this.running = running;
    }

    /** What it works on, for what no screen can do. */
    public DataSource database() {
        return running.database();
    }

    /** The folder in which it keeps everything. */
    Path home() {
        return running.home();
    }

    /** Its database, which can be stopped and killed. */
    ProcessHandle databaseProcess() {
        try {
            String pid = Files.readString(home().resolve("mariadb").resolve("mariadbd.pid"));
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it a signal, such as {@code STOP}. */
    void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills the server without a warning. */
    public void cut() {
        running.kill();
    }

    /** Starts the server again where it was, with what was saved. */
    public void back() {
        running.launchAgain();
    }
}
