package nl.openvensters.launcher.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "with'quote",
                "with$dollar",
                "wïth accent",
                "a-very-long-name-that-leaves-no-room-for-the-name-of-a-socket-in-the-hundred-bytes-that-the-system-allows-it"
            })
    void a_folder_of_any_name_is_reached_by_a_short_path_of_plain_signs(String name) throws IOException {
        Path odd = Files.createDirectory(folder.resolve(name));

        Path plain = PlainPath.to(odd);

        assertThat(plain.toString()).matches("[A-Za-z0-9/._-]{1,80}");
        assertThat(plain.toRealPath()).isEqualTo(odd.toRealPath());
        assertThat(PlainPath.asIs(plain).getCanonicalPath()).isEqualTo(plain.toString());
    }

    @Test
    void a_plain_path_is_taken_as_it_is() throws IOException {
        Path plain = Files.createTempDirectory(Path.of("/tmp"), "plain");
        try {
            assertThat(PlainPath.to(plain)).isEqualTo(plain);
        } finally {
            Files.delete(plain);
        }
    }
}
