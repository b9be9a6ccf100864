package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationDatabasesTest {

    private static final DatabaseAccess OWNER = new DatabaseAccess("jdbc:mariadb://db/ov", "owner", "secret");

    @Test
    void without_users_of_their_own_both_connect_as_the_owner() {
        ApplicationDatabases users = ApplicationDatabases.external(OWNER, Map.of());

        assertThat(users.isApart()).isFalse();
        assertThat(users.site()).isEqualTo(OWNER);
        assertThat(users.portal()).isEqualTo(OWNER);
    }

    @Test
    void with_users_of_their_own_each_connects_as_its_own() {
        ApplicationDatabases users = ApplicationDatabases.external(
                OWNER,
                Map.of("DB_SITE_USER", "s", "DB_SITE_PASSWORD", "1", "DB_PORTAL_USER", "p", "DB_PORTAL_PASSWORD", "2"));

        assertThat(users.site()).isEqualTo(new DatabaseAccess("jdbc:mariadb://db/ov", "s", "1"));
        assertThat(users.portal()).isEqualTo(new DatabaseAccess("jdbc:mariadb://db/ov", "p", "2"));
        assertThat(users.siteUser()).isEqualTo("s@%");
    }

    @Test
    void one_of_both_is_refused() {
        assertThatThrownBy(() -> ApplicationDatabases.external(OWNER, Map.of("DB_SITE_USER", "s")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belong together");
    }
}
