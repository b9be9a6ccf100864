package nl.openvensters.product;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.account.Action;
import nl.openvensters.account.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of roles, tried by requests that no page offers: at the own school, and at one of others. */
@BrowserTest
class RolesIT {

    private static final Pattern SCHOOL = Pattern.compile("school\\?code=([0-9A-Z]{6})");

    /** Who writes, as the page tells its script. */
    private static final Pattern ACCOUNT = Pattern.compile("account(?:&#34;|&quot;|\"):(?:&#34;|&quot;|\")(\\d+)");

    /** What opens by an action at the platform. */
    private static final Map<String, Action> PLATFORM =
            Map.of("monitor", Action.SEE_MONITOR, "sleutels", Action.ADMINISTER, "mensen", Action.MANAGE_PEOPLE);

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_opens_and_changes_what_the_table_says_and_nothing_at_a_school_of_others(
            Role role, Page page, Product product) {
        String own = school(page, product, "schoolleider");
        String board = List.of("bestuur.groot", "bestuur.middel", "bestuur.klein").stream()
                .filter(account -> schools(page, product, account).contains(own))
                .findFirst()
                .orElseThrow();
        String others = school(page, product, board.equals("bestuur.klein") ? "bestuur.groot" : "bestuur.klein");
        enter(page, product, account(role, board));
        SoftAssertions softly = new SoftAssertions();
        PLATFORM.forEach((path, action) ->
                softly.assertThat(get(page, product, path)).as(path).isEqualTo(role.allows(action) ? 200 : 403));
        for (String school : List.of(own, others)) {
            boolean here = school.equals(own) || role.isEverywhere();
            String at = school.equals(own) ? " own" : " others";
            String where = "school=" + school + "&indicator=leerlingen";
            softly.assertThat(get(page, product, "school?code=" + school))
                    .as("school" + at)
                    .isEqualTo(here && role.allows(Action.SEE_FIGURES) ? 200 : 403);
            softly.assertThat(get(page, product, "indicator?" + where))
                    .as("indicator" + at)
                    .isEqualTo(here && role.allows(Action.SEE_FIGURES) ? 200 : 403);
            softly.assertThat(autosave(page, product, school))
                    .as("autosave" + at)
                    .isEqualTo(here && role.allows(Action.EDIT_DRAFT) ? 200 : 403);
            for (String button : List.of("edit:save", "edit:publish", "offline:withdraw")) {
                int status = press(page, product, "indicator?" + where, button);
                Action action = Map.of(
                                "edit:save",
                                Action.EDIT_DRAFT,
                                "edit:publish",
                                Action.PUBLISH,
                                "offline:withdraw",
                                Action.WITHDRAW)
                        .get(button);
                if (!here) {
                    softly.assertThat(status).as(button + at).isEqualTo(403);
                } else if (!role.allows(action)) {
                    softly.assertThat(status).as(button + at).isIn(200, 403);
                }
            }
        }
        softly.assertAll();
    }

    private static String account(Role role, String board) {
        return switch (role) {
            case ADMINISTRATOR -> "beheer";
            case SECTOR_MONITOR -> "monitor";
            case BOARD_ADMINISTRATOR -> board;
            case SCHOOL_LEADER -> "schoolleider";
            case EDITOR -> "redacteur";
            case READER -> "lezer";
        };
    }

    private static void enter(Page page, Product product, String account) {
        page.context().clearCookies();
        product.logIn(page, account + "@openvensters.example");
    }

    private static List<String> schools(Page page, Product product, String account) {
        enter(page, product, account);
        Matcher found =
                SCHOOL.matcher(page.request().get(product.portal("overzicht")).text());
        return found.results().map(match -> match.group(1)).distinct().toList();
    }

    private static String school(Page page, Product product, String account) {
        return schools(page, product, account).get(0);
    }

    private static int get(Page page, Product product, String path) {
        return page.request().get(product.portal(path)).status();
    }

    /** What the editor sends, of an older state than there is, so that whoever may is told of a clash or saves. */
    private static int autosave(Page page, Product product, String school) {
        String where = "school=" + school + "&indicator=leerlingen";
        String basis = page.request()
                .get(product.portal("concept?" + where), RequestOptions.create().setHeader("X-Editor", "1"))
                .text()
                .replaceAll("(?s).*\"basis\":\"([^\"]*)\".*", "$1");
        Matcher desk = ACCOUNT.matcher(
                page.request().get(product.portal("indicator?" + where)).text());
        Map<String, String> body = Map.of(
                "account",
                desk.find() ? desk.group(1) : "1",
                "school",
                school,
                "indicator",
                "leerlingen",
                "body",
                "<p>Van buiten</p>",
                "basis",
                basis.length() < 20 ? basis : "0/0");
        return page.request()
                .post(
                        product.portal("concept"),
                        RequestOptions.create().setHeader("X-Editor", "1").setData(body))
                .status();
    }

    /** Sends a button of the page with the state of a page that one may open. */
    private static int press(Page page, Product product, String path, String button) {
        page.navigate(product.portal("account"));
        String state = page.locator("[name='jakarta.faces.ViewState']").first().inputValue();
        String opened = page.request().get(product.portal(path)).text();
        Matcher own = Pattern.compile("jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"")
                .matcher(opened);
        FormData form = FormData.create();
        Map.of(
                        "jakarta.faces.ViewState",
                        own.find() ? own.group(1) : state,
                        button.split(":")[0],
                        button.split(":")[0],
                        button,
                        "x",
                        "edit:body",
                        "<p>Van buiten</p>",
                        "offline:reason",
                        "Van buiten")
                .forEach(form::set);
        APIResponse answer = page.request()
                .post(product.portal(path), RequestOptions.create().setForm(form));
        return answer.status();
    }
}
