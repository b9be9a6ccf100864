package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What may be shown of a table is decided when its file arrives, and stays with that version. */
class RecodingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String SHOWN = "select f.shown from figure f join measure m on m.id = f.measure_id"
            + " where m.indicator_id = '%s' and m.code = '%s' order by f.superseded_by = 0, f.superseded_by,"
            + " f.period_start";

    private static final String SHARES = "select f.cells from figure f join measure m on m.id = f.measure_id"
            + " where m.code = '%s' and f.superseded_by = 0";

    @TempDir
    private Path folder;

    private ImportedRegister register;
    private MadeUpFiles files;

    @BeforeEach
    void emptyRegister() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        files = new MadeUpFiles(folder);
        history("2026-05-01", 98);
    }

    @Test
    void an_age_with_few_children_is_shown_with_its_neighbour() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;10;<5");

        assertThat(shown("leerlingen", "leeftijd"))
                .containsExactly("{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10-11\":13}");
    }

    @Test
    void another_total_of_that_day_makes_another_version_and_leaves_the_one_that_is_published() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;10;<5");

        history("2026-06-01", 99);

        assertThat(shown("leerlingen", "leeftijd"))
                .containsExactly(
                        "{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10-11\":13}",
                        "{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10-11\":14}");
    }

    /** Ages that do not fit the total of their day are refused; a total that comes later takes them off the page. */
    @Test
    void ages_are_not_shown_beside_a_corrected_total_that_they_cannot_be() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;8;5");

        history("2026-06-01", 120);

        assertThat(shown("leerlingen", "leeftijd"))
                .containsExactly("{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10\":8,\"11\":5}", "{}");
    }

    @Test
    void a_correction_in_which_no_age_is_small_any_more_is_not_shown_finer() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;10;<5");

        ages("2026-06-01", "10;15;15;15;15;15;8;5");

        assertThat(shown("leerlingen", "leeftijd")).last().isEqualTo("{}");
    }

    @Test
    void levels_are_told_as_shares_of_two_years_and_never_as_counts() throws Exception {
        register.execute("update rounding_secret set secret = repeat('s', 32)");
        levels("2026-05-02", "20221001", "5;10;15;0;<5;8;20;0;6;24");
        assertThat(register.column(SHARES.formatted("vakken"))).isEmpty();

        levels("2026-06-01", "20231001", "<5;12;15;0;0;10;20;<5;7;20");

        assertThat(shown("referentieniveaus", "aantallen")).containsExactly("{}", "{}");
        assertThat(register.one(SHARES.formatted("vakken")))
                .isEqualTo("{\"REKENEN\":50,\"REKENEN.van\":35,\"REKENEN.tot\":65,"
                        + "\"LV\":70,\"LV.van\":55,\"LV.tot\":85,\"TV\":70,\"TV.van\":55,\"TV.tot\":85}");
    }

    @Test
    void shares_go_when_a_correction_takes_a_year_away() throws Exception {
        levels("2026-05-02", "20221001", "5;10;15;0;<5;8;20;0;6;24");
        levels("2026-06-01", "20231001", "<5;12;15;0;0;10;20;<5;7;20");

        levels("2026-07-01", "20231001", "0;0;0;0;0;0;0;0;0;0");

        assertThat(register.column("select f.reason from figure f join measure m on m.id = f.measure_id"
                        + " where m.code = 'vakken' and f.superseded_by = 0"))
                .containsExactly("WITHHELD");
    }

    @Test
    void advices_with_a_small_count_are_told_in_groups() throws Exception {
        advices();

        assertThat(shown("schooladvies", "aantallen")).containsExactly("{}");
        assertThat(register.one(SHARES.formatted("aandelen"))).startsWith("{\"PRAKTIJK\":0,");
    }

    /** What an older release imported has no decisions, nor what is shown instead of a table. */
    @Test
    void what_was_imported_before_there_were_decisions_is_shown_as_if_it_arrived_now() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;10;<5");
        history("2026-06-01", 99);
        ages("2026-06-02", "10;15;15;15;15;15;11;<5");
        levels("2026-05-02", "20221001", "5;10;15;0;<5;8;20;0;6;24");
        levels("2026-06-01", "20231001", "<5;12;15;0;0;10;20;<5;7;20");
        advices();
        tests();
        String all = "select concat_ws(' ', m.code, f.period_start, f.superseded_by, f.import_run_id, f.status,"
                + " f.cells, f.shown) from figure f join measure m on m.id = f.measure_id"
                + " order by m.code, f.period_start, f.superseded_by";
        List<String> decided = register.column(all);
        register.execute("update figure set shown = null");
        register.execute("delete f from figure f join measure m on m.id = f.measure_id"
                + " where m.code in ('vakken', 'aandelen')");
        var importer = register.importer("2026-07-01");

        assertThat(importer.decideWhatIsShown()).isTrue();

        assertThat(register.column(all)).isEqualTo(decided);
        assertThat(importer.decideWhatIsShown()).isFalse();
    }

    @Test
    void a_correction_is_compared_with_what_an_older_release_imported() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;10;<5");
        register.execute("update figure set shown = null");

        ages("2026-06-01", "10;15;15;15;15;15;9;<5");

        assertThat(shown("leerlingen", "leeftijd"))
                .containsExactly(
                        "{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10-11\":13}",
                        "{\"4\":10,\"5\":15,\"6\":15,\"7\":15,\"8\":15,\"9\":15,\"10-11\":13}");
    }

    @Test
    void a_table_without_names_of_schools_is_taken_all_the_same() throws Exception {
        ages("2026-05-02", "10;15;15;15;15;15;8;5");

        assertThat(register.column("select distinct name from school_state")).containsExactly("De Kade");
    }

    private List<String> shown(String indicator, String measure) throws Exception {
        return register.column(SHOWN.formatted(indicator, measure));
    }

    private void history(String day, int pupils) throws Exception {
        assertThat(register.delivered(day, files.history(pupils("01AA00", "De Kade", "BO", "90;95;" + pupils + ";97")))
                        .message())
                .startsWith("Het bestand is ingelezen");
    }

    private void ages(String day, String counts) throws IOException {
        taken(
                day,
                "leeftijd " + day,
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;"
                        + "LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_11;LEEFTIJD_12",
                "20241001;01AA;00;BO;" + counts + ";0");
    }

    private void levels(String day, String countedOn, String counts) throws IOException {
        taken(
                day,
                "niveaus " + day,
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;REKENEN_LAGER1F;REKENEN_1F;REKENEN_1S;REKENEN_2F;"
                        + "LV_LAGER1F;LV_1F;LV_2F;TV_LAGER1F;TV_1F;TV_2F",
                countedOn + ";01AA;00;BO;" + counts);
    }

    private void advices() throws IOException {
        taken(
                "2026-05-02",
                "advies",
                "PEILDATUM;PRIKDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;VSO;PRO;VMBO_B;VMBO_B_K;VMBO_K;VMBO_K_GT;"
                        + "VMBO_GT;VMBO_GT_HAVO;HAVO;HAVO_VWO;VWO;ADVIES_NIET_MOGELIJK",
                "20241001;20250301;01AA;00;BO;0;<5;0;5;0;<5;6;0;8;0;5;0");
    }

    private void tests() throws IOException {
        taken(
                "2026-05-02",
                "toetsen",
                "PEILDATUM;PRIKDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;ONTHEFFING_REDEN_ND;CET_AANTAL;CET_GEM;"
                        + "IEP_AANTAL;IEP_GEM",
                "20241001;20250301;01AA;00;BO;0;20;535,5;<5;<5");
    }

    private void taken(String day, String name, String header, String row) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".csv"), header + "\r\n" + row + "\r\n");
        ImportResult result = register.delivered(day, file);
        assertThat(result.counts().rowsTaken())
                .as(result.message() + result.rejects())
                .isEqualTo(1);
    }
}
