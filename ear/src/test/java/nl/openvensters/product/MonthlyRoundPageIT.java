package nl.openvensters.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@BrowserTest
class MonthlyRoundPageIT {

    @Test
    void look(Page page, Product product) {
        for (String who : new String[] {"schoolleider", "bestuur.groot"}) {
            product.logIn(page, who + "@openvensters.example");
            page.navigate(product.portal("?tot=99"));
            for (Locator line : page.locator(".work > li").all()) {
                System.out.println("LINE " + who + " | " + line.innerText().replaceAll("\\s+", " "));
            }
            System.out.println("LINE " + page.locator("a[href$='/bevestigen']").allInnerTexts());
            page.navigate(product.portal("bevestigen"));
            System.out.println("LINE " + page.locator("input[name=deel]").count());
        }
        var browser = page.context().browser();
        for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
            for (var forced : com.microsoft.playwright.options.ForcedColors.values()) {
                try (var c = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setForcedColors(forced))) {
                    Page p = c.newPage();
                    p.setViewportSize(1280, 900);
                    product.logIn(p, "monitor@openvensters.example");
                    shot(p, product, "monitor", scheme + "-" + forced);
                    shot(p, product, "besturen", scheme + "-" + forced);
                    product.logIn(p, "bestuur.middel@openvensters.example");
                    shot(p, product, "jaarplanning", scheme + "-" + forced);
                    p.locator(".views a").nth(1).click();
                    p.waitForTimeout(500);
                    p.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("/tmp/shots/month-" + scheme + "-" + forced + ".png")));
                }
            }
        }
    }

    private static void shot(Page p, Product product, String name, String how) {
        p.navigate(product.portal(name));
        p.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("/tmp/shots/" + name + "-" + how + ".png")));
    }
}
