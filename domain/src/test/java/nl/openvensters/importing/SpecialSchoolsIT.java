package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.clustered;
import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static nl.openvensters.importing.MadeUpFiles.special;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The register of special schools beside the pupil history and the register of mainstream schools. */
class SpecialSchoolsIT {

    private static final String ADDRESS = "select concat_ws(' ', s.street, s.house_number, s.phone, s.website)"
            + " from school_state s join school c on c.id = s.school_id where s.valid_to is null and c.code = ";

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @TempDir
    Path folder;

    private ImportedRegister register;
    private MadeUpFiles files;

    @BeforeEach
    void empty() throws SQLException {
        register = ImportedRegister.empty(DATABASE);
        files = new MadeUpFiles(folder);
    }

    @Test
    void a_school_that_the_history_knows_gets_its_address_for_all_of_its_time() throws Exception {
        register.delivered("2026-04-01", files.history(pupils("07GG00", "De Loods", "SBO", "30;31;32;33")));

        ImportResult result =
                register.delivered("2026-05-01", files.special(special("07GG00", "De Loods", "SBO", " ", "9405 HX")));

        assertThat(register.statesOf("07GG00")).containsExactly("2022-08-01/ De Loods 41001 9405HX Assen");
        assertThat(register.one(ADDRESS + "'07GG00'")).isEqualTo("Havenweg 1-G 0592123456 www.loods.example");
        assertThat(result.changes().examples(Kind.SCHOOLS_OTHERWISE_CHANGED)).containsExactly("07GG00 De Loods");
    }

