package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@BrowserTest
class PersonalDataPageIT {

    private static final String ADMINISTRATOR = "beheer@openvensters.example";
    private static final String BOARD = "bestuur.groot@openvensters.example";

    @Test
    void who_has_an_account_keeps_a_copy_of_what_is_kept_of_them(Page page, Product product) throws IOException {
        product.logIn(page, "schoolleider@openvensters.example");
        page.navigate(product.portal("account"));

        Download copy = page.waitForDownload(() -> press(page, "a:text('Download mijn gegevens')"));

        assertThat(copy.suggestedFilename()).isEqualTo("mijn-gegevens.json");
        assertThat(text(copy))
                .contains("\"adres\":\"schoolleider@openvensters.example\"", "SCHOOL_LEADER", "\"hoeLang\"")
                .doesNotContain("argon2");
    }

    @Test
    void the_administrator_gives_a_copy_to_who_asks_and_erases_whom_who_wants_it(Page page, Product product)
            throws IOException {
        Runnable complaints = Accessible.watch(page);
        String wim = "wim.weg@school.example";
        product.logInByForm(page, BOARD);
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(page, wim, page.locator("[id='invite:place'] optgroup[label=Scholen] option"), "Lezer");
        Page guest = Invited.stranger(page);
        Invited.join(guest, product, wim, "Wim Wegman");
        page.context().clearCookies();
        product.logInByForm(page, ADMINISTRATOR);
        press(page, "a:text('Beheer')");
        press(page, "a:text('Persoonsgegevens')");
        Accessible.assertClean(page, "personal-data");
        press(page.locator("summary:text-is('Berichten van bezoekers')"));
        assertThat(page.locator("details[open]").textContent()).contains("tot 30 dagen na het afhandelen");

        page.fill("[id='ask:address']", "geen adres@");
        press(page, "[id='ask:go']");
        page.fill("[id='ask:address']", " Wim.Weg@School.example ");
        press(page, "[id='ask:go']");
        assertThat(page.locator("#h-found").textContent()).isEqualTo("Bewaard van " + wim);
        assertThat(page.locator("main").textContent()).contains("Accounts: 1 regel", "Rollen: 1 regel");
        Accessible.assertClean(page, "personal-data-found");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/personal-data.png"))
                .setFullPage(true));
        Download copy = page.waitForDownload(() -> press(page, "[id='copy:go']"));
        assertThat(text(copy)).contains("Wim Wegman", wim);

        press(page, "[id='erase:go']");
        assertThat(page.locator("#erase .fault").textContent()).isEqualTo("Vink aan dat je het zeker weet.");
        Accessible.assertClean(page, "personal-data-fault");
        page.check("[id='erase:sure']");
        press(page, "[id='erase:go']");
        assertThat(page.locator("#messages").textContent()).contains("De persoon is gewist.");

        guest.navigate(product.portal(""));
        assertThat(guest.url()).contains("/inloggen");
        page.fill("[id='ask:address']", wim);
        press(page, "[id='ask:go']");
        assertThat(page.locator("main").textContent()).doesNotContain("Accounts: 1 regel");
        complaints.run();
    }

    private static String text(Download download) throws IOException {
        try (InputStream content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
