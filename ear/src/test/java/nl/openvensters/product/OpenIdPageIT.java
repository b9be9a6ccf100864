package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logging in at another party beside an own password, and all ways in which its answer is not to be believed. */
@BrowserTest
class OpenIdPageIT {

    private static final String EDITOR = "redacteur@openvensters.example";
    private static final SmallProvider PROVIDER = SmallProvider.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What the product sent along, and the cookie by which it knows the browser again. */
    private record Begun(Map<String, String> asked, String cookie) {}

    @Test
    void somebody_logs_in_elsewhere_comes_to_the_page_asked_for_and_logs_out_there_too(Page page, Product product) {
        PROVIDER.nextIs("editor-1", EDITOR);
        page.navigate(product.portal("account"));
        Accessible.assertClean(page, "login-elsewhere");
        press(page, "#elsewhere");
        page.waitForURL(product.portal("account"));
        assertThat(page.locator("main").innerText()).contains(EDITOR);

        press(page, "input[value=Uitloggen]");
        page.waitForURL(product.portal("inloggen"));
        page.navigate(product.portal("account"));
        assertThat(page.url()).contains("inloggen");
    }

    @Test
    void who_has_no_account_is_told_whom_to_ask(Page page, Product product) {
        PROVIDER.nextIs("nobody-1", "niemand@elders.example");
        page.navigate(product.portal("inloggen"));
        press(page, "#elsewhere");
        page.waitForURL(url -> url.contains("uitkomst=unknown"));

        assertThat(page.locator("[role=alert]").innerText())
                .contains("bekend bij " + SmallProvider.NAME, "nog geen account");
    }

    @ParameterizedTest
    @CsvSource({
        "aud, somebody-else, failed",
        "iss, https://elsewhere.example, failed",
        "nonce, of-another-time, failed",
        "azp, somebody-else, failed",
        "exp, 0, failed",
        "sub, '', failed",
        "email, beheer@openvensters.example, own_password"
    })
    void an_answer_with_something_wrong_lets_nobody_in(String claim, String value, String outcome, Product product)
            throws Exception {
        Begun begun = begin(product);
        Object said = claim.equals("exp") ? Instant.now().getEpochSecond() - 120 : value;
        Map<String, Object> claims =
                new HashMap<>(Map.of("sub", "wrong-" + claim, "email", "x@elders.example", "email_verified", true));
        claims.put(claim, said);

        assertThat(back(product, begun, PROVIDER.code(begun.asked(), claims, false)))
                .endsWith("uitkomst=" + outcome);
    }

    @Test
    void what_somebody_else_signed_lets_nobody_in(Product product) throws Exception {
        Begun begun = begin(product);

        assertThat(back(product, begun, PROVIDER.code(begun.asked(), editor(), true)))
                .endsWith("uitkomst=failed");
    }

    @Test
    void an_answer_lets_in_once_and_in_the_browser_that_asked_only(Product product) throws Exception {
        Begun begun = begin(product);
        Begun other = begin(product);
        String code = PROVIDER.code(begun.asked(), editor(), false);

        assertThat(back(product, other, begun.asked().get("state"), code)).endsWith("uitkomst=failed");
        assertThat(back(product, new Begun(begun.asked(), ""), code)).endsWith("uitkomst=late");
        assertThat(back(product, begun, code)).endsWith("/portaal/overzicht");
        assertThat(back(product, begun, code)).as("the same code").endsWith("uitkomst=failed");
        assertThat(back(product, begun, PROVIDER.code(begun.asked(), editor(), false)))
                .as("another code for the same attempt")
                .endsWith("uitkomst=failed");
    }

    @Test
    void a_provider_that_fails_is_told_and_the_password_still_opens(Page page, Product product) {
        PROVIDER.beAway(true);
        try {
            page.navigate(product.portal("inloggen"));
            press(page, "#elsewhere");
            page.waitForURL(url -> url.contains("uitkomst=away"));
        } finally {
            PROVIDER.beAway(false);
        }

        assertThat(page.locator("[role=alert]").innerText()).contains("werkt nu niet");
        assertThat(page.locator("input[type=password]").isVisible()).isTrue();
    }

    private static Map<String, Object> editor() {
        return Map.of("sub", "editor-1", "email", EDITOR, "email_verified", true);
    }

    private static Begun begin(Product product) throws IOException, InterruptedException {
        HttpResponse<Void> sent = get(product.portal("extern/begin?naar=/overzicht"), "");
        assertThat(sent.statusCode()).isEqualTo(303);
        String cookie = sent.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/portaal/extern");
        return new Begun(SmallProvider.asked(location(sent).getRawQuery()), cookie.split(";")[0]);
    }

    private static String back(Product product, Begun begun, String code) throws IOException, InterruptedException {
        return back(product, begun, begun.asked().get("state"), code);
    }

    private static String back(Product product, Begun begun, String state, String code)
            throws IOException, InterruptedException {
        HttpResponse<Void> led = get(product.portal("extern/terug?state=" + state + "&code=" + code), begun.cookie());
        assertThat(led.statusCode()).isEqualTo(303);
        return location(led).toString();
    }

    private static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow());
    }

    private static HttpResponse<Void> get(String address, String cookie) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.discarding());
    }
}
