package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@BrowserTest
class WorkListPageIT {

    private static final String WHICH = "[id='filter:school_input']";

    @Test
    void the_start_page_says_what_waits_and_narrows_it_down(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal(""));
        assertThat(page.locator(".sub").first().textContent()).containsPattern("wacht(en)?\\..*minu");
        int all = Integer.parseInt(page.locator(".rail .count [aria-hidden]").textContent());
        assertThat(page.locator(".work > li").count()).isEqualTo(Math.min(15, all));
        Accessible.assertClean(page, "work-list");

        press(page.locator("summary:has-text('Kies wat je ziet')"));
        page.selectOption("[id='filter:kind']", "ontbreekt");
        press(page, "[id='filter:go']");

        assertThat(page.url()).contains("soort=ontbreekt");
        assertThat(page.locator("[id='filter:kind']").inputValue()).isEqualTo("ontbreekt");
        assertThat(page.locator(".work > li").count()).isBetween(1, all);
        assertThat(page.locator(".rail .count [aria-hidden]").textContent()).isEqualTo(String.valueOf(all));
        complaints.run();
    }

    /** A reader at all schools, so that there is much to choose from; who is let in as the people of the demonstration. */
    private static String somebodyOfManySchools(Power power) throws SQLException {
        String email = "veel.scholen@openvensters.example";
        try (Connection connection = power.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into account (email, name, password_hash, created_at) select '" + email
                    + "', 'Veerle Veel', password_hash, created_at from account where email ="
                    + " 'bestuur.groot@openvensters.example' on duplicate key update email = values(email)");
            statement.execute("insert into role_grant (account_id, role, subject_id, granted_at)"
                    + " select a.id, 'SCHOOL_LEADER', s.id, a.created_at from account a join school s where a.email = '"
                    + email + "' and not exists (select 1 from role_grant g where g.account_id = a.id)");
        }
        return email;
    }

    @Test
    void one_of_many_schools_is_found_by_typing_and_without_script_by_its_code(
            Page page, BrowserContext window, Product product, Power power) throws SQLException {
        String email = somebodyOfManySchools(power);
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, email);
        page.navigate(product.portal("?soort=ontbreekt"));
        press(page, WHICH);
        page.keyboard().type("school");
        page.waitForSelector("[role=option]");
        assertThat(page.locator("[role=option]").count()).isBetween(2, 20);
        Accessible.assertClean(page, "work-list-choose");
        page.fill(WHICH, "");
        press(page, WHICH);
        page.keyboard().type("school");
        page.waitForSelector("[role=option]");
        String second = page.locator("[role=option]").nth(1).textContent();
        String code = second.replaceAll(".*\\((\\w+)\\)$", "$1");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.inputValue(WHICH)).isEqualTo(second);
        press(page, "[id='filter:go']");

        assertThat(page.url()).contains("school=" + code, "soort=ontbreekt");
        assertThat(page.inputValue(WHICH)).isEqualTo(second);

        page.fill(WHICH, "school");
        press(page, "[id='filter:go']");
        assertThat(page.locator("[id='filter:school-fault']").textContent()).contains("past op meer scholen");
        complaints.run();
        try (BrowserContext quiet =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = quiet.newPage();
            product.logIn(plain, email);
            plain.navigate(product.portal("?soort=ontbreekt"));
            plain.fill(WHICH, code.toLowerCase());
            press(plain, "[id='filter:go']");
            assertThat(plain.url()).contains("school=" + code);
        }
    }

    @Test
    void of_many_schools_a_text_is_for_those_that_were_looked_for(Page page, Product product, Power power)
            throws SQLException {
        product.logIn(page, somebodyOfManySchools(power));
        page.navigate(product.portal("teksten?indicator=leerlingen"));
        int all = page.locator("input[id^='write:schools']").count();
        press(page.locator("[data-tick='']"));
        String code = page.locator("input[id^='write:schools']").nth(3).getAttribute("value");

        page.fill("#find-school", code.toLowerCase());
        page.keyboard().press("Enter");
        assertThat(page.locator("input[id^='write:schools']:visible").count()).isOne();
        assertThat(page.locator(".find output").textContent()).isEqualTo("1 van " + all + " scholen in beeld");
        Accessible.assertClean(page, "texts-find");
        press(page.locator("[data-tick=all]"));
        page.fill("#find-school", "");

        assertThat(page.locator("input[id^='write:schools']:visible").count()).isEqualTo(all);
        assertThat(page.locator("input[id^='write:schools']:checked").all())
                .extracting(box -> box.getAttribute("value"))
                .containsExactly(code);
    }

    @Test
    void the_rest_of_a_long_list_is_one_click_away_without_javascript(BrowserContext window, Product product) {
        Browser browser = window.browser();
        try (BrowserContext quiet = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = quiet.newPage();
            product.logIn(page, "bestuur.groot@openvensters.example");
            page.navigate(product.portal("?tot=1"));
            assertThat(page.locator(".work > li").count()).isOne();

            press(page.locator("a:has-text('Toon nog')"));

            assertThat(page.locator(".work > li").count()).isGreaterThan(1);
        }
    }

    @Test
    void the_first_screen_of_a_phone_has_the_three_lines_with_most_haste(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.setViewportSize(390, 844);
        page.navigate(product.portal(""));

        BoundingBox third = page.locator(".work > li").nth(2).boundingBox();
        assertThat(third.y + third.height).as("the end of the third line").isLessThanOrEqualTo(844);
        assertThat(page.locator(".kpi").first().boundingBox().y).isGreaterThan(third.y);
    }

    @Test
    void a_reader_finds_no_button_to_write(Page page, Product product) {
        product.logIn(page, "lezer@openvensters.example");
        page.navigate(product.portal(""));

        assertThat(page.locator(".work a.btn").allTextContents()).allMatch(text -> text.startsWith("Bekijk"));
        assertThat(page.locator(".effort").count()).isZero();
        Accessible.assertClean(page, "work-list-reader");
    }
}
