package nl.openvensters.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogueMirrorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void the_tables_follow_the_catalogue_and_keep_what_was_decided_later() throws SQLException {
        Catalogue catalogue = Catalogue.load();
        var mirror = new CatalogueMirror(DATABASE.dataSource());
        mirror.mirror(catalogue);

        assertThat(number("select count(*) from indicator"))
                .isEqualTo(catalogue.all().size());
        assertThat(number("select count(*) from indicator_school_type where indicator_id = 'schoolweging'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from indicator_rule where valid_from = '1900-01-01' and comparison"))
                .isEqualTo((int) catalogue.indicators().stream()
                        .filter(Indicator::comparison)
                        .count());
        int measures = number("select count(*) from measure");

        execute("update indicator_rule set automatic_after_days = 30 where indicator_id = 'leerlingen'");
        execute("insert into indicator_rule values ('missie', '2026-01-01', false, 5)");
        execute("insert into indicator_school_type values ('schoolweging', 'SO')");
        mirror.mirror(catalogue);

        assertThat(number("select automatic_after_days from indicator_rule where indicator_id = 'leerlingen'"))
                .isEqualTo(30);
        assertThat(number("select count(*) from indicator_rule where indicator_id = 'missie'"))
                .isEqualTo(2);
        assertThat(number("select count(*) from indicator_school_type where indicator_id = 'schoolweging'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from measure")).isEqualTo(measures);
        assertThat(number("select max(id) from measure")).isEqualTo(measures);
    }

    private static int number(String query) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
