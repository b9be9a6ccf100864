package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table of the portal is sorted by a column and saved as a file. */
@BrowserTest
class SavedTablePageIT {

    private static final String ROWS = "tbody tr";
    private static final String ASKED = "tabel@school.example";

    private static Locator head(Page page, String column) {
        return page.locator("thead th:has(.ui-column-title:text-is('" + column + "'))");
    }

    @ParameterizedTest
    @CsvSource({
        "beheer, mensen, people",
        "beheer, besturen, boards",
        "beheer, beheer/woorden, words",
        "beheer, beheer/catalogus, rules",
        "beheer, beheer/inlezen, runs",
        "beheer, sleutels, keys",
        "beheer, beheer/administratienummers, numbers",
        "beheer, monitor, monitor",
        "monitor, campagnes, campaigns"
    })
    void each_table_is_sorted_and_saved(String who, String path, String table, Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, who + "@openvensters.example");
        page.navigate(product.portal(path));
        Accessible.assertClean(page, "table-" + table);
        assertSortedAndSaved(page);
        complaints.run();
    }

    /** The demonstration has none; a table without rows is not sorted. */
    @Test
    void the_invitations_are_sorted_and_saved(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(page, ASKED, page.locator("optgroup[label=Scholen] option"), "Lezer");
        page.navigate(product.portal("uitnodigingen"));
        Accessible.assertClean(page, "table-invitations");
        assertSortedAndSaved(page);

        press(page, "tbody a:text-is('" + ASKED + "')");
        pressSure(page.locator("input[value='Trek in']"));
        assertThat(page.locator(".messages")).containsText("ingetrokken");
        complaints.run();
    }

    /** The demonstration has none, so a file with mistakes is read and taken back. */
    @Test
    void the_rejects_of_an_import_are_sorted_and_saved(Page page, Product product, @TempDir Path folder)
            throws IOException {
        Path boards = Files.writeString(
                folder.resolve("tabel.csv"),
                "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT\r\n98764;Stichting Tabel;;\r\n"
                        + "9876;Te kort;;\r\n987;Nog korter;;\r\n");
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("beheer/inlezen"));
        page.setInputFiles("#files", boards);
        press(page, "input[value='Zet klaar']");
        press(page, "input[value='Lees in']");
        page.waitForSelector("#report h2:text-is('Dit is veranderd')");
        press(page.locator("#report table a:text('Bekijk')"));
        page.waitForURL("**/beheer/inleesbeurt?**");
        assertThat(page.locator(ROWS)).hasCount(2);
        Accessible.assertClean(page, "table-rejects");
        press(head(page, "Regel").locator(".ui-column-title"));
        assertThat(head(page, "Regel")).hasAttribute("aria-sort", "ascending");
        assertThat(page.locator(ROWS).first()).containsText("9876");
        press(head(page, "Regel").locator(".ui-column-title"));
        assertThat(page.locator(ROWS).first()).not().containsText("9876");
        assertSortedAndSaved(page);

        page.check("#sure");
        press(page, "input[value='Maak ongedaan']");
        assertThat(page.locator(".messages")).containsText("ongedaan gemaakt");
        complaints.run();
    }

    /** By its second column, which was not sorted; the file has the columns of the screen. */
    private static void assertSortedAndSaved(Page page) {
        press(page.locator("thead th .ui-column-title").nth(1));
        assertThat(page).hasURL(Pattern.compile(".*[?&]volgorde=\\w+(&.*)?$"));

        String address = page.url().replaceAll("[?].*", "") + page.getAttribute("a.file", "href");
        var file = page.request().get(address);
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(file.text())
                .contains(page.locator("thead .ui-column-title").first().textContent());
    }
}
