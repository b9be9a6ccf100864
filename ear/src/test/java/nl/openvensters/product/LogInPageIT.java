package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in by the form, once for each role; other tests go on in the session of a test before them ({@link Product#logIn}). */
@BrowserTest
class LogInPageIT {

    private static final String READER = "lezer@openvensters.example";
    private static final String LOG_OUT = "input[value=Uitloggen]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beheer@openvensters.example",
                "monitor@openvensters.example",
                "bestuur.groot@openvensters.example",
                "bestuur.klein@openvensters.example",
                "schoolleider@openvensters.example",
                "redacteur@openvensters.example",
                READER
            })
    void each_role_logs_in_and_out_and_a_session_that_ended_opens_nothing(String email, Page page, Product product) {
        product.logInByForm(page, email);
        assertThat(page.url()).isEqualTo(product.portal(""));
        List<Cookie> session = page.context().cookies(product.portal(""));
        assertThat(session).extracting(cookie -> cookie.name).contains("JSESSIONID");

        press(page, LOG_OUT);
        page.context().addCookies(session);
        page.navigate(product.portal(""));
        assertThat(page.url()).contains("/inloggen");
    }

    @Test
    void a_session_is_used_again_without_the_form_until_somebody_logs_out(BrowserContext window, Product product) {
        Page first = window.newPage();
        product.logIn(first, READER);
        assertThat(forms(window, product)).isEmpty();
        press(first, LOG_OUT);
        assertThat(forms(window, product)).isNotEmpty();
        assertThat(forms(window, product)).isEmpty();
    }

    /** What the next test sends to the form, in a browser of its own. */
    private static List<String> forms(BrowserContext window, Product product) {
        var sent = new ArrayList<String>();
        try (BrowserContext next = window.browser().newContext()) {
            Page page = next.newPage();
            page.onRequest(request -> {
                if (request.method().equals("POST") && request.url().contains("/inloggen")) {
                    sent.add(request.url());
                }
            });
            product.logIn(page, READER);
            assertThat(page.url()).isEqualTo(product.portal(""));
        }
        return sent;
    }
}
