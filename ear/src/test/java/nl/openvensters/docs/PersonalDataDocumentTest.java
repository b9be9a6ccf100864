package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.openvensters.privacy.PersonalDataRegister;
import org.junit.jupiter.api.Test;

class PersonalDataDocumentTest {

    @Test
    void the_document_tells_the_register_line_by_line() throws IOException {
        assertThat(Files.readString(Project.ROOT.resolve("docs/personal-data.md"))
                        .lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| what is kept")))
                .containsExactlyElementsOf(new PersonalDataRegister()
                        .all().stream()
                                .map(kept -> "| %s | %s | %s | %s | %s |"
                                        .formatted(kept.name(), kept.whom(), kept.what(), kept.why(), kept.until()))
                                .toList());
    }
}
