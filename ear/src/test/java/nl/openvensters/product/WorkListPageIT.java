package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

@BrowserTest
class WorkListPageIT {

    @Test
    void the_start_page_says_what_waits_and_narrows_it_down(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal(""));
        assertThat(page.locator(".sub").first().textContent()).containsPattern("wacht(en)?\\..*minu");
        int all = Integer.parseInt(page.locator(".rail .count [aria-hidden]").textContent());
        assertThat(page.locator(".work > li").count()).isEqualTo(Math.min(15, all));
        Accessible.assertClean(page, "work-list");

        press(page.locator("summary:has-text('Kies wat je ziet')"));
        page.selectOption("#f-kind", "ontbreekt");
        press(page, ".work-filter button");

        assertThat(page.url()).contains("soort=ontbreekt");
        assertThat(page.locator("#f-kind").inputValue()).isEqualTo("ontbreekt");
        assertThat(page.locator(".work > li").count()).isBetween(1, all);
        assertThat(page.locator(".rail .count [aria-hidden]").textContent()).isEqualTo(String.valueOf(all));
        complaints.run();
    }

    @Test
    void the_rest_of_a_long_list_is_one_click_away_without_javascript(BrowserContext window, Product product) {
        Browser browser = window.browser();
        try (BrowserContext quiet = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = quiet.newPage();
            product.logIn(page, "bestuur.groot@openvensters.example");
            page.navigate(product.portal("?tot=1"));
            assertThat(page.locator(".work > li").count()).isOne();

            press(page.locator("a:has-text('Toon nog')"));

            assertThat(page.locator(".work > li").count()).isGreaterThan(1);
        }
    }

    @Test
    void the_first_screen_of_a_phone_has_the_three_lines_with_most_haste(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.setViewportSize(390, 844);
        page.navigate(product.portal(""));

        BoundingBox third = page.locator(".work > li").nth(2).boundingBox();
        assertThat(third.y + third.height).as("the end of the third line").isLessThanOrEqualTo(844);
        assertThat(page.locator(".kpi").first().boundingBox().y).isGreaterThan(third.y);
    }

    @Test
    void a_reader_finds_no_button_to_write(Page page, Product product) {
        product.logIn(page, "lezer@openvensters.example");
        page.navigate(product.portal(""));

        assertThat(page.locator(".work a.btn").allTextContents()).allMatch(text -> text.startsWith("Bekijk"));
        assertThat(page.locator(".effort").count()).isZero();
        Accessible.assertClean(page, "work-list-reader");
    }
}
