package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who looks for holes. */
@BrowserTest
class HardeningIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nergens", "/WEB-INF/web.xml", "/scholen/x", "/portaal/inloggen"})
    void every_answer_and_error_page_is_guarded_and_names_no_version(String path, Page page, Product product) {
        APIResponse answer = page.request().get(product.site(path));

        assertThat(answer.headers())
                .containsKey("content-security-policy")
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().get("content-type")).startsWith("text/html");
        assertThat(answer.text()).doesNotContainIgnoringCase("payara");
    }

    @Test
    void the_cookie_of_a_session_is_not_sent_by_other_sites(Page page, Product product) {
        assertThat(page.request().get(product.portal("inloggen")).headers().get("set-cookie"))
                .contains("HttpOnly", "SameSite=lax", "Path=/portaal");
    }

    @Test
    void a_page_that_expired_says_so_and_is_guarded_too(Page page, Product product) {
        APIResponse answer = page.request()
                .post(
                        product.portal("inloggen"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData("login=login&jakarta.faces.ViewState=1%3A1"));

        assertThat(answer.text()).contains("stond te lang open");
        assertThat(answer.headers()).containsKey("content-security-policy").containsEntry("cache-control", "no-store");
    }

    @Test
    void a_session_that_ended_while_writing_loses_nothing(Page page, BrowserContext window, Product product) {
        page.navigate(product.portal(""));
        logIn(page);
        page.locator(".work a.btn").first().click();
        String address = page.url();
        page.locator("[role=textbox][contenteditable]").click();
        page.keyboard().type("Dit blijft staan.");
        window.clearCookies();
        page.click("input[value='Bewaar concept']");
        logIn(page);

        assertThat(page.url()).isEqualTo(address);
        assertThat(page.locator("[role=textbox][contenteditable]").textContent())
                .contains("Dit blijft staan.");
        page.click("input[value='Bewaar concept']");
        assertThat(page.url()).as("also after saving").isEqualTo(address);
    }

    private static void logIn(Page page) {
        page.fill("[type=email]", "bestuur.groot@openvensters.example");
        page.fill("[type=password]", DemonstrationAccount.PASSWORD);
        page.click("[type=submit]");
    }
}
