package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two hundred pupils open the list, answer all its screens and send it in the same minute, over HTTP, forty at a time; then
 * two hundred more while the server is killed (SIGKILL) and comes back. What was said to be sent is there, once.
 */
@BrowserTest
@Tag("nightly")
class SurveyRushIT {

    private static final Path HOME = Path.of("target", "home of rush").toAbsolutePath();
    private static final int PUPILS = 200;
    private static final int AT_ONCE = 40;
    private static final int BEFORE_THE_KILL = 60;
    private static final int SCREENS = 4;
    private static final int WANTED_AN_HOUR = 100_000;
    private static final Map<String, String> SHEET = sheet();

    private static RunningProduct.Running running;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private Product product;

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void two_hundred_send_in_a_minute_and_two_hundred_while_the_server_is_killed_and_none_is_lost(Page page)
            throws Exception {
        running = RunningProduct.Running.start(HOME, List.of("--schools", "60"));
        product = running.product();
        List<String> codes = codes(page);
        long before = answers();

        long began = System.nanoTime();
        assertThat(all(codes.subList(0, PUPILS), new CountDownLatch(0), CompletableFuture.completedFuture(null)))
                .containsOnly("Klaar! Dank je wel.");
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        millis.sort(null);
        long anHour = PUPILS * Duration.ofHours(1).toMillis() / took.toMillis();
        System.out.println(String.format(
                Locale.ROOT,
                "%d pupils in %.1f s: %d pupils and %d answers an hour; a request takes %.0f ms, 95th percentile %.0f ms",
                PUPILS,
                took.toMillis() / 1e3,
                anHour,
                anHour * SHEET.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100)));
        assertThat(answers()).isEqualTo(before + PUPILS);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
        assertThat(anHour * SHEET.size()).isGreaterThan(WANTED_AN_HOUR);

        var some = new CountDownLatch(BEFORE_THE_KILL);
        CompletableFuture<Void> back = CompletableFuture.runAsync(() -> {
            try {
                some.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            running.kill();
            running.launchAgain();
        });
        // Who did not hear that it was sent sends again, and is told that it was.
        assertThat(all(codes.subList(PUPILS, 2 * PUPILS), some, back))
                .allMatch(said -> said.equals("Klaar! Dank je wel.") || said.equals("al meegedaan"));
        back.join();
        assertThat(answers()).isEqualTo(before + 2 * PUPILS);
        assertThat(
                        number(
                                "select count(*) from survey_code c join survey_round r on r.id = c.round_id where r.state = 'OPEN' and spent"))
                .isEqualTo(answers());
    }

    /** The running survey of pupils gets a group that is large enough; @return codes of its slips */
    private List<String> codes(Page page) {
        product.logInByForm(page, "schoolleider@openvensters.example");
        page.navigate(product.portal("overzicht"));
        String school = page.content().replaceAll("(?s).*?school=([0-9A-Z]{6}).*", "$1");
        page.navigate(product.portal("vragenlijsten?school=" + school));
        press(page, ".rounds li:has-text('Leerlingen'):has-text('loopt') a");
        page.fill("[id='enlarge:people']", String.valueOf(3 * PUPILS));
        press(page, "[id='enlarge:go']");
        pressSure(page.locator("input[value='Maak briefjes']").first());
        return page.locator(".slip b").allInnerTexts();
    }

    private List<String> all(List<String> codes, CountDownLatch done, CompletableFuture<Void> back) throws Exception {
        ExecutorService pupils = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> each = codes.stream()
                    .<Callable<String>>map(code -> () -> {
                        String said = fillIn(code, back);
                        done.countDown();
                        return said;
                    })
                    .toList();
            List<String> said = new ArrayList<>();
            for (Future<String> one : pupils.invokeAll(each)) {
                said.add(one.get());
            }
            return said;
        } finally {
            pupils.shutdown();
        }
    }

    private String fillIn(String code, CompletableFuture<Void> back) throws InterruptedException {
        try {
            return fillIn(code);
        } catch (IOException away) {
            back.join();
            return fillIn(code, back);
        }
    }

    private String fillIn(String code) throws IOException, InterruptedException {
        for (int screen = 1; screen < SCREENS; screen++) {
            send(code, screen, "verder");
        }
        String said = send(code, SCREENS, "verstuur");
        return said.contains("Klaar! Dank je wel.")
                ? "Klaar! Dank je wel."
                : said.contains("al meegedaan") ? "al meegedaan" : said;
    }

    private String send(String code, int screen, String what) throws IOException, InterruptedException {
        var form = new LinkedHashMap<>(SHEET);
        form.putAll(Map.of("code", code, "scherm", String.valueOf(screen), "taal", "nl", "doe", what));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(product.site("meedoen")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        millis.add((System.nanoTime() - began) / 1e6);
        if (answer.statusCode() != 200) {
            throw new IOException("The server is not there: " + answer.statusCode());
        }
        return answer.body();
    }

    private static Map<String, String> sheet() {
        var sheet = new LinkedHashMap<String, String>();
        for (String item : List.of(
                "graag", "gemak", "aardig", "regels", "luistert", "leren", "uitleg", "hulp", "beter", "veilig")) {
            sheet.put("a." + item, String.valueOf(2 + item.length() % 3));
        }
        sheet.putAll(Map.of("a.ruzie", "3", "a.pijn", "1", "a.gepest", "2", "a.online", "1", "a.cijfer", "8"));
        return sheet;
    }

    private static long answers() throws SQLException {
        return number(
                "select count(*) from survey_answer a join survey_round r on r.id = a.round_id where r.state = 'OPEN'");
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = running.database().getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
