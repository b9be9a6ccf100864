package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others take from the site: the API, files, a school in a frame; and how many came. */
@BrowserTest
class OpenPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void every_example_and_file_of_the_page_about_open_data_is_there(Page page, Product product) {
        page.navigate(product.site(""));
        press(page.locator("footer a[href='/open-data']"));
        Accessible.assertClean(page, "open-data");
        List<String> examples = hrefs(page.locator(".examples a"));
        List<String> files = hrefs(page.locator(".files a"));

        assertThat(examples).hasSize(7);
        for (String example : examples) {
            APIResponse answer = page.request().get(example);
            assertThat(answer.status()).as(example).isEqualTo(200);
            JsonObject told = json(answer);
            assertThat(List.of("schools", "figures", "changes").stream()
                            .filter(told::has)
                            .map(told::getAsJsonArray)
                            .flatMap(list -> list.asList().stream()))
                    .as(example)
                    .isNotEmpty();
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (String file : files) {
            byte[] content = page.request().get(product.site(file)).body();
            String start = new String(content, 0, 7, StandardCharsets.ISO_8859_1);
            assertThat(start).as(file).startsWith(file.endsWith(".csv") ? "school," : "PK");
            if (file.endsWith(".csv")) {
                String about = page.request()
                        .get(product.site(file + "-metadata.json"))
                        .text();
                String header = new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow();
                assertThat(columns(about)).isEqualTo(List.of(header.split(",")));
            }
        }
        String schools =
                page.request().get(product.site("/open-data/scholen.csv")).text();
        assertThat(schools.split("\r\n")).hasSizeGreaterThan(60);
        APIResponse catalogue = page.request().get(product.site("/open-data/catalogus.jsonld"));
        assertThat(catalogue.headers().get("content-type")).startsWith("application/ld+json");
        assertThat(catalogue.text()).contains(product.site("/open-data/scholen.csv"));
    }

    private static List<String> columns(String metadata) {
        return JsonParser.parseString(metadata)
                .getAsJsonObject()
                .getAsJsonObject("tableSchema")
                .getAsJsonArray("columns")
                .asList()
                .stream()
                .map(column -> column.getAsJsonObject().get("name").getAsString())
                .toList();
    }

