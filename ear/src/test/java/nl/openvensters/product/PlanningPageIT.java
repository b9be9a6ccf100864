package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@BrowserTest
class PlanningPageIT {

    @Test
    void the_calendar_opens_in_a_calendar_program_under_its_secret_link_only(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("jaarplanning"));
        Accessible.assertClean(page, "portal-calendar");
        press(page, ".views a:text('Maand')");
        String month = page.locator("#month").textContent();
        assertThat(page.locator(".month-table td:not(.beside)").count()).isBetween(28, 31);
        assertThat(page.locator(".month-table .today .number").textContent())
                .startsWith(String.valueOf(LocalDate.now().getDayOfMonth()));
        Accessible.assertClean(page, "portal-calendar-month");
        press(page, ".turn a:has-text('Volgende')");
        assertThat(page.locator("#month").textContent()).isNotEqualTo(month);
        press(page, ".views a:text('Lijst')");
        assertThat(page.locator(".events").count()).isPositive();
        press(page.locator("input[id='feed:renew']"));
        String path = page.locator("#secret").inputValue().replaceAll(".*/agenda/", "agenda/");
        Accessible.assertClean(page, "portal-calendar-link");

        // A calendar program has no cookie of ours.
        var stranger = page.context().browser().newContext();
        APIResponse calendar = stranger.request().get(product.portal(path));
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.text()).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:");
        assertThat(stranger.request()
                        .get(
                                product.portal("agenda/" + "A".repeat(43) + ".ics"),
                                RequestOptions.create().setMaxRedirects(0))
                        .status())
                .isEqualTo(404);
        stranger.close();
        complaints.run();
    }

    @Test
    void what_cannot_be_taken_back_is_asked_once_more_and_the_focus_stays_within_and_comes_back(
            Page page, Product product) {
        product.logIn(page, "bestuur.klein@openvensters.example");
        page.navigate(product.portal("jaarplanning"));
        press(page.locator("input[id='feed:renew']"));
        String path = page.locator("#secret").inputValue().replaceAll(".*/agenda/", "agenda/");
        page.focus("input[id='feed:end']");
        page.keyboard().press("Enter");

        PlaywrightAssertions.assertThat(page.locator("dialog button:text('Toch niet')"))
                .isFocused();
        Accessible.assertClean(page, "portal-sure");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate(
                            "!document.activeElement.closest('main, header') && document.querySelector('dialog').open"))
                    .isTrue();
        }
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("dialog")).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("input[id='feed:end']")).isFocused();
        assertThat(page.request().get(product.portal(path)).status()).isEqualTo(200);

        page.keyboard().press("Enter");
        press(page, "dialog button:text('Stop de link')");
        PlaywrightAssertions.assertThat(page.locator("#messages")).hasText("De link werkt niet meer.");
        assertThat(page.request().get(product.portal(path)).status()).isEqualTo(404);
    }

    @Test
    void what_happened_is_told_and_the_choice_of_mails_is_kept(Page page, Product product) {
        product.logIn(page, "bestuur.klein@openvensters.example");
        page.navigate(product.portal("meldingen"));
        Accessible.assertClean(page, "portal-news");
        page.locator("input[value=DAILY]").check();
        press(page.locator("input[id='digest:save']"));

        assertThat(page.locator("#messages").textContent()).contains("Je keuze is bewaard");
        page.navigate(product.portal("meldingen"));
        assertThat(page.locator("input[value=DAILY]").isChecked()).isTrue();
    }

    @Test
    void a_link_to_stop_that_ends_nothing_says_so_without_a_login(Page page, Product product) {
        page.navigate(product.portal("afmelden?k=" + "b".repeat(43)));

        assertThat(page.locator("main").textContent()).contains("Je krijgt deze mails al niet");
        Accessible.assertClean(page, "portal-stop");
    }
}
