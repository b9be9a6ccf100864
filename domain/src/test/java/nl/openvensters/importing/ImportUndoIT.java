package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.SpreadsheetFile;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.importing.run.ImportUndo;
import nl.openvensters.importing.run.UndoRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImportUndoIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String FIGURES =
            "select concat_ws(' ', subject_id, measure_id, period_start, period_end, superseded_by, coalesce(value, ''),"
                    + " coalesce(cells, ''), import_run_id) from figure order by 1";

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ImportUndo undo = new ImportUndo(
            new ImportDatabase(DATABASE.dataSource()), new HistoryRepository(DATABASE.dataSource(), NOON), NOON);
    private ImportedRegister register;
    private Actor anna;
    private long first;

    @BeforeEach
    void two_schools_with_a_weighting_of_may() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        register.execute("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        anna = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
        register.delivered(
                "2026-05-01",
                new MadeUpFiles(folder).locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));
        first = register.delivered("2026-05-02", weighting("mei", 33.4)).run();
    }

    @Test
    void the_figures_before_count_again_and_not_a_trace_of_those_of_the_run_is_left() throws Exception {
        List<String> before = register.column(FIGURES);
        assertThat(before).isNotEmpty();
        long second = register.delivered("2026-06-01", weighting("juni", 30.1)).run();
        assertThat(register.column(FIGURES)).isNotEqualTo(before);

        undo.undo(anna, second);

        assertThat(register.column(FIGURES)).isEqualTo(before);
        assertThat(register.one("select state from import_run where id = " + second))
                .isEqualTo("UNDONE");
        assertThat(register.one("select count(*) from arrival where import_run_id = " + second))
                .isEqualTo("0");
        assertThat(register.one("select concat_ws(' ', what, account_id, about) from history"))
                .isEqualTo("IMPORT_UNDONE 1 import " + second);
        assertThat(undo.last(anna)).contains(first);
    }

    @Test
    void what_nobody_delivers_any_more_counts_until_that_day_and_again_from_when_it_comes_back() throws Exception {
        undo.undo(anna, first);
        long again = register.delivered("2026-06-08", weighting("juni", 30.1)).run();

        assertThat(register.column("select concat_ws(' ', indicator_id, school_type, delivered_from, delivered_until,"
                        + " import_run_id) from indicator_delivery order by import_run_id"))
                .containsExactly(
                        "schoolweging BO 2026-05-02 2026-06-04 " + first, "schoolweging BO 2026-06-08 " + again);
    }

    @Test
    void the_same_file_may_come_again_and_counts_as_new() throws Exception {
        Path june = weighting("juni", 30.1);
        long second = register.delivered("2026-06-01", june).run();
        List<String> values = register.column("select value from figure where superseded_by = 0 order by 1");
        undo.undo(anna, second);

        assertThat(register.delivered("2026-06-05", june).state()).isEqualTo(State.DONE);
        assertThat(register.column("select value from figure where superseded_by = 0 order by 1"))
                .isEqualTo(values);
    }

    @Test
    void what_somebody_published_on_is_not_pulled_away() throws Exception {
        long second = register.delivered("2026-06-01", weighting("juni", 30.1)).run();
        register.execute("insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on,"
                + " as_of_run, account_id) select id, 'schoolweging', 'PUBLISHED', 'DELIBERATE', '2026-06-02',"
                + " '2026-06-02', " + second + ", 1 from school");
        List<String> before = register.column(FIGURES);

        assertThatThrownBy(() -> undo.undo(anna, second)).isInstanceOfSatisfying(UndoRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(UndoRefused.Why.PUBLISHED);
            assertThat(refused.indicators()).isEqualTo(1);
        });
        assertThat(register.column(FIGURES)).isEqualTo(before);
    }

    @Test
    void only_the_last_run_and_never_the_first_load() throws Exception {
        long register1 = Long.parseLong(register.one("select min(id) from import_run"));
        long second = register.delivered("2026-06-01", weighting("juni", 30.1)).run();
        assertThat(why(first)).isEqualTo(UndoRefused.Why.NOT_THE_LAST);

        register.execute("update import_run set state = 'REFUSED' where id > " + register1);
        assertThat(why(second)).isEqualTo(UndoRefused.Why.NOT_THE_LAST);
        assertThat(why(register1)).isEqualTo(UndoRefused.Why.FIRST_LOAD);
    }

    @Test
    void nothing_is_undone_while_an_import_works() throws Exception {
        long second = register.delivered("2026-06-01", weighting("juni", 30.1)).run();
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select get_lock(concat(database(), '.import'), 0)");
            assertThatThrownBy(() -> undo.undo(anna, second))
                    .isInstanceOfSatisfying(UndoRefused.class, refused -> assertThat(refused.why())
                            .isEqualTo(UndoRefused.Why.BUSY));
        }
    }

    @Test
    void only_who_administers_the_platform_undoes() {
        Actor board = new Actor(1, "Cor", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 3)));
        assertThatThrownBy(() -> undo.undo(board, first)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> undo.objection(board, first)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> undo.last(board)).isInstanceOf(NotAllowed.class);
    }

    private UndoRefused.Why why(long run) {
        return undo.objection(anna, run).orElseThrow().why();
    }

    private Path weighting(String name, double weighting) throws Exception {
        return new SpreadsheetFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                .row("01AA|C1", "De Kade", 41001, weighting, 74, 4.99)
                .write(folder.resolve(name + ".ods"));
    }
}
