package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Answers of an earlier year that still hold: for many at once, and from a line of the work list. */
@BrowserTest
class ConfirmPageIT {

    @Test
    void answers_of_last_year_are_confirmed_in_one_press_and_taken_back_in_one(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("bevestigen"));
        Accessible.assertClean(page, "portal-confirm");
        Locator parts = page.locator("input[name=deel]");
        int all = parts.count();
        assertThat(all).isGreaterThan(2);
        String[] second = parts.nth(1).getAttribute("value").split("\\.");
        Page visitor = window.newPage();
        visitor.navigate(product.site("/scholen/" + second[0]));
        String before = source(visitor, second[1]);
        parts.first().uncheck();

        press(page, "input[id='confirm:confirm']");

        assertThat(page.locator("#messages").textContent()).contains((all - 1) + " onderdelen staan online.");
        assertThat(parts.count()).as("only what was not ticked is left").isEqualTo(1);
        Publicly.openUntil(
                visitor, visitor.url(), shown -> !source(shown, second[1]).equals(before));
        assertThat(source(visitor, second[1])).isNotEqualTo(before);

        pressSure(page.locator("input[value='Maak ongedaan']").first());

        assertThat(page.locator("#messages").textContent())
                .contains((all - 1) + " antwoorden zijn weer zoals ze waren.");
        Publicly.openUntil(
                visitor, visitor.url(), shown -> source(shown, second[1]).equals(before));
        assertThat(source(visitor, second[1])).isEqualTo(before);
        complaints.run();
    }

    @Test
    void without_a_tick_nothing_is_confirmed(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("bevestigen"));
        page.locator("[data-tick='']").all().forEach(Press::press);

        press(page, "input[id='confirm:confirm']");

        assertThat(page.locator("#messages").textContent()).contains("Zet eerst ergens een vinkje.");
    }

    @Test
    void one_press_on_a_line_of_the_work_list_does_what_needs_no_writing(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("bevestigen"));
        String[] part =
                page.locator("input[name=deel]").first().getAttribute("value").split("\\.");
        page.navigate(product.portal("?soort=vorig-jaar&school=" + part[0] + "&indicator=" + part[1]));

        press(page, ".work button:has-text('Klopt nog')");

        assertThat(page.locator("#messages").textContent()).contains("1 onderdeel staat online.");
        assertThat(page.locator(".work li").count()).isZero();
        page.navigate(product.portal("bevestigen"));
        pressSure(page.locator("input[value='Maak ongedaan']").first());
        assertThat(page.locator("#messages").textContent()).contains("1 antwoord is weer zoals het was.");
    }

    @Test
    void the_work_list_leads_to_what_changed_since_the_words_were_written(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("?soort=verouderd&tot=100"));

        press(page.locator(".work a[href$='#verschil']").first());

        assertThat(page.locator("#verschil").textContent()).contains("De tekst die nu online staat, is van");
        Accessible.assertClean(page, "portal-difference");
    }

    /** Of which school year a part is, as parents read it. */
    private static String source(Page visitor, String part) {
        String text = visitor.locator("#" + part).textContent();
        return text.substring(text.indexOf("Bron:")).strip();
    }
}
