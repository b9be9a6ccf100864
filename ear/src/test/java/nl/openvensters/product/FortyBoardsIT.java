package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The year of the sector at the size of the demonstration: from the figures of a day to the forty boards that lag most, who get
 * their letters, and what an earlier campaign did, which is known a month later.
 */
@Tag("nightly")
@BrowserTest
class FortyBoardsIT {

    private static final Path HOME = Path.of("target", "home of forty boards").toAbsolutePath();
    private static final String SECTOR = "monitor@openvensters.example";
    private static final int BOARDS = 40;
    private static final double PATIENCE = 240_000;

    private static RunningProduct.Running running;

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void the_forty_boards_that_lag_most_get_one_letter_each_and_an_earlier_campaign_tells_what_it_did(Page page) {
        running = RunningProduct.Running.start(HOME, List.of("--schools", "600"));
        Product product = running.product();
        product.logInByForm(page, SECTOR);
        page.navigate(product.portal("monitor"));
        assertThat(page.locator("#paragraph")).containsText("van de besturen");
        page.fill("#eerste", String.valueOf(BOARDS));
        press(page, "#remind button");
        List<String> chosen = page.locator("section:has(#chosen-name) tbody th").allInnerTexts();
        assertThat(chosen).hasSize(BOARDS);
        page.fill("[id='begin:name']", "Veertig");
        page.fill("[id='begin:goal']", "Boven de 80%.");
        press(page, "[id='begin:go']");
        press(page, "a:text-is('Schrijf een brief')");
        press(page, "[id='letter:save']");
        // Also those who got one lately: how many boards are written to is told here.
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        pressSure(page.locator("[id='send:go']"));
        assertThat(page.locator("#progress"))
                .containsText("Verstuurd op", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));

        List<String> got = page.locator("#got tbody tr:has-text('Verzonden')").allInnerTexts().stream()
                .map(row -> String.join(" of ", List.of(row.split("\t")).subList(0, 2)))
                .toList();
        assertThat(got).as("each person one letter").doesNotHaveDuplicates().hasSizeGreaterThan(BOARDS / 2);
        // Of two boards of one name the number stands beside it here.
        assertThat(chosen)
                .containsAll(page.locator("#got tbody th").allInnerTexts().stream()
                        .map(name -> name.replaceFirst(" \\([0-9]{5}\\)$", ""))
                        .toList());

        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('Samen vullen')");
        assertThat(page.locator(".verdict")).containsText("procentpunt meer dan besturen die erop lijken");
        assertThat(page.locator(".verdict")).containsText("Toeval geeft zelden zo’n verschil");
        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('Veertig')");
        assertThat(page.locator("section:has(#effect-name)")).containsText("Nog te vroeg");
    }
}
