package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the launcher that started it, because that was killed. */
final class Orphan {

    private final ProcessHandle process;

    private Orphan(ProcessHandle process) {
        this.process = process;
    }

    static Path pidFile(Path folder) {
        return folder.resolve("mariadbd.pid");
    }

    /** The server that still runs on the data of this folder, known by its pid file and the folder it works in. */
    static Optional<Orphan> in(Path folder) throws IOException {
        Path file = pidFile(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.matches("[0-9]{1,10}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> worksIn(process, folder))
                        .map(Orphan::new)
                : Optional.empty();
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Path.of("/proc", Long.toString(process.pid()), "cwd")
                    .toRealPath()
                    .startsWith(folder.toRealPath());
        } catch (IOException e) {
            // It is gone, or it is somebody else's.
            return false;
        }
    }

    /** Asks it to stop, which writes everything to disk; ends it when it does not within 20 seconds. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
