package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file is of the day that it gives itself, and what is older never replaces what is newer. */
class DeliveryDayIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String POINTS = "select concat(c.code, ' ', latitude, ' ', longitude, ' ', exactness)"
            + " from school_point p join school c on c.id = p.school_id order by c.code";

    private static final String DAYS = "select concat_ws(' ', delivered_on, dated_on) from import_run order by id desc";

    @TempDir
    Path folder;

    private ImportedRegister register;
    private MadeUpFiles files;

    @BeforeEach
    void empty() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        files = new MadeUpFiles(folder);
        register.delivered(
                "2026-05-01",
                files.postcodes(
                        "1,9401,\"Assen\",\"\",\"Assen\",\"Drenthe\",\"0592\",52.9,6.5,\"Adres\"",
                        "1,9301,\"Roden\",\"\",\"Noordenveld\",\"Drenthe\",\"050\",53.1,6.4,\"Adres\""));
    }

    @Test
    void the_day_in_the_rows_goes_before_that_of_today() throws Exception {
        register.on("2026-06-05", ImportSettings.usual(), files.locationsWith("PEILDATUM", "2026-04-30", kade()));

        assertThat(register.one(DAYS)).isEqualTo("2026-04-30 2026-04-30");
        assertThat(register.statesOf("01AA00")).containsExactly("2026-04-30/ De Kade 41001 9401AA Assen");
    }

    @Test
    void the_day_in_the_name_serves_when_the_rows_give_none() throws Exception {
        register.on("2026-06-05", ImportSettings.usual(), named("vestigingen-20260430.csv", kade()));

        assertThat(register.one(DAYS)).isEqualTo("2026-04-30 2026-04-30");
    }

    @Test
    void a_day_that_was_asked_for_goes_before_both_and_a_day_to_come_is_none() throws Exception {
        register.delivered("2026-05-02", named("vestigingen-20260430.csv", kade()));
        assertThat(register.one(DAYS)).isEqualTo("2026-05-02 2026-04-30");

        register.on(
                "2026-06-05",
                ImportSettings.usual(),
                named("vestigingen-20991231.csv", location("01AA00", "De Kaap", "41001", "9401 AA", "ASSEN")));
        assertThat(register.one(DAYS)).isEqualTo("2026-06-05");
    }

    @Test
    void a_register_that_is_older_than_the_one_that_is_in_waits_for_a_person() throws Exception {
        register.on("2026-06-05", ImportSettings.usual(), named("vestigingen-20260430.csv", kade()));
        Path older = named("vestigingen-20250430.csv", location("01AA00", "Kade Oud", "41001", "9401 AA", "ASSEN"));

        ImportResult refused = register.on("2026-06-06", ImportSettings.usual(), older);
        assertThat(refused.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(refused.message()).contains("30 april 2025", "30 april 2026", "--yes");
        assertThat(register.statesOf("01AA00")).containsExactly("2026-04-30/ De Kade 41001 9401AA Assen");

        ImportResult told = register.on("2026-06-06", ImportSettings.usual().asConfirmed(), older);
        assertThat(told.state()).isEqualTo(State.DONE);
        assertThat(register.statesOf("01AA00"))
                .as("it holds from the day of what it replaces")
                .containsExactly("2026-04-30/ Kade Oud 41001 9401AA Assen");
    }

    @Test
    void a_register_with_a_day_before_that_on_which_the_one_without_arrived_waits_too() throws Exception {
        register.on(
                "2026-06-05",
                ImportSettings.usual(),
                files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        ImportResult older = register.on(
                "2026-06-06",
                ImportSettings.usual(),
                named("vestigingen-20240101.csv", location("01AA00", "Kade Oud", "41001", "9401 AA", "ASSEN")));

        assertThat(older.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(older.message()).contains("1 januari 2024", "5 juni 2026");
        assertThat(register.statesOf("01AA00")).containsExactly("2026-06-05/ De Kade 41001 9401AA Assen");
    }

    @Test
    void a_history_that_goes_less_far_is_older_whenever_it_arrives() throws Exception {
        register.on(
                "2026-06-05", ImportSettings.usual(), files.history(pupils("07GG00", "Speciaal", "SBO", "3;3;3;0")));
        Path less = files.history(pupils("07GG00", "Speciaal", "SBO", "3;3;3;3"));
        Files.writeString(less, Files.readString(less).replace("LEERLINGEN_2025", "LEERLINGEN_2021"));

        ImportResult older = register.on("2026-06-06", ImportSettings.usual(), less);

        assertThat(older.state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(register.statesOf("07GG00")).containsExactly("2022-08-01/2025-08-01 Speciaal 41001 - -");
    }

    @Test
    void a_school_that_moved_loses_its_point_and_older_coordinates_do_not_give_it_back() throws Exception {
        Path points = Files.move(
                files.coordinates("basisschool;01AA00;6.56;52.99"), folder.resolve("punten-20241122.geo.json"));
        register.delivered("2026-05-01", files.locations(kade()));
        register.delivered("2026-05-01", points);
        assertThat(register.column(POINTS)).containsExactly("01AA00 52.990000 6.560000 EXACT");

        register.delivered("2026-06-01", files.locations(moved()));
        assertThat(register.column(POINTS)).containsExactly("01AA00 53.100000 6.400000 POSTCODE_CENTRE");

        ImportResult again = register.delivered("2026-06-02", points);
        assertThat(again.counts().leftOutFor()).containsOnlyKeys("moved-since");
        assertThat(register.column(POINTS)).containsExactly("01AA00 53.100000 6.400000 POSTCODE_CENTRE");

        register.on(
                "2026-07-02",
                ImportSettings.usual(),
                Files.move(
                        files.coordinates("basisschool;01AA00;6.41;53.11"),
                        folder.resolve("punten-20260701.geo.json")));
        assertThat(register.column(POINTS)).containsExactly("01AA00 53.110000 6.410000 EXACT");
    }

    @Test
    void a_point_with_the_postcode_of_another_address_is_not_that_of_the_school() throws Exception {
        register.delivered("2026-05-01", files.locations(moved()));

        ImportResult old = register.delivered("2026-05-01", files.coordinates("basisschool;01AA00;6.56;52.99;9401AA"));

        assertThat(old.counts().leftOutFor()).containsOnlyKeys("moved-since");
        assertThat(register.column(POINTS)).containsExactly("01AA00 53.100000 6.400000 POSTCODE_CENTRE");
    }

    @Test
    void a_wrong_point_of_an_earlier_import_goes_when_the_file_is_read_again() throws Exception {
        register.delivered("2026-05-01", files.locations(moved()));
        register.execute("update school_point set latitude = 52.99, longitude = 6.56, exactness = 'EXACT'");

        ImportResult read = register.delivered("2026-06-01", files.coordinates("basisschool;01AA00;6.56;52.99;9401AA"));

        assertThat(read.changes().count(Kind.POINTS_CHANGED)).isEqualTo(1);
        assertThat(register.column(POINTS)).containsExactly("01AA00 53.100000 6.400000 POSTCODE_CENTRE");
    }

    private Path named(String name, String... rows) throws Exception {
        return Files.move(files.locations(rows), folder.resolve(name));
    }

    private static String kade() {
        return location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN");
    }

    private static String moved() {
        return location("01AA00", "De Kade", "41001", "9301 AZ", "RODEN");
    }
}
