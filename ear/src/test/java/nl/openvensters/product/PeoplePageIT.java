package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Year;
import org.junit.jupiter.api.Test;

@BrowserTest
class PeoplePageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final String INVITED = "Je bent uitgenodigd voor Open Vensters";
    private static final String STRONG = Invited.PASSWORD;
    private static final String STRONGER = "zeven oranje ladders";

    @Test
    void who_is_invited_reads_the_mail_makes_an_account_and_is_shown_around_once(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        String eva = "eva.invited@school.example";
        product.logInByForm(page, BOARD);
        page.navigate(product.portal("mensen"));
        Accessible.assertClean(page, "people");
        press(page, "a:text('Nodig iemand uit')");
        Accessible.assertClean(page, "people-invite");
        invite(page, eva, "Schoolleider", "Scholen");
        assertThat(page.locator("#messages").textContent()).contains("De uitnodiging gaat naar " + eva);
        assertThat(page.locator("main").textContent()).contains(eva, "Uitgenodigd");
        Accessible.assertClean(page, "people-invited");
        press(page.locator("a:has-text('Bekijk'):has-text('" + eva + "')"));
        Accessible.assertClean(page, "people-pending");
        press(page, "input[value='Trek in']");
        assertThat(page.locator("dialog").textContent()).contains(eva, "Dat kun je niet terugdraaien.");
        press(page, "dialog button:text('Toch niet')");

        Page guest = Invited.stranger(page);
        openMail(guest, product, eva, INVITED, "mail-invitation");
        Accessible.assertClean(guest, "invitation");
        String link = guest.url();
        assertThat(guest.inputValue("#email[readonly][autocomplete=username]")).isEqualTo(eva);
        fill(guest, "join:name", "Eva de Wit");
        fill(guest, "join:password", "eva de wit");
        assertThat(guest.locator(".strength").textContent()).isEqualTo("Nog 2 tekens erbij.");
        fill(guest, "join:password", "eva de wit ");
        assertThat(guest.locator(".strength").textContent()).isEqualTo("Nog één teken erbij.");
        fill(guest, "join:password", "eva de wit 12");
        guest.waitForSelector(".strength[data-state=weak]:has-text('je naam')");
        press(guest, "input[value='Maak mijn account']");
        assertThat(guest.locator(".fault").allTextContents()).anyMatch(text -> text.contains("je naam"));
        assertThat(guest.inputValue("[id='join:name']")).isEqualTo("Eva de Wit");
        Accessible.assertClean(guest, "invitation-fault");
        fill(guest, "join:password", STRONG);
        guest.waitForSelector(".strength[data-state=good]");
        press(guest, "input[value='Maak mijn account']");

        guest.waitForURL(url -> url.endsWith("/welkom"));
        boolean toldOfMails = false;
        for (int step = 1; step < 4; step++) {
            Accessible.assertClean(guest, "welcome-" + step);
            toldOfMails |= guest.locator("main").textContent().contains("Elke maandag krijg je een mail");
            press(guest, "a:text('Volgende')");
        }
        assertThat(toldOfMails).as("that a mail comes each Monday").isTrue();
        press(guest, "input[value='Aan de slag']");
        assertThat(guest.url()).isEqualTo(product.portal(""));
        assertThat(guest.locator("main").textContent()).contains("Eva de Wit");
        assertThat(guest.locator("nav").textContent()).doesNotContain("Mensen");
        assertThat(guest.navigate(product.portal("mensen")).status()).isEqualTo(403);
        assertThat(guest.navigate(product.portal("uitnodigen")).status()).isEqualTo(403);

        Page later = Invited.stranger(page);
        later.navigate(link);
        assertThat(later.locator("h1").textContent()).isEqualTo("Deze uitnodiging werkt niet meer");
        Accessible.assertClean(later, "invitation-gone");
        logIn(later, product, eva, STRONG);
        assertThat(later.url()).isEqualTo(product.portal(""));

        page.navigate(product.portal("mensen?zoek=eva.invited"));
        assertThat(page.locator("[id='people:rows'] tbody tr").textContent())
                .contains(
                        "Eva de Wit", "Schoolleider", String.valueOf(Year.now().getValue()));
        press(page.locator("[id='people:rows'] tbody a").first());
        Accessible.assertClean(page, "person");
        press(page.locator("a:has-text('Beëindig')").first());
        Accessible.assertClean(page, "person-ending");
        press(page, "input[value='Beëindig de rol']");
        assertThat(page.locator("#messages").textContent()).contains("De rol is beëindigd");
        later.navigate(product.portal(""));
        assertThat(later.locator("main").textContent()).contains("Je hebt bij geen school een rol");
        complaints.run();
    }

    @Test
    void who_has_an_account_logs_in_and_takes_the_role_with_it(Page page, Product product) {
        String kim = join(page, product, "kim.twice@school.example", "Kim");
        product.logInByForm(page, BOARD);
        page.navigate(product.portal("uitnodigen"));
        invite(page, kim, "Lezer", "Scholen");
        Page again = Invited.stranger(page);
        press(Invited.mails(again, product, kim, INVITED, 2).first());
        press(again.locator(".letter a").first());
        Accessible.assertClean(again, "invitation-known");
        press(again, "a:text('Log in')");
        again.fill("input[type=email]", kim);
        again.fill("input[type=password]", STRONG);
        press(again, "input[type=submit]");
        Accessible.assertClean(again, "invitation-signed-in");
        press(again, "input[value='Neem de rol aan']");

        assertThat(again.locator("#messages").textContent()).contains("Je rol is toegevoegd");
        again.navigate(product.portal("account"));
        assertThat(again.locator("main").textContent()).contains("Redacteur van", "Lezer van");
    }

    @Test
    void a_forgotten_password_is_set_by_the_mail_and_all_logins_end(Page page, Product product) {
        String tom = join(page, product, "tom.forgets@school.example", "Tom");
        Page elsewhere = Invited.stranger(page);
        logIn(elsewhere, product, tom, STRONG);
        Page guest = Invited.stranger(page);
        guest.navigate(product.portal("inloggen"));
        press(guest, "a:text('Wachtwoord vergeten?')");
        Accessible.assertClean(guest, "forgotten");
        String unknown = ask(guest, "niemand@school.example");
        guest.navigate(product.portal("wachtwoord-vergeten"));
        assertThat(ask(guest, tom)).isEqualTo(unknown).contains("Is er een account met dit e-mailadres?");
        Accessible.assertClean(guest, "forgotten-asked");

        openMail(guest, product, tom, "Kies een nieuw wachtwoord", "mail-password");
        String link = guest.url();
        Accessible.assertClean(guest, "new-password");
        assertThat(guest.locator("form:has([id='set:password']) input[autocomplete=username]")
                        .inputValue())
                .as("what remembers passwords knows whose it is")
                .isEqualTo(tom);
        fill(guest, "set:password", "wachtwoord123");
        press(guest, "input[type=submit]");
        assertThat(guest.locator(".fault").textContent()).contains("veel mensen gebruiken");
        fill(guest, "set:password", STRONGER);
        press(guest, "input[type=submit]");
        assertThat(guest.locator("#messages").textContent()).contains("Je nieuwe wachtwoord is bewaard");
        logIn(guest, product, tom, STRONGER);

        elsewhere.navigate(product.portal(""));
        assertThat(elsewhere.url()).contains("/inloggen");
        elsewhere.navigate(link);
        assertThat(elsewhere.locator("h1").textContent()).isEqualTo("Deze link werkt niet meer");
        Accessible.assertClean(elsewhere, "new-password-gone");
    }

    @Test
    void a_new_address_counts_once_it_is_confirmed_and_who_leaves_is_gone(Page page, Product product) {
        String ann = join(page, product, "ann.moves@school.example", "Ann");
        Page own = Invited.stranger(page);
        logIn(own, product, ann, STRONG);
        own.navigate(product.portal("account"));
        Accessible.assertClean(own, "account");
        fill(own, "move:email", "ann.new@school.example");
        fill(own, "move:old", "niet dit wachtwoord");
        press(own, "input[value='Verander je e-mailadres']");
        assertThat(own.locator(".fault").allTextContents()).contains("Dit is niet je huidige wachtwoord.");
        assertThat(own.inputValue("[id='move:email']")).isEqualTo("ann.new@school.example");
        fill(own, "move:old", STRONG);
        press(own, "input[value='Verander je e-mailadres']");
        assertThat(own.locator("#messages").textContent()).contains("ann.new@school.example");

        Page guest = Invited.stranger(page);
        openMail(guest, product, ann, "Er is gevraagd je e-mailadres te veranderen", null);
        openMail(guest, product, "ann.new@school.example", "Bevestig je nieuwe e-mailadres", "mail-address");
        Accessible.assertClean(guest, "address");
        press(guest, "input[value='Bevestig dit adres']");
        assertThat(guest.locator("h1").textContent()).isEqualTo("Je e-mailadres is veranderd");
        logIn(guest, product, "ann.new@school.example", STRONG);

        guest.navigate(product.portal("account"));
        assertThat(guest.locator("form:has([id='secret:wanted']) input[autocomplete=username]")
                        .inputValue())
                .isEqualTo("ann.new@school.example");
        fill(guest, "secret:old", STRONG);
        fill(guest, "secret:wanted", STRONGER);
        press(guest, "input[value='Verander je wachtwoord']");
        assertThat(guest.locator("#messages").textContent()).contains("Je wachtwoord is veranderd");
        own.navigate(product.portal("account"));
        assertThat(own.url()).contains("/inloggen");

        fill(guest, "leave:old", STRONGER);
        press(guest, "input[value='Beëindig mijn account']");
        guest.waitForURL(url -> url.endsWith("/inloggen"));
        guest.fill("input[type=email]", "ann.new@school.example");
        guest.fill("input[type=password]", STRONGER);
        press(guest, "input[type=submit]");
        assertThat(guest.locator("#messages").textContent()).contains("horen niet bij elkaar");
    }

    @Test
    void a_crafted_request_gives_no_role_and_opens_nobody_of_another_board(Page page, Product product) {
        product.logInByForm(page, BOARD);
        page.navigate(product.portal("mensen"));
        String person = page.locator("[id='people:rows'] tbody a")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=", "");
        Page other = Invited.stranger(page);
        product.logInByForm(other, "bestuur.klein@openvensters.example");

        assertThat(other.navigate(product.portal("persoon?id=" + person)).status())
                .isEqualTo(404);
        assertThat(other.navigate(product.portal("rol?id=" + person + "&rol=1")).status())
                .isEqualTo(404);
        assertThat(other.navigate(product.portal("uitgenodigd?id=1")).status()).isEqualTo(404);
        page.navigate(product.portal("uitnodigen"));
        String foreign = page.locator("select option").nth(1).getAttribute("value");
        other.navigate(product.portal("uitnodigen"));
        other.evaluate(
                "value => document.querySelector('select option:nth-of-type(2), select optgroup option').value = value",
                foreign);
        other.selectOption("select", foreign);
        other.evaluate("document.querySelector('input[type=radio]').value = 'ADMINISTRATOR'");
        other.locator("input[type=radio]").first().check();
        fill(other, "invite:email", "crafted@school.example");
        press(other, "input[value='Verstuur de uitnodiging']");

        assertThat(other.url()).contains("/uitnodigen");
        other.navigate(product.portal("mensen"));
        assertThat(other.locator("main").textContent()).doesNotContain("crafted@school.example");
        var smuggled = other.context().request().get(product.portal("uitnodiging?sleutel=" + "x".repeat(43)));
        assertThat(smuggled.text()).contains("Deze uitnodiging werkt niet meer");
    }

    @Test
    void an_address_with_a_header_in_it_is_refused_and_what_was_typed_is_kept(Page page, Product product) {
        product.logInByForm(page, BOARD);
        page.navigate(product.portal("uitnodigen"));
        page.evaluate("document.querySelector('input[type=email]').type = 'text'");
        invite(page, "eva@school.example,bob@evil.example", "Lezer", "Besturen");

        assertThat(page.locator(".fault").allTextContents()).anyMatch(text -> text.contains("Dit is geen e-mailadres"));
        assertThat(page.inputValue("[id='invite:email']")).isEqualTo("eva@school.example,bob@evil.example");
        assertThat(page.locator("input[type=radio]:checked").count()).isOne();
    }

    @Test
    void the_post_shows_no_file_but_its_mails(Page page, BrowserContext window, Product product) {
        page.navigate(product.portal("post"));
        Accessible.assertClean(page, "post");
        for (String id : new String[] {"0", "-1", "99999999", "../../secrets.properties", "1%00"}) {
            var answer = window.request()
                    .get(
                            product.portal("post/bericht?nummer=" + id),
                            RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).as(id).isIn(400, 404);
        }
    }

    /** Somebody new with a role at the large board; the address to log in with. */
    private static String join(Page page, Product product, String email, String name) {
        Page board = Invited.stranger(page);
        product.logInByForm(board, BOARD);
        board.navigate(product.portal("uitnodigen"));
        invite(board, email, "Redacteur", "Besturen");
        Page guest = Invited.stranger(page);
        openMail(guest, product, email, INVITED, null);
        Invited.makeAccount(guest, name);
        press(guest, "input[value='Sla over']");
        assertThat(guest.url()).isEqualTo(product.portal(""));
        return email;
    }

    private static void invite(Page page, String email, String role, String group) {
        Invited.ask(page, email, page.locator("optgroup[label=" + group + "] option"), role);
    }

    private static String ask(Page page, String email) {
        fill(page, "ask:email", email);
        press(page, "input[value='Stuur de link']");
        return page.locator("main").textContent();
    }

    /** Opens the newest mail to an address and follows its link, without being logged in. */
    private static void openMail(Page page, Product product, String to, String subject, String picture) {
        press(Invited.mails(page, product, to, subject, 1).first());
        if (picture != null) {
            Accessible.assertClean(page, picture);
            String read = page.url();
            press(page, "a:text('Bekijk zoals in een mailprogramma')");
            assertThat(page.locator("h1").textContent()).isEqualTo(subject);
            Accessible.assertClean(page, picture + "-html");
            page.navigate(read);
        }
        Locator link = page.locator(".letter a");
        if (link.count() > 0) {
            press(link.first());
        }
    }

    private static void logIn(Page page, Product product, String email, String password) {
        page.navigate(product.portal("inloggen"));
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", password);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }

    private static void fill(Page page, String id, String value) {
        page.fill("[id='" + id + "']", value);
    }
}
