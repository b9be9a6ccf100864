package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The register through time. Points 3, 11 and 12 of what a real importer survives. */
class RegisterHistoryIT {

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
    void point_12_a_newer_file_adds_closes_renames_moves_and_changes_board() throws Exception {
        register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                        location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN"),
                        location("03CC00", "De Sluis", "41001", "9403 AC", "ASSEN"),
                        location("04DD00", "De Brug", "41001", "9404 AD", "ASSEN")));

        ImportResult newer = register.delivered(
                "2027-05-01",
                files.locations(
                        location("01AA00", "De Nieuwe Kade", "41001", "9401 AA", "ASSEN"),
                        location("02BB00", "De Dam", "41001", "9301AZ", "RODEN"),
                        location("03CC00", "De Sluis", "41002", "9403 AC", "ASSEN"),
                        location("05EE00", "De Haven", "41002", "9405 AE", "ASSEN")));

        assertThat(register.statesOf("01AA00"))
                .containsExactly(
                        "2026-05-01/2027-05-01 De Kade 41001 9401AA Assen",
                        "2027-05-01/ De Nieuwe Kade 41001 9401AA Assen");
        assertThat(register.statesOf("02BB00"))
                .containsExactly(
                        "2026-05-01/2027-05-01 De Dam 41001 9402AB Assen", "2027-05-01/ De Dam 41001 9301AZ Roden");
        assertThat(register.statesOf("03CC00"))
                .containsExactly(
                        "2026-05-01/2027-05-01 De Sluis 41001 9403AC Assen", "2027-05-01/ De Sluis 41002 9403AC Assen");
        assertThat(register.statesOf("04DD00")).containsExactly("2026-05-01/2027-05-01 De Brug 41001 9404AD Assen");
        assertThat(register.statesOf("05EE00")).containsExactly("2027-05-01/ De Haven 41002 9405AE Assen");
        for (Kind kind : new Kind[] {
            Kind.SCHOOLS_ADDED, Kind.SCHOOLS_CLOSED, Kind.SCHOOLS_RENAMED, Kind.SCHOOLS_MOVED, Kind.SCHOOLS_OTHER_BOARD
        }) {
            assertThat(newer.changes().count(kind)).as(kind.name()).isEqualTo(1);
        }
        assertThat(newer.changes().examples(Kind.SCHOOLS_RENAMED)).containsExactly("01AA00 De Kade → De Nieuwe Kade");
    }

    @Test
    void point_12_a_school_that_comes_back_is_open_again_and_keeps_its_history() throws Exception {
        String dam = location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN");
        String kade = location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN");
        register.delivered("2025-05-01", files.locations(kade, dam));
        register.delivered("2026-05-01", files.locations(kade));
        register.delivered("2027-05-01", files.locations(dam, kade));

        assertThat(register.statesOf("02BB00"))
                .containsExactly(
                        "2025-05-01/2026-05-01 De Dam 41001 9402AB Assen", "2027-05-01/ De Dam 41001 9402AB Assen");
    }

    @Test
    void an_older_register_does_not_overwrite_a_newer_one() throws Exception {
        register.delivered("2026-05-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        ImportResult older = register.delivered(
                "2025-05-01", files.locations(location("01AA00", "Kade Oud", "41001", "9401 AA", "ASSEN")));

        assertThat(older.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(older.message()).contains("1 mei 2025").contains("1 mei 2026");
        assertThat(register.statesOf("01AA00")).containsExactly("2026-05-01/ De Kade 41001 9401AA Assen");
    }

    @Test
    void the_history_tells_since_when_a_school_exists_and_knows_the_closed_and_special_ones() throws Exception {
        register.delivered("2026-05-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        register.delivered(
                "2026-05-01",
                files.history(
                        pupils("01AA00", "De Kade", "BO", "0;20;0;21"),
                        pupils("06FF00", "De Gesloten School", "BO", "15;<5;0;0"),
                        pupils("07GG00", "De Speciale School", "SBO", "30;31;32;33"),
                        pupils("08HH00", "Niet Meer In Het Register", "BO", "9;9;9;9"),
                        pupils("09II00", "Zowel als", "SO/VSO", "0;0;0;40")));

        assertThat(register.statesOf("01AA00")).containsExactly("2023-08-01/ De Kade 41001 9401AA Assen");
        assertThat(register.statesOf("06FF00")).containsExactly("2022-08-01/2024-08-01 De Gesloten School 41001 - -");
        assertThat(register.statesOf("07GG00")).containsExactly("2022-08-01/ De Speciale School 41001 - -");
        assertThat(register.statesOf("08HH00"))
                .containsExactly("2022-08-01/2026-05-01 Niet Meer In Het Register 41001 - -");
        assertThat(register.one("select school_type from school_state s join school c on c.id = s.school_id"
                        + " where c.code = '09II00'"))
                .isEqualTo("SO_VSO");
        assertThat(register.column(
                        "select concat(f.period_start, ' ', coalesce(round(f.value), f.reason)) from figure f"
                                + " join school c on c.id = f.subject_id where c.code in ('01AA00', '06FF00')"
                                + " order by c.code, f.period_start"))
                .as("zeros in between are a gap, zeros before and after are no school")
                .containsExactly("2023-10-01 20", "2025-10-01 21", "2022-10-01 15", "2023-10-01 SUPPRESSED");
    }

    @Test
    void point_11_a_school_that_is_twice_in_the_coordinates_counts_once_and_the_others_get_their_postcode()
            throws Exception {
        register.delivered(
                "2026-05-01",
                files.postcodes("1,9402,\"Assen\",\"\",\"Assen\",\"Drenthe\",\"0592\",52.9,6.5,\"Adres\""));
        register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                        location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN")));

        ImportResult result = register.delivered(
                "2026-05-01",
                files.coordinates(
                        "basisschool;01AA00;6.56;52.99",
                        "basisschool;01AA00;6.57;52.98",
                        "basisschool;01AA00;6.56;52.99",
                        "VWO;20AA00;6.5;52.9",
                        "basisschool;99ZZ00;6.5;52.9",
                        "basisschool;02BB00;0.1;40"));

        assertThat(register.column("select concat(c.code, ' ', latitude, ' ', longitude, ' ', exactness)"
                        + " from school_point p join school c on c.id = p.school_id order by c.code"))
                .containsExactly("01AA00 52.990000 6.560000 EXACT", "02BB00 52.900000 6.500000 POSTCODE_CENTRE");
        assertThat(result.counts().leftOutFor()).containsOnlyKeys("duplicate", "not-primary", "unknown-school");
        assertThat(result.rejects()).extracting(Reject::line).containsExactly(2, 6);
        assertThat(result.counts().addUp()).isTrue();
    }

    @Test
    void point_3_codes_of_municipalities_and_postcodes_join_in_every_shape() throws Exception {
        register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "'S-GRAVENHAGE"),
                        location("02BB00", "De Dam", "41001", "9402ab", "ALTEVEER GEM NOORDENVELD")
                                .replace("0106;ASSEN", "106; ")));

        assertThat(register.column("select concat(code, ' ', name) from municipality"))
                .containsExactly("0106 Assen");
        assertThat(register.column("select place from school_state order by school_id"))
                .containsExactly("'s-Gravenhage", "Alteveer gem Noordenveld");
    }

    @Test
    void a_place_that_was_written_in_another_way_is_put_right_and_the_school_stays_as_it_was() throws Exception {
        String vuur = location("01AA00", "De Kade", "41001", "2151 AA", "NIEUW-VENNEP");
        String gem = location("02BB00", "De Dam", "41001", "7383 AB", "VOORST GEM VOORST");
        String gone = location("03CC00", "De Sluis", "41001", "2152 AC", "NIEUW-VENNEP");
        register.delivered("2025-05-01", files.locations(vuur, gem, gone));
        register.delivered(
                "2026-05-01",
                files.locations(vuur, gem, vuur.replace("01AA", "04DD").replace("2151", "2152")));
        register.execute("update school_state set place = 'Nieuw Vennep' where place = 'Nieuw-Vennep'");
        register.execute("update school_state set place = 'Voorst (Voorst)' where place like 'Voorst%'");

        ImportResult result = register.delivered(
                "2027-05-01",
                files.locations(
                        vuur, gem, vuur.replace("01AA", "04DD").replace("2151", "2152"), gone.replace("03CC", "05EE")));

        assertThat(result.changes().count(Kind.SCHOOLS_ADDED)).isOne();
        for (Kind kind : new Kind[] {
            Kind.SCHOOLS_CLOSED, Kind.SCHOOLS_RENAMED, Kind.SCHOOLS_MOVED, Kind.SCHOOLS_OTHERWISE_CHANGED
        }) {
            assertThat(result.changes().count(kind)).as(kind.name()).isZero();
        }
        assertThat(register.statesOf("01AA00")).containsExactly("2025-05-01/ De Kade 41001 2151AA Nieuw-Vennep");
        assertThat(register.statesOf("02BB00")).containsExactly("2025-05-01/ De Dam 41001 7383AB Voorst gem Voorst");
        assertThat(register.statesOf("03CC00"))
                .containsExactly("2025-05-01/2026-05-01 De Sluis 41001 2152AC Nieuw-Vennep");
        assertThat(register.column("select c.code from arrival a join school c on c.id = a.subject_id"
                        + " where a.arrived_on = '2027-05-01'"))
                .as("nothing is told of a school that is only written in another way")
                .containsExactly("05EE00");
    }

    @Test
    void a_denomination_that_was_cut_off_is_completed_by_another_source_and_by_nothing_else() throws Exception {
        String full = "Gereformeerd vrijgemaakt / Evangelisch";
        String cut = full.substring(0, 30);
        String[] rows = {
            location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN").replace("Openbaar", cut),
            location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN").replace("Openbaar", cut)
        };
        register.delivered("2026-05-01", files.locations(rows));
        register.delivered(
                "2026-05-01",
                files.history(pupils("01AA00", "De Kade", "BO", "1;2;3;4").replace("Openbaar", full)));
        String denominations = "select concat(c.code, ' ', s.denomination) from school_state s"
                + " join school c on c.id = s.school_id order by c.code, s.valid_from";

        assertThat(register.column(denominations)).containsExactly("01AA00 " + full, "02BB00 " + cut);

        rows[1] = rows[1].replace("De Dam", "De Dijk");
        register.delivered("2027-05-01", files.locations(rows));

        assertThat(register.column(denominations))
                .as("the register cuts it off again, which is no change")
                .containsExactly("01AA00 " + full, "02BB00 " + cut, "02BB00 " + cut);
    }

    @Test
    void point_2_a_name_of_a_municipality_that_was_damaged_at_the_source_is_not_used() throws Exception {
        register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "GROU")
                                .replace("0106;ASSEN", "1900;S?DWEST-FRYSL?N"),
                        location("02BB00", "De Dam", "41001", "9402 AB", "SNEEK")
                                .replace("0106;ASSEN", "1900;SÚDWEST-FRYSLÂN")));

        assertThat(register.column("select concat(code, ' ', name) from municipality"))
                .containsExactly("1900 Súdwest-Fryslân");
    }

    @Test
    void only_successions_between_what_we_know_are_taken() throws IOException, SQLException {
        register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                        location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN")));

        ImportResult result = register.delivered(
                "2026-05-01",
                files.successions(
                        "\"01AA\",\"U\",\"BAS\",\"WPO\",\"02BB\",\"U\",\"BAS\",\"WPO\",1-8-2005,\"F\",\"Fusie\",\"J\",\"H\"",
                        "\"01AA00\",\"D\",\"VST\",\"WPO\",\"02BB00\",\"D\",\"VST\",\"WPO\",1-8-2006,\"V\",\"Overdracht\",\"N\",\"H\"",
                        "\"19ZZ\",\"U\",\"VOS\",\"WVO\",\"02BB\",\"U\",\"BAS\",\"WPO\",1-8-2005,\"F\",\"Fusie\",\"J\",\"H\"",
                        "\"41001\",\"B\",\"BINS\",\"\",\"41002\",\"B\",\"BINS\",\"\",1-8-2005,\"F\",\"Fusie\",\"J\",\"H\""));

        assertThat(result.counts().rowsTaken()).isEqualTo(2);
        assertThat(result.counts().leftOutFor()).containsOnlyKeys("unknown-school", "not-primary");
        assertThat(register.column("select concat(happened_on, ' ', kind, ' ', complete) from succession"
                        + " order by happened_on"))
                .containsExactly("2005-08-01 MERGER 1", "2006-08-01 TRANSFER 0");
    }
}
