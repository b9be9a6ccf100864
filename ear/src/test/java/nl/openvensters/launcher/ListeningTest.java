package nl.openvensters.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningTest {

    @Test
    void a_port_that_is_taken_is_told_with_what_helps() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Listening.freePort("127.0.0.1", other.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " of 127.0.0.1 is taken by another program: choose another with --port.");
        }
    }

    @Test
    void any_port_is_one_that_no_connection_takes_before_the_server_listens() {
        assertThat(Listening.freePort("127.0.0.1", 0)).isBetween(20_000, 31_999);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    192.0.2.1       | The address 192.0.2.1 is not one of this machine: give another with --host
                    nobody.invalid  | There is no address nobody.invalid: give another with --host.
                    """)
    void an_address_elsewhere_is_told_as_that_and_not_as_a_port_that_is_taken(String host, String sentence) {
        assertThatThrownBy(() -> Listening.freePort(host, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "localhost, http://localhost:8080",
        "0.0.0.0,   http://127.0.0.1:8080",
        "::,        http://127.0.0.1:8080",
        "::1,       http://[::1]:8080"
    })
    void the_address_that_is_printed_can_be_opened(String host, String address) {
        assertThat(Listening.address(host, 8080)).isEqualTo(address);
    }
}
