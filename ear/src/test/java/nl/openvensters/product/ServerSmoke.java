package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.openvensters.launcher.StartedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The EAR as it is released on a whole Payara Server instead of our launcher's Payara Micro: both applications start, the
 * public reads, somebody logs in and publishes, and the public sees it. {@code mvn -Pserver verify}
 */
class ServerSmoke {

    private static final Path SERVER = Path.of("target", "payara-server", "payara6");
    private static final Path EAR = Path.of("target", "open-vensters.ear").toAbsolutePath();
    private static final Path HOME = Path.of("target", "home of server").toAbsolutePath();
    private static final String DOMAIN = "smoke";

    /** From the base of the ports of a domain. */
    private static final int HTTP = 80;

    private static final int ADMIN = 48;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void the_ear_serves_the_public_and_who_works(@TempDir Path domains) throws Exception {
        RunningProduct.Running.start(HOME, List.of("--schools", "60")).close();
        int base = freeBase();
        try (StartedDatabase database = StartedDatabase.of(HOME)) {
            environment.putAll(Settings.sameDatabase(HOME));
            environment.put("PORTAL_URL", "http://127.0.0.1:" + (base + HTTP) + "/portaal/");
            environment.put("MAIL_FOLDER", domains.resolve("mail").toString());
            environment.put("UPLOAD_FOLDER", domains.resolve("uploads").toString());
            // Who has no second step yet need not set it up, as the accounts of a demonstration.
            environment.put("TRIAL_ACCOUNTS", "true");
            asadmin("create-domain", "--nopassword=true", "--portbase=" + base, "--domaindir=" + domains, DOMAIN);
            asadmin("start-domain", "--domaindir=" + domains, DOMAIN);
            try {
                asadmin("--port=" + (base + ADMIN), "deploy", EAR.toString());
                assertWorks(new Product(URI.create("http://127.0.0.1:" + (base + HTTP) + "/"), null));
            } catch (AssertionError | RuntimeException | IOException e) {
                System.err.println(endOfLog(domains));
                throw e;
            } finally {
                asadmin("stop-domain", "--domaindir=" + domains, "--force", DOMAIN);
            }
        }
    }

    private static void assertWorks(Product product) throws Exception {
        assertThat(Asked.text(Asked.get(product.site("/")))).contains("Open Vensters", "<h1");
        untilSearchIsReady(product);
        assertThat(Asked.text(Asked.get(product.site("/zoeken?q=school")))).contains("class=\"hit\"");
        var typist = new Typist(product.portal(""));
        typist.logIn("bestuur.groot@openvensters.example");
        String school = typist.schools().get(0);
        assertThat(typist.publish(school, "leerlingen", "Op een hele server.").isOnline())
                .isTrue();
        Instant last = Instant.now().plus(Duration.ofSeconds(30));
        String address = product.site("/api/v1/schools/" + school);
        while (!Asked.text(Asked.get(address)).contains("Op een hele server.")
                && Instant.now().isBefore(last)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(Asked.text(Asked.get(address))).contains("Op een hele server.");
        assertThat(Asked.get(product.site("/portaal/beheer/inlezen")).statusCode())
                .as("without a login")
                .isIn(302, 303);
    }

    private static void untilSearchIsReady(Product product) throws InterruptedException {
        Instant last = Instant.now().plus(Duration.ofSeconds(60));
        while (Asked.get(product.site("/health/ready")).statusCode() != 200
                && Instant.now().isBefore(last)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        Path program = SERVER.resolve("bin").resolve("asadmin");
        program.toFile().setExecutable(true);
        List<String> command = new ArrayList<>(List.of("sh", program.toString()));
        Collections.addAll(command, arguments);
        ProcessBuilder starting = new ProcessBuilder(command).redirectErrorStream(true);
        starting.environment().putAll(environment);
        starting.environment().put("AS_JAVA", System.getProperty("java.home"));
        Path said = Files.createTempFile("asadmin", ".log");
        // Into a file: the server that it starts would hold a pipe open.
        Process process = starting.redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", arguments) + ": " + Files.readString(said))
                .isZero();
    }

    private static String endOfLog(Path domains) throws IOException {
        Path log = domains.resolve(DOMAIN).resolve("logs").resolve("server.log");
        if (!Files.exists(log)) {
            return "There is no log";
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 120), all.size()));
        }
    }

    /** Of which some forty ports from there are free, as far as the first shows. */
    private static int freeBase() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Math.min(socket.getLocalPort(), 60_000);
        }
    }
}
