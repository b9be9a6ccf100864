package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How schools and boards are named among others. */
class SchoolNamesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private SampleData data;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
    }

    @Test
    void a_school_goes_by_name_and_place_and_by_its_code_only_where_another_has_both() throws SQLException {
        school("01AA00", "De Brug", "Assen");
        school("02AA00", "De Brug", "Assen");
        school("03AA00", "De Brug", "Epe");
        school("04AA00", "De Vlier", null);

        assertThat(labels(SchoolNames.SCHOOLS))
                .containsExactlyInAnyOrder(
                        "De Brug, Assen (01AA00)", "De Brug, Assen (02AA00)", "De Brug, Epe", "De Vlier");
    }

    @Test
    void a_school_that_closed_tells_no_other_apart() throws SQLException {
        school("01AA00", "De Brug", "Assen");
        long closed = school("02AA00", "De Brug", "Assen");
        data.update("update school_state set valid_to = '2020-01-01' where school_id = ?", closed);

        assertThat(labels(SchoolNames.SCHOOLS)).containsExactly("De Brug, Assen");
    }

    @Test
    void a_board_has_its_number_only_where_another_has_its_name_of_today() throws SQLException {
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001'), (901, 'BOARD', '41002'),"
                + " (902, 'BOARD', '41003')");
        data.update("insert into board (id, number) values (900, '41001'), (901, '41002'), (902, '41003')");
        data.update("insert into board_state (board_id, valid_from, name) values (900, '2000-01-01', 'De Linde'),"
                + " (901, '2000-01-01', 'De Linde'), (902, '2000-01-01', 'De Linde'), (902, '2020-01-01', 'De Es')");

        assertThat(labels(SchoolNames.BOARDS))
                .containsExactlyInAnyOrder("De Linde (41001)", "De Linde (41002)", "De Es");
    }

    private long school(String code, String name, String place) throws SQLException {
        long school = data.school(code, SchoolType.BO, "0637");
        data.update("update school_state set name = ?, place = ? where school_id = ?", name, place, school);
        return school;
    }

    private static List<String> labels(String table) throws SQLException {
        var labels = new ArrayList<String>();
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select label from " + table + " named")) {
            while (row.next()) {
                labels.add(row.getString(1));
            }
        }
        return labels;
    }
}
