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
    void another_process_learns_where_the_database_listens_until_the_owner_leaves() throws IOException {
        try (Home owner = new Home(folder)) {
            assertThat(owner.own()).isTrue();
            owner.databaseListensOn(3307);
            assertThat(new Home(folder).databasePort()).contains(3307);
        }
        assertThat(new Home(folder).databasePort()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_what_helps() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> new Home(file.resolve("home")).own())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--home");
    }
}
