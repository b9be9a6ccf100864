package nl.openvensters.product;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page of the public site in light, in the dark and in the colours that a visitor chose. */
@BrowserTest
class SiteLooksPageIT {

    private enum Look {
        LIGHT(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT)),
        DARK(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)),
        CHOSEN(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));

        private final Browser.NewContextOptions options;

        Look(Browser.NewContextOptions options) {
            this.options = options;
        }
    }

    @Tag("nightly")
    @ParameterizedTest
    @EnumSource(Look.class)
    void every_kind_of_page_is_for_everyone(Look look, Page usual, Product product) {
        look(look, addresses(usual, product), usual, product);
    }

    @Test
    void a_school_beside_another_is_for_everyone_in_the_dark(Page usual, Product product) {
        look(Look.DARK, Map.of("compare", addresses(usual, product).get("compare")), usual, product);
    }

    @Test
    void a_school_is_for_everyone_in_colours_of_their_own(Page usual, Product product) {
        look(Look.CHOSEN, Map.of("school", addresses(usual, product).get("school")), usual, product);
    }

    private static void look(Look look, Map<String, String> pages, Page usual, Product product) {
        try (BrowserContext window = usual.context().browser().newContext(look.options)) {
            Page page = window.newPage();
            pages.forEach((name, address) -> {
                page.navigate(product.site(address));
                Accessible.assertClean(page, name + "-" + look.name().toLowerCase(Locale.ROOT));
            });
        }
    }

    private static Map<String, String> addresses(Page page, Product product) {
        String one = first(page, product, "/api/v1/schools?type=BO&active=true&pageSize=1", "schools", "code");
        String other = first(page, product, "/api/v1/schools?type=BO&active=true&pageSize=1&page=2", "schools", "code");
        JsonObject municipality = first(page, product, "/api/v1/municipalities?pageSize=1", "municipalities");
        String code = municipality.get("code").getAsString();
        String place = municipality.getAsJsonArray("places").get(0).getAsString();
        String province = first(page, product, "/api/v1/provinces?pageSize=1", "provinces", "name");
        String partnership = first(page, product, "/api/v1/partnerships?pageSize=1", "partnerships", "code");
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("home", "/");
        addresses.put("results", "/zoeken?q=school");
        addresses.put("nothing", "/zoeken?q=qxqxqx");
        addresses.put("school", "/scholen/" + one);
        addresses.put("compare", "/vergelijken?scholen=" + one + "," + other);
        addresses.put("message", "/scholen/" + one + "/bericht");
        addresses.put("municipalities", "/gemeenten");
        addresses.put("municipality", "/gemeenten/" + code);
        addresses.put("place", "/plaatsen/" + code + "/" + place.toLowerCase(Locale.ROOT));
        addresses.put("province", "/provincies/" + province.toLowerCase(Locale.ROOT));
        addresses.put("board", "/besturen/" + first(page, product, "/api/v1/boards?pageSize=1", "boards", "number"));
        addresses.put("partnership", "/samenwerkingsverbanden/" + partnership);
        addresses.put("figures", "/over-de-cijfers");
        addresses.put("operator", "/over-ons");
        addresses.put("accessibility", "/toegankelijkheid");
        addresses.put("privacy", "/privacy");
        addresses.put("open-data", "/open-data");
        addresses.put("embed-code", "/embed");
        addresses.put("embed", "/embed/scholen/" + one);
        addresses.put("not-found", "/nergens");
        return addresses;
    }

    private static String first(Page page, Product product, String path, String list, String member) {
        return first(page, product, path, list).get(member).getAsString();
    }

    private static JsonObject first(Page page, Product product, String path, String list) {
        return JsonParser.parseString(page.request().get(product.site(path)).text())
                .getAsJsonObject()
                .getAsJsonArray(list)
                .get(0)
                .getAsJsonObject();
    }
}
