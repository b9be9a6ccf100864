package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.PageMaker;
import org.junit.jupiter.api.Test;

/**
 * How many requests a second the public site answers beside a static file of the same bytes on the same server, and
 * beside nginx with a file that is packed already; what a page costs that is made for the first time; a hundred visitors of
 * whom half search words that nobody searched; five hundred connections; and how soon what is published is seen while fifty
 * clients load the site. Needs {@code wrk} in the path, and {@code nginx} for its rows:
 * {@code mvn -Pbench verify}. Everything on loopback, each row for some seconds.
 */
@BrowserTest
class SiteBench {

    private static final int SECONDS = Integer.getInteger("bench.seconds", 6);
    private static final int CONNECTIONS = 16;
    private static final int RENDERED = 200;
    private static final int PUBLISHED = 100;
    private static final int VISITORS = 100;
    private static final int MANY_CONNECTIONS = 500;

    /** On average, between two pages of one visitor; 0 asks the next as soon as one is answered. */
    private static final int LOOK_MILLIS = Integer.getInteger("bench.look", 1000);

    private static final String NGINX = """
            worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log; daemon off; user root;
            events { worker_connections 256; }
            http {
              access_log off; default_type text/html; sendfile on; open_file_cache max=100;
              client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
              uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s; keepalive_requests 10000000;
              server { listen 127.0.0.1:19171; root %1$s; gzip_static on; }
            }
            """;

    /** @param perSecond requests; @param slowest the 99th percentile as wrk writes it */
    private record Load(double perSecond, String slowest) {}

    @Test
    void the_site_is_nearly_as_quick_as_a_file(Product product, Power power) throws Exception {
        String school = school(product);
        String code = school.split("/")[2];
        byte[] page = Asked.of("GET", product.site(school), "Accept-Encoding", "identity")
                .body();
        byte[] json = Asked.of("GET", product.site("/api/v1/schools/" + code), "Accept-Encoding", "identity")
                .body();
        Path files = files(power.home());
        Files.write(files.resolve("bench-page.txt"), page);
        Files.write(files.resolve("bench-json.txt"), json);

        say("| what | requests/s | p99 | beside the file | beside nginx |");
        try (Nginx nginx = Nginx.of(page, json)) {
            Load file = load(product.site("/site/bench-page.txt"), false);
            Load packed = nginx.load("page.html");
            say("file as large as the page", file, null, null);
            say("nginx, the page packed before", packed, null, null);
            say("page of a school", load(product.site(school), false), file, null);
            say("page of a school, packed", load(product.site(school), true), file, packed);
            say("results of a search, packed", load(product.site("/zoeken?q=school"), true), file, packed);
            Load jsonFile = load(product.site("/site/bench-json.txt"), false);
            Load jsonPacked = nginx.load("school.json");
            say("file as large as the answer of the API", jsonFile, null, null);
            say("nginx, the answer of the API packed before", jsonPacked, null, null);
            say("school in the API", load(product.site("/api/v1/schools/" + code), false), jsonFile, null);
            say("school in the API, packed", load(product.site("/api/v1/schools/" + code), true), jsonFile, jsonPacked);
        }
    }

    /** At once, so that what was measured is not lost when the next fails. */
    private static void say(String line) {
        System.out.println(line);
    }

