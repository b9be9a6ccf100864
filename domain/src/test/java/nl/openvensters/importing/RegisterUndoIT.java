package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.clustered;
import static nl.openvensters.importing.MadeUpFiles.location;
import static nl.openvensters.importing.MadeUpFiles.pupils;
import static nl.openvensters.importing.MadeUpFiles.special;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.importing.run.ImportUndo;
import nl.openvensters.importing.run.UndoRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A register that was imported by mistake leaves no trace when it is undone, and reading the right one repairs too. */
class RegisterUndoIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);

    private static final List<String> TABLES = List.of(
            "subject",
            "school",
            "institution",
            "board",
            "board_state",
            "municipality",
            "postcode_area",
            "school_state",
            "school_point",
            "school_cluster",
            "special_young",
            "succession",
            "figure");

    private static final String CLUSTERS = "select group_concat(concat_ws(' ', school_id, cluster, certainty, dated_on)"
            + " order by school_id, cluster) from school_cluster";

    @TempDir
    Path folder;

    private final ImportUndo undo = new ImportUndo(
            new ImportDatabase(DATABASE.dataSource()), new HistoryRepository(DATABASE.dataSource(), NOON), NOON);
    private ImportedRegister register;
    private MadeUpFiles files;
    private Actor anna;
    private Path right;

    @BeforeEach
    void a_register_of_may() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        register.execute("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        anna = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
        files = new MadeUpFiles(folder);
        register.delivered(
                "2026-05-01",
                files.postcodes("1,9402,\"Assen\",\"\",\"Assen\",\"Drenthe\",\"0592\",52.9,6.5,\"Adres\""));
        right = files.locations(
                location("01AA00", "De \"Kade\" é", "41001", "9401 AA", "ASSEN"),
                location("02BB00", "De Dam", "41001", "9402 AB", "ASSEN"),
                location("03CC00", "De Sluis", "41001", "9403 AC", "ASSEN"));
        register.delivered("2026-05-01", right);
        right = Files.copy(right, folder.resolve("goed.csv"));
        register.delivered(
                "2026-05-01", files.coordinates("basisschool;01AA00;6.56;52.99", "basisschool;02BB00;6.5;52.8"));
        register.delivered("2026-05-01", files.history(pupils("07GG00", "De Speciale School", "SBO", "30;31;32;33")));
        register.execute("update municipality set border = '{\"type\": \"Point\", \"coordinates\": [6.5, 52.9]}'");
    }

    @Test
    void a_wrong_register_leaves_no_trace_when_it_is_undone() throws Exception {
        List<String> before = everything();
        long run = register.delivered("2026-06-01", wrong()).run();
        assertThat(everything()).isNotEqualTo(before);

        undo.undo(anna, run);

        assertThat(everything()).isEqualTo(before);
        assertThat(register.one("select count(*) from arrival where import_run_id = " + run))
                .isEqualTo("0");
        assertThat(register.one("select concat_ws(' ', what, account_id, about) from history"))
                .isEqualTo("IMPORT_UNDONE 1 import " + run);
    }

    @Test
    void a_wrong_history_is_undone_with_its_figures() throws Exception {
        List<String> before = everything();
        long run = register.delivered(
                        "2026-06-01",
                        files.history(
                                pupils("07GG00", "De Andere School", "SBO", "30;31;0;0"),
                                pupils("08HH00", "De Nieuwe", "SO", "1;2;3;4")))
                .run();
        assertThat(register.statesOf("07GG00")).noneMatch(state -> state.contains("/ "));

        undo.undo(anna, run);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void boards_areas_points_and_successions_are_undone() throws Exception {
        for (Path file : List.of(
                files.boards("41001;Stichting De Kust;12345678;bo", "41009;Stichting Nieuw;12345678;bo"),
                files.postcodes("1,9402,\"Anders\",\"\",\"Assen\",\"Drenthe\",\"0592\",52.8,6.4,\"Adres\""),
                files.coordinates("basisschool;01AA00;6.57;52.97"),
                files.successions(
                        "\"01AA00\",\"D\",\"VST\",\"WPO\",\"02BB00\",\"D\",\"VST\",\"WPO\",1-8-2006,\"V\",\"Overdracht\",\"N\",\"H\""))) {
            List<String> before = everything();
            ImportResult result = register.delivered("2026-06-01", file);
            assertThat(everything()).as(result.message()).isNotEqualTo(before);

            undo.undo(anna, result.run());

            assertThat(everything()).as(file.getFileName().toString()).isEqualTo(before);
        }
    }

    @Test
    void for_which_children_schools_are_is_undone_with_those_that_the_run_made_known() throws Exception {
        register.delivered("2026-05-02", files.special(special("09II00", "De Steiger", "(V)SO", "SO ZMOK", "9405 HX")));
        for (Path file : List.of(
                files.special(
                        special("09II00", "De Steiger", "(V)SO", "SO LG", "9405 HX")
                                .replace(";4;", ";3;"),
                        special("08HH00", "De Werf", "(V)SO", "SO ZMOK", "9405 HX")),
                files.ages(clustered("09II00", "De Steiger", "So", "2"), clustered("08HH00", "De Werf", "So", "3")))) {
            List<String> before = everything();
            String clusters = register.one(CLUSTERS);
            ImportResult result = register.delivered("2026-06-01", file);
            assertThat(register.one(CLUSTERS)).as(result.message()).isNotEqualTo(clusters);

            undo.undo(anna, result.run());

            assertThat(everything()).as(file.getFileName().toString()).isEqualTo(before);
        }
    }

    @Test
    void a_wrong_register_of_special_schools_leaves_no_trace() throws Exception {
        List<String> before = everything();
        long run = register.delivered(
                        "2026-06-01",
                        files.special(
                                special("07GG00", "De Andere School", "SBO", " ", "9405 HX")
                                        .replace(";4; ;", "; ; ;"),
                                special("08HH00", "De Werf", "SBO", " ", "9405 HX")
                                        .replace(";4; ;", "; ; ;")))
                .run();
        assertThat(register.one(CLUSTERS)).isNull();
        assertThat(everything()).isNotEqualTo(before);

        undo.undo(anna, run);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void after_an_undo_the_same_file_counts_again() throws Exception {
        Path wrong = wrong();
        long run = register.delivered("2026-06-01", wrong).run();
        List<String> states = everything();
        undo.undo(anna, run);

        assertThat(register.delivered("2026-06-01", wrong).state()).isEqualTo(State.DONE);
        assertThat(everything()).isEqualTo(states);
    }

    @Test
    void reading_the_right_file_again_repairs_what_another_register_did() throws Exception {
        register.delivered("2026-06-01", wrong());

        ImportResult repaired = register.delivered("2026-06-01", right);

        assertThat(repaired.state()).isEqualTo(State.DONE);
        assertThat(register.statesOf("02BB00")).containsExactly("2026-05-01/ De Dam 41001 9402AB Assen");
        assertThat(register.statesOf("04DD00")).isEmpty();
    }

    @Test
    void what_somebody_already_works_with_is_not_pulled_away() throws Exception {
        long run = register.delivered("2026-06-01", wrong()).run();
        register.execute("insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on,"
                + " as_of_run, account_id) select id, 'algemeen', 'PUBLISHED', 'DELIBERATE', '2026-06-02',"
                + " '2026-06-02', " + run + ", 1 from school where code = '04DD00'");
        List<String> before = everything();

        assertThat(refusal(run)).isEqualTo(UndoRefused.Why.IN_USE);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_register_of_before_the_register_was_kept_stays() throws Exception {
        long run = register.delivered("2026-06-01", wrong()).run();
        register.execute("update import_run set subjects_before = null");

        assertThat(refusal(run)).isEqualTo(UndoRefused.Why.NOT_KEPT);
    }

    private UndoRefused.Why refusal(long run) {
        try {
            undo.undo(anna, run);
        } catch (UndoRefused e) {
            return e.why();
        }
        throw new AssertionError("It was undone");
    }

    /** Closes one, renames one, moves one, gives their municipality another province, and makes a school, board and municipality known. */
    private Path wrong() {
        return files.locations(
                location("01AA00", "De Kaap", "41001", "9401 AA", "ASSEN").replace("Drenthe", "Achterland"),
                location("02BB00", "De Dam", "41001", "9301 AZ", "RODEN"),
                location("04DD00", "De Brug", "41002", "9404 AD", "ASSEN").replace("0106;ASSEN", "0107;RODEN"));
    }

    private List<String> everything() throws Exception {
        List<String> all = new ArrayList<>();
        for (String table : TABLES) {
            String columns = register.one("select group_concat('coalesce(', column_name, ', ''-'')') from"
                    + " information_schema.columns where table_schema = database() and table_name = '" + table + "'");
            all.addAll(register.column(
                    "select concat_ws('|', '" + table + "', " + columns + ") from " + table + " order by 1"));
        }
        return all;
    }
}
