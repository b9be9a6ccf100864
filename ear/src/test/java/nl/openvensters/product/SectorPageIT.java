package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The sector in figures, down to a board, with what can be taken along; and the page of a partnership. */
@BrowserTest
class SectorPageIT {

    /** A place on a list, in whatever words. */
    private static final String RANK =
            "(?i)\\b(plaats|plek|positie|nummer) [0-9]{1,4}\\b|\\btop [0-9]+|percentiel|deciel|\\b[0-9]+e van de\\b|beste bestuur";

    private static final Comparator<String> BY_NAME = String.CASE_INSENSITIVE_ORDER;

    @Test
    void a_journalist_follows_pupils_down_and_takes_a_chart_with_its_source(
            BrowserContext window, Page page, Product product) throws IOException {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/"));
        press(page.locator("footer a:text-is('Het onderwijs in cijfers')"));
        assertThat(page.locator(".topics .card").count()).isEqualTo(12);
        Accessible.assertClean(page, "sector");

        press(page.locator(".topics a:text-is('Leerlingen')"));
        assertThat(page.locator(".lead").textContent())
                .containsPattern("In Nederland zaten [0-9.]+ leerlingen op een basisschool");
        assertThat(page.locator("#deel-bo-w-t, svg.wide").count()).isGreaterThan(0);
        assertThat(page.locator("main").textContent()).contains("Bron: DUO");
        Accessible.assertClean(page, "sector-topic");
        assertThat(page.request()
                        .get(page.locator("img.map").evaluate("i => i.src").toString())
                        .text())
                .startsWith("<svg");

        APIResponse csv = page.request().get(product.site("/cijfers/leerlingen/cijfers.csv"));
        assertThat(csv.text()).startsWith("onderwerp,niveau,gebied").contains(",2024,BO,");
        APIResponse chart = page.request().get(product.site("/cijfers/leerlingen/deel-bo.svg"));
        assertThat(chart.headers().get("content-type")).startsWith("image/svg+xml");
        assertThat(chart.text()).contains(">Leerlingen: Basisonderwijs, Nederland</text>", ">Bron: DUO");
        assertThat(page.request()
                        .get(product.site("/cijfers/leerlingen/cijfers.xlsx"))
                        .body())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("textarea").inputValue())
                .contains("deel-bo.svg")
                .contains("Bron: DUO");

        for (String picture : List.of("Grafiek: Basisonderwijs", "Kaart van de gemeenten")) {
            Locator line = page.locator("#meenemen ~ ul li:has-text('" + picture + "')");
            painted(page, line.locator("a:has-text('PNG')"), line.locator("a:has-text('SVG')"));
        }

