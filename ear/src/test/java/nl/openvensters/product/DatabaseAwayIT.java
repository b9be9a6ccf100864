package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A database that hangs or is killed: what is kept is served, the rest is told soon, and all comes back by itself. */
@BrowserTest
class DatabaseAwayIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Who asks when nobody knows yet waits until connections are cut. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    /** Other tests and builds take the processors now and then. */
    private static final Duration ON_A_BUSY_MACHINE = Duration.ofSeconds(3);

    private static final List<String> KEPT = List.of("/", "/gemeenten", "/zoeken?q=school", "/api/v1/schools?q=school");

    private static int answers;

    @Test
    void while_the_database_hangs_what_is_kept_is_served_and_the_rest_is_told_within_two_seconds(
            Product product, Power power) throws Exception {
        KEPT.forEach(path ->
                assertThat(Asked.get(product.site(path)).statusCode()).as(path).isEqualTo(200));
        String school = school(product);
        ProcessHandle database = power.databaseProcess();
        long before = lines(power.home());
        power.signal(database, "STOP");
        try {
            // Site and portal each find out by themselves.
            assertThat(within(FIRST, product.site(fresh(school))).statusCode()).isEqualTo(503);
            assertAway(product, school, "/portaal/inloggen");
            for (String path : KEPT) {
                assertThat(quick(product.site(path)).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(quick(product.site("/zoeken?q=nooitgevraagd")).statusCode())
                    .isEqualTo(200);
            assertThat(Asked.text(quick(product.site("/health/ready")))).contains("\"answers\":\"no\"");
            assertThat(quick(product.site("/portaal/health/ready")).statusCode())
                    .isEqualTo(503);
        } finally {
            power.signal(database, "CONT");
        }
        assertBack(product, school);
        assertThat(lines(power.home()) - before).as("lines in the log").isLessThan(400);
    }

    @Test
    void a_database_that_is_killed_is_started_again_and_no_request_fails_after(Product product, Power power)
            throws Exception {
        String school = school(product);
        power.databaseProcess().destroyForcibly();

        assertBack(product, school);
    }

    /** Not one of those that come at once fails by a connection of before. */
    private static void assertBack(Product product, String school) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        int status = 0;
        while (status != 200 && System.nanoTime() < end) {
            Thread.sleep(100);
            status = Asked.get(product.site("/portaal/inloggen")).statusCode() == 200
                    ? Asked.get(product.site(fresh(school))).statusCode()
                    : 0;
        }
        assertThat(status).isEqualTo(200);
        ExecutorService askers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String address = product.site(i % 2 == 0 ? fresh(school) : "/portaal/wachtwoord-vergeten");
                asked.add(askers.submit(() -> Asked.get(address).statusCode()));
            }
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isEqualTo(200);
            }
        } finally {
            askers.shutdown();
        }
    }

    /** Also those that are the first to ask, when nobody knows yet. */
    private static void assertAway(Product product, String school, String portal) {
        for (int time = 0; time < 3; time++) {
            HttpResponse<byte[]> page = quick(product.site(fresh(school)));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("30");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(Asked.text(page)).contains("zijn nu even niet te bereiken");
            HttpResponse<byte[]> api = quick(product.site("/api/v1/changes"));
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
            HttpResponse<byte[]> login = quick(product.site(portal));
            assertThat(login.statusCode()).isEqualTo(503);
            assertThat(login.headers().firstValue("Retry-After")).contains("30");
            assertThat(Asked.text(login)).contains("Had je iets getypt? Deze browser bewaart dat.");
        }
    }

    private static HttpResponse<byte[]> quick(String address) {
        return within(SOON, address);
    }

    private static HttpResponse<byte[]> within(Duration most, String address) {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = Asked.get(address);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(address).isLessThan(most.plus(ON_A_BUSY_MACHINE));
        return answer;
    }

    private static String school(Product product) {
        String found = Asked.text(Asked.get(product.site("/api/v1/schools?pageSize=1&active=true")));
        String code = found.replaceAll("(?s).*?\"code\":\"([0-9A-Z]{6})\".*", "$1");
        return Asked.get(product.site("/scholen/" + code))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** The page as nobody asked it before. */
    private static String fresh(String school) {
        return school + "?vers=" + Integer.toString(nextAnswer());
    }

    private static synchronized int nextAnswer() {
        return ++answers;
    }

    private static long lines(Path home) throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("logs").resolve("open-vensters.0.log"))) {
            return lines.count();
        }
    }
}