    private static List<String> hrefs(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/schools?naam=x,400",
        "/api/v1/schools?type=HAVO,400",
        "/api/v1/schools?cluster=5,400",
        "/api/v1/schools?theme=nergens,400",
        "/api/v1/schools?page=0,400",
        "/api/v1/schools?pageSize=101,400",
        "/api/v1/schools?within=3,400",
        "/api/v1/schools?near=qxqxqx,400",
        "/api/v1/schools/,404",
        "/api/v1/boards/1,404",
        "/api/v1/municipalities/9999,404",
        "/api/v1/indicators/nergens,404",
        "/api/v1/figures,400",
        "/api/v1/figures?indicator=leerlingen&measure=nergens,400",
        "/api/v1/changes?after=x,400",
        "/api/v1/changes?after=999999999,410",
        "/api/v1/nergens,404"
    })
    void what_cannot_be_asked_is_answered_with_a_problem(String path, int status, Page page, Product product) {
        APIResponse answer = page.request().get(product.site(path));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsKeys("api-version", "ratelimit-remaining");
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(json(answer).get("status").getAsInt()).isEqualTo(status);
    }

    @Test
    void lists_are_turned_by_their_links_and_lead_to_what_they_name(Page page, Product product) {
        JsonObject first = json(page.request().get(product.site("/api/v1/schools?active=true&pageSize=7&sort=name")));
        String last = first.getAsJsonObject("links").get("last").getAsString();
        JsonObject past = json(page.request().get(product.site(last.replaceAll("page=[0-9]+$", "page=9999"))));
        assertThat(past.getAsJsonArray("schools")).isEmpty();
        assertThat(past.getAsJsonObject("links").get("prev").getAsString()).isEqualTo(last);
        assertThat(past.get("total")).isEqualTo(first.get("total"));

        for (String list : List.of("boards", "municipalities", "provinces", "partnerships", "schools")) {
            JsonObject all = json(page.request().get(product.site("/api/v1/" + list + "?pageSize=1")));
            JsonObject links = all.getAsJsonArray(list).get(0).getAsJsonObject().getAsJsonObject("links");
            assertThat(page.request()
                            .get(product.site(links.get("self").getAsString()))
                            .status())
                    .as(list)
                    .isEqualTo(200);
            if (links.has("schools")) {
                JsonObject of = json(
                        page.request().get(product.site(links.get("schools").getAsString())));
                assertThat(of.get("total").getAsInt()).as(list).isPositive();
            }
        }
    }

    @Test
    void whoever_is_too_far_behind_is_told_where_to_go_on(Page page, Product product) {
        APIResponse gone = page.request().get(product.site("/api/v1/changes?after=999999999"));
        String link = gone.headers().get("link").replaceAll("<(.*)>; rel=\"next\"", "$1");

        JsonObject next = json(page.request().get(product.site(link)));

        assertThat(next.has("changes")).isTrue();
        JsonObject all = json(page.request().get(product.site("/api/v1/changes?pageSize=100")));
        assertThat(all.getAsJsonArray("changes")).isNotEmpty();
    }

    @Test
    void the_country_tells_how_many_schools_there_are_and_what_they_have_on_average(Page page, Product product) {
        JsonObject country = json(page.request().get(product.site("/api/v1/country")));

        page.navigate(product.site("/gemeenten"));
        assertThat(page.locator(".places a").count())
                .isEqualTo(country.get("municipalities").getAsInt());
        assertThat(country.getAsJsonArray("figures")).isNotEmpty();
    }

    @Test
    void packed_and_not_packed_have_an_etag_of_their_own_and_who_has_one_gets_nothing(Product product)
            throws Exception {
        for (String path : List.of("/api/v1/schools?pageSize=50", "/api/v1/figures?indicator=leerlingen")) {
            HttpResponse<byte[]> plain = send(product.site(path), "GET", "identity", "");
            HttpResponse<byte[]> packed = send(product.site(path), "GET", "gzip", "");
            assertThat(packed.headers().allValues("content-encoding")).containsExactly("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                    .isEqualTo(plain.body());
            String tag = packed.headers().firstValue("etag").orElseThrow();
            assertThat(tag).isNotEqualTo(plain.headers().firstValue("etag").orElseThrow());

            assertThat(send(product.site(path), "GET", "gzip", tag).statusCode())
                    .isEqualTo(304);
            assertThat(send(product.site(path), "GET", "identity", tag).statusCode())
                    .isEqualTo(200);
            HttpResponse<byte[]> head = send(product.site(path), "HEAD", "identity", "");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("access-control-allow-origin")).contains("*");
        }
    }

    private static HttpResponse<byte[]> send(String address, String method, String encoding, String known)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", encoding)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void somebody_finds_a_school_chooses_what_to_show_and_sees_it_in_a_frame(
            BrowserContext window, Page page, Product product) {
        String school = Places.of(window.browser(), product).home().school();
        page.navigate(product.site("/embed"));
        page.fill(".embed-code input[type=search]", school);
        press(page, ".embed-code form button");
        press(page, ".found a");
        page.locator(".embed-code fieldset input")
                .all()
                .forEach(choice -> choice.setChecked(choice.inputValue().equals("leerlingen")));
        press(page, ".embed-code fieldset + button");
        Accessible.assertClean(page, "embed-code");

        page.locator("iframe").scrollIntoViewIfNeeded();
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("article#leerlingen .answer").textContent()).isNotBlank();
        assertThat(frame.locator("article#referentieniveaus").count()).isZero();
        String markup = page.inputValue("textarea");
        assertThat(markup).startsWith("<iframe src=\"" + product.site("/embed/scholen/" + school));
        String address = markup.replaceAll("^<iframe src=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        APIResponse embedded = page.request().get(address);
        assertThat(embedded.headers().get("content-security-policy"))
                .contains("frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(embedded.text()).doesNotContain("<script");
        assertThat(page.request()
                        .get(product.site("/scholen/" + school))
                        .headers()
                        .get("content-security-policy"))
                .contains("frame-ancestors 'none'");
        page.navigate(address);
        Accessible.assertClean(page, "embed");
    }

    @Test
    void who_looks_at_a_school_is_counted_and_its_leader_and_the_sector_see_how_many(
            BrowserContext window, Page page, Product product) {
        String school = Places.of(window.browser(), product).home().school();
        product.logIn(page, "schoolleider@openvensters.example");
        page.navigate(product.portal("school?code=" + school));
        String before = page.locator(".visitors").textContent();
        for (int visitor = 0; visitor < 6; visitor++) {
            page.request()
                    .get(
                            product.site("/scholen/" + school),
                            RequestOptions.create()
                                    .setHeader("User-Agent", "Mozilla/5.0 (X11; Linux) Visitor/" + visitor));
        }

        page.waitForCondition(() -> {
            page.reload();
            return !page.locator(".visitors").textContent().equals(before);
        });
        assertThat(page.locator(".visitors").textContent()).matches("Deze maand bekeken [0-9.]+ bezoekers .*");
    }

    @Test
    void boards_and_partnerships_are_found_by_search_and_lead_to_their_schools(Page page, Product product) {
        JsonObject region = json(page.request().get(product.site("/api/v1/partnerships?pageSize=1")))
                .getAsJsonArray("partnerships")
                .get(0)
                .getAsJsonObject();
        String code = region.get("code").getAsString();
        page.navigate(product.site("/zoeken?q=" + code.toLowerCase(Locale.ROOT)));
        press(page.locator(".place-links a").first());
        assertThat(page.locator("h1").textContent()).isEqualTo("Samenwerkingsverband " + code);
        Accessible.assertClean(page, "partnership");
        press(page.locator(".places a").first());
        assertThat(page.url()).contains("/gemeenten/");

        JsonObject board = json(page.request().get(product.site("/api/v1/boards?pageSize=1")))
                .getAsJsonArray("boards")
                .get(0)
                .getAsJsonObject();
        page.navigate(product.site("/zoeken?q=" + board.get("number").getAsString()));
        press(page.locator(".place-links a").first());
        assertThat(page.locator("h1").textContent()).isEqualTo(board.get("name").getAsString());
        assertThat(page.locator(".places li").count())
                .isEqualTo(board.get("schools").getAsInt());
        assertThat(page.request().get(product.site("/sitemap.xml")).text())
                .contains("/besturen/" + board.get("number").getAsString(), "/samenwerkingsverbanden/" + code);
    }

    @Test
    void somebody_follows_a_school_by_a_link_in_a_mail_and_stops_with_one_press_without_javascript(
            BrowserContext window, Product product) {
        String school = Places.of(window.browser(), product).home().school();
        String parent = "volger@gezin.example";
        try (BrowserContext quiet =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page visitor = quiet.newPage();
            visitor.navigate(product.site("scholen/" + school));
            press(visitor, "a[href$='/volgen']");
            Locator ask = visitor.locator("main form button");
            visitor.fill("#email", "geen adres");
            press(ask);
            assertThat(visitor.locator("#fouten").textContent()).contains("Dit is geen e-mailadres.");
            visitor.fill("#email", parent);
            // Quicker than anybody types it is refused.
            visitor.waitForTimeout(3_500);
            press(ask);
            visitor.waitForURL("**/gevraagd");
            assertThat(visitor.locator("h1").textContent()).isEqualTo("Kijk in uw mail");

            press(Invited.mails(visitor, product, parent).first());
            press(visitor.locator(".letter a").first());
            press(visitor, "main form button");
            assertThat(visitor.locator("h1").textContent()).isEqualTo("U volgt deze school");
            visitor.navigate(visitor.url().replace("bevestigen", "stoppen"));
            press(visitor, "main form button");
            assertThat(visitor.locator("h1").textContent()).isEqualTo("U bent gestopt");
            visitor.navigate(visitor.url());
            assertThat(visitor.locator("h1").textContent()).isEqualTo("U krijgt al geen mail meer");
            assertThat(visitor.locator("main form").count()).isZero();
            assertThat(quiet.cookies(product.site(""))).isEmpty();
        }
    }

    private static JsonObject json(APIResponse answer) {
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }
}
