package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.figures.InspectorateKeyRepository;
import nl.openvensters.importing.figures.KeyDecisions;
import nl.openvensters.importing.reading.SpreadsheetFile;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a person decided about a key of the inspectorate counts when the very same file comes again. */
class DecidedKeyIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @TempDir
    Path folder;

    @Test
    void the_same_file_again_takes_the_rows_that_waited_for_a_decision() throws Exception {
        ImportedRegister register = ImportedRegister.empty(DATABASE);
        register.delivered(
                "2026-05-01",
                new MadeUpFiles(folder)
                        .locations(
                                location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                                location("01AA01", "De Kust", "41001", "9401 AA", "ASSEN")));
        Path weighting = weighting();

        assertThat(register.delivered("2026-05-02", weighting).counts().rowsWaiting())
                .isEqualTo(1);
        assertThat(register.delivered("2026-05-03", weighting).state()).isEqualTo(State.UNCHANGED);
        var noon = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
        var anna = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into account (id, email, name, password_hash, created_at)"
                    + " values (1, 'anna@platform.example', 'Anna', 'x', '2025-01-01')");
        }
        new KeyDecisions(
                        new InspectorateKeyRepository(DATABASE.dataSource()),
                        new HistoryRepository(DATABASE.dataSource(), noon),
                        noon)
                .decide(anna, "01AA|C1", new SchoolCode("01AA01"));
        ImportResult decided = register.delivered("2026-05-05", weighting);

        assertThat(decided.state()).isEqualTo(State.DONE);
        assertThat(decided.counts().rowsTaken()).isEqualTo(1);
        assertThat(decided.counts().rowsWaiting()).isZero();
        assertThat(register.column("select distinct c.code from figure f join school c on c.id = f.subject_id"))
                .containsExactly("01AA01");
        assertThat(register.one("select count(*) from inspectorate_waiting")).isEqualTo("0");
        assertThat(register.delivered("2026-05-06", weighting).state()).isEqualTo(State.UNCHANGED);
    }

    private Path weighting() throws Exception {
        return new SpreadsheetFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                .row("01AA|C1", "De Kust", 41001, 33.4, 74, 4.99)
                .write(folder.resolve("weging.ods"));
    }
}
