package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeysPageIT {

    @Test
    void the_administrator_says_which_school_a_key_of_the_inspectorate_stands_for(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("sleutels"));
        Accessible.assertClean(page, "keys");
        String key = page.locator("tbody [role=rowheader] a").first().getAttribute("data-key");

        press(page.locator("tbody a").first());
        Accessible.assertClean(page, "key");
        press(page, "input[type=submit][value='Bewaar keuze']");
        assertThat(page.locator(".fault").textContent()).isEqualTo("Kies eerst een school.");
        page.locator("input[type=radio]").first().check();
        press(page, "input[type=submit][value='Bewaar keuze']");

        assertThat(page.locator(".messages").textContent()).contains("De keuze voor " + key + " is bewaard.");
        assertThat(page.locator("tbody [role=rowheader] a").first().getAttribute("data-key"))
                .isNotEqualTo(key);
        complaints.run();
    }

    @Test
    void nobody_else_sees_the_keys(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");

        assertThat(page.navigate(product.portal("sleutels")).status()).isEqualTo(403);
        assertThat(page.navigate(product.portal("sleutel?sleutel=99AA%7CC1")).status())
                .isEqualTo(403);
    }
}
