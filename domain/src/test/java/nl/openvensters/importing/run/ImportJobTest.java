package nl.openvensters.importing.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.Counts;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.staging.Changes;
import org.junit.jupiter.api.Test;

class ImportJobTest {

    private final ImportJob job = new ImportJob("0123", Optional.empty(), false, 2, "Bas", Instant.EPOCH);

    private void reads(double part) {
        job.at("scholen.csv", part, 10, 5, Optional.empty());
    }

    private void ends() {
        job.done(new ImportResult(
                Path.of("scholen.csv"),
                Optional.empty(),
                0,
                ImportResult.State.NOT_RECOGNISED,
                new Counts(),
                new Changes(),
                List.of(),
                "",
                Duration.ZERO));
    }

    @Test
    void each_file_counts_as_much_as_another() {
        assertThat(job.percent()).hasValue(0);
        reads(0.5);
        assertThat(job.percent()).hasValue(25);
        ends();
        assertThat(job.percent()).hasValue(50);
        reads(0.9);
        assertThat(job.percent()).hasValue(95);
    }

    @Test
    void it_is_never_full_while_it_works_and_unknown_while_it_computes() {
        ends();
        reads(1);
        assertThat(job.percent()).hasValue(99);
        job.reaches(ImportJob.Phase.COMPUTING);
        assertThat(job.percent()).isEmpty();
    }
}
