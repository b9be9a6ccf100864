package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.recoding.NationAttack;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.RealFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The attack on the real files, when they are there (on one school in ten; on all in the nightly profile), and how much is
 * shown all the same: with the two years of counts by
 * level that there are, and with a third, for which the first is taken as if it were of a year later than the second.
 */
@EnabledIf("nl.openvensters.importing.reading.RealFiles#present")
class NationAttackIT {

    private static final Logger LOG = Logger.getLogger(NationAttackIT.class.getName());

    /** Pupils by home postcode and the boards' accounts. */
    private static final List<String> NOT_ATTACKED = List.of("leerlingen-po-woonpostcode", "lasten", "01-balans");

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @TempDir
    private static Path folder;

    private static ImportedRegister register;
    private static NationReach reach;
    private static int years = 2;

    @BeforeAll
    static void load() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        register.imports(ImportSettings.usual(), "2026-05-01", attacked());
        reach = new NationReach(register, DATABASE);
    }

    /** All files but the largest, which hold no table that is attacked here; {@link NationIT} reads those too. */
    private static Path[] attacked() throws IOException {
        try (Stream<Path> files = Files.list(RealFiles.folder().orElseThrow())) {
            return files.filter(file ->
                            NOT_ATTACKED.stream().noneMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toArray(Path[]::new);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void no_hidden_count_is_found_out_and_most_is_shown(int wanted) throws Exception {
        if (wanted > years) {
            thirdYear();
        }

        int every = Integer.getInteger("nation.every", 10);
        var attack = new NationAttack(DATABASE.dataSource(), 2026);
        assertThat(attack.succeeds(every)).isEmpty();
        assertThat(attack.attacked()).isGreaterThan(5500 / every);

        NationReach.Reach shown = reach.measured();
        NationReach.Part main = shown.mainResult();
        NationReach.Part subjects = shown.subjects();
        NationReach.Part ages = shown.ages();
        LOG.info(() -> "%d years: %d attacked; main result %d of %d %s; subjects %d of %d; ages %d of %d %s"
                .formatted(
                        wanted,
                        attack.attacked(),
                        main.shown(),
                        main.schools(),
                        main.without(),
                        subjects.shown(),
                        subjects.schools(),
                        ages.shown(),
                        ages.schools(),
                        ages.without()));
        assertThat(main.percent()).isGreaterThanOrEqualTo(99);
        assertThat(subjects.percent()).isGreaterThanOrEqualTo(85);
        assertThat(ages.without()).isEmpty();
    }

    private static void thirdYear() throws IOException {
        String first = Files.readString(RealFiles.named("10.-leerlingen-bo-referentieniveaus-2022"));
        Path shifted = Files.writeString(
                folder.resolve("referentieniveaus-2024-2025.csv"),
                first.replace("20221001", "20241001"),
                StandardCharsets.UTF_8);
        assertThat(register.delivered("2026-06-01", shifted).state()).isEqualTo(State.DONE);
        years = 3;
    }
}
