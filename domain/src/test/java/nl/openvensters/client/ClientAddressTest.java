package nl.openvensters.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.5               | 203.0.113.7                      | 203.0.113.7",
                "10.0.0.5               | 198.51.100.1, 203.0.113.7        | 203.0.113.7",
                "10.0.0.0/8             | 198.51.100.1, 203.0.113.7, 10.9.9.9 | 203.0.113.7",
                "10.0.0.0/8, fd00::/8   | 2001:db8::1, fd00::7             | 2001:db8::1",
                "10.0.0.0/8             | 10.1.1.1                         | 10.1.1.1",
                "10.0.0.0/8             | 203.0.113.7, kwaad.example        | 10.0.0.5",
                "10.0.0.5/31            | ''                               | 10.0.0.5"
            })
    void behind_proxies_that_are_named_it_is_whom_the_last_of_them_got_it_from(
            String trusted, String header, String client) {
        assertThat(read(trusted, header)).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.6", "10.0.0.6/31", "fd00::/8"})
    void what_others_write_is_not_believed(String trusted) {
        assertThat(read(trusted, "203.0.113.7")).isEqualTo("10.0.0.5");
    }

    @Test
    void headers_are_read_as_one() {
        assertThat(new ClientAddress("10.0.0.5")
                        .of("10.0.0.5", Collections.enumeration(List.of("198.51.100.1", "203.0.113.7"))))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.5/33", "10.0.0.5/", "300.1.1.1", ":"})
    void a_setting_that_names_no_address_is_refused_with_what_it_says(String trusted) {
        assertThatThrownBy(() -> new ClientAddress(trusted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(trusted);
    }

    @Test
    void who_has_a_whole_block_counts_as_one() {
        assertThat(ClientAddress.household("2001:db8:1:2:3::4")).isEqualTo(ClientAddress.household("2001:db8:1:2::9"));
        assertThat(ClientAddress.household("2001:db8:1:3::4")).isNotEqualTo(ClientAddress.household("2001:db8:1:2::9"));
        assertThat(ClientAddress.household("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    private static String read(String trusted, String header) {
        return new ClientAddress(trusted).of("10.0.0.5", Collections.enumeration(List.of(header)));
    }
}