        press(page.locator(".places a").first());
        press(page.locator(".places a").first());
        press(page.locator(".places a").first());
        assertThat(page.url()).contains("/cijfers/leerlingen/bestuur/");
        assertThat(page.locator("main").textContent()).contains("per jaar");
        complaints.run();
    }

    /** A picture of points is the one of lines at twice its size, and there is something on it in colours. */
    private static void painted(Page page, Locator points, Locator lines) throws IOException {
        APIResponse answer = page.request().get((String) points.evaluate("a => a.href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).isEqualTo("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
        Matcher view = Pattern.compile("viewBox=\"\\S+ \\S+ (\\S+) (\\S+)\"")
                .matcher(page.request()
                        .get((String) lines.evaluate("a => a.href"))
                        .text());
        assertThat(view.find()).isTrue();
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * Double.parseDouble(view.group(1))));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * Double.parseDouble(view.group(2))));
        assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                        .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                        .distinct()
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void an_edition_stays_at_its_address_and_the_page_is_there_in_english(Page page, Product product) {
        page.navigate(product.site("/cijfers/leerlingen"));
        press(page.locator("a:has-text('Editie van')").first());
        assertThat(page.locator(".notice").textContent()).contains("Zij verandert niet meer");
        page.navigate(product.site("/en/cijfers/leerlingen"));
        assertThat(page.locator(".lead").textContent()).contains("pupils at primary schools");
    }

    @Test
    void what_there_is_not_has_no_page(Page page, Product product) {
        for (String path : List.of(
                "/cijfers/nergens",
                "/cijfers/leerlingen/gemeente/0000",
                "/cijfers/leerlingen/provincie/atlantis",
                "/cijfers/leerlingen?editie=1999-01-01",
                "/cijfers/geld/kaart.svg",
                "/cijfers/geld/kaart.png",
                "/cijfers/leerlingen/deel-nergens.png",
                "/cijfers/leerlingen/gemeente/0000/deel-bo.png",
                "/cijfers/leerlingen/samenwerkingsverband/VO0001",
                "/cijfers/geld/gemeente/0637",
                "/samenwerkingsverbanden/PO9999",
                "/besturen/00000/cijfers",
                "/api/v1/sector/nergens",
                "/api/v1/sector/leerlingen?level=board&area=00000",
                "/api/v1/sector/leerlingen?edition=1999-01-01",
                "/api/v1/boards/00000/figures")) {
            assertThat(page.request().get(product.site(path)).status()).as(path).isEqualTo(404);
        }
        for (String wrong : List.of(
                "/api/v1/sector/leerlingen?level=dorp&area=x",
                "/api/v1/sector/leerlingen?level=board",
                "/api/v1/sector/leerlingen?edition=gisteren",
                "/api/v1/boards/00000/figures?weights=veel",
                "/api/v1/boards/00000/figures?weights=0-0-0-0")) {
            assertThat(page.request().get(product.site(wrong)).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void nothing_is_sorted_by_a_result_and_nobody_has_a_place_on_a_list(Page page, Product product) {
        String board = first(page, product, "boards", "number");
        String region = first(page, product, "partnerships", "code");
        for (String path : List.of(
                "/cijfers",
                "/cijfers/leerlingen",
                "/cijfers/schoolweging",
                "/cijfers/referentieniveaus",
                "/cijfers/geld",
                "/cijfers/speciaal-basisonderwijs",
                "/cijfers/extra-ondersteuning/samenwerkingsverband/" + region,
                "/samenwerkingsverbanden",
                "/samenwerkingsverbanden/" + region,
                "/besturen/" + board + "/cijfers")) {
            page.navigate(product.site(path));
            assertThat(page.locator("main").textContent()).as(path).doesNotContainPattern(RANK);
            for (Locator table :
                    page.locator("table:has(caption:has-text('op naam'))").all()) {
                assertThat(table.locator("tbody th").allTextContents()).as(path).isSortedAccordingTo(BY_NAME);
            }
        }
        for (String path : List.of(
                "/api/v1/sector",
                "/api/v1/sector/leerlingen",
                "/api/v1/sector/referentieniveaus",
                "/api/v1/sector/geld",
                "/api/v1/boards/" + board + "/figures")) {
            assertThat(page.request().get(product.site(path)).text())
                    .as(path)
                    .doesNotContainPattern("\"(?i)(rank|ranking|position|place|percentile|decile|quartile)\"");
        }
    }

    private static String first(Page page, Product product, String list, String name) {
        return JsonParser.parseString(page.request()
                        .get(product.site("/api/v1/" + list + "?pageSize=1"))
                        .text())
                .getAsJsonObject()
                .getAsJsonArray(list)
                .get(0)
                .getAsJsonObject()
                .get(name)
                .getAsString();
    }

    @Test
    void a_parent_reads_what_happens_when_a_child_needs_more(Page page, Product product) {
        JsonArray all = JsonParser.parseString(page.request()
                        .get(product.site("/api/v1/partnerships?pageSize=1"))
                        .text())
                .getAsJsonObject()
                .getAsJsonArray("partnerships");
        String code = all.get(0).getAsJsonObject().get("code").getAsString();
        page.navigate(product.site("/samenwerkingsverbanden/" + code));
        assertThat(page.locator("#meer-nodig + ol li").count()).isEqualTo(6);
        assertThat(page.locator("p.lead").textContent())
                .as("without a name a place says where it is")
                .containsPattern("^(Rond|In) \\p{Lu}.*: [0-9]+ scholen");
        assertThat(page.locator("main").textContent())
                .contains("zorgplicht")
                .contains("3,5% van de baten")
                .contains("toelaatbaarheidsverklaring gaf")
                .contains("Waarom twee percentages?");
        assertThat(page.locator("#deel-sbo + p").textContent())
                .containsPattern("In " + code + " zit [0-9,]+% van de leerlingen|noemen wij dit deel niet");
        Accessible.assertClean(page, "partnership");
        press(page.locator("a:text-is('De cijfers door de jaren heen')"));
        assertThat(page.locator("h1").textContent()).contains(code);
    }
}
