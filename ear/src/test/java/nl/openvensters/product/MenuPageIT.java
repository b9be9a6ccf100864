package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class MenuPageIT {

    @Test
    void on_a_phone_the_menu_opens_with_its_button_also_without_script(BrowserContext window, Product product) {
        var phone = new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(false);
        try (BrowserContext plain = window.browser().newContext(phone)) {
            Page page = plain.newPage();
            product.logIn(page, "bestuur.groot@openvensters.example");
            page.navigate(product.portal("mensen"));
            Locator overview = page.locator("#menu a[href$='/overzicht']");
            assertThat(overview.isVisible()).isFalse();

            press(page, ".menu-button");
            press(overview);

            page.waitForURL("**/overzicht");
        }
    }

    @Test
    void the_open_menu_is_reached_with_the_keyboard_and_left_with_escape(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.setViewportSize(390, 800);
        page.navigate(product.portal("mensen"));
        page.focus(".menu-button");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('#menu') !== null"))
                .isEqualTo(true);

        page.keyboard().press("Escape");

        assertThat(page.locator("#menu nav").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("btn menu-button");
    }
}
