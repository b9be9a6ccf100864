package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who looks for holes. */
@BrowserTest
class HardeningIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nergens", "/theme/nergens.css", "/WEB-INF/web.xml", "/scholen/x", "/portaal/inloggen"})
    void every_answer_and_error_page_is_guarded_and_names_no_version(String path, Page page, Product product) {
        APIResponse answer = page.request().get(product.site(path));

        assertThat(answer.headers())
                .containsKey("content-security-policy")
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().get("content-type")).startsWith("text/html");
        assertThat(answer.text()).doesNotContainIgnoringCase("payara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/metrics/base", "/openapi", "/openapi/application.wadl", "/health", "/health/live"})
    void what_the_server_knows_of_itself_is_not_for_strangers(String path, Page page, Product product) {
        // Whom a proxy passes on is somebody else than who sits at this machine.
        APIResponse answer = page.request()
                .get(product.site(path), RequestOptions.create().setHeader("X-Forwarded-For", "203.0.113.9"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("<html").doesNotContainIgnoringCase("microprofile");
    }

    @Test
    void the_cookie_of_a_session_is_not_sent_by_other_sites(Page page, Product product) {
        assertThat(page.request().get(product.portal("inloggen")).headers())
                .as("before somebody logs in")
                .doesNotContainKey("set-cookie");
        assertThat(logIn(page, product, "http").headers().get("set-cookie"))
                .contains("HttpOnly", "SameSite=lax", "Path=/portaal");
    }

    @Test
    void a_page_that_expired_says_so_and_is_guarded_too(Page page, Product product) {
        product.logInByForm(page, BOARD);
        APIResponse answer = post(
                page,
                product.portal("teksten?indicator=leerlingen"),
                Map.of("jakarta.faces.ViewState", "1:1", "each:rows:0:text", "Voor één school."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("stond te lang open");
        assertThat(answer.headers()).containsKey("content-security-policy").containsEntry("cache-control", "no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/,PUT",
        "/,POST",
        "/,FOO",
        "/scholen/x,DELETE",
        "/theme/base.css,PATCH",
        "/portaal/,FOO",
        "/portaal/inloggen,PUT",
        "/portaal/theme/base.css,POST"
    })
    void what_is_not_to_read_is_refused_with_our_own_page(String path, String method, Product product)
            throws Exception {
        HttpResponse<String> answer = send(product.site(path), method);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Dit kan hier niet").doesNotContainIgnoringCase("payara");
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).startsWith("GET, HEAD");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/schools?q=a,PUT", "/api/v1/schools?q=a,FOO", "/api/v1/nergens,POST", "/openapi.json,DELETE"})
    void the_api_refuses_as_a_problem(String path, String method, Product product) throws Exception {
        HttpResponse<String> answer = send(product.site(path), method);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/scholen/x", "/theme/base.css", "/api/v1/schools?q=a", "/openapi.json", "/portaal/"})
    void whoever_asks_is_told_which_methods_there_are(String path, Product product) throws Exception {
        HttpResponse<String> answer = send(product.site(path), "OPTIONS");

        assertThat(answer.statusCode()).isLessThan(300);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).startsWith("GET, HEAD");
    }

    @Test
    void the_way_to_the_login_page_is_guarded(Product product) throws Exception {
        HttpResponse<String> answer = send(product.portal("monitor"), "GET");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void behind_a_proxy_that_ends_TLS_the_cookie_is_sent_over_TLS_only(Page page, Product product) {
        APIResponse answer = logIn(page, product, "https");

        assertThat(answer.headers().get("set-cookie")).contains("Secure");
        assertThat(answer.headers()).containsKey("strict-transport-security");
        assertThat(page.request().get(product.portal("inloggen")).headers())
                .doesNotContainKey("strict-transport-security");
    }

    @Test
    void others_wrong_passwords_from_the_same_address_hold_back_a_stranger_and_not_a_browser_that_is_known(
            BrowserContext owner, Product product) {
        assertThat(from("203.0.113.9", owner, product, DemonstrationAccount.PASSWORD)
                        .status())
                .isEqualTo(302);
        try (BrowserContext stranger = owner.browser().newContext()) {
            for (int time = 0; time < 5; time++) {
                from("203.0.113.9", stranger, product, "verkeerd");
            }

            assertThat(from("203.0.113.9", stranger, product, DemonstrationAccount.PASSWORD)
                            .text())
                    .contains("Probeer het over een minuut weer.");
            assertThat(from("203.0.113.10", stranger, product, DemonstrationAccount.PASSWORD)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(from("203.0.113.9", owner, product, DemonstrationAccount.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void what_was_typed_in_a_page_that_expired_is_given_back_without_script(Page page, Product product) {
        APIResponse answer = post(
                page,
                product.portal("indicator?school=00AA00&indicator=inspectie"),
                Map.of("jakarta.faces.ViewState", "1:1", "edit:body", "<p>Lang <script>werk</script>verhaal</p>"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("<p>Lang verhaal</p>");
    }

    /** A form that the server forgot does nothing by itself, whoever made it up. */
    @Test
    void a_form_with_a_state_that_is_not_there_changes_nothing_and_shows_what_was_typed(Page page, Product product) {
        product.logInByForm(page, BOARD);
        String school = EditorPage.schools(page, product).get(0);
        APIResponse answer = post(
                page,
                product.portal("indicator?school=" + school + "&indicator=leerlingen"),
                Map.of(
                        "jakarta.faces.ViewState",
                        "1:1",
                        "edit",
                        "edit",
                        "edit:publish",
                        "x",
                        "edit:body",
                        "<p>Uit het niets.</p>"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("stond lang open", "&lt;p&gt;Uit het niets.&lt;/p&gt;");
        assertThat(page.request().get(product.site("/scholen/" + school)).text())
                .doesNotContain("Uit het niets.");
    }

    @Test
    void the_fields_of_an_own_answer_come_back_without_script_after_the_session_ended(Page page, Product product) {
        APIResponse answer = post(
                page,
                product.portal("indicator?school=00AA00&indicator=gym"),
                Map.of(
                        "jakarta.faces.ViewState", "1:1",
                        "answer.", "gym",
                        "answer.hours", "2,5",
                        "answer.items.0.name", "Zwemmen in <groep> 5",
                        "answer.qualifiedTeacher", "true",
                        "answer.documents.0.file", "ab".repeat(32),
                        "answer-do", "check"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("<li>2,5</li>").contains("<li>Zwemmen in &lt;groep&gt; 5</li>");
        assertThat(answer.text()).doesNotContain("<li>gym</li>", "<li>true</li>", "abab");
    }

    @ParameterizedTest
    @CsvSource({
        "vraag-stellen,ask:text",
        "vraag,answer:text",
        "uitnodigen/lijst,many:list",
        "indicator,approval:remark",
    })
    void what_is_sent_once_comes_back_without_script_after_the_session_ended(
            String path, String field, Page page, Product product) {
        APIResponse answer = post(
                page, product.portal(path), Map.of("jakarta.faces.ViewState", "1:1", field, "Lang <i>over</i> gedaan"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("<li>Lang &lt;i&gt;over&lt;/i&gt; gedaan</li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit:save", "edit:publish", "offline:withdraw", "none"})
    void a_form_sent_to_a_school_that_is_not_there_finds_nothing(String button, Page page, Product product) {
        product.logInByForm(page, BOARD);
        for (String school : List.of("99ZZ99", "zz")) {
            assertThat(sendForm(page, product, school, button)).as(school).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit:save", "edit:publish", "offline:withdraw", "none"})
    void a_form_sent_to_a_school_of_others_is_refused(String button, Page page, Product product) {
        String others = page.request()
                .get(product.site("/api/v1/schools?q=stichting"))
                .text()
                .replaceAll("(?s).*\"code\":\"(\\w{6})\".*", "$1");
        product.logInByForm(page, "schoolleider@openvensters.example");

        assertThat(sendForm(page, product, others, button)).isEqualTo(403);
    }

    @Test
    void an_unreadable_number_of_a_page_opens_nothing_to_who_may_not_see_it(Page page, Product product) {
        product.logInByForm(page, BOARD);

        assertThat(page.request().get(product.portal("sleutels?pagina=x")).status())
                .isEqualTo(403);
    }

    @Test
    void a_form_that_is_far_too_long_is_refused(Page page, Product product) {
        APIResponse answer = post(page, product.portal("inloggen"), Map.of("login:email", "x".repeat(1_000_001)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Deze vraag klopt niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inloggen", "concept", "school/documenten"})
    void what_does_not_say_how_much_follows_is_not_read(String path, Product product) throws Exception {
        assertThat(sendEndless(product.portal(path))).isEqualTo(411);
    }

    @Test
    void a_message_that_does_not_say_how_long_it_is_is_not_read(Product product) throws Exception {
        assertThat(sendEndless(product.site("/scholen/00AA00/bericht"))).isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "nul", "{}", "{\"account\":5}", "{\"account\":\"x\"}", "{\"account\":null,\"body\":[]}"
            })
    void a_draft_that_is_none_is_an_unclear_question_and_no_failure_of_ours(String body, Page page, Product product) {
        product.logInByForm(page, BOARD);
        APIResponse answer = page.request()
                .post(
                        product.portal("concept"),
                        RequestOptions.create()
                                .setHeader("X-Editor", "1")
                                .setHeader("Content-Type", "application/json")
                                .setData(body.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(400);
    }

    /** In pieces, so that nothing tells the length; the server may close before all is sent. */
    private static int sendEndless(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[100_000])))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    /** Sends the form of a page of one's own to the address of another school. */
    private static int sendForm(Page page, Product product, String school, String button) {
        EditorPage.open(page, product, EditorPage.schools(page, product).get(0), "inspectie");
        String state = page.locator("[name='jakarta.faces.ViewState']").first().inputValue();
        String form = button.contains(":") ? button.substring(0, button.indexOf(':')) : "me";
        APIResponse answer = post(
                page,
                product.portal("indicator?school=" + school + "&indicator=inspectie"),
                Map.of(
                        "jakarta.faces.ViewState",
                        state,
                        form,
                        form,
                        button,
                        "x",
                        "edit:body",
                        "x",
                        "offline:reason",
                        "omdat"));
        return answer.status();
    }

    /** Sends the form to log in, which needs no page that was opened before. */
    private static APIResponse logIn(Page page, Product product, String protocol) {
        return page.request()
                .post(
                        product.portal("inloggen"),
                        logIn(DemonstrationAccount.PASSWORD).setHeader("X-Forwarded-Proto", protocol));
    }

    /** The same, from another address as a proxy tells it. */
    private static APIResponse from(String address, BrowserContext window, Product product, String password) {
        return window.request().post(product.portal("inloggen"), logIn(password).setHeader("X-Forwarded-For", address));
    }

    private static RequestOptions logIn(String password) {
        FormData form = FormData.create();
        Map.of(
                        "jakarta.faces.ViewState", "stateless",
                        "login", "login",
                        "login:email", BOARD,
                        "login:password", password,
                        "login:go", "x")
                .forEach(form::set);
        return RequestOptions.create().setMaxRedirects(0).setForm(form);
    }

    private static APIResponse post(Page page, String address, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return page.request().post(address, RequestOptions.create().setForm(form));
    }

    /** With any method; a browser knows some only. */
    private static HttpResponse<String> send(String address, String method) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** With a script the text is kept in another way: {@link EditorSafetyPageIT}. */
    @Test
    void a_session_that_ended_while_writing_without_script_gives_the_text_back(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, BOARD);
        String address = product.portal("indicator?indicator=schooladvies&school="
                + EditorPage.schools(page, product).get(1));
        try (BrowserContext plain =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page writing = plain.newPage();
            product.logInByForm(writing, BOARD);
            writing.navigate(address);
            writing.fill("[id='edit:body']", "<p>Dit blijft staan.</p>");
            plain.clearCookies();
            press(writing, "input[value='Bewaar concept']");
            assertThat(writing.locator(".kept").textContent()).isEqualTo("Dit blijft staan.");
            press(writing, "a.btn:text('Open de pagina opnieuw')");
            logIn(writing);
            writing.waitForURL(address);
        }
    }

    private static void logIn(Page page) {
        page.fill("[type=email]", BOARD);
        page.fill("[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "[type=submit]");
    }
}
