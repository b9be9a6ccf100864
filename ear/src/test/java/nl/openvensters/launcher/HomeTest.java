package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void the_password_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        Home home = new Home(folder);
        String password = home.databasePassword();

        assertThat(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Home(folder).databasePassword()).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nobody_else_on_the_machine_looks_into_the_home() throws IOException {
        Path home = folder.resolve("home");
        try (Home owner = new Home(home)) {
            owner.own();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void another_process_learns_where_the_database_listens_until_the_owner_leaves() throws IOException {
        try (Home owner = new Home(folder)) {
            assertThat(owner.own()).isTrue();
            owner.databaseListensOn(3307);
            assertThat(new Home(folder).databasePort()).contains(3307);
        }
        assertThat(new Home(folder).databasePort()).isEmpty();
    }

    @Test
    void a_folder_with_other_things_is_left_alone() throws IOException {
        Path letter = Files.createFile(folder.resolve("letter.txt"));

        assertThatThrownBy(() -> new Home(folder).own())
                .isInstanceOf(Refusal.class)
                .hasMessage("The folder " + folder + " holds other things: choose an empty or a new one with --home.");
        assertThat(folder).isDirectoryContaining(letter::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void temporary_files_go_into_the_home_because_a_library_deletes_databases_that_lie_among_them() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        try (Home home = new Home(folder)) {
            home.own();

            assertThat(home.database().toString()).doesNotStartWith(System.getProperty("java.io.tmpdir"));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void where_the_database_of_a_killed_run_listened_is_forgotten() throws IOException {
        Home killed = new Home(folder);
        killed.own();
        killed.databaseListensOn(3307);
        killed.release();

        try (Home next = new Home(folder)) {
            assertThat(next.own()).isTrue();
            assertThat(new Home(folder).databasePort()).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_what_helps() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> new Home(file.resolve("home")).own())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--home");
    }
}
