package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who runs the site, and whether what the accessibility statement says is so. */
@BrowserTest
class StatementPageIT {

    private static final String MAIL = "vragen@openvensters.example";

    @Test
    void a_demonstration_says_that_who_runs_it_is_made_up(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/"));
        press(page.locator("footer a:has-text('Wie maakt deze site?')"));

        assertThat(page.locator("h1")).hasText("Wie maakt deze site?");
        assertThat(page.locator(".notice")).containsText("Dit is een demonstratie");
        assertThat(page.locator("main address")).containsText("verzonnen");
        assertThat(page.locator("main address a")).hasAttribute("href", "mailto:" + MAIL);
        assertThat(page.locator("main")).containsText("verwerkingsverantwoordelijke");
        assertThat(page.locator("main a[href*=autoriteitpersoonsgegevens]")).isVisible();
        Accessible.assertClean(page, "operator");
        press(page.locator("main a[href='/privacy']"));
        assertThat(page.locator("h1")).hasText("Privacy");
        assertThat(page.locator("main a[href='/over-ons']")).isVisible();
        complaints.run();
    }

    @Test
    void the_statement_has_its_status_days_address_and_findings(Page page, Product product) {
        page.navigate(product.site("/toegankelijkheid"));

        assertThat(page.locator("h1")).hasText("Toegankelijkheidsverklaring");
        assertThat(page.locator("main dl").first()).containsText("C: eerste maatregelen genomen");
        assertThat(page.locator("main dl").first()).containsText(product.root().toString());
        for (Locator day : page.locator("main time").all()) {
            assertThat(LocalDate.parse(day.getAttribute("datetime"))).isBeforeOrEqualTo(LocalDate.now());
        }
        assertThat(page.locator("main a[href^=mailto]")).hasAttribute("href", "mailto:" + MAIL);
        assertThat(page.locator("main h3").all()).isNotEmpty();
        for (Locator finding : page.locator("main h3 + dl").all()) {
            assertThat(finding.locator("dt").allTextContents())
                    .containsExactly(
                            "Eis", "Wat er is", "Wat u daarvan merkt", "Wat u dan kunt doen", "Wat wij eraan doen");
        }
        Accessible.assertClean(page, "accessibility");
    }

    @Test
    void every_picture_of_a_school_has_a_description_and_a_table(BrowserContext window, Page page, Product product) {
        openSchool(window, page, product);

        List<Locator> drawn = page.locator("article.indicator:has(figure svg)").all();
        assertThat(drawn).hasSizeGreaterThan(3);
        for (Locator indicator : drawn) {
            for (Locator picture : indicator.locator("figure svg").all()) {
                assertThat(described(picture))
                        .as("description in %s", indicator.getAttribute("id"))
                        .isNotBlank();
            }
            assertThat(indicator.locator("details.numbers table").count())
                    .as("tables of %s", indicator.getAttribute("id"))
                    .isPositive();
        }
    }

    private static String described(Locator picture) {
        return (String)
                picture.evaluate(
                        "svg => (svg.getAttribute('aria-label') || '')"
                                + " + (svg.querySelector('title')?.textContent || '') + (svg.querySelector('desc')?.textContent || '')");
    }

    @Test
    void colour_alone_means_nothing_each_colour_of_a_legend_has_a_word_and_a_shape_or_line(
            BrowserContext window, Page page, Product product) {
        openSchool(window, page, product);

        List<Locator> legends = page.locator("figure .legend").all();
        assertThat(legends).isNotEmpty();
        for (Locator legend : legends) {
            assertThat(legend.locator("li").allTextContents())
                    .allMatch(name -> !name.isBlank())
                    .doesNotHaveDuplicates();
            assertThat(legend.locator(".swatch").evaluateAll("all => all.map(one => one.className)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void at_four_hundred_percent_nothing_has_to_be_moved_sideways(BrowserContext window, Page page, Product product) {
        String school = "scholen/" + Places.of(window.browser(), product).home().school();
        for (String path :
                List.of("/", "zoeken?q=school", school, "gemeenten", "over-de-cijfers", "toegankelijkheid")) {
            page.setViewportSize(320, 256);
            page.navigate(product.site(path));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void a_school_is_found_and_opened_with_the_keyboard_alone(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        Locator first = page.locator(".hit h2 a").first();
        String name = first.textContent();
        for (int tab = 0; tab < 80 && !(boolean) first.evaluate("link => link === document.activeElement"); tab++) {
            page.keyboard().press("Tab");
        }
        Press.after(page, () -> page.keyboard().press("Enter"));

        page.waitForURL("**/scholen/**");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("summary").first().evaluate("one => one.tabIndex"))
                .isEqualTo(0);
    }

    @Test
    void words_that_are_explained_and_versions_of_definitions_are_on_one_page(Page page, Product product) {
        page.navigate(product.site("/over-de-cijfers"));
        Locator versions = page.locator("#team .versions");

        press(versions.locator("summary"));

        assertThat(versions).containsText("Versie 2, sinds 28 november 2026");
        assertThat(versions).containsText("Eerst een aantal mensen per functie");
        assertThat(versions)
                .containsText("Versie 1: Het aantal medewerkers van de instelling op 1 oktober, naar functie");
        assertThat(page.locator("#woord-niveau1f")).containsText("Een kind leest dan bijvoorbeeld");
        Accessible.assertClean(page, "figures");
    }

    private static void openSchool(BrowserContext window, Page page, Product product) {
        page.navigate(product.site(
                "scholen/" + Places.of(window.browser(), product).home().school()));
    }
}
