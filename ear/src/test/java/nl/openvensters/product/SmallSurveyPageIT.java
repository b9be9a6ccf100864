package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A class of eight fills in the survey of pupils: from slips to what parents read, which is a bound and no number. */
@BrowserTest
class SmallSurveyPageIT {

    private static final String LEADER = "leider.van.een.kleine.school@openvensters.example";

    private static final List<String> FOUR =
            List.of("graag", "gemak", "aardig", "regels", "luistert", "leren", "uitleg", "hulp", "beter");

    @Test
    void marks_of_eight_pupils_that_may_lie_beyond_what_is_told_say_so_to_parents(
            Page page, Product product, Power power) throws SQLException {
        String school = aSchoolWithALeaderThatHeldNone(power);
        product.logIn(page, LEADER);
        String address = product.site("/scholen/" + school);

        held(page, product, school, 8, SmallSurveyPageIT::high);
        Publicly.open(page, address, "een 9,5 of meer");
        assertThat(page.locator("#tevredenheid_leerlingen .answer")).containsText("een 9,5 of meer.");
        assertThat(page.locator("#tevredenheid_leerlingen"))
                .containsText("of hoger. Hoeveel precies vertellen wij niet");
        assertThat(page.locator("#tevredenheid_leerlingen svg").first()).containsText("9,5 of meer");

        wasAYearAgo(power, school);
        held(page, product, school, 9, SmallSurveyPageIT::high);
        Publicly.open(page, address, "een 9,0 of meer");
        assertThat(page.locator("#tevredenheid_leerlingen .answer")).containsText("een 9,0 of meer.");

        wasAYearAgo(power, school);
        held(page, product, school, 8, SmallSurveyPageIT::low);
        Publicly.open(page, address, "een 2,0 of minder");
        assertThat(page.locator("#tevredenheid_leerlingen .answer")).containsText("een 2,0 of minder.");
        assertThat(page.locator("#tevredenheid_leerlingen"))
                .containsText("of lager. Hoeveel precies vertellen wij niet");
        assertThat(page.locator("#tevredenheid_leerlingen table").first()).containsText("9,5 of meer");
        assertThat(page.locator("#tevredenheid_leerlingen table").first()).containsText("9,0 of meer");
        assertThat(page.request().get(product.site("/api/v1/schools/" + school)).text())
                .contains("\"grens\":{\"category\":\"of minder\"}")
                .contains("\"grens\":{\"category\":\"of meer\"}");
    }

    /** Begins one, has it filled in, closes, reads and publishes it. */
    private static void held(
            Page page, Product product, String school, int people, BiFunction<Integer, Integer, Integer> answer) {
        page.navigate(product.portal("vragenlijsten?school=" + school));
        press(page, ".rounds a:has-text('Begin'):has-text('Leerlingen over hun school')");
        page.fill("[id='start:groups']", "Groep 8: " + people);
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        press(page, "input[value='Maak briefjes']");
        assertThat(page.locator(".slip")).hasCount(people);
        List<String> codes = page.locator(".slip b").allInnerTexts();
        Page pupil = Invited.stranger(page);
        for (int i = 0; i < people; i++) {
            FormData form = FormData.create()
                    .set("code", codes.get(i))
                    .set("scherm", "4")
                    .set("taal", "nl")
                    .set("doe", "verstuur");
            for (int item = 0; item < FOUR.size(); item++) {
                form.set("a." + FOUR.get(item), String.valueOf(answer.apply(i, item)));
            }
            assertThat(pupil.request()
                            .post(
                                    product.site("meedoen"),
                                    RequestOptions.create().setForm(form))
                            .text())
                    .contains("Klaar! Dank je wel.");
        }
        pressSure(page.locator("input[value='Sluit de vragenlijst']"));
        press(page, "a.btn:has-text('Lees de uitslag')");
        press(page, "input[value='Publiceer: Tevreden over school']");
        assertThat(page.locator("#messages")).containsText("staat op de pagina");
    }

    /** The best answer, but for one question or two: to none everybody answers the same. */
    private static int high(int pupil, int item) {
        return item % 8 == pupil % 8 ? 3 : 4;
    }

    private static int low(int pupil, int item) {
        return item % 8 == pupil % 8 ? 2 : 1;
    }

    /** A leader of its own: others look for the one school of the leader of the demonstration. */
    private static String aSchoolWithALeaderThatHeldNone(Power power) throws SQLException {
        try (Connection connection = power.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert ignore into account (email, name, password_hash, created_at) select '" + LEADER
                    + "', 'Noor Klein', password_hash, created_at from account where email like 'schoolleider@%'");
            statement.execute("insert into role_grant (account_id, role, granted_at, subject_id)"
                    + " select a.id, 'SCHOOL_LEADER', a.created_at, (select max(t.school_id) from school_state t where t.valid_to is null"
                    + "   and t.school_type = 'BO' and t.board_id is not null"
                    + "   and not exists (select 1 from survey_round r where r.subject_id = t.school_id)"
                    + "   and not exists (select 1 from own_answer o where o.subject_id = t.school_id"
                    + "     and o.indicator_id = 'tevredenheid_leerlingen')"
                    + "   and not exists (select 1 from board b where b.id = t.board_id and b.four_eyes))"
                    + " from account a where a.email = '" + LEADER + "'"
                    + " and not exists (select 1 from role_grant g where g.account_id = a.id)");
            try (ResultSet row =
                    statement.executeQuery("select s.code from role_grant r join school s on s.id = r.subject_id"
                            + " join account a on a.id = r.account_id where a.email = '" + LEADER + "'")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void wasAYearAgo(Power power, String school) throws SQLException {
        try (Connection connection = power.database().getConnection();
                var update = connection.prepareStatement("update survey_round r join school s on s.id = r.subject_id"
                        + " set r.school_year = r.school_year - 1, r.opened_on = r.opened_on - interval 1 year,"
                        + " r.closes_on = r.closes_on - interval 1 year, r.closed_on = r.closed_on - interval 1 year"
                        + " where s.code = ?")) {
            update.setString(1, school);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
