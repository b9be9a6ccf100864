package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every table of the portal promises, on that of the people of a board. */
@BrowserTest
class TablePageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final String ROWS = "tbody tr";

    private static Locator head(Page page, String column) {
        return page.locator("thead th:has(.ui-column-title:text-is('" + column + "'))");
    }

    private static void assertAddress(Page page, String end) {
        page.waitForURL(url -> url.endsWith("/mensen" + end));
    }

    @Test
    void what_is_filtered_sorted_and_turned_stands_in_the_address_and_comes_back(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen"));
        press(head(page, "Naam").locator(".ui-column-title"));
        assertAddress(page, "?volgorde=naam");
        assertThat(head(page, "Naam")).hasAttribute("aria-sort", "ascending");
        press(head(page, "Naam").locator(".ui-column-title"));
        assertAddress(page, "?volgorde=-naam");
        head(page, "Rol").locator("select").selectOption("SCHOOL_LEADER");
        assertAddress(page, "?rol=SCHOOL_LEADER&volgorde=-naam");
        page.selectOption(".ui-paginator-rpp-options", "10");
        assertAddress(page, "?rol=SCHOOL_LEADER&volgorde=-naam&aantal=10");
        assertThat(page.locator(ROWS)).hasCount(10);
        press(page, ".ui-paginator-next");
        assertAddress(page, "?rol=SCHOOL_LEADER&volgorde=-naam&pagina=2&aantal=10");
        List<String> shown = page.locator(ROWS).allInnerTexts();
        Accessible.assertClean(page, "table-filtered");

        press(page.locator(ROWS + " a").first());
        assertThat(page.locator("h1")).not().hasText("Mensen");
        page.goBack();
        assertThat(page.locator(ROWS + " [role=rowheader]").first()).isVisible();
        assertThat(page.locator(ROWS).allInnerTexts()).isEqualTo(shown);
        assertThat(head(page, "Rol").locator("select").inputValue()).isEqualTo("SCHOOL_LEADER");
        complaints.run();
    }

    @Test
    void what_is_typed_above_a_column_filters_by_it_and_the_file_holds_what_is_found(Page page, Product product) {
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen"));
        String name = page.locator(ROWS + " [role=rowheader]").first().innerText();
        head(page, "Naam").locator("input").pressSequentially(name);
        assertThat(page.locator(ROWS)).hasCount(1);

        String address = page.getAttribute("a.file", "href");
        byte[] file = page.request().get(product.portal("mensen" + address)).body();
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("Naam;E-mailadres;Rol;Waar;Laatst ingelogd");
        assertThat(lines.get(1)).startsWith(name + ";");
    }

    @Test
    void columns_are_chosen_and_the_filter_stays(Page page, Product product) {
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen"));
        head(page, "Rol").locator("select").selectOption("EDITOR");
        assertAddress(page, "?rol=EDITOR");
        press(page, ".columns summary");
        page.uncheck(".columns input[value=mail]");
        press(page, "button:text('Laat deze kolommen zien')");

        assertThat(head(page, "Naam")).isVisible();
        assertThat(head(page, "E-mailadres")).hasCount(0);
        assertThat(page.url()).contains("rol=EDITOR", "kolom=naam").doesNotContain("kolom=mail");
        Accessible.assertClean(page, "table-columns");
    }

    @Test
    void a_table_is_sorted_without_a_mouse(Page page, Product product) {
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen"));
        head(page, "E-mailadres").focus();
        page.keyboard().press("Enter");

        assertAddress(page, "?volgorde=mail");
    }

    @Test
    void without_script_the_first_page_and_the_search_are_there(Page page, Product product) {
        BrowserContext plain =
                page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (plain) {
            Page quiet = plain.newPage();
            product.logIn(quiet, BOARD);
            quiet.navigate(product.portal("mensen"));
            assertThat(quiet.locator(ROWS).count()).isEqualTo(25);
            assertThat(quiet.locator(ROWS).first().isVisible()).isTrue();
            quiet.fill("#zoek", "Carla");
            press(quiet, "button:text('Zoek')");
            assertThat(quiet.locator(ROWS).allInnerTexts()).allMatch(row -> row.contains("Carla"));
        }
    }

    @Test
    void a_page_with_a_table_weighs_little_and_one_without_has_none_of_its_scripts(Page page, Product product) {
        product.logIn(page, BOARD);
        FirstLoad first = FirstLoad.of(page, product.portal("mensen"));
        List<Response> answers = first.answers();
        assertThat(first.bytes()).as("bytes of the first load").isBetween(100_000L, FirstLoad.MOST_BYTES);
        assertThat(answers).anyMatch(answer -> answer.url().contains("ln=primefaces"));
        assertThat(answers.stream()
                        .filter(answer -> answer.url().contains("ln=primefaces"))
                        .map(answer -> answer.headers().get("cache-control")))
                .allMatch(cache -> cache.contains("max-age=604800"));

        assertThat(answers.stream().filter(answer -> Pattern.compile("/portaal/(looks|theme)/")
                        .matcher(answer.url())
                        .find()))
                .hasSizeGreaterThan(8)
                .allMatch(answer -> answer.url().matches(".*/portaal/(looks|theme)/-[0-9a-f]{12}/.*"))
                .allMatch(
                        answer -> answer.headers().get("cache-control").equals("public, max-age=31536000, immutable"));

        FirstLoad plain = FirstLoad.of(page, product.portal("overzicht"));
        assertThat(plain.answers()).noneMatch(answer -> answer.url().contains("primefaces"));
    }

    @ParameterizedTest
    @CsvSource({"beheer/inlezen", "beheer/regel?indicator=leerlingen"})
    void a_page_with_a_table_and_files_or_with_a_calendar_weighs_no_more(String path, Page page, Product product) {
        product.logIn(page, "beheer@openvensters.example");
        FirstLoad first = FirstLoad.of(page, product.portal(path));

        assertThat(first.bytes()).as("bytes of the first load").isBetween(100_000L, FirstLoad.MOST_BYTES);
        assertThat(first.answers()).isNotEmpty().noneMatch(answer -> answer.url()
                .contains("inputmask"));
    }

    @Test
    void only_scripts_that_we_wrote_run_and_no_style_of_an_element_counts(Page page, Product product) {
        product.logIn(page, BOARD);
        String first = page.navigate(product.portal("mensen")).headers().get("content-security-policy");
        String second = page.navigate(product.portal("mensen")).headers().get("content-security-policy");

        assertThat(first)
                .containsPattern("script-src 'self' 'nonce-[\\w+/=]{20,}'")
                .contains("style-src 'self';", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_table_without_rows_says_so(Page page, Product product) {
        product.logIn(page, BOARD);
        page.navigate(product.portal("uitnodigingen?mail=niemand@nergens.example"));

        assertThat(page.locator("tbody").innerText()).isEqualTo("Er staat geen uitnodiging open.");
        Accessible.assertClean(page, "table-empty");
    }
}
