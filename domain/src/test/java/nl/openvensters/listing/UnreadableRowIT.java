package nl.openvensters.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnreadableRowIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    /** Numbers that were written down as texts. */
    private static final class Numbers extends ListRepository {

        Numbers(DataSource database) {
            super(database);
        }

        Part<Integer> all() {
            var rows = new Rows(
                    "select 1 as place, '7' as n union select 2, 'zeven' union select 3, '9'", List.of(), "place");
            return part(
                    rows,
                    new Wanted("", Map.of(), Optional.empty(), 0, 10),
                    row -> Integer.valueOf(row.getString("n")));
        }
    }

    @Test
    void a_list_shows_the_rows_that_can_be_read_and_counts_all() {
        Part<Integer> part = new Numbers(DATABASE.dataSource()).all();

        assertThat(part.rows()).containsExactly(7, 9);
        assertThat(part.found()).isEqualTo(3);
    }
}
