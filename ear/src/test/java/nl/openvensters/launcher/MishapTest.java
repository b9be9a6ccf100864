package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;

class MishapTest {

    @Test
    void a_full_disk_is_told_however_deep_it_lies() {
        assertThat(Mishap.sentence(new IllegalStateException(
                        "load", new UncheckedIOException(new IOException("No space left on device")))))
                .isEqualTo("The disk is full: make room, or choose another place with --home.");
        assertThat(Mishap.sentence(new Refusal(
                        "The database refused: (conn=4) Error writing file '/x/ibtmp1' (errno: 28 \"No space\")")))
                .startsWith("The disk is full");
        assertThat(Mishap.sentence(
                        new IllegalStateException("(conn=33) The table 'import_run' is full in: insert into")))
                .startsWith("The disk is full");
        assertThat(Mishap.sentence(new Refusal(
                        "The database is not one of ours.",
                        new IllegalStateException("(conn=5) Disk full (/x/tmp/#sql-1.MAI); waiting"))))
                .startsWith("The disk is full");
    }

    @Test
    void what_the_system_refuses_is_told_in_a_sentence() {
        assertThat(Mishap.sentence(new AccessDeniedException("/x"))).isEqualTo("No permission for /x.");
        assertThat(Mishap.sentence(new FileAlreadyExistsException("/x")))
                .isEqualTo("/x is a file where a folder is needed: choose another place.");
    }
}
