package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.ImportResult.State;
import nl.openvensters.importing.reading.RealFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All the real files together, when they are there. */
@EnabledIf("nl.openvensters.importing.reading.RealFiles#present")
@Tag("nightly")
class NationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static ImportedRegister register;
    private static List<ImportResult> results;

    @BeforeAll
    static void load() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        Path folder = RealFiles.folder().orElseThrow();
        results = register.imports(ImportSettings.usual(), "2026-05-01", folder);
    }

    @Test
    void every_file_is_in_and_its_counts_add_up() {
        assertThat(results)
                .filteredOn(result -> result.state() != State.NOT_RECOGNISED && !ofOthers(result))
                .hasSizeGreaterThanOrEqualTo(16)
                .allSatisfy(result -> {
                    assertThat(result.state()).as(result.message()).isEqualTo(State.DONE);
                    assertThat(result.counts().addUp()).isTrue();
                    assertThat(result.counts().rowsTaken()).isPositive();
                });
    }

    @Test
    void the_open_mainstream_schools_are_those_of_the_register_and_have_a_board_with_a_name() throws Exception {
        assertThat(register.one("select count(*) from school_state s join board_state b on b.board_id = s.board_id"
                        + " and b.valid_to is null and b.name <> '' where s.valid_to is null"
                        + " and s.school_type = 'BO'"))
                .isEqualTo("6107");
    }

    @Test
    void at_least_96_percent_have_their_own_coordinates_and_the_rest_the_centre_of_their_postcode() throws Exception {
        String open = "select count(*) from school_state s left join school_point p on p.school_id = s.school_id"
                + " where s.valid_to is null and s.school_type = 'BO' and ";

        assertThat(Integer.parseInt(register.one(open + "p.exactness = 'EXACT'")))
                .isGreaterThan(6107 * 96 / 100);
        assertThat(Integer.parseInt(register.one(open + "p.exactness is null"))).isLessThan(5);
    }

    @Test
    void a_school_was_open_on_exactly_one_state_a_day() throws Exception {
        assertThat(register.one("select count(*) from school_state a join school_state b on b.school_id = a.school_id"
                        + " and b.valid_from > a.valid_from and b.valid_from < coalesce(a.valid_to, '9999-12-31')"))
                .isEqualTo("0");
    }

    @Test
    void the_same_files_again_change_nothing() throws Exception {
        String count = "select concat_ws('|', (select count(*) from figure), (select count(*) from publication),"
                + " (select count(*) from arrival), (select count(*) from school_state))";
        String before = register.one(count);

        List<ImportResult> again = register.imports(
                ImportSettings.usual(), "2026-05-02", RealFiles.folder().orElseThrow());

        assertThat(again)
                .filteredOn(result -> !ofOthers(result))
                .extracting(ImportResult::state)
                .containsOnly(State.UNCHANGED, State.NOT_RECOGNISED);
        assertThat(register.one(count)).isEqualTo(before);
    }

    @Test
    void every_municipality_with_five_schools_and_every_weighted_school_gets_something_to_compare_with()
            throws Exception {
        var derivation = new Derivation(DATABASE.dataSource(), Clock.systemUTC());

        assertThat(derivation.derive()).isPresent();

        assertThat(derivation.derive()).isEmpty();
        String current = " from figure f join measure m on m.id = f.measure_id where f.superseded_by = 0 and m.code = ";
        assertThat(Integer.parseInt(register.one("select count(*)" + current + "'vergelijkbaar'")))
                .isGreaterThan(5000);
        assertThat(Integer.parseInt(register.one("select count(distinct subject_id)" + current + "'gemiddelde'")))
                .isGreaterThan(300);
        assertThat(register.one("select json_value(f.cells, '$.p50') between 28 and 31" + current + "'landelijk'"))
                .isEqualTo("1");
    }

    /** A list in the form of ours about another kind of education: refused, so that it closes no mainstream school. */
    private static boolean ofOthers(ImportResult result) {
        return result.state() == State.REFUSED && result.message().contains("over ander onderwijs");
    }
}
