package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the reader's colours take all backgrounds away, and on paper, each state still has a sign and a legend. */
@BrowserTest
class ForcedColorsPageIT {

    private static final String SIGN = "e => (e.textContent.replace(e.querySelector('i')?.textContent ?? '', '').trim()"
            + " + getComputedStyle(e, '::before').content.replace(/^(none|normal)$/, '').replaceAll('\"', ''))";

    @Test
    void every_state_keeps_its_sign_and_what_is_on_keeps_a_line(Page usual, Product product) {
        Browser browser = usual.context().browser();
        try (BrowserContext chosen =
                browser.newContext(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = chosen.newPage();
            product.logIn(page, "bestuur.middel@openvensters.example");
            page.navigate(product.portal("overzicht"));
            assertThat(lined(page.locator(".rail a[aria-current]")))
                    .as("the page where one is, in the menu")
                    .isTrue();
            assertThat(lined(page.locator(".tabs a[aria-current]"))).isTrue();
            Set<String> legend = page.locator(".signs b").allTextContents().stream()
                    .map(sign -> sign.replaceAll("\\d+", "n"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> used = new TreeSet<>();
            for (Locator cell :
                    page.locator(".sheet tbody td:not(.r) > :not(.ask)").all()) {
                used.add(((String) cell.evaluate(SIGN)).replaceAll("\\d+", "n"));
            }
            assertThat(used).hasSizeGreaterThan(2);
            assertThat(legend).containsAll(used);

            EditorPage.of(page, product, "leerlingen");
            assertThat(page.locator(".legend .swatch").count()).isPositive();
            assertThat(page.locator(".legend .swatch")
                            .evaluateAll("all => all.every(e => getComputedStyle(e).forcedColorAdjust === 'none')"))
                    .as("the legend of a picture has the colours of the picture")
                    .isEqualTo(true);
            Locator bold = page.locator(".tools button").first();
            assertThat(lined(bold)).isFalse();
            press(page.locator(".tools button:has-text('Link')"));
            assertThat(lined(page.locator(".tools button:has-text('Link')"))).isTrue();
        }
    }

    @Test
    void on_paper_the_whole_overview_stands_without_the_menu(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("overzicht"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".rail").isVisible()).isFalse();
        List<?> heights = (List<?>) page.locator(".sheet").evaluate("e => [e.scrollHeight, e.clientHeight]");
        assertThat(heights.get(0)).isEqualTo(heights.get(1));
        assertThat(page.locator(".signs").isVisible()).isTrue();
    }

    /** Whether there is a line around it. */
    private static boolean lined(Locator what) {
        return (Boolean) what.first()
                .evaluate("e => { const s = getComputedStyle(e);"
                        + " return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2); }");
    }
}
