package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final SchoolCode RENAMED = new SchoolCode("01AA00");
    private static final SchoolCode MERGED = new SchoolCode("02BB00");

    private final SchoolRepository register = new SchoolRepository(DATABASE.dataSource());

    @BeforeAll
    static void fill() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : REGISTER.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Two towns; one school that was renamed, moved and got another board, one that merged into it, one special. */
    private static final String REGISTER = """
            insert into subject (id, kind, code) values (10, 'MUNICIPALITY', '9001'), (11, 'PARTNERSHIP', 'PO9001'),
                (20, 'BOARD', '90001'), (21, 'BOARD', '90002'), (30, 'INSTITUTION', '01AA'),
                (31, 'INSTITUTION', '02BB'), (32, 'INSTITUTION', '03CC'), (40, 'SCHOOL', '01AA00'),
                (41, 'SCHOOL', '02BB00'), (42, 'SCHOOL', '03CC00');
            insert into municipality (id, code, name) values (10, '9001', 'Súdermar');
            insert into partnership (id, code) values (11, 'PO9001');
            insert into postcode_area (code, latitude, longitude, partnership_id, place, municipality) values
                ('1234', 52.5, 5.5, 11, 'Den Dam', 'Gemeente Anders');
            insert into board (id, number) values (20, '90001'), (21, '90002');
            insert into board_state (board_id, valid_from, valid_to, name) values
                (20, '2000-01-01', '2024-01-01', 'Stichting Oud'), (20, '2024-01-01', null, 'Stichting Nieuw'),
                (21, '2000-01-01', null, 'Vereniging Ginder');
            insert into institution (id, code) values (30, '01AA'), (31, '02BB'), (32, '03CC');
            insert into school (id, code, institution_id) values (40, '01AA00', 30), (41, '02BB00', 31), (42, '03CC00', 32);
            insert into school_state (school_id, valid_from, valid_to, name, school_type, board_id, municipality_id,
                denomination, street, house_number, postcode, place) values
                (40, '2010-08-01', '2022-08-01', 'De Oude Molen', 'BO', 21, 10, 'Openbaar', 'Dijk', '1', '1234AB', 'Noorddam'),
                (40, '2022-08-01', null, 'Café 100% Óns', 'BO', 20, 10, 'Openbaar', 'Plein', '2', '1234AB', 'Zuiddam'),
                (41, '2010-08-01', '2022-08-01', 'Ons Nest', 'BO', 20, 10, null, null, null, '1234AC', 'Zuiddam'),
                (42, '2015-08-01', null, 'De Regenboog', 'SBO', null, null, null, null, null, null, 'Nieuw-Vuur');
            insert into school_point (school_id, latitude, longitude, exactness) values (40, 52.1, 5.1, 'EXACT');
            insert into succession (predecessor_id, successor_id, happened_on, kind, complete) values
                (31, 30, '2022-08-01', 'MERGER', true);
            insert into indicator (id, supply, position) values ('leerlingen', 'CENTRAL', 1);
            insert into measure (id, indicator_id, code) values (1, 'leerlingen', 'aantal');
            insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state) values
                (1, 'x', 'x', repeat('0', 64), '2025-01-01', '2025-01-01', '2025-01-01', 'DONE'),
                (2, 'x', 'x', repeat('1', 64), '2026-01-01', '2026-01-01', '2026-01-01', 'DONE');
            insert into figure (subject_id, measure_id, period_start, period_end, period_kind, value, reason, status,
                import_run_id) values (40, 1, '2024-10-01', '2024-10-01', 'REFERENCE_DATE', 210, null, 'FINAL', 1),
                (40, 1, '2025-10-01', '2025-10-01', 'REFERENCE_DATE', 220, null, 'FINAL', 2),
                (42, 1, '2024-10-01', '2024-10-01', 'REFERENCE_DATE', null, 'SUPPRESSED', 'FINAL', 1);
            insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run) values
                (40, 'leerlingen', 'PUBLISHED', 'FIRST_LOAD', '2025-01-01', '2025-01-01', 1),
                (42, 'leerlingen', 'PUBLISHED', 'FIRST_LOAD', '2025-01-01', '2025-01-01', 1)""";

    @Test
    void a_school_is_described_as_it_was_on_the_day() {
        SchoolProfile before =
                register.profile(RENAMED, LocalDate.of(2022, 7, 31)).orElseThrow();
        assertThat(before.name()).isEqualTo("De Oude Molen");
        assertThat(before.board().orElseThrow().name()).isEqualTo("Vereniging Ginder");
        assertThat(before.address().place()).contains("Noorddam");

        SchoolProfile later =
                register.profile(RENAMED, LocalDate.of(2022, 8, 1)).orElseThrow();
        assertThat(later.name()).isEqualTo("Café 100% Óns");
        assertThat(later.board().orElseThrow().name()).isEqualTo("Stichting Oud");

        SchoolProfile now = register.profile(RENAMED, TODAY).orElseThrow();
        assertThat(now.board().orElseThrow().name()).isEqualTo("Stichting Nieuw");
        assertThat(now.partnership()).contains("PO9001");
        assertThat(now.point()).contains(new SchoolPoint(52.1, 5.1, true));
        assertThat(now.firstDay()).isEqualTo("2010-08-01");
        assertThat(now.lastDay()).isEmpty();
        assertThat(now.slug()).hasToString("cafe-100-ons-zuiddam");
    }

    @Test
    void a_merged_school_keeps_its_history_and_points_to_where_it_went() {
        SchoolProfile merged = register.profile(MERGED, TODAY).orElseThrow();
        assertThat(merged.active()).isFalse();
        assertThat(merged.lastDay()).contains(LocalDate.of(2022, 7, 31));
        assertThat(merged.board().orElseThrow().name()).isEqualTo("Stichting Oud");
        assertThat(merged.point()).contains(new SchoolPoint(52.5, 5.5, false));
        assertThat(merged.successors())
                .containsExactly(new Succession(
                        "01AA",
                        Optional.of(RENAMED),
                        Optional.of("Café 100% Óns"),
                        LocalDate.of(2022, 8, 1),
                        Succession.Kind.MERGER,
                        true));
        assertThat(register.profile(RENAMED, TODAY).orElseThrow().predecessors())
                .extracting(Succession::code)
                .containsExactly("02BB");
    }

    @Test
    void of_an_institution_with_more_schools_it_is_not_said_in_which_of_them_another_went_on() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into subject (id, kind, code) values (45, 'SCHOOL', '01AA01')");
            statement.execute("insert into school (id, code, institution_id) values (45, '01AA01', 30)");
            try {
                assertThat(register.profile(RENAMED, TODAY).orElseThrow().predecessors())
                        .isEmpty();
                assertThat(register.profile(MERGED, TODAY).orElseThrow().successors())
                        .singleElement()
                        .satisfies(other -> assertThat(other.school()).isEmpty());
            } finally {
                statement.execute("delete from school where id = 45");
                statement.execute("delete from subject where id = 45");
            }
        }
    }

    @Test
    void before_its_first_day_a_school_is_not_active() {
        SchoolProfile early =
                register.profile(RENAMED, LocalDate.of(2000, 1, 1)).orElseThrow();
        assertThat(early.active()).isFalse();
        assertThat(early.name()).isEqualTo("De Oude Molen");
    }

    @Test
    void a_school_of_which_little_is_known_is_a_school_too() {
        SchoolProfile special =
                register.profile(new SchoolCode("03CC00"), TODAY).orElseThrow();
        assertThat(special.board()).isEmpty();
        assertThat(special.municipality()).isEmpty();
        assertThat(special.point()).isEmpty();
        assertThat(register.profile(new SchoolCode("99ZZ99"), TODAY)).isEmpty();
    }
}
