package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.security.InvalidKeyException;
import java.util.List;
import java.util.Locale;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;

@BrowserTest
class SecondStepPageIT {

    private static final String EDITOR = "redacteur@openvensters.example";

    @Test
    void somebody_sets_up_a_second_step_logs_in_with_it_and_takes_it_away_again(Page page, Product product)
            throws InvalidKeyException {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, EDITOR);
        page.navigate(product.portal("tweede-stap"));
        Accessible.assertClean(page, "second-step");
        String secret = page.locator("code.secret").textContent();
        assertThat(page.locator(".qr svg").count()).isOne();
        page.fill("[id='set:code']", "000000");
        page.fill("[id='set:password']", DemonstrationAccount.PASSWORD);
        press(page, "[id='set:go']");
        assertThat(page.locator(".fault").allTextContents()).anyMatch(text -> text.contains("klopt niet"));
        page.fill("[id='set:code']", AppCode.of(secret, 0));
        page.fill("[id='set:password']", DemonstrationAccount.PASSWORD);
        press(page, "[id='set:go']");
        List<String> codes = page.locator(".recovery code").allTextContents();
        assertThat(codes).hasSize(10);
        Accessible.assertClean(page, "second-step-codes");

        page.context().clearCookies();
        product.logIn(page, EDITOR);
        assertThat(page.url()).contains("/code");
        Accessible.assertClean(page, "second-step-code");
        for (String path : List.of("", "overzicht", "account", "ingelogd", "tweede-stap", "concept?school=x")) {
            assertThat(page.request()
                            .get(product.portal(path), RequestOptions.create().setMaxRedirects(0))
                            .status())
                    .as(path)
                    .isEqualTo(303);
        }
        page.fill("[id='pass:code']", AppCode.of(secret, 30));
        press(page, "[id='pass:go']");
        assertThat(page.url()).isEqualTo(product.portal(""));

        page.context().clearCookies();
        product.logIn(page, EDITOR);
        page.fill("[id='pass:code']", codes.get(0).toUpperCase(Locale.ROOT));
        press(page, "[id='pass:go']");
        assertThat(page.locator("#messages").textContent()).contains("nog 9");
        page.navigate(product.portal("tweede-stap"));
        Accessible.assertClean(page, "second-step-on");
        page.fill("[id='off:password']", DemonstrationAccount.PASSWORD);
        press(page, "[id='off:go']");
        assertThat(page.locator("#messages").textContent()).contains("uitgezet");
        complaints.run();
    }

    @Test
    void a_session_elsewhere_is_seen_and_ended(Page page, BrowserContext window, Product product) {
        product.logIn(page, EDITOR);
        try (BrowserContext elsewhere = window.browser().newContext()) {
            Page other = elsewhere.newPage();
            product.logIn(other, EDITOR);
            page.navigate(product.portal("ingelogd"));
            Accessible.assertClean(page, "sessions");
            assertThat(page.locator("main").textContent()).contains("Deze browser", "Chrome op Linux");
            press(page, "input[value='Beëindig alle andere']");

            assertThat(page.locator("main .row").count()).isOne();
            other.navigate(product.portal("account"));
            assertThat(other.url()).contains("inloggen");
        }
    }

    @Test
    void who_is_invited_to_see_everything_sets_it_up_first(Page page, BrowserContext window, Product product)
            throws InvalidKeyException {
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(
                page,
                "raad@sector.example",
                page.locator("[id='invite:place'] option:has-text('platform')"),
                "Sectormonitor");
        try (BrowserContext elsewhere = window.browser().newContext()) {
            Page guest = elsewhere.newPage();
            Invited.join(guest, product, "raad@sector.example", "Raad van Toezicht");

            assertThat(guest.url()).contains("/tweede-stap");
            Accessible.assertClean(guest, "second-step-required");
            guest.navigate(product.portal("monitor"));
            assertThat(guest.url()).contains("/tweede-stap?naar=%2Fmonitor");
            guest.fill(
                    "[id='set:code']", AppCode.of(guest.locator("code.secret").textContent(), 0));
            press(guest, "[id='set:go']");
            press(guest, "a.btn");
            assertThat(guest.url()).isEqualTo(product.portal("monitor"));
        }
    }
}
