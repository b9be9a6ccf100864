package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingTest {

    @TempDir
    private Path folder;

    private Path file(String... names) throws IOException {
        Path file = folder.resolve("backup.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void the_key_is_read_of_a_whole_file() throws IOException {
        assertThat(Backing.keyOfWhole(file("database.sql", "secret.key", "complete")))
                .isEqualTo("secret.key");
    }

    @Test
    void a_file_without_its_end_or_with_something_before_the_tables_is_refused() throws IOException {
        for (String[] names : new String[][] {
            {"database.sql", "secret.key"},
            {"other.sql", "database.sql", "secret.key", "complete"},
            {"secret.key", "database.sql", "complete"}
        }) {
            Path file = file(names);
            assertThatThrownBy(() -> Backing.keyOfWhole(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not whole");
        }
    }

    @Test
    void a_file_that_names_one_elsewhere_is_refused() throws IOException {
        for (String name : new String[] {"../secret.key", "/etc/passwd", "a/b", "..", "a\\b"}) {
            Path file = file("database.sql", "secret.key", name, "complete");
            assertThatThrownBy(() -> Backing.keyOfWhole(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("elsewhere");
        }
    }
}
