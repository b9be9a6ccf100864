package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Fifty people of the largest board at work at once: each opens the work list, the overview and the page of an
 * indicator in turn, and looks at it for ten seconds on average before the next page. Says the 95th percentile and the processor time for each page; the first
 * depends on what else the machine does, the second less. {@code mvn -Pbench verify}
 */
@BrowserTest
class PortalBench {

    private static final int PEOPLE = 50;
    private static final int PAGES_EACH = 12;
    private static final int WARMING = 300;
    private static final int LONGEST_LOOK_MILLIS = 20_000;

    @Test
    void fifty_people_of_a_board_work_at_once(Page page, BrowserContext window, Product product)
            throws IOException, InterruptedException, ExecutionException {
        product.logInByForm(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht?toon=alles"));
        int schools = page.locator(".sheet tbody tr").count();
        int indicators = page.locator(".sheet thead th").count() - 2;
        String school = EditorPage.schools(page, product).get(0);
        List<String> pages = List.of("", "overzicht", "indicator?indicator=leerlingen&school=" + school);
        String cookies = window.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int i = 0; i < WARMING; i++) {
            open(client, product, cookies, pages.get(i % pages.size()));
        }
        Duration before = processorTime();
        List<Long> millis = work(() -> {
            List<Long> taken = new ArrayList<>();
            for (int i = 0; i < PAGES_EACH; i++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_LOOK_MILLIS))
                                .toNanos());
                taken.add(open(client, product, cookies, pages.get(i % pages.size())));
            }
            return taken;
        });
        long each = processorTime().minus(before).toMillis() / millis.size();
        long ninetyFifth = millis.get(millis.size() * 95 / 100);
        System.out.println(String.format(
                Locale.ROOT,
                "Work list, overview and indicator, %d schools, %d indicators, %d people: median %d ms, 95th percentile %d ms (reach: 150),"
                        + " processor time of server and database %d ms a page, load average %.1f",
                schools,
                indicators,
                PEOPLE,
                millis.get(millis.size() / 2),
                ninetyFifth,
                each,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private static List<Long> work(Callable<List<Long>> person) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
                all.addAll(done.get());
            }
            Collections.sort(all);
            return all;
        } finally {
            people.shutdown();
        }
    }

    private static long open(HttpClient client, Product product, String cookies, String path)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(product.portal(path)))
                        .header("Cookie", cookies)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /** Of all that this test started: the server and its database. The browser stands still meanwhile. */
    private static Duration processorTime() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
