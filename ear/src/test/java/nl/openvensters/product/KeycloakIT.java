package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logging in at a real Keycloak, that the nightly profile fetches; {@link OpenIdPageIT} has a small provider of its own. */
@Tag("nightly")
@BrowserTest
class KeycloakIT {

    private static final Path FOLDER = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path HOME = Path.of("target", "home with keycloak").toAbsolutePath();
    private static final Duration TIME_TO_START = Duration.ofMinutes(4);

    private static Process keycloak;
    private static RunningProduct.Running running;

    @BeforeAll
    static void start() throws Exception {
        Path program;
        try (var found = Files.newDirectoryStream(FOLDER, "keycloak-*")) {
            program = found.iterator().next();
        }
        int port = anyPort();
        Path realm = Files.createDirectories(program.resolve("data/import")).resolve("scholen.json");
        Files.writeString(realm, REALM);
        var starting = new ProcessBuilder(
                        "bash",
                        program.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("output.txt").toFile());
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        keycloak = starting.start();
        String issuer = "http://127.0.0.1:" + port + "/realms/scholen";
        waitFor(issuer + "/.well-known/openid-configuration");
        running = RunningProduct.Running.start(
                HOME,
                List.of("--schools", "60"),
                Map.of(
                        "OPENID_ISSUER", issuer,
                        "OPENID_CLIENT", "open-vensters",
                        "OPENID_SECRET", "a secret of two",
                        "OPENID_NAME", "Keycloak",
                        "OPENID_ACR", "2fa"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (running != null) {
            running.close();
        }
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
            keycloak.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void somebody_logs_in_there_comes_to_the_page_asked_for_and_is_out_at_both_after_logging_out(Page page) {
        Product product = running.product();
        page.navigate(product.portal("account"));
        logInThere(page, "eva", "geheim van eva");
        page.waitForURL(product.portal("account"));
        assertThat(page.locator("main").innerText()).contains("redacteur@openvensters.example");

        press(page, "input[value=Uitloggen]");
        page.waitForURL(product.portal("inloggen"));
        press(page, "#elsewhere");
        // Asked again: Keycloak would else lead back at once.
        page.waitForSelector("#username");
    }

    @Test
    void who_has_no_account_here_is_told_so(Page page) {
        page.navigate(running.product().portal("inloggen"));
        logInThere(page, "noor", "geheim van noor");
        page.waitForURL(url -> url.contains("uitkomst=unknown"));

        assertThat(page.locator("[role=alert]").innerText()).contains("bekend bij Keycloak");
    }

    @Test
    void an_address_that_keycloak_did_not_check_opens_no_account(Page page) {
        page.navigate(running.product().portal("inloggen"));
        logInThere(page, "dief", "geheim van dief");
        page.waitForURL(url -> url.contains("uitkomst=unknown"));

        assertThat(page.locator("#elsewhere").isVisible()).isTrue();
    }

    private static void logInThere(Page page, String name, String password) {
        press(page, "#elsewhere");
        page.fill("#username", name);
        page.fill("#password", password);
        press(page, "#kc-login");
    }

    private static int anyPort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void waitFor(String address) throws InterruptedException {
        Instant last = Instant.now().plus(TIME_TO_START);
        while (!answers(address)) {
            assertThat(keycloak.isAlive()).as("Keycloak runs; see " + FOLDER).isTrue();
            assertThat(Instant.now()).as("Keycloak answers; see " + FOLDER).isBefore(last);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static final String REALM = """
            {"realm": "scholen", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "open-vensters", "enabled": true, "secret": "a secret of two",
               "redirectUris": ["http://127.0.0.1:*"], "standardFlowEnabled": true,
               "attributes": {"post.logout.redirect.uris": "http://127.0.0.1:*",
                 "pkce.code.challenge.method": "S256"}}],
             "users": [
               {"username": "eva", "enabled": true, "email": "redacteur@openvensters.example", "emailVerified": true,
                "firstName": "Eva", "lastName": "Vos",
                "credentials": [{"type": "password", "value": "geheim van eva", "temporary": false}]},
               {"username": "noor", "enabled": true, "email": "noor@elders.example", "emailVerified": true,
                "firstName": "Noor", "lastName": "Bos",
                "credentials": [{"type": "password", "value": "geheim van noor", "temporary": false}]},
               {"username": "dief", "enabled": true, "email": "schoolleider@openvensters.example", "emailVerified": false,
                "firstName": "Dief", "lastName": "Das",
                "credentials": [{"type": "password", "value": "geheim van dief", "temporary": false}]}]}
            """;
}
