package nl.openvensters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void migrating_again_changes_nothing() {
        assertThat(Schema.in(DATABASE.dataSource()).migrate()).isZero();
    }

    @Test
    void the_database_itself_refuses_a_code_that_is_none() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into subject (kind, code) values ('INSTITUTION', 'X')");
            assertThatThrownBy(() ->
                            statement.execute("insert into institution (id, code) values (last_insert_id(), 'X')"))
                    .hasMessageContaining("institution_code_form");
        }
    }
}
