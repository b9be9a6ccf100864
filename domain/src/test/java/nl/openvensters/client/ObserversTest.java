package nl.openvensters.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObserversTest {

    private final Observers here = new Observers("");

    private static boolean mayLook(Observers observers, String connected, String name, String... headers) {
        return observers.mayLook(connected, name, name + ":8080", Collections.enumeration(List.of(headers)));
    }

    @Test
    void who_sits_at_the_machine_may_look() {
        assertThat(mayLook(here, "127.0.0.1", "localhost")).isTrue();
        assertThat(mayLook(here, "0:0:0:0:0:0:0:1", "[::1]")).isTrue();
    }

    @Test
    void who_comes_through_a_proxy_on_the_machine_may_not_whether_or_not_it_says_so() {
        assertThat(mayLook(here, "127.0.0.1", "localhost", "Via")).isFalse();
        assertThat(mayLook(here, "127.0.0.1", "www.example.nl")).isFalse();
        for (String header : List.of("X-Forwarded-Proto", "x-forwarded-anything", "Forwarded", "via", "X-Real-IP")) {
            assertThat(mayLook(here, "127.0.0.1", "localhost", "Accept", header))
                    .as(header)
                    .isFalse();
        }
        assertThat(here.mayLook("127.0.0.1", "localhost", "www.example.nl", Collections.emptyEnumeration()))
                .as("whatever the server makes of the name")
                .isFalse();
    }

    @Test
    void others_may_when_the_setting_names_them() {
        var named = new Observers("10.0.0.5, 10.1.0.0/16");

        assertThat(mayLook(here, "10.0.0.5", "vensters")).isFalse();
        assertThat(mayLook(named, "10.0.0.5", "vensters")).isTrue();
        assertThat(mayLook(named, "10.1.200.3", "vensters")).isTrue();
        assertThat(mayLook(named, "10.1.200.3", "vensters", "Via")).isFalse();
        assertThat(mayLook(named, "10.2.0.1", "vensters")).isFalse();
    }

    @Test
    void a_wrong_setting_is_told() {
        assertThatThrownBy(() -> new Observers("monitoring.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("observers");
    }
}
