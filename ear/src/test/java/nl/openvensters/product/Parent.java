package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a phone who begins at the home page and only types, chooses and presses. */
final class Parent implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([0-9A-Z]{6})\"");

    private static final Map<String, String> ASKED = new HashMap<>();

    private final BrowserContext window;
    private final Page page;
    private final Product product;

    private Parent(BrowserContext window, Product product) {
        this.window = window;
        this.page = window.newPage();
        this.product = product;
    }

    /** @param scripts whether the phone runs scripts */
    static Parent on(Browser browser, Product product, boolean scripts) {
        return new Parent(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts)),
                product);
    }

    Page page() {
        return page;
    }

    /** Codes of open schools; the question is as the API asks it. No part of what the parent does. */
    List<String> schools(String question) {
        return CODE.matcher(asked("api/v1/schools?active=true&pageSize=100&" + question))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The first of some schools whose page answers all of these questions. */
    String answering(List<String> schools, String... indicators) {
        return schools.stream()
                .filter(code -> {
                    String html = asked("scholen/" + code);
                    return List.of(indicators).stream().allMatch(id -> Pattern.compile(
                                    "<article[^>]* id=\"" + id + "\"(?:(?!</article>).)*class=\"answer\"",
                                    Pattern.DOTALL)
                            .matcher(html)
                            .find());
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("No school answers " + List.of(indicators)));
    }

    /** What the site says now; asked once for all questions. */
    String asked(String address) {
        return ASKED.computeIfAbsent(
                product.site(address), url -> page.request().get(url).text());
    }

    /** One value that the API has of a school. */
    String known(String code, String member) {
        return Pattern.compile("\"" + member + "\":\"([^\"]+)\"")
                .matcher(asked("api/v1/schools/" + code))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    void search(String text) {
        page.navigate(product.site("/"));
        page.fill("#q", text);
        press(page, ".find button");
        page.locator("main h1").first().waitFor();
    }

    /** Finds a school by its name and opens its page. */
    void open(String code) {
        search(known(code, "name") + " " + known(code, "place"));
        Locator link = page.locator(".hit h2 a[href*='" + code + "']");
        assertThat(link).isVisible();
        press(link);
        page.waitForURL("**/scholen/**");
    }

    /** The part of a school's page that answers a question, with its chapter unfolded. */
    Locator part(String indicator) {
        Locator part = page.locator("article#" + indicator);
        if (!part.isVisible()) {
            press(page.locator("section.chapter:has(#" + indicator + ") > details > summary"));
        }
        assertThat(part.locator(".answer")).isVisible();
        return part;
    }

    /** Chooses in the form beside a list. */
    void refine(String... values) {
        if (!page.locator(".refine form").isVisible()) {
            press(page, ".refine > summary");
        }
        for (String value : values) {
            page.locator(".refine input[value='" + value + "']").check();
        }
    }

    void show() {
        press(page, ".refine button[type=submit]");
    }

    @Override
    public void close() {
        assertThat(window.cookies()).isEmpty();
        window.close();
    }
}
