package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A parent who reads English better than Dutch; what a school wrote stays Dutch. */
@BrowserTest
class EnglishPageIT {

    /** What has no language, or is told in Dutch only. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("/(en($|[/?])|portaal/|theme/|site/|api/|open-data/|bestanden/|kaart/).*");

    private static final Pattern LEADS =
            Pattern.compile("<(?:a|form|iframe)\\b[^>]*?(?:href|action|src)=\"(/[^\"]*)\"[^>]*>");

    @Test
    void a_parent_searches_reads_and_compares_in_english_without_javascript(BrowserContext window, Product product) {
        Browser browser = window.browser();
        try (BrowserContext quiet = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = quiet.newPage();
            page.navigate(product.site("/"));
            press(page.locator("header a[hreflang=en]"));
            page.waitForURL("**/en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("h1").textContent()).isEqualTo("Look inside every primary school");

            page.fill("#q", "school");
            press(page.locator(".find.large button"));
            page.waitForURL("**/en/zoeken?q=school");
            assertThat(page.locator("h1").textContent()).matches("[0-9,]+ schools for ‘school’");
            press(page.locator(".hit h2 a").first());
            page.waitForURL("**/en/scholen/**");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("dl.facts dt").first().textContent()).isEqualTo("Pupils");
            String name = page.locator("h1").textContent();

            press(page.locator(".actions .choose .btn"));
            page.waitForURL("**vergelijk=**");
            press(page.locator("header nav a[href^='/en/gemeenten']"));
            press(page.locator(".places a").first());
            press(page.locator(".hit .choose .btn").first());
            press(page.locator(".compare-bar .btn"));
            page.waitForURL("**/en/vergelijken?scholen=**");
            assertThat(page.locator("h1").textContent()).isEqualTo("Two schools side by side");
            assertThat(page.locator(".compare thead .name").first().textContent())
                    .isEqualTo(name);
            assertThat(quiet.cookies()).isEmpty();
        }
    }

    @Test
    void the_pages_are_accessible_in_english(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        String school = school(page, product);
        page.navigate(product.site("/en" + school));
        assertThat(page.locator(".school-says > div[lang=nl]").count()).isPositive();
        Accessible.assertClean(page, "school in english");
        page.navigate(product.site("/en/zoeken?q=school"));
        Accessible.assertClean(page, "results in english");
        page.navigate(product.site("/en/over-de-cijfers"));
        Accessible.assertClean(page, "figures in english");
        complaints.run();
    }

    @Test
    void every_page_says_where_it_is_in_the_other_language_and_leads_on_in_its_own(Page page, Product product) {
        APIRequestContext http = page.request();
        String school = school(page, product);
        String municipality = first(text(http, product, "/gemeenten"), "href=\"(/gemeenten/[0-9]{4}/[^\"]+)\"");
        String board = first(text(http, product, school), "href=\"(/besturen/[^\"]+)\"");
        for (String path : List.of(
                "/",
                "/zoeken?q=school",
                "/gemeenten",
                municipality,
                school,
                board,
                "/vergelijken?scholen=" + code(school),
                "/over-de-cijfers",
                "/over-ons",
                "/toegankelijkheid",
                "/privacy",
                "/open-data",
                "/embed?q=school",
                "/embed?school=" + code(school))) {
            String english = "/en" + (path.equals("/") ? "" : path);
            String dutchPage = text(http, product, path);
            String englishPage = text(http, product, english);

            assertThat(dutchPage).as(path).contains("<html lang=\"nl\"");
            assertThat(englishPage).as(english).contains("<html lang=\"en\"");
            String bare = path.replaceAll("[?].*", "");
            String bareEnglish = english.replaceAll("[?].*", "");
            for (String told : List.of(dutchPage, englishPage)) {
                assertThat(told)
                        .as(path)
                        .contains("hreflang=\"nl\" href=\"" + product.site(bare) + "\"")
                        .contains("hreflang=\"en\" href=\"" + product.site(bareEnglish) + "\"")
                        .contains("hreflang=\"x-default\" href=\"" + product.site(bare) + "\"")
                        .doesNotContain("noindex");
            }
            assertThat(dutchPage).contains("rel=\"canonical\" href=\"" + product.site(bare) + "\"");
            assertThat(englishPage).contains("rel=\"canonical\" href=\"" + product.site(bareEnglish) + "\"");
            assertThat(LEADS.matcher(englishPage)
                            .results()
                            .filter(link -> !link.group().contains("hreflang=\"nl\""))
                            .map(link -> link.group(1))
                            .filter(address -> !ELSEWHERE.matcher(address).matches())
                            .distinct())
                    .as("links of %s that leave English", english)
                    .isEmpty();
        }
    }

    /** What is read on a page, by eye or by ear, but for what says that it is Dutch. */
    private static final String READ = """
            () => {
              const body = document.body.cloneNode(true);
              body.querySelectorAll('[lang=nl], script, style').forEach(e => e.remove());
              const named = ['aria-label', 'alt', 'title', 'placeholder'].flatMap(
                a => [...body.querySelectorAll('[' + a + ']')].map(e => e.getAttribute(a)));
              return body.textContent.replace(/https?:\\S+/g, ' ').replace(/\\s+/g, ' ') + ' ' + named.join(' ');
            }""";

    /** Words that hardly any Dutch sentence does without and that are no part of names. */
    private static final Pattern DUTCH = Pattern.compile(".{0,60}\\b(een|niet|wordt|worden|zijn|deze|dit|naar|ook|wij"
            + "|heeft|hebben|leerlingen|kinderen|onze|waar|geen|maar|bij|hoe|wat|kunt|welke|schooljaar)\\b.{0,40}");

    @Test
    void no_page_in_english_has_dutch_that_does_not_say_so(Page page, Product product) {
        APIRequestContext http = page.request();
        String school = school(page, product);
        String municipality = first(text(http, product, "/gemeenten"), "href=\"(/gemeenten/[0-9]{4}/[^\"]+)\"");
        String goal = first(text(http, product, "/sectorakkoord"), "<h3[^>]*><a href=\"(/sectorakkoord/[^\"]+)\"");
        var found = new TreeMap<String, List<String>>();
        for (String path : List.of(
                "",
                "/zoeken?q=school",
                "/zoeken?q=qxqxqx",
                "/gemeenten",
                municipality,
                "/samenwerkingsverbanden/" + first(text(http, product, "/api/v1/partnerships"), "\"(PO[0-9]{4})\""),
                first(text(http, product, school), "href=\"(/besturen/[^\"]+)\""),
                school,
                "/scholen/" + code(school) + "/volgen",
                "/scholen/" + code(school) + "/bericht",
                "/vergelijken",
                "/vergelijken?scholen=" + code(school),
                "/over-de-cijfers",
                "/over-ons",
                "/toegankelijkheid",
                "/privacy",
                "/open-data",
                "/sectorakkoord",
                goal,
                "/embed?school=" + code(school),
                "/embed/scholen/" + code(school),
                "/bestaat-niet")) {
            page.navigate(product.site("/en" + path));
            List<String> told = DUTCH.matcher((String) page.evaluate(READ))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!told.isEmpty()) {
                found.put(path, told);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void addresses_are_put_right_and_errors_told_in_english(Page page, Product product) {
        APIRequestContext http = page.request();
        String school = school(page, product);
        RequestOptions stay = RequestOptions.create().setMaxRedirects(0);

        assertThat(moved(http.get(product.site("/en/"), stay))).isEqualTo("/en");
        assertThat(moved(http.get(product.site("/en/gemeenten/?a=b"), stay))).isEqualTo("/en/gemeenten?a=b");
        assertThat(moved(http.get(product.site("/en/scholen/" + code(school)), stay)))
                .isEqualTo("/en" + school);
        APIResponse lost = http.get(product.site("/en/bestaat-niet"));
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.text()).contains("<html lang=\"en\"", "This page does not exist", "noindex");
        assertThat(http.get(product.site("/en/en/zoeken")).status()).isEqualTo(404);
        assertThat(http.get(product.site("/en/api/v1/schools")).status()).isEqualTo(404);
        assertThat(text(http, product, "/")).contains("<html lang=\"nl\"");
    }

    @Test
    void suggestions_and_points_on_the_map_lead_to_pages_in_english(Page page, Product product) {
        page.navigate(product.site("/en"));
        page.locator("#q").pressSequentially("school");
        page.locator(".suggestions li").first().waitFor();
        press(page.locator(".suggestions li").last());
        page.waitForURL("**/en/**");

        assertThat(text(page.request(), product, "/en/kaart/punten?q=school"))
                .contains("\"href\":\"/en/scholen/")
                .doesNotContain("\"href\":\"/scholen/");
    }

    @Test
    void the_sitemap_names_each_page_in_both_languages(Page page, Product product) {
        String sitemap = text(page.request(), product, "/sitemap.xml");
        String school = product.site(school(page, product));
        String english = product.site("/en" + school(page, product));

        assertThat(sitemap)
                .contains("<loc>" + school + "</loc>", "<loc>" + english + "</loc>")
                .contains("<xhtml:link rel=\"alternate\" hreflang=\"nl\" href=\"" + school + "\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + english + "\"/>");
    }

    /** One that wrote something. */
    private static String school(Page page, Product product) {
        return first(text(page.request(), product, "/zoeken?vertelt=onderwijs"), "<h2><a href=\"(/scholen/[^\"]+)\"");
    }

    private static String code(String school) {
        return school.split("/")[2];
    }

    private static String moved(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(301);
        return answer.headers().get("location").replaceAll("^https?://[^/]+", "");
    }

    private static String text(APIRequestContext http, Product product, String path) {
        return http.get(product.site(path)).text();
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
