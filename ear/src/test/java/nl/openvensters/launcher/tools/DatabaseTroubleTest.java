package nl.openvensters.launcher.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.openvensters.launcher.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTest {

    private static final DatabaseAccess ACCESS = new DatabaseAccess("jdbc:mariadb://db/ov", "ov", "secret");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    28000 | 1045 | The database at jdbc:mariadb://db/ov refuses user ov: check DB_USER and DB_PASSWORD.
                    42000 | 1049 | There is no database at jdbc:mariadb://db/ov: make it, or correct DB_URL.
                    08000 | 0    | Nothing answers at jdbc:mariadb://db/ov: check that the database runs, and DB_URL.
                    HY000 | 9    | The database at jdbc:mariadb://db/ov cannot be used (odd): check DB_URL, DB_USER
                    """)
    void why_there_is_no_connection_is_told_with_what_helps(String state, int code, String sentence) {
        assertThat(DatabaseTrouble.unreached(ACCESS, new SQLException("odd\nmore", state, code)))
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_user_who_may_not_write_is_told_however_deep_it_lies() {
        Exception deep = new IllegalStateException(new SQLException("CREATE command denied", "42000", 1142));

        assertThat(DatabaseTrouble.failed(ACCESS, deep)).hasMessageStartingWith("User ov may not do everything");
    }
}
