package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Who runs a board finds schools in the overview, asks one, and sees that it is done; many are invited at once. */
@BrowserTest
class QuestionsPageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";

    @Test
    void a_school_is_asked_from_the_overview_answers_from_its_work_list_and_the_board_sees_it(
            Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen?rol=SCHOOL_LEADER"));
        Locator leader = page.locator("#people tbody tr").first();
        String email = leader.locator("td.address").innerText().strip();
        String school = leader.locator("td").nth(3).innerText().strip();

        page.navigate(product.portal("overzicht?indicator=missie"));
        Locator row = page.locator(".sheet tbody tr:has(th a:text-is('" + school.replace("'", "\\'") + "'))");
        press(row.locator("a.ask"));
        assertThat(page.locator("h1")).hasText("Stel een vraag aan " + school);
        assertThat(page.locator("[id='ask:indicator']")).hasValue("missie");
        Accessible.assertClean(page, "ask");
        press(page, "input[value='Stel de vraag']");
        assertThat(page.locator(".fault", new Page.LocatorOptions().setHasText("Schrijf wat je wilt vragen")))
                .isVisible();
        page.fill("[id='ask:text']", "Kun je de missie nog eens nalezen?");
        press(page, "input[value='Stel de vraag']");
        page.waitForURL("**/vragen");
        assertThat(page.locator("#questions tbody tr").first()).containsText("wacht op de school");
        Accessible.assertClean(page, "questions");

        product.logIn(page, email);
        Locator line = page.locator(".work li:has-text('Kun je de missie nog eens nalezen?')");
        Accessible.assertClean(page, "work-with-a-question");
        press(line.locator("a:has-text('Beantwoord')"));
        Accessible.assertClean(page, "question");
        page.fill("[id='answer:text']", "Nagelezen, klopt nog.");
        press(page, "input[value='Gedaan']");
        assertThat(page.locator("#state")).containsText("gedaan door");
        page.navigate(product.portal(""));
        assertThat(page.locator(".work li:has-text('Kun je de missie nog eens nalezen?')"))
                .hasCount(0);

        product.logIn(page, BOARD);
        page.navigate(product.portal("vragen"));
        assertThat(page.locator("#questions tbody tr:has-text('Nagelezen, klopt nog.')")
                        .first())
                .containsText("gedaan door");
        complaints.run();
    }

    @Test
    void the_overview_shows_the_schools_that_are_asked_for_in_the_order_that_is_asked_for(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        page.navigate(product.portal("overzicht"));
        int all = page.locator(".sheet tbody tr").count();
        int below = page.locator(".sheet tbody td.r.less").count();
        page.check("#o-below");
        press(page, ".work-filter button");
        assertThat(page.locator(".sheet tbody tr").count()).isEqualTo(below).isLessThan(all);
        press(page, ".sheet thead a:text-is('Gevuld')");
        assertThat(page.locator(".sheet tbody td.r").allInnerTexts().stream()
                        .map(text -> Integer.valueOf(text.replace("%", "")))
                        .toList())
                .isSorted();
        press(page, "a:text('Toon weer alle scholen')");

        page.selectOption("#o-indicator", "missie");
        page.selectOption("#o-state", "published");
        press(page, ".work-filter button");
        assertThat(page.locator(".sheet thead th")).hasCount(4);
        assertThat(page.locator(".sheet tbody .words").allInnerTexts())
                .isNotEmpty()
                .allMatch("online"::equals);
        Accessible.assertClean(page, "overview-filtered");
        String csv = page.request()
                .get(product.portal(
                        page.getAttribute("a:text('CSV-bestand')", "href").replace("/portaal/", "")))
                .text();
        assertThat(csv.strip().lines()).hasSize(page.locator(".sheet tbody tr").count() + 1);
        assertThat(csv).doesNotContain("dagen");
        complaints.run();
    }

    @Test
    void a_pasted_list_is_looked_at_and_goes_out_only_as_it_was_seen(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        page.navigate(product.portal("overzicht"));
        String code =
                page.locator(".sheet tbody th a").first().getAttribute("href").replaceAll(".*code=", "");
        page.navigate(product.portal("mensen"));
        press(page, "a:text('Nodig veel mensen tegelijk uit')");
        page.fill(
                "[id='many:list']",
                "Naam;E-mail;Rol;School\nJansen, Sanne;sanne.veel@school.example;schoolleider;" + code
                        + "\nBo;bo.veel@school.example;conciërge;" + code);
        press(page, "input[value='Kijk na']");
        assertThat(page.locator("table.rows tbody tr")).hasCount(2);
        assertThat(page.locator("table.rows tbody tr").first()).containsText("goed");
        assertThat(page.locator("table.rows tbody tr").nth(1)).containsText("Er staat geen rol in die wij kennen.");
        assertThat(page.locator("[id='many:all']")).hasCount(0);
        assertThat(page.locator("[id='many:good']")).hasValue("Verstuur alleen de goede regel");
        Accessible.assertClean(page, "invite-many");

        page.fill(
                "[id='many:list']",
                "Jansen, Sanne;sanne.veel@school.example;schoolleider;" + code + "\nBo;bo.veel@school.example;lezer;"
                        + code);
        press(page, "[id='many:good']");
        assertThat(page.locator(".fault").first()).containsText("Je hebt de lijst veranderd");
        press(page, "input[value='Verstuur deze 2 uitnodigingen']");
        page.waitForURL("**/uitnodigingen");
        assertThat(page.locator("#invitations tbody tr:has-text('veel@school.example')"))
                .hasCount(2);
        assertThat(page.locator("#messages")).containsText("Er zijn 2 uitnodigingen verstuurd.");

        Invited.mails(page, product, "sanne.veel@school.example");
        page.navigate(product.portal("verzonden?aan=sanne.veel"));
        assertThat(page.locator("#mails tbody tr")).hasCount(1);
        assertThat(page.locator("#mails tbody tr")).containsText("Verzonden: de mailserver nam hem aan");
        Accessible.assertClean(page, "sent-mails");
        complaints.run();
    }
}
