package nl.openvensters.launcher.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir
    Path folder;

    @Test
    void a_process_that_outlived_its_launcher_is_found_and_stopped() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("home of mine/data"));
        Process server = sleeping(odd);

        Orphan.in(odd.getParent()).orElseThrow().stop();

        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void a_process_of_somebody_else_that_got_the_same_number_is_left_alone() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path home = Files.createDirectory(folder.resolve("home"));
        Process other = sleeping(elsewhere);
        try {
            Files.writeString(Orphan.pidFile(home), other.pid() + "\n");

            assertThat(Orphan.in(home)).isEmpty();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private static Process sleeping(Path workingFolder) throws IOException {
        Process process = new ProcessBuilder("sleep", "60")
                .directory(workingFolder.toFile())
                .start();
        Files.writeString(Orphan.pidFile(workingFolder.getParent()), process.pid() + "\n");
        return process;
    }
}
