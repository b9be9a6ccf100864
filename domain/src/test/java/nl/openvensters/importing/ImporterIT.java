package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.SpreadsheetFile;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImporterIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String ALL_COUNTS = "select concat_ws('|', (select count(*) from school_state),"
            + " (select count(*) from figure), (select count(*) from publication), (select count(*) from arrival),"
            + " (select count(*) from subject))";

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
    void a_second_run_of_the_same_file_changes_nothing() throws Exception {
        Path locations = files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"));
        Path history = files.history(pupils("01AA00", "De Kade", "BO", "1;2;3;4"));
        register.imports(ImportSettings.usual(), "2026-05-01", locations, history);
        String before = register.one(ALL_COUNTS);

        List<ImportResult> again = register.imports(ImportSettings.usual(), "2026-06-01", history, locations);

        assertThat(again).extracting(ImportResult::state).containsOnly(State.UNCHANGED);
        assertThat(again.get(1).counts().rowsTaken()).isEqualTo(1);
        assertThat(register.one(ALL_COUNTS)).isEqualTo(before);
    }

    @Test
    void the_register_is_read_before_the_figures_whatever_the_order_of_the_files() throws Exception {
        List<ImportResult> results = register.imports(
                ImportSettings.usual(),
                "2026-05-01",
                files.history(pupils("01AA00", "De Kade", "BO", "1;2;3;4")),
                files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")),
                files.boards("41001;Stichting De Kust;12345678;bo"));

        assertThat(results)
                .extracting(result -> result.format().orElseThrow().id())
                .containsExactly("boards", "locations", "pupil-history");
    }

    @Test
    void means_that_were_not_computed_after_an_import_are_computed_later_and_only_then() throws Exception {
        String[] schools = IntStream.range(0, 6)
                .mapToObj(i -> pupils("01AA0" + i, "School " + i, "BO", "11;12;13;1" + i))
                .toArray(String[]::new);
        String derivations = "select count(*) from import_run where format = 'derivation'";
        register.imports(ImportSettings.usual().asDryRun(), "2026-05-01", files.history(schools));
        register.importer("2026-05-01").deriveIfDue();
        assertThat(register.one(derivations)).as("after a try").isEqualTo("0");

        register.delivered("2026-05-01", files.history(schools));
        register.importer("2026-05-01").deriveIfDue();

        assertThat(register.one(derivations)).isEqualTo("1");
        register.delivered("2026-05-01", files.history(schools));
        assertThat(new Derivation(DATABASE.dataSource(), ImportedRegister.noon("2026-05-01")).isDue())
                .as("after a file that is in already")
                .isFalse();
        assertThat(new Derivation(DATABASE.dataSource(), ImportedRegister.noon("2026-05-02")).isDue())
                .as("on another day")
                .isTrue();
    }

    @Test
    void the_first_load_counts_as_published_and_what_comes_later_waits() throws Exception {
        register.delivered("2026-05-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;13;14")));

        assertThat(register.column("select concat(indicator_id, ' ', how, ' ', happened_at, ' ', happened_on, ' ',"
                        + " as_of_run) from publication order by indicator_id"))
                .containsExactly(
                        "algemeen FIRST_LOAD 2026-04-30 22:00:00.000000 2026-05-01 1",
                        "leerlingen FIRST_LOAD 2026-04-30 22:00:00.000000 2026-05-01 1");

        ImportResult later =
                register.delivered("2026-06-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;99;14")));

        assertThat(later.changes().count(Kind.FIGURES_CORRECTED)).isEqualTo(1);
        assertThat(later.changes().count(Kind.FIGURES_NEW)).isZero();
        assertThat(register.column("select concat(round(value), ' ', status, ' ', import_run_id, ' ', superseded_by)"
                        + " from figure where period_start = '2024-10-01' order by import_run_id"))
                .containsExactly("13 FINAL 1 2", "99 CORRECTED 2 0");
        assertThat(register.column("select concat(indicator_id, ' ', arrived_on, ' ', publish_on) from arrival"))
                .containsExactly("leerlingen 2026-06-01 2026-08-01");
        assertThat(register.one("select count(*) from publication")).isEqualTo("2");
        assertThat(register.one("select count(*) from stale_page where subject_id is null"))
                .isEqualTo("2");
    }

    @Test
    void an_indicator_is_there_for_a_type_of_school_from_the_first_day_on_which_figures_came() throws Exception {
        register.delivered("2026-05-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;13;14")));
        register.delivered("2026-06-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;99;14")));
        Path late = files.history(
                pupils("01AA00", "De Kade", "SBO", "11;12;99;14"), pupils("02BB00", "De Dam", "SO", "9;9;9;9"));
        register.importer("2026-08-01")
                .imports(
                        List.of(late),
                        ImportSettings.usual().delivered(LocalDate.parse("2026-07-01")),
                        ImportProgress.SILENT);
        String deliveries = "select concat_ws(' ', indicator_id, school_type, delivered_from, delivered_until,"
                + " import_run_id) from indicator_delivery order by import_run_id";

        assertThat(register.column(deliveries))
                .as("a first load from its day of delivery, all others from when they were read")
                .containsExactly("leerlingen SBO 2026-05-01 1", "leerlingen SO 2026-08-01 3");

        register.execute("delete from indicator_delivery");
        String migration = new String(
                ImporterIT.class
                        .getResourceAsStream("/db/migration/V20__delivered_indicators.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        register.execute(migration.replaceAll("(?s).*(insert into indicator_delivery.*?;).*", "$1"));
        assertThat(register.column(deliveries))
                .as("a database of before gets the same")
                .containsExactly("leerlingen SBO 2026-05-01 1", "leerlingen SO 2026-08-01 3");
    }

    @Test
    void an_older_delivery_does_not_overwrite_the_figures_of_a_newer_one() throws Exception {
        register.delivered("2025-04-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));
        register.delivered("2026-05-01", weighting("mei", 33.4));

        ImportResult older = register.delivered("2025-05-01", weighting("oud", 30.1));

        assertThat(older.changes().count(Kind.FIGURES_OLDER)).isEqualTo(1);
        assertThat(register.one("select round(value, 1) from figure where value is not null"))
                .isEqualTo("33.4");
    }

    @Test
    void a_judgement_that_stands_on_a_newer_list_is_no_new_figure() throws Exception {
        register.delivered("2026-05-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;13;14")));
        register.delivered("2026-05-02", files.judgements("SO;01AA;00;Voldoende;2019-05-20;2026-05-01"));

        ImportResult later =
                register.delivered("2026-06-02", files.judgements("SO;01AA;00;Voldoende;2019-05-20;2026-06-01"));

        assertThat(later.changes().count(Kind.FIGURES_CORRECTED)).isZero();
        assertThat(register.column("select concat(period_start, ' ', category, ' ', reference_date, ' ', superseded_by)"
                        + " from figure where category is not null"))
                .containsExactly("2019-05-20 Voldoende 2026-05-01 0");
    }

    @Test
    void a_judgement_without_its_day_that_stands_on_a_newer_list_is_no_new_figure() throws Exception {
        register.delivered("2026-05-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;13;14")));
        register.delivered("2026-05-02", files.judgements("SO;01AA;00;Geen oordeel;;2026-05-01"));

        register.delivered("2026-06-02", files.judgements("SO;01AA;00;Geen oordeel;;2026-06-01"));
        register.delivered("2026-07-02", files.judgements("SO;01AA;00;Voldoende;2026-06-20;2026-07-01"));
        register.delivered("2026-08-02", files.judgements("SO;01AA;00;Geen oordeel;;2026-08-01"));

        assertThat(register.column("select concat(period_start, ' ', category, ' ', superseded_by) from figure"
                        + " where category is not null order by period_start"))
                .containsExactly("2026-05-01 Geen oordeel 0", "2026-06-20 Voldoende 0", "2026-08-01 Geen oordeel 0");
    }

    @Test
    void a_dry_run_tells_what_would_change_and_keeps_nothing() throws Exception {
        String before = register.one(ALL_COUNTS);

        List<ImportResult> results = register.imports(
                ImportSettings.usual().asDryRun(),
                "2026-05-01",
                files.history(pupils("01AA00", "De Kade", "BO", "1;2;3;4")),
                files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        assertThat(results).extracting(ImportResult::state).containsOnly(State.DONE);
        assertThat(results.get(0).changes().examples(Kind.SCHOOLS_ADDED)).containsExactly("01AA00 De Kade");
        assertThat(results.get(1).changes().count(Kind.SCHOOLS_ADDED)).isZero();
        assertThat(results.get(1).changes().count(Kind.FIGURES_NEW)).isEqualTo(4);
        assertThat(register.one(ALL_COUNTS)).isEqualTo(before);
        assertThat(register.one("select count(*) from import_run")).isEqualTo("0");
    }

    @Test
    void rejected_rows_are_kept_with_line_and_reason_while_the_rest_is_taken() throws Exception {
        ImportResult result = register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                        location("02BB00", "De Dam", "4100", "9401 AA", "ASSEN"),
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));

        assertThat(result.state()).isEqualTo(State.DONE);
        assertThat(register.column("select concat_ws('|', line, column_name, cell, why) from import_reject"))
                .containsExactly("3|BEVOEGD_GEZAG_NUMMER|4100|Dit is geen nummer van een schoolbestuur.");
        assertThat(register.one("select concat_ws('+', rows_read, rows_taken, rows_rejected, rows_waiting,"
                        + " rows_left_out) from import_run"))
                .isEqualTo("3+1+1+0+1");
        assertThat(register.one("select json_value(changes, '$.leftOut.duplicate') from import_run"))
                .isEqualTo("1");
    }

    @Test
    void too_many_rejects_refuse_the_whole_file() throws Exception {
        String[] rows = IntStream.range(0, 100)
                .mapToObj(i -> location(
                        String.format("01A%c%02d", (char) ('A' + i / 20), i % 20),
                        "School " + i,
                        i < 21 ? "x" : "41001",
                        "9401 AA",
                        "ASSEN"))
                .toArray(String[]::new);

        ImportResult result = register.delivered("2026-05-01", files.locations(rows));

        assertThat(result.state()).isEqualTo(State.REFUSED);
        assertThat(result.message())
                .startsWith("21 van de 100 rijen zijn fout.")
                .endsWith("De meeste fouten zijn in de kolom BEVOEGD_GEZAG_NUMMER:"
                        + " Dit is geen nummer van een schoolbestuur.");
        assertThat(register.one("select count(*) from school")).isEqualTo("0");
        assertThat(register.one("select state from import_run")).isEqualTo("REFUSED");
        assertThat(register.one("select count(*) from import_reject")).isEqualTo("21");
    }

    @Test
    void a_file_of_an_unknown_format_does_not_stop_the_others() throws Exception {
        Path unknown = Files.writeString(folder.resolve("iets.csv"), "a;b\n1;2\n");

        List<ImportResult> results = register.imports(
                ImportSettings.usual(), "2026-05-01", unknown, files.boards("41001;Stichting De Kust;12345678;bo"));

        assertThat(results).extracting(ImportResult::state).containsExactly(State.NOT_RECOGNISED, State.DONE);
    }

    @Test
    void a_file_that_breaks_off_in_the_middle_leaves_nothing() throws Exception {
        register.delivered("2026-05-01", files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));
        Path points = files.coordinates("basisschool;01AA00;6.56;52.99", "basisschool;01AA00;6.57;52.98");
        Files.writeString(points, Files.readString(points).replaceFirst("6.57.*", "6.5"));

        ImportResult result = register.delivered("2026-05-01", points);

        assertThat(result.state()).isEqualTo(State.REFUSED);
        assertThat(register.one("select count(*) from school_point")).isEqualTo("0");
        assertThat(register.one("select state from import_run order by id desc"))
                .isEqualTo("REFUSED");
    }

    @Test
    void a_run_that_was_broken_off_is_told_of_and_a_broken_off_first_load_is_still_the_first_load()
            throws IOException, SQLException {
        Path boards = files.boards("41001;Stichting De Kust;12345678;bo");
        Path locations = files.locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"));
        register.delivered("2026-05-01", boards);
        register.execute(
                "insert into import_run (format, file_name, sha256, delivered_on, started_at, state, first_load)"
                        + " values ('locations', 'locaties.csv', repeat('0', 64), '2026-05-01', '2026-05-01', 'RUNNING', true)");

        assertThat(register.importer("2026-05-02").tellOfInterrupted())
                .containsExactly("Het inlezen van ‘locaties.csv’ werd de vorige keer afgebroken."
                        + " Er is niets half ingelezen. Lees het bestand opnieuw in.");
        assertThat(register.importer("2026-05-02").tellOfInterrupted()).isEmpty();

        register.delivered("2026-05-02", locations);
        assertThat(register.one("select how from publication")).isEqualTo("FIRST_LOAD");
    }

    @Test
    void two_rows_that_say_something_else_about_one_school_are_both_rejected_and_neither_is_taken() throws Exception {
        ImportResult result = register.delivered(
                "2026-05-01",
                files.history(
                        pupils("01AA00", "De Kade", "SBO", "11;12;13;14"),
                        pupils("02BB00", "De Dam", "SBO", "21;22;23;24"),
                        pupils("01AA00", "De Kade", "SBO", "11;12;99;14"),
                        pupils("02BB00", "De Dam", "SBO", "21;22;23;24")));

        assertThat(result.state()).isEqualTo(State.DONE);
        assertThat(register.column("select concat_ws('|', line, cell, why) from import_reject order by line"))
                .containsExactly(
                        "2|01AA00|Regel 4 zegt voor dezelfde school en dezelfde periode iets anders."
                                + " Wij nemen geen van beide over.",
                        "4|01AA00|Regel 2 zegt voor dezelfde school en dezelfde periode iets anders."
                                + " Wij nemen geen van beide over.");
        assertThat(register.one("select concat_ws('+', rows_read, rows_taken, rows_rejected, rows_left_out)"
                        + " from import_run"))
                .isEqualTo("4+1+2+1");
        assertThat(register.column("select round(f.value) from figure f join school s on s.id = f.subject_id"
                        + " where f.period_start = '2024-10-01' order by 1"))
                .containsExactly("23");
    }

    @Test
    void a_second_row_for_a_school_in_the_register_is_told_of_and_the_first_stays() throws Exception {
        ImportResult result = register.delivered(
                "2026-05-01",
                files.locations(
                        location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN"),
                        location("01AA00", "De Kade", "41002", "9401 AA", "ASSEN")));

        assertThat(result.counts().rowsTaken()).isEqualTo(1);
        assertThat(register.column("select concat_ws('|', line, column_name, cell, why) from import_reject"))
                .containsExactly("3|VESTIGINGSCODE|01AA00|Regel 2 gaat over hetzelfde, maar zegt iets anders."
                        + " Wij nemen regel 2 over en deze niet.");
    }

    @Test
    void ages_that_do_not_fit_the_pupils_of_that_day_are_refused() throws Exception {
        register.delivered("2026-05-01", files.history(pupils("01AA00", "De Kade", "SBO", "11;12;99;14")));
        Path ages = Files.writeString(
                folder.resolve("leeftijd.csv"),
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;"
                        + "LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_11;LEEFTIJD_12\r\n"
                        + "20241001;01AA;00;SBO;10;10;<5;0;0;0;0;0;0\r\n");

        ImportResult result = register.delivered("2026-05-02", ages);

        assertThat(result.rejects())
                .extracting(Reject::why)
                .containsExactly("De leeftijden samen zijn 21 tot en met 24 leerlingen,"
                        + " maar op deze dag telde de school er 99.");
        assertThat(register.one("select count(*) from figure f join measure m on m.id = f.measure_id"
                        + " where m.code = 'leeftijd'"))
                .isEqualTo("0");
    }

    @Test
    void a_file_with_a_header_only_is_refused() throws Exception {
        assertThat(register.delivered("2026-05-01", files.locations())).satisfies(result -> {
            assertThat(result.state()).isEqualTo(State.REFUSED);
            assertThat(result.message()).startsWith("In dit bestand staan geen rijen met gegevens.");
        });
    }

    @Test
    void a_fault_of_our_own_is_told_in_a_sentence_without_sql() throws Exception {
        Path history = files.history(pupils("01AA00", "De Kade", "SBO", "11;12;13;14"));
        register.execute("rename table measure to measure_elsewhere");
        try {
            ImportResult result = register.delivered("2026-05-01", history);

            assertThat(result.state()).isEqualTo(State.REFUSED);
            assertThat(result.message())
                    .isEqualTo("Er ging iets mis bij ons, niet in het bestand. Er is niets van ingelezen."
                            + " De beheerder vindt de oorzaak in het logboek.");
        } finally {
            register.execute("rename table measure_elsewhere to measure");
        }
    }

    private Path weighting(String name, double weighting) throws IOException {
        return new SpreadsheetFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                .row("01AA|C1", "De Kade", 41001, weighting, 74, 4.99)
                .write(folder.resolve(name + ".ods"));
    }
}
