package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What a school tells of itself: it saves itself, is shown beside, goes online and offline. */
@BrowserTest
class GeneralPageIT {

    @Test
    void what_is_typed_saves_itself_is_shown_beside_and_judged_at_the_field(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = GeneralFilesPageIT.aSchool(page, product, 4);
        page.navigate(product.portal("school/gegevens?code=" + school));
        page.fill("[id='own:introduction']", "Dit bewaart zichzelf.");
        saved(page);
        PlaywrightAssertions.assertThat(page.locator(".beside .introduction").first())
                .hasText("Dit bewaart zichzelf.");
        PlaywrightAssertions.assertThat(page.locator("#drafting")).containsText("Dit is een concept");
        page.fill("[id='own:email']", "geen adres");
        PlaywrightAssertions.assertThat(page.locator("#email-fault")).hasText("Dit is geen e-mailadres.");
        PlaywrightAssertions.assertThat(page.locator("#judged")).containsText("E-mailadres van de school: Dit is geen");
        Accessible.assertClean(page, "portal-general-typed");

        Page later = window.newPage();
        later.navigate(product.portal("school/gegevens?code=" + school));
        assertThat(later.inputValue("[id='own:introduction']")).isEqualTo("Dit bewaart zichzelf.");
        assertThat(later.inputValue("[id='own:email']")).isEqualTo("geen adres");
        later.navigate(product.site("/scholen/" + school));
        assertThat(later.content()).doesNotContain("Dit bewaart zichzelf.");
        complaints.run();
    }

    @Test
    void whoever_types_on_what_somebody_else_changed_meanwhile_chooses_and_loses_nothing(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String address = product.portal("school/gegevens?code=" + GeneralFilesPageIT.aSchool(page, product, 5));
        page.navigate(address);
        Page other = window.newPage();
        other.navigate(address);
        other.fill("[id='own:concept']", "Dalton");
        saved(other);

        page.fill("[id='own:concept']", "Jenaplan");
        PlaywrightAssertions.assertThat(page.locator(".clash .differences"))
                .containsText("Naam van jullie onderwijsconcept: Jenaplan Dalton");
        press(page, "button:text('Houd mijn tekst')");
        saved(page);
        other.navigate(address);
        assertThat(other.inputValue("[id='own:concept']")).isEqualTo("Jenaplan");

        page.fill("[id='own:concept']", "Montessori");
        saved(page);
        other.fill("[id='own:concept']", "Freinet");
        press(other, ".clash button:text('Neem de andere tekst')");
        assertThat(other.inputValue("[id='own:concept']")).isEqualTo("Montessori");
    }

    @Test
    void without_a_line_what_is_typed_stays_in_the_browser_and_is_saved_later(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String address = product.portal("school/gegevens?code=" + GeneralFilesPageIT.aSchool(page, product, 6));
        page.navigate(address);
        window.route("**/concept", route -> route.abort());
        page.fill("[id='own:enrolmentText']", "Nog niet bewaard.");
        page.waitForSelector("#saved[data-state=unreachable]");
        page.onDialog(dialog -> dialog.accept());
        page.close();
        window.unroute("**/concept");

        Page later = window.newPage();
        later.navigate(address);
        assertThat(later.inputValue("[id='own:enrolmentText']")).isEqualTo("Nog niet bewaard.");
        saved(later);
    }

    @Test
    void what_was_taken_offline_is_not_on_the_public_page_any_more_and_comes_back(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = GeneralFilesPageIT.aSchool(page, product, 7);
        page.navigate(product.portal("school/gegevens?code=" + school));
        page.fill("[id='own:introduction']", "Wij zijn er weer.");
        page.fill("[id='own:enrolmentText']", "Aanmelden kan op maandag.");
        press(page, "input[value='Zet online']");
        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "Wij zijn er weer.");
        assertThat(visitor.content()).contains("Wij zijn er weer.", "Aanmelden kan op maandag.");

        EditorPage.unfold(page, "Haal offline");
        page.fill("[id='offline:reason']", "Wij schrijven het opnieuw.");
        press(page, "input[value='Haal offline']");
        PlaywrightAssertions.assertThat(page.locator("#messages")).containsText("Het staat niet meer online");
        Publicly.open(visitor, visitor.url(), "Wij schrijven het opnieuw.");
        assertThat(visitor.content())
                .contains("Wij schrijven het opnieuw.")
                .doesNotContain("Wij zijn er weer.", "Aanmelden kan op maandag.");

        assertThat(page.inputValue("[id='own:introduction']"))
                .as("what was online is at hand")
                .isEqualTo("Wij zijn er weer.");
        press(page, "input[value='Zet online']");
        PlaywrightAssertions.assertThat(page.locator("#messages")).containsText("Het staat online");
        Publicly.open(visitor, visitor.url(), "Wij zijn er weer.");
        assertThat(visitor.content())
                .contains("Wij zijn er weer.", "Aanmelden kan op maandag.")
                .doesNotContain("Wij schrijven het opnieuw.");
    }

    @Test
    void what_parents_will_see_stays_in_sight_at_each_field_that_is_typed_in(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("school/gegevens?code=" + GeneralFilesPageIT.aSchool(page, product, 8)));
        for (String field : new String[] {"introduction", "conceptText", "enrolmentText", "website"}) {
            page.locator("[id='own:" + field + "']").scrollIntoViewIfNeeded();
            page.locator("[id='own:" + field + "']").focus();
            PlaywrightAssertions.assertThat(page.locator("#shown")).isInViewport();
        }
    }

    private static void saved(Page page) {
        page.waitForSelector("#saved[data-state=saved]:has-text('Bewaard om')");
    }
}
