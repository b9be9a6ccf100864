package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the reader's colours take all backgrounds away, and on paper, each state still has a sign and a legend. */
@BrowserTest
class ForcedColorsPageIT {

    private static final String SIGN = "e => (e.textContent.replace(e.querySelector('i')?.textContent ?? '', '').trim()"
            + " + getComputedStyle(e, '::before').content.replace(/^(none|normal)$/, '').replaceAll('\"', ''))";

    /** Texts of pictures with less than 4.5 between them and what is behind the picture. */
    private static final String FAINT = """
            () => {
              const parts = color => color.match(/[\\d.]+/g).map(Number);
              const light = color => parts(color).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
              const behind = element => {
                const color = getComputedStyle(element).backgroundColor;
                return parts(color)[3] === 0 && element.parentElement ? behind(element.parentElement) : color;
              };
              const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
              return [...document.querySelectorAll('.chart svg text')]
                .filter(text => text.getBoundingClientRect().width > 0 && !text.matches('.on-own'))
                .filter(text => ratio(light(getComputedStyle(text).fill), light(behind(text.closest('svg')))) < 4.5)
                .map(text => text.textContent + ' ' + getComputedStyle(text).fill + ' on ' + behind(text.closest('svg')));
            }
            """;

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

    /** Those that the reader chose take the background away, and the page's own scheme may be dark as well. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pictures_of_the_monitor_are_read_and_the_calendar_says_what_is_on(
            ColorScheme scheme, Page usual, Product product) {
        Browser browser = usual.context().browser();
        for (ForcedColors colors : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
            try (BrowserContext chosen = browser.newContext(
                    new Browser.NewContextOptions().setForcedColors(colors).setColorScheme(scheme))) {
                Page page = chosen.newPage();
                product.logIn(page, "monitor@openvensters.example");
                page.navigate(product.portal("monitor"));
                assertThat(page.locator(".chart svg text").count()).isPositive();
                assertThat((List<?>) page.evaluate(FAINT))
                        .as("texts of pictures that cannot be read, %s", colors)
                        .isEmpty();

                product.logIn(page, "bestuur.middel@openvensters.example");
                page.navigate(product.portal("jaarplanning"));
                assertThat(page.locator(".events .state").first().evaluate(SIGN))
                        .as("a sign before the words")
                        .isNotEqualTo("");
                press(page, ".views a:not([aria-current])");
                String under = "getComputedStyle(e).borderBottomColor";
                String on = (String) page.locator(".views a[aria-current]").evaluate("e => " + under);
                String off =
                        (String) page.locator(".views a:not([aria-current])").evaluate("e => " + under);
                assertThat(on).as("only what is on has a line").isNotEqualTo(off);
                assertThat(
                                page.locator(".month-table .today .number")
                                        .evaluate(
                                                "e => { const s = getComputedStyle(e); return s.borderTopStyle !== 'none'"
                                                        + " || s.backgroundColor !== getComputedStyle(e.parentElement).backgroundColor; }"))
                        .as("today is told from other days")
                        .isEqualTo(true);
            }
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
