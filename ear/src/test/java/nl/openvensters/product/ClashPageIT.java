package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Two sessions that change the same at the same moment: one does, the other is told and keeps what was typed. */
@BrowserTest
class ClashPageIT {

    private static final String EMAIL = "clash@school.example";
    private static final String SAVE = "[id='called:go']";
    private static final String NAME = "[id='called:name']";

    @Test
    void of_two_who_change_the_same_at_once_the_second_is_told_and_keeps_what_was_typed(
            Page page, BrowserContext window, Product product, Power power) throws SQLException, InterruptedException {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(page, EMAIL, page.locator("optgroup[label=Scholen] option"), "Schoolleider");
        Page one = Invited.stranger(page);
        Invited.join(one, product, EMAIL, "Cas Clash");
        Page other = Invited.stranger(page);
        logIn(other, product);
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        for (Page each : List.of(one, other)) {
            each.onResponse(answer -> note(answer, statuses));
            each.navigate(product.portal("account"));
        }
        one.fill(NAME, "Cas de Eerste");
        other.fill(NAME, "Cas de Tweede");

        try (Connection held = power.database().getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().executeQuery("select id from account where email = '" + EMAIL + "' for update");
            // The form is sent and nothing waits for it: both read the same version, and wait for us with what they
            // write.
            send(one);
            send(other);
            untilBothWait(power);
            held.rollback();
        }
        one.waitForLoadState();
        other.waitForLoadState();
        one.waitForSelector("#messages li, #messages p");
        other.waitForSelector("#messages li, #messages p");

        assertThat(statuses).contains(409).doesNotContain(500);
        Page second = one.locator("#messages").textContent().contains("Intussen veranderde") ? one : other;
        Page first = second == one ? other : one;
        String typed = second == one ? "Cas de Eerste" : "Cas de Tweede";
        assertThat(first.locator("#messages").textContent()).doesNotContain("Intussen");
        assertThat(second.locator("#messages").textContent()).contains("Wat je typte, staat er nog");
        assertThat(second.inputValue(NAME)).isEqualTo(typed);
        Accessible.assertClean(second, "clash");

        press(second, SAVE);

        second.navigate(product.portal("account"));
        assertThat(second.inputValue(NAME)).isEqualTo(typed);
        one.context().close();
        other.context().close();
    }

    private static void logIn(Page page, Product product) {
        page.navigate(product.portal("inloggen"));
        page.fill("input[type=email]", EMAIL);
        page.fill("input[type=password]", Invited.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }

    private static void note(Response answer, List<Integer> statuses) {
        if (answer.request().method().equals("POST")) {
            statuses.add(answer.status());
        }
    }

    private static void send(Page page) {
        page.evaluate(
                "id => { const go = document.querySelector(id); setTimeout(() => go.form.requestSubmit(go), 0); }",
                SAVE);
    }

    private static void untilBothWait(Power power) throws InterruptedException {
        int waiting = 0;
        for (int look = 0; look < 200 && waiting < 2; look++) {
            // Another process does it, and tells nobody: what is left is to look again.
            Thread.sleep(100);
            waiting = Integer.parseInt(DatabaseOwner.ask(
                    power, "select count(*) from information_schema.processlist where info like 'update account%'"));
        }
        assertThat(waiting).as("forms that wait").isEqualTo(2);
    }
}
