package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The peak of a day in ten minutes ({@code -Dpeak.seconds}): a hundred visitors, half of them searching words that nobody
 * searched before, and people who publish, before two instances behind nginx, while an import comes, an instance is killed
 * and comes back, and the database is killed. In the end nothing that was acknowledged is lost or there twice, and every
 * page is what the database says.
 */
@Tag("nightly")
class PeakDayIT {

    private static final Path LAUNCHER = Path.of("target", "launcher", "open-vensters-launcher.jar");
    private static final Path HOME = Path.of("target", "home of peak day").toAbsolutePath();
    private static final Path SECOND_HOME =
            Path.of("target", "second home of peak day").toAbsolutePath();
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("peak.seconds", 600));
    private static final int VISITORS = Integer.getInteger("peak.visitors", 100);
    private static final int PUBLISHERS = 4;

    /** On average, between two pages of one visitor. */
    private static final int LOOK_MILLIS = Integer.getInteger("peak.look", 2000);

    private static final String EMAIL = "bestuur.groot@openvensters.example";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningProduct.Running first;
    private static RunningProduct.Running second;
    private static Front front;

    private final Crowd crowd = new Crowd();
    private final Map<String, String> lastWords = new ConcurrentHashMap<>();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Long> seenAfter = new CopyOnWriteArrayList<>();
    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean ended;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Front.isThere(), "nginx is not installed (Debian: apt-get install nginx-light)");
        Map<String, String> asMuch = Map.of("API_REQUESTS_PER_MINUTE", "1000000000");
        first = RunningProduct.Running.start(HOME, List.of("--schools", "60"), asMuch);
        var settings = new HashMap<>(Settings.sameDatabase(HOME));
        settings.putAll(asMuch);
        second = RunningProduct.Running.start(SECOND_HOME, List.of(), settings);
        front = Front.before(first.product(), second.product());
    }

    @AfterAll
    static void stop() {
        Stream.of(front, second, first).filter(one -> one != null).forEach(one -> {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_day_with_all_that_may_happen_loses_nothing_and_shows_nothing_wrong() throws Exception {
        List<String> pages = pages(first.product());
        List<String> schools = typist().schools();
        Instant begun = Instant.now();
        ExecutorService people = Executors.newFixedThreadPool(VISITORS + PUBLISHERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                boolean searches = visitor % 2 == 0;
                all.add(people.submit(() -> visit(pages, searches)));
            }
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                int which = publisher;
                List<String> own = schools.stream()
                        .filter(school -> schools.indexOf(school) % PUBLISHERS == which)
                        .toList();
                all.add(people.submit(() -> publish(which, own)));
            }
            at(begun, 10);
            imports();
            at(begun, 30);
            second.kill();
            at(begun, 45);
            second.launchAgain();
            at(begun, 65);
            assertThat(crowd.later())
                    .as("told to come back while the database was there")
                    .isZero();
            new Power(first).databaseProcess().destroyForcibly();
            at(begun, 90);
            int away = crowd.later();
            at(begun, 100);
            assertThat(crowd.later())
                    .as("told to come back long after the database was there again")
                    .isEqualTo(away);
            ended = true;
            for (Future<?> one : all) {
                one.get(3, TimeUnit.MINUTES);
            }
        } finally {
            ended = true;
            people.shutdownNow();
        }
        untilAllIsMade();
        tell(begun);
        assertThat(crowd.wrong()).as("answers that are none").isEmpty();
        assertThat(trouble).as("what happened to who published").isEmpty();
        assertThat(acknowledged).as("or it would say nothing").hasSizeGreaterThan((int) LENGTH.toSeconds() / 20);
        assertNothingIsLost();
        assertEachPageIsWhatTheDatabaseSays(pages(first.product()));
    }

    /** Waits for a part of the day, in percents. */
    private static void at(Instant begun, int part) throws InterruptedException {
        Duration left = Duration.between(
                Instant.now(), begun.plus(LENGTH.multipliedBy(part).dividedBy(100)));
        TimeUnit.MILLISECONDS.sleep(Math.max(0, left.toMillis()));
    }

    private void visit(List<String> pages, boolean searches) {
        var random = ThreadLocalRandom.current();
        while (!ended) {
            crowd.ask(
                    front.address(""),
                    searches ? Crowd.randomSearch() : question(pages.get(random.nextInt(pages.size()))));
            pause(random.nextInt(2 * LOOK_MILLIS));
        }
    }

    private static Crowd.Question question(String page) {
        return new Crowd.Question(page.replaceAll("^(/api/v1/[a-z]+|/[a-z]*).*", "$1"), page);
    }

    /** Until what was written is told to be online: an answer that did not come says neither yes nor no. */
    private void publish(int publisher, List<String> schools) {
        try {
            Typist typist = typist();
            for (int time = 1; !ended; time++) {
                String school = schools.get(time % schools.size());
                String words = "Piek " + publisher + "-" + time + ".";
                if (published(typist, school, words)) {
                    acknowledged.add(words);
                    lastWords.put(school, words);
                    seen(school, words);
                }
                pause(ThreadLocalRandom.current().nextInt(2000));
            }
        } catch (IOException | RuntimeException e) {
            trouble.add(publisher + ": " + e);
        }
    }

    private static Typist typist() throws IOException {
        var typist = new Typist(front.address("/portaal/"));
        typist.logIn(EMAIL);
        return typist;
    }

    private boolean published(Typist typist, String school, String words) {
        for (Instant last = Instant.now().plus(PATIENCE); Instant.now().isBefore(last); ) {
            try {
                Typist.Answer answer = typist.publish(school, "leerlingen", words);
                if (answer.isOnline()) {
                    return true;
                }
                if (answer.location().contains("inloggen")) {
                    trouble.add("A new login was asked");
                }
            } catch (IOException away) {
                if (String.valueOf(away.getMessage()).contains("inloggen")) {
                    trouble.add("A new login was asked");
                }
            }
            unanswered.incrementAndGet();
            pause(500);
        }
        trouble.add(words + " was not taken within a minute");
        return false;
    }

    /** Whoever publishes looks whether it is there. */
    private void seen(String school, String words) {
        long begun = System.nanoTime();
        Instant last = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(last)) {
            try {
                if (Asked.text(Asked.get(front.address("/api/v1/schools/" + school)))
                        .contains(words)) {
                    seenAfter.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                    return;
                }
            } catch (IllegalStateException away) {
                // As above.
            }
            pause(20);
        }
        trouble.add(words + " was not seen within a minute");
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String other(String cell, int more) {
        return "\"" + (Integer.parseInt(cell.replace("\"", "")) + more) + "\"";
    }

    /** A correction of one pupil at each school: seven years became eight. */
    private static void imports() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("peak");
        run("demo-data", "--schools", "60", "--out", folder.resolve("data").toString());
        try (Stream<Path> files = Files.walk(folder)) {
            Path pupils = files.filter(file -> isOfPupils(file)).findFirst().orElseThrow();
            List<String> lines = new ArrayList<>(Files.readAllLines(pupils, StandardCharsets.UTF_8));
            List<String> columns = List.of(lines.get(0).split(";"));
            int seven = columns.indexOf("\"LEEFTIJD_7\"");
            int eight = columns.indexOf("\"LEEFTIJD_8\"");
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(";", -1);
                if (Stream.of(cells[seven], cells[eight]).allMatch(cell -> cell.matches("\"[1-9][1-9]\""))) {
                    cells[seven] = other(cells[seven], -1);
                    cells[eight] = other(cells[eight], 1);
                }
                lines.set(i, String.join(";", cells));
            }
            Files.write(pupils, lines);
            assertThat(run("import", pupils.toString(), "--home", HOME.toString()))
                    .as("the name is cut to fit its column")
                    .contains(pupils.getFileName().toString().substring(0, 30), "gewijzigde cijfers");
        }
    }

    private static boolean isOfPupils(Path file) {
        try (Stream<String> lines = Files.isRegularFile(file) && file.toString().endsWith(".csv")
                ? Files.lines(file, StandardCharsets.UTF_8)
                : Stream.empty()) {
            return lines.findFirst()
                    .filter(header -> header.contains("\"LEEFTIJD_8\"") && !header.contains("POSTCODE_LEERLING"))
                    .isPresent();
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                LAUNCHER.toString()));
        Collections.addAll(command, arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static void untilAllIsMade() throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        try (Connection connection = first.database().getConnection()) {
            while (number(connection, "select count(*) from stale_page") > 0) {
                assertThat(Instant.now()).isBefore(last);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private void assertNothingIsLost() throws Exception {
        try (Connection connection = first.database().getConnection()) {
            for (String words : acknowledged) {
                assertThat(number(
                                connection,
                                "select count(*) from publication p join explanation e on e.id = p.explanation_id"
                                        + " where e.body = '<p>" + words + "</p>'"))
                        .as(words)
                        .isEqualTo(1);
            }
            assertThat(
                            number(
                                    connection,
                                    "select count(*) from (select 1 from publication p join explanation e on"
                                            + " e.id = p.explanation_id where e.body like '<p>Piek %' group by e.body having count(*) > 1) x"))
                    .as("there twice")
                    .isZero();
        }
    }

    /** Documents by the tables, kept pages by what is made of the documents now, and both instances the same. */
    private void assertEachPageIsWhatTheDatabaseSays(List<String> pages) throws Exception {
        assertThat(run("pages", "--check", "--home", HOME.toString())).isNotBlank();
        for (RunningProduct.Running instance : List.of(first, second)) {
            KeptAnswersIT.assertKeptAsMade(instance.product(), pages);
        }
        for (String page : pages) {
            assertThat(said(second.product(), page)).as(page).isEqualTo(said(first.product(), page));
        }
        for (Map.Entry<String, String> one : lastWords.entrySet()) {
            for (RunningProduct.Running instance : List.of(first, second)) {
                assertThat(said(instance.product(), "/api/v1/schools/" + one.getKey()))
                        .as(one.getKey())
                        .contains(one.getValue());
            }
        }
    }

    /** Without the name by which it was asked, which stands in a page. */
    private static String said(Product product, String page) {
        return Asked.text(Asked.get(product.site(page)))
                .replace("127.0.0.1:" + product.root().getPort(), "NAME");
    }

    /** The pages of all schools, boards and municipalities, and what the API says of them. */
    private static List<String> pages(Product product) throws Exception {
        var pages = new ArrayList<>(List.of("/", "/gemeenten", "/zoeken?q=school", "/en", "/api/v1/schools?q=school"));
        try (Connection connection = first.database().getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select kind, code from public_page where kind in ('SCHOOL', 'BOARD', 'MUNICIPALITY')"
                                        + " order by kind, code")) {
            while (row.next()) {
                String kind = row.getString(1);
                String old = (kind.equals("SCHOOL") ? "/scholen/" : kind.equals("BOARD") ? "/besturen/" : "/gemeenten/")
                        + row.getString(2);
                var answer = Asked.get(product.site(old));
                answer.headers().firstValue("Location").ifPresentOrElse(pages::add, () -> {
                    if (answer.statusCode() == 200) {
                        pages.add(old);
                    }
                });
                if (kind.equals("SCHOOL")) {
                    pages.add("/api/v1/schools/" + row.getString(2));
                }
            }
        }
        return pages;
    }

    private static long number(Connection connection, String question) throws Exception {
        try (ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(Instant begun) {
        List<Long> sorted = new ArrayList<>(seenAfter);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%nA day in %d s, %d visitors: %d answers, %d told to come back while the database was away, %d wrong;"
                        + " %d publications acknowledged (%d tries without an answer), seen after %d ms (median), %d ms"
                        + " (99th percentile)%n| what | answers | median | 95th | 99th |%n%s",
                Duration.between(begun, Instant.now()).toSeconds(),
                VISITORS,
                crowd.answered(),
                crowd.later(),
                crowd.wrong().size(),
                acknowledged.size(),
                unanswered.get(),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 99 / 100),
                crowd.told());
    }
}
