package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Path HERE = Path.of("src", "test", "java", "nl", "openvensters", "product");

    @Test
    void no_browser_test_presses_without_waiting_for_what_that_starts() throws IOException {
        try (Stream<Path> tests = Files.list(HERE)) {
            List<Path> hasty = tests.filter(test -> !test.endsWith("Press.java") && !test.endsWith("PressTest.java"))
                    .filter(PressTest::clicks)
                    .toList();
            assertThat(hasty).isEmpty();
        }
    }

    private static boolean clicks(Path test) {
        try {
            String text = Files.readString(test);
            return text.contains(".click(") || text.contains("::click");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