    @Test
    void a_list_that_is_only_a_part_closes_nothing() throws Exception {
        register.delivered("2026-05-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));
        register.delivered(
                "2026-05-01",
                files.history(
                        pupils("07GG00", "De Loods", "SBO", "30;31;32;33"),
                        pupils("08HH00", "De Werf", "SO/VSO", "30;31;32;33")));

        ImportResult result =
                register.delivered("2026-06-01", files.special(special("07GG00", "De Loods", "SBO", " ", "9405 HX")));

        assertThat(register.one("select count(*) from school_state where valid_to is null"))
                .isEqualTo("3");
        assertThat(result.changes().count(Kind.SCHOOLS_CLOSED)).isZero();
    }

    @Test
    void for_whom_a_school_is_follows_from_its_pupils_and_else_from_the_licence_of_its_institution() throws Exception {
        String known = "select group_concat(cluster, ' ', certainty order by cluster) from school_cluster";
        Path list = files.special(special("07GG00", "De Loods", "(V)SO", "SO ZMOK", "9405 HX"));

        register.delivered("2026-05-01", list);
        assertThat(register.one(known)).isEqualTo("4 LICENSED");

        register.delivered("2026-05-02", files.ages(clustered("07GG00", "De Loods", "So", "2")));
        assertThat(register.one(known)).isEqualTo("2 COUNTED");

        register.delivered(
                "2026-05-03", files.special(special("07GG00", "De Nieuwe Loods", "(V)SO", "SO ZMOK", "9405 HX")));
        assertThat(register.one(known)).isEqualTo("2 COUNTED");
    }

    @Test
    void an_older_count_does_not_say_for_whom_a_school_is_now() throws Exception {
        String known = "select group_concat(concat_ws(' ', cluster, dated_on) order by cluster) from school_cluster";
        String row = clustered("07GG00", "De Loods", "So", "2");
        register.delivered("2026-05-01", files.special(special("07GG00", "De Loods", "(V)SO", "SO ZMOK", "9405 HX")));
        assertThat(register.one(known)).isEqualTo("4 2026-05-01");

        register.delivered("2026-05-02", files.ages(row));
        assertThat(register.one(known)).isEqualTo("2 2024-10-01");

        register.delivered(
                "2026-05-03", files.ages(row.replace("20241001", "20231001").replace(";So;2;", ";So;3;")));
        assertThat(register.one(known)).isEqualTo("2 2024-10-01");

        register.execute("delete from stale_page");
        register.delivered(
                "2026-05-04", files.ages(row.replace("20241001", "20251001").replace(";So;2;", ";So;3;")));
        assertThat(register.one(known)).isEqualTo("3 2025-10-01");
        assertThat(register.one("select count(*) from stale_page where subject_id is null"))
                .as("All pages are made anew")
                .isEqualTo("1");
    }

    @Test
    void a_school_without_pupils_stays_closed_whichever_file_comes_first() throws Exception {
        Path history = files.history(pupils("06FF00", "De Oude Werf", "SBO", "15;16;0;0"));
        Path special = files.special(special("06FF00", "De Oude Werf", "SBO", " ", "9405 HX"));

        register.delivered("2026-05-01", special);
        register.delivered("2026-05-02", history);
        ImportResult again = register.delivered(
                "2026-05-03",
                files.special(
                        special("06FF00", "De Oude Werf", "SBO", " ", "9405 HX"),
                        special("09II00", "De Steiger", "SBO", " ", "9405 HX")));

        assertThat(register.statesOf("06FF00"))
                .containsExactly("2022-08-01/2024-08-01 De Oude Werf 41001 9405HX Assen");
        assertThat(again.changes().examples(Kind.SCHOOLS_LEFT_CLOSED)).containsExactly("06FF00 De Oude Werf");
    }

    @Test
    void the_register_says_the_name_and_a_newer_history_does_not_take_it_back() throws Exception {
        register.delivered("2026-04-01", files.history(pupils("07GG00", "Loods", "SBO", "30;31;32;33")));
        register.delivered("2026-05-01", files.special(special("07GG00", "De Loods", "SBO", " ", "9405 HX")));

        register.delivered("2027-04-01", files.history(pupils("07GG00", "Loods", "SBO", "30;31;32;34")));

        assertThat(register.statesOf("07GG00"))
                .containsExactly(
                        "2022-08-01/2026-05-01 Loods 41001 9405HX Assen", "2026-05-01/ De Loods 41001 9405HX Assen");
    }

    @Test
    void a_move_is_told_with_the_old_and_the_new_place() throws Exception {
        register.delivered("2026-05-01", files.special(special("07GG00", "De Loods", "SBO", " ", "9405 HX")));

        ImportResult result = register.delivered(
                "2027-05-01",
                files.special(
                        special("07GG00", "De Loods", "SBO", " ", "9301 AZ").replace(";ASSEN;0106", ";RODEN;0106")));

        assertThat(result.changes().examples(Kind.SCHOOLS_MOVED)).containsExactly("07GG00 De Loods: Assen → Roden");
        assertThat(register.statesOf("07GG00"))
                .containsExactly(
                        "2026-05-01/2027-05-01 De Loods 41001 9405HX Assen", "2027-05-01/ De Loods 41001 9301AZ Roden");
    }

    @Test
    void the_kind_of_education_of_the_licence_does_not_change_the_type_that_follows_from_the_pupils() throws Exception {
        register.delivered("2026-04-01", files.history(pupils("08HH00", "De Werf", "VSO", "30;31;32;33")));

        register.delivered(
                "2026-05-01",
                files.special(
                        special("08HH00", "De Werf", "(V)SO", "SO ZMOK + VSO ZMOK", "9405 HX"),
                        special("08HI00", "De Helling", "(V)SO", "SO ZMOK + VSO ZMOK", "9405 HX")));

        assertThat(register.column("select school_type from school_state order by school_id"))
                .containsExactly("VSO", "SO_VSO");
    }

    @Test
    void a_school_gives_what_its_pupils_get_of_one_kind_or_of_both() throws Exception {
        register.delivered(
                "2026-04-01",
                files.history(
                        pupils("08HH00", "De Werf", "SO/VSO", "30;31;32;33"),
                        pupils("08HI00", "De Helling", "SO/VSO", "30;31;32;33"),
                        pupils("08HJ00", "De Sluis", "SO", "30;31;32;33"),
                        pupils("08HK00", "De Kraan", "SO/VSO", "30;31;32;33")));

        register.delivered(
                "2026-05-01",
                ages(
                        "20241001;08HH;00;SBO;10;22;0;0;0;0;0;0;0",
                        "20241001;08HI;00;VSO;0;0;0;0;0;0;0;10;22",
                        "20241001;08HJ;00;SO;0;0;0;0;0;0;0;10;6",
                        "20241001;08HJ;00;VSO;0;0;0;0;0;0;0;0;16"));

        assertThat(types()).containsExactly("SBO", "VSO", "SO_VSO", "SO_VSO");
    }

    @Test
    void an_older_count_by_age_does_not_say_what_a_school_gives_now() throws Exception {
        register.delivered("2026-04-01", files.history(pupils("08HI00", "De Helling", "SO/VSO", "32;32;32;32")));
        register.delivered("2026-05-01", ages("20241001;08HI;00;VSO;0;0;0;0;0;0;0;10;22"));

        register.delivered("2026-06-01", ages("20231001;08HI;00;SO;0;0;0;0;0;0;0;10;22"));

        assertThat(types()).containsExactly("VSO");
    }

    private List<String> types() throws SQLException {
        return register.column("select school_type from school_state order by school_id");
    }

    private Path ages(String... rows) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "leeftijd", ".csv"),
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;"
                        + "LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_11;LEEFTIJD_12\r\n"
                        + String.join("\r\n", rows) + "\r\n");
    }

    @Test
    void a_mainstream_school_in_the_list_is_left_to_its_own_register() throws Exception {
        register.delivered("2026-05-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        ImportResult result =
                register.delivered("2026-06-01", files.special(special("01AA00", "De Kade", "SBO", " ", "9405 HX")));

        assertThat(register.statesOf("01AA00")).containsExactly("2026-05-01/ De Kade 41001 9401AA Assen");
        assertThat(result.changes().count(Kind.SCHOOLS_LEFT_CLOSED)).isEqualTo(1);
    }
}
