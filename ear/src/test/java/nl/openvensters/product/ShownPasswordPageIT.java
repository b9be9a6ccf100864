package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;

/** Who types a password may look at it, and nothing keeps it because of that. */
@BrowserTest
class ShownPasswordPageIT {

    private static final String SHOW = "button:text('Laat zien wat ik typ')";
    private static final String HIDE = "button:text('Verberg wat ik typ')";
    private static final String STORED = "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";

    @Test
    void what_is_typed_is_shown_on_a_press_hidden_on_another_and_logs_in(Page page, Product product) {
        page.navigate(product.portal("inloggen"));
        page.fill("input[type=email]", "lezer@openvensters.example");
        Locator password = page.locator("[id='login:password']");
        password.fill(DemonstrationAccount.PASSWORD);
        assertThat(password).hasAttribute("type", "password");

        press(page, SHOW);
        assertThat(password).hasAttribute("type", "text");
        assertThat(password).hasValue(DemonstrationAccount.PASSWORD);
        assertThat(password).isFocused();
        Accessible.assertClean(page, "password-shown");
        press(page, HIDE);
        assertThat(password).hasAttribute("type", "password");

        press(page, SHOW);
        press(page, "[id='login:go']");
        page.waitForURL(product.portal(""));
    }

    @Test
    void what_is_shown_is_not_kept_in_the_browser(Page page, Product product) {
        product.logIn(page, "lezer@openvensters.example");
        page.navigate(product.portal("account"));
        press(page.locator(SHOW).first());
        page.locator("input[data-show]").first().fill("nooit bewaard geheim");

        assertThat((String) page.evaluate(STORED)).doesNotContain("nooit bewaard geheim");
        page.reload();
        assertThat(page.locator("input[data-show]").first()).hasValue("");
        assertThat((String) page.evaluate(STORED)).doesNotContain("nooit bewaard geheim");
    }
}
