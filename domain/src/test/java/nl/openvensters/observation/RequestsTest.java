package nl.openvensters.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestsTest {

    @Test
    void it_tells_how_often_with_what_and_how_quick() {
        var requests = new Requests();
        for (int i = 0; i < 3; i++) {
            requests.begin();
        }
        requests.end(Requests.Kind.PAGE, 200, 400_000);
        requests.end(Requests.Kind.PAGE, 503, 1_600_000_000L);
        var text = new MetricText();
        requests.tell(text);

        assertThat(text.toString().lines())
                .contains(
                        "openvensters_requests_now 1",
                        "openvensters_requests_total{kind=\"page\",status=\"2xx\"} 1",
                        "openvensters_requests_total{kind=\"page\",status=\"5xx\"} 1",
                        "openvensters_request_seconds_bucket{kind=\"page\",le=\"0.001\"} 1",
                        "openvensters_request_seconds_bucket{kind=\"page\",le=\"1.0\"} 1",
                        "openvensters_request_seconds_bucket{kind=\"page\",le=\"2.5\"} 2",
                        "openvensters_request_seconds_bucket{kind=\"page\",le=\"+Inf\"} 2",
                        "openvensters_request_seconds_sum{kind=\"page\"} 1.600400",
                        "# TYPE openvensters_request_seconds histogram");
    }

    @Test
    void health_is_up_when_all_is() {
        assertThat(new Health().json()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
        Health health = new Health().with("schools", true, Map.of()).with("database", false, Map.of("seconds", "3"));

        assertThat(health.isUp()).isFalse();
        assertThat(health.json())
                .isEqualTo("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"schools\",\"status\":\"UP\",\"data\":{}},"
                        + "{\"name\":\"database\",\"status\":\"DOWN\",\"data\":{\"seconds\":\"3\"}}]}");
    }

    @Test
    void a_request_is_called_as_the_proxy_calls_it_unless_that_could_forge_a_line() {
        String thread = Thread.currentThread().getName();
        try (RequestId given = RequestId.begin("8f3a12bc-77")) {
            assertThat(given.id()).isEqualTo("8f3a12bc-77");
            assertThat(Thread.currentThread().getName()).isEqualTo(thread + " request 8f3a12bc-77");
        }
        assertThat(Thread.currentThread().getName()).isEqualTo(thread);
        try (RequestId forged = RequestId.begin("a]: SEVERE\nforged")) {
            assertThat(forged.id()).matches("[0-9a-f]{1,16}");
        }
    }
}