    private static void say(String what, Load load, Load file, Load nginx) {
        if (load != null) {
            say(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %s | %s | %s |",
                    what,
                    load.perSecond(),
                    load.slowest(),
                    beside(load, file),
                    beside(load, nginx)));
        }
    }

    private static String beside(Load load, Load other) {
        return other == null ? "" : String.format(Locale.ROOT, "%.2f", load.perSecond() / other.perSecond());
    }

    private static String school(Product product) {
        String found = Asked.text(Asked.get(product.site("/api/v1/schools?pageSize=1&active=true&type=BO")));
        String code = found.replaceAll("(?s).*?\"code\":\"([0-9A-Z]{6})\".*", "$1");
        return Asked.get(product.site("/scholen/" + code))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Where the server has the files of the site. */
    private static Path files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("payara"))) {
            return all.filter(path -> path.endsWith(Path.of("site", "find.js")))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    private static Load load(String address, boolean packed) throws IOException, InterruptedException {
        wrk(address, packed, SECONDS);
        return wrk(address, packed, SECONDS);
    }

    private static Load wrk(String address, boolean packed, int seconds) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency", address));
        if (packed) {
            command.addAll(1, List.of("-H", "Accept-Encoding: gzip"));
        }
        String said = said(command);
        assertThat(said).as(address).contains("Requests/sec").doesNotContain("Non-2xx");
        return read(said);
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return said;
    }

    private static Load read(String said) {
        return new Load(
                Double.parseDouble(said.replaceAll("(?s).*Requests/sec: +([0-9.]+).*", "$1")),
                said.replaceAll("(?s).*99% +([0-9.a-z]+).*", "$1"));
    }

    /** nginx with the same bytes, packed before; without it its rows stay away. */
    private record Nginx(Process process) implements AutoCloseable {

        static Nginx of(byte[] page, byte[] json) throws IOException, InterruptedException {
            if (!isThere("nginx")) {
                return new Nginx(null);
            }
            // Its settings take no spaces.
            Path folder = Files.createTempDirectory("nginx");
            Files.write(folder.resolve("page.html.gz"), packed(page));
            Files.write(folder.resolve("school.json.gz"), packed(json));
            Files.write(folder.resolve("page.html"), page);
            Files.write(folder.resolve("school.json"), json);
            Path settings = Files.writeString(folder.resolve("nginx.conf"), NGINX.formatted(folder));
            Process process = new ProcessBuilder("nginx", "-c", settings.toString(), "-p", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            Thread.sleep(1000);
            return new Nginx(process);
        }

        Load load(String file) throws IOException, InterruptedException {
            return process == null ? null : SiteBench.load("http://127.0.0.1:19171/" + file, true);
        }

        @Override
        public void close() {
            if (process != null) {
                process.destroy();
            }
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    /** Each time another address, so that it is made; in processor time of server and database. */
    @Test
    void a_page_is_made_for_the_first_time(Product product) {
        String school = school(product);
        for (int i = 0; i < 2 * RENDERED; i++) {
            Asked.get(product.site(school + "?warm=" + i));
        }
        Duration before = processorTime(product);
        for (int i = 0; i < RENDERED; i++) {
            Asked.get(product.site(school + "?made=" + i));
        }
        say(String.format(
                Locale.ROOT,
                "A page of a school made for the first time: %.1f ms of processor time of server and database, load average %.1f",
                processorTime(product).minus(before).toMillis() / (double) RENDERED,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /** Half of the visitors search, the others look at pages and the API; the first round is left out: a server that just began. */
    @Test
    void a_hundred_visitors_look_and_search(Product product) throws Exception {
        visitors(product, SECONDS);
        Crowd crowd = visitors(product, 10 * SECONDS);
        say(String.format(
                Locale.ROOT,
                "%n%d visitors at once, %d ms between two pages, %d answers in %d s, load average %.1f (reach: 200 ms of 99 in 100)",
                VISITORS,
                LOOK_MILLIS,
                crowd.answered(),
                10 * SECONDS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        say("| what | answers | median | 95 in 100 | 99 in 100 |");
        say(crowd.told());
        assertThat(crowd.wrong()).isEmpty();
        assertThat(crowd.later()).isZero();
    }

    private static Crowd visitors(Product product, int seconds) throws Exception {
        List<Crowd.Question> pages = pages(product);
        var crowd = new Crowd();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                boolean searches = visitor % 2 == 0;
                all.add(visitors.submit(() -> {
                    var random = ThreadLocalRandom.current();
                    while (System.nanoTime() < end) {
                        crowd.ask(
                                product.root().resolve("/").toString().replaceAll("/$", ""),
                                searches ? Crowd.randomSearch() : pages.get(random.nextInt(pages.size())));
                        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(2 * LOOK_MILLIS + 1))
                                .toNanos());
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            visitors.shutdown();
        }
        return crowd;
    }

    private static List<Crowd.Question> pages(Product product) {
        List<Crowd.Question> pages = new ArrayList<>();
        for (String code : codes(product, 50)) {
            pages.add(new Crowd.Question(
                    "page of a school",
                    Asked.get(product.site("/scholen/" + code))
                            .headers()
                            .firstValue("Location")
                            .orElseThrow()));
            pages.add(new Crowd.Question("school in the API", "/api/v1/schools/" + code));
        }
        List<String> codes = codes(product, 50);
        for (int i = 0; i + 1 < codes.size(); i += 5) {
            pages.add(new Crowd.Question(
                    "schools side by side", "/vergelijken?scholen=" + codes.get(i) + "," + codes.get(i + 1)));
            pages.add(new Crowd.Question("home page", "/"));
            pages.add(new Crowd.Question("list of schools in the API", "/api/v1/schools?q=school"));
        }
        return pages;
    }

    private static List<String> codes(Product product, int most) {
        return Pattern.compile("\"code\":\"([0-9A-Z]{6})\"")
                .matcher(Asked.text(Asked.get(product.site("/api/v1/schools?active=true&type=BO&pageSize=" + most))))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Each is answered, however long it takes. */
    @Test
    void five_hundred_connections_are_answered(Product product) throws Exception {
        String school = school(product);
        String said = said(List.of(
                "wrk",
                "-H",
                "Accept-Encoding: gzip",
                "-t2",
                "-c" + MANY_CONNECTIONS,
                "-d" + 2 * SECONDS + "s",
                "--timeout",
                "10s",
                "--latency",
                product.site(school)));
        Load load = read(said);
        say(String.format(
                Locale.ROOT,
                "%d connections to the page of a school: %.0f requests/s, 99 in 100 within %s",
                MANY_CONNECTIONS,
                load.perSecond(),
                load.slowest()));
        assertThat(said).doesNotContain("Socket errors", "Non-2xx");
    }

    private static Duration processorTime(Product product) {
        return Stream.concat(Stream.of(product.process()), product.process().descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** From the moment at which a change is stored: the document is made as the portal does, then the site is asked. */
    @Test
    void what_is_published_is_seen_soon(Product product, Power power) throws Exception {
        String school = school(product);
        String code = school.split("/")[2];
        Process clients = new ProcessBuilder("wrk", "-t1", "-c50", "-d300s", product.site(school))
                .redirectErrorStream(true)
                .start();
        var maker = new PageMaker(power.database(), Catalogue.load(), Clock.systemDefaultZone());
        List<Long> millis = new ArrayList<>();
        List<Long> making = new ArrayList<>();
        try (Connection connection = power.database().getConnection()) {
            String name = name(connection, code);
            for (int i = 0; i < PUBLISHED; i++) {
                String now = i == PUBLISHED - 1 ? name : name + " " + i;
                rename(connection, code, now);
                long begun = System.nanoTime();
                maker.makeUrgent();
                making.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
                while (!Asked.text(Asked.get(product.site("/api/v1/schools/" + code)))
                        .contains("\"name\":\"" + now + "\"")) {
                    Thread.sleep(5);
                }
                millis.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
        } finally {
            clients.destroy();
        }
        Collections.sort(millis);
        Collections.sort(making);
        say(String.format(
                Locale.ROOT,
                "From stored to seen while 50 clients load the site, %d times: median %d ms, 99 in 100 within %d ms"
                        + " (reach: 1000), slowest %d ms; of which the document %d ms in the middle",
                PUBLISHED,
                millis.get(PUBLISHED / 2),
                millis.get(PUBLISHED * 99 / 100 - 1),
                millis.get(PUBLISHED - 1),
                making.get(PUBLISHED / 2)));
    }

    private static String name(Connection connection, String code) throws SQLException {
        try (var row = connection
                .createStatement()
                .executeQuery(
                        "select st.name from school_state st join school s on s.id = st.school_id where s.code = '"
                                + code + "' and curdate() between st.valid_from and st.last_on")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void rename(Connection connection, String code, String name) throws SQLException {
        try (var update = connection.prepareStatement("update school_state st join school s on s.id = st.school_id"
                        + " set st.name = ? where s.code = ? and curdate() between st.valid_from and st.last_on");
                var mark = connection.prepareStatement(
                        "insert into stale_page (subject_id) select id from subject where kind = 'SCHOOL' and code = ?")) {
            update.setString(1, name);
            update.setString(2, code);
            update.executeUpdate();
            mark.setString(1, code);
            mark.executeUpdate();
        }
    }
}
