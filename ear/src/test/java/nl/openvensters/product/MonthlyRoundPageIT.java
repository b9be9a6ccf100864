package nl.openvensters.product;

import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a leader does each month, and a board once a year, with each press counted. */
@BrowserTest
class MonthlyRoundPageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final Pattern DAYS = Pattern.compile("(\\d+) dag(?:en)?");
    private static final String CONFIRM = "a[href$='/bevestigen']";
    private static final int MONTH = 31;

    private int presses;

    @Test
    void the_round_of_a_leader_takes_fifteen_presses_besides_writing(Page page, Product product) {
        logInAsBusyLeader(page, product);
        presses = 1;
        assertThat(dueThisMonth(page)).as("it is a round of something").hasSizeGreaterThan(1);

        press(page.locator(CONFIRM));
        press(page.locator("input[id='confirm:confirm']"));
        List<String> due = dueOf(page, product);
        Locator next = page.locator(".onward a");
        while (next.count() > 0 && due.contains(subject(next.first().textContent()))) {
            press(next.first());
            next = done(page);
        }

        page.navigate(product.portal(""));
        assertThat(dueThisMonth(page)).as("all of the month is done").isEmpty();
        assertThat(page.locator(CONFIRM).count())
                .as("and all answers are of this year")
                .isZero();
        assertThat(presses).as("presses").isLessThanOrEqualTo(15);
    }

    /** Whatever their number: the board of 59 schools has some 400 of them, this one fewer. */
    @Test
    void a_board_confirms_all_answers_of_last_year_in_ten_presses_at_most(Page page, Product product) {
        product.logIn(page, BOARD);
        presses = 1;
        page.navigate(product.portal(""));
        press(page.locator(CONFIRM));
        int answers = page.locator("input[name=deel]").count();
        assertThat(answers).isGreaterThan(50);
        press(page.locator("input[id='confirm:confirm']"));

        assertThat(page.locator("#messages").textContent()).contains(answers + " onderdelen staan online.");
        assertThat(presses).as("presses").isLessThanOrEqualTo(10);
        pressSure(page.locator("input[value='Maak ongedaan']").first());
        assertThat(page.locator("input[name=deel]").count())
                .as("for the tests that follow")
                .isEqualTo(answers);
    }

    /** Does what the page is for; gives the link to what comes next. */
    private Locator done(Page page) {
        Locator handle = page.locator("button[name=afgehandeld]");
        if (page.url().contains("/berichten")) {
            while (handle.count() > 0) {
                press(handle.first());
            }
            press(page.locator(".menu a:has-text('Werklijst')"));
            return page.locator(".work > li .acts a").first();
        }
        page.waitForSelector(".editor .text");
        page.locator(".editor .text").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Wij zien hier wat wij verwachtten.");
        press(page.locator("input[id='edit:publish']"));
        page.waitForURL("**gedaan=ONLINE**");
        return page.locator(".onward a");
    }

    private void press(Locator what) {
        Press.press(what.first());
        presses++;
    }

    /** One of whom the work list has answers to confirm and figures of this month. */
    private static void logInAsBusyLeader(Page page, Product product) {
        product.logIn(page, BOARD);
        page.navigate(product.portal("mensen?rol=SCHOOL_LEADER"));
        List<String> leaders = page.locator("#people tbody td.address").allInnerTexts();
        for (String leader : leaders) {
            product.logIn(page, leader.strip());
            page.navigate(product.portal("?tot=99"));
            if (page.locator(CONFIRM).count() > 0 && dueThisMonth(page).size() > 1) {
                return;
            }
        }
        throw new AssertionError("Nobody is busy: " + leaders);
    }

    private static List<String> dueOf(Page page, Product product) {
        Page list = page.context().newPage();
        list.navigate(product.portal("?tot=99"));
        List<String> due = dueThisMonth(list);
        list.close();
        return due;
    }

    /** What the lines with a day, or somebody who waits, are about: the rest is for a better moment. */
    private static List<String> dueThisMonth(Page page) {
        return page.locator(".work > li").all().stream()
                .filter(line -> isOfThisMonth(line.locator(".due").innerText()))
                .map(line -> subject(line.locator("b").first().innerText()))
                .toList();
    }

    private static boolean isOfThisMonth(String due) {
        Matcher days = DAYS.matcher(due);
        return days.find() ? Integer.parseInt(days.group(1)) <= MONTH : !due.contains("maand") && !due.contains("wilt");
    }

    private static String subject(String title) {
        return title.strip().split(" – ")[0];
    }
}
