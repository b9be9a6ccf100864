package nl.openvensters.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ObserversTest {

    private final Observers here = new Observers("");

    @Test
    void who_sits_at_the_machine_may_look() {
        assertThat(here.mayLook("127.0.0.1", "localhost", false)).isTrue();
        assertThat(here.mayLook("0:0:0:0:0:0:0:1", "[::1]", false)).isTrue();
    }

    @Test
    void who_comes_through_a_proxy_on_the_machine_may_not_whether_or_not_it_says_so() {
        assertThat(here.mayLook("127.0.0.1", "localhost", true)).isFalse();
        assertThat(here.mayLook("127.0.0.1", "www.example.nl", false)).isFalse();
    }

    @Test
    void others_may_when_the_setting_names_them() {
        var named = new Observers("10.0.0.5, 10.1.0.0/16");

        assertThat(here.mayLook("10.0.0.5", "vensters", false)).isFalse();
        assertThat(named.mayLook("10.0.0.5", "vensters", false)).isTrue();
        assertThat(named.mayLook("10.1.200.3", "vensters", false)).isTrue();
        assertThat(named.mayLook("10.1.200.3", "vensters", true)).isFalse();
        assertThat(named.mayLook("10.2.0.1", "vensters", false)).isFalse();
    }

    @Test
    void a_wrong_setting_is_told() {
        assertThatThrownBy(() -> new Observers("monitoring.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("observers");
    }
}
