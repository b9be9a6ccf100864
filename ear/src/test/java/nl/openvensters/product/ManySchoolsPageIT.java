package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class ManySchoolsPageIT {

    @Test
    void one_text_goes_online_at_all_schools_of_a_board_and_is_undone_in_one_press(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("teksten?indicator=leerlingen"));
        Accessible.assertClean(page, "portal-texts");
        press(page.locator("input[id='write:fill']"));
        assertThat(page.locator(".fault").textContent()).isEqualTo("Schrijf eerst een tekst.");

        page.locator("textarea").fill("Bij {schoolnaam} zijn {leerlingen} kinderen welkom.");
        press(page.locator("input[id='write:fill']"));
        Accessible.assertClean(page, "portal-texts-each");
        Locator first = page.locator(".texts .panel").first();
        String school = first.locator("h3").textContent().replaceAll(", [^,]*$", "");
        assertThat(first.locator("textarea").inputValue()).startsWith("Bij " + school + " zijn ");
        first.locator("textarea").fill("Er zijn 9.876 leerlingen op onze school. Wij tellen circa alles.");
        first.locator(".advice li:has-text('Op de pagina staat iets anders')").waitFor();
        press(first.locator(".advice button").first());
        assertThat(first.locator("textarea").inputValue()).contains("tellen ongeveer alles");
        first.locator("textarea").fill("Bij ons is plaats.");
        int schools = page.locator(".texts .panel").count();
        Press.after(page, page.locator("input[id='each:publish']")::dblclick);

        assertThat(page.locator("#messages").textContent()).contains("Bij " + schools + " scholen staat het online");
        assertThat(page.locator(".onward a").textContent())
                .as("what comes next")
                .isNotBlank();
        String code = page.locator("input[id^='write:schools']:checked").first().getAttribute("value");
        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + code), "Bij ons is plaats.");
        assertThat(visitor.locator("#leerlingen .school-says").textContent()).contains("Bij ons is plaats.");

        pressSure(page.locator("input[value='Maak ongedaan']").first());
        assertThat(page.locator("#messages").textContent())
                .contains("Bij " + schools + " scholen is alles weer zoals het was.");
        Publicly.openUntil(visitor, visitor.url(), shown -> !shown.content().contains("Bij ons is plaats."));
        assertThat(visitor.content()).doesNotContain("Bij ons is plaats.");
        complaints.run();
    }

    @Test
    void a_text_written_in_another_tab_is_not_the_one_that_is_undone(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        String code = write(page, product, "De eerste tekst.");
        page.navigate(product.portal("teksten?indicator=schoolweging"));
        write(window.newPage(), product, "De tweede tekst.");

        pressSure(page.locator("input[value='Maak ongedaan']").first());

        assertThat(page.locator("#messages").textContent()).contains("daarna nog veranderd");
        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + code), "De tweede tekst.");
        assertThat(visitor.locator("#schoolweging .school-says").textContent()).contains("De tweede tekst.");
        assertThat(page.locator(".row").nth(1).textContent()).contains("daarna veranderd");
        assertThat(page.locator(".row").nth(1).locator("input").count())
                .as("nothing of it is left to undo")
                .isZero();
        pressSure(page.locator("input[value='Maak ongedaan']").first());
        page.waitForSelector("#messages:has-text('weer zoals het was')");
        Publicly.open(visitor, visitor.url(), "De eerste tekst.");
        assertThat(visitor.locator("#schoolweging .school-says").textContent()).contains("De eerste tekst.");
    }

    @Test
    void words_that_are_online_stay_unless_a_school_is_ticked_and_are_shown_beside_the_new_text(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.klein@openvensters.example");
        String code = write(page, product, "Zo is het bij ons.");
        page.navigate(product.portal("teksten?indicator=schoolweging&scholen=" + code));
        Locator box = page.locator("input[id^='write:schools'][value='" + code + "']");
        assertThat(box.isChecked()).isFalse();
        assertThat(page.locator("li:has(input[value='" + code + "'])").textContent())
                .contains("(tekst van ");

        page.locator("textarea").fill("Een tekst voor velen.");
        press(page.locator("[data-tick='']"));
        press(page.locator("[data-tick]:has-text('De school van je werklijst')"));
        assertThat(box.isChecked()).isTrue();
        press(page.locator("input[id='write:fill']"));
        Locator row = page.locator("#school-" + code);
        assertThat(row.locator(".now").textContent()).contains("Nu online", "Zo is het bij ons.");
        assertThat(page.locator("#each .notice").textContent())
                .isEqualTo("Bij één school vervang je een tekst die nu online staat.");
        Accessible.assertClean(page, "portal-texts-replace");
        press(page.locator("input[id='each:publish']"));
        Publicly.open(window.newPage(), product.site("/scholen/" + code), "Een tekst voor velen.");
        pressSure(page.locator("input[value='Maak ongedaan']").first());
        page.waitForSelector("#messages:has-text('weer zoals het was')");
        Publicly.open(window.newPage(), product.site("/scholen/" + code), "Zo is het bij ons.");
    }

    /** Puts a text online at all schools; @return the code of one of them */
    private static String write(Page page, Product product, String text) {
        page.navigate(product.portal("teksten?indicator=schoolweging"));
        page.locator("textarea").fill(text);
        press(page.locator("[data-tick=all]"));
        String code = page.locator("input[id^='write:schools']:checked").first().getAttribute("value");
        press(page.locator("input[id='write:fill']"));
        press(page.locator("input[id='each:publish']"));
        assertThat(page.locator("#messages").textContent()).contains("staat het online");
        return code;
    }

    @Test
    void a_text_about_levels_fills_with_what_each_page_tells_and_with_nothing_that_it_hides(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("teksten?indicator=referentieniveaus"));
        assertThat(page.locator(".blanks").textContent()).contains("{niveau_1f}", "{ondergrens_1f}");
        page.locator("textarea")
                .fill("Van onze kinderen haalt {niveau_1f} het basisniveau. Dank aan de moeder van Amina de Wit.");
        page.locator("[id='write'] .advice li:has-text('Amina de Wit')").waitFor();
        press(page.locator("input[id='write:fill']"));

        Page visitor = window.newPage();
        int filled = 0;
        for (Locator row : page.locator(".texts .panel").all().subList(0, 4)) {
            String text = row.locator("textarea").inputValue();
            visitor.navigate(product.site("/scholen/" + row.getAttribute("id").replace("school-", "")));
            if (text.contains("{niveau_1f}")) {
                assertThat(row.locator(".fault").textContent()).contains("{niveau_1f}");
            } else {
                String share = text.replaceAll(".*haalt (\\S+)%.*", "$1");
                assertThat(visitor.locator("#referentieniveaus").textContent()).contains(share);
                filled++;
            }
        }
        assertThat(filled).isPositive();
    }

    @Test
    void a_blank_that_nothing_fills_is_named_and_nothing_goes_online(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("teksten?indicator=schoolweging"));
        page.locator("textarea").fill("Wij zijn. ".repeat(2001));
        press(page.locator("input[id='write:fill']"));
        assertThat(page.locator(".fault").first().textContent()).startsWith("Deze tekst is te lang.");
        page.locator("textarea").fill("Wij zijn {onzin}.");
        press(page.locator("input[id='write:fill']"));
        press(page.locator("input[id='each:publish']"));

        assertThat(page.locator("#messages").textContent()).contains("ontbreekt nog iets");
        assertThat(page.locator(".unready li").count())
                .isEqualTo(page.locator(".texts .panel").count());
        assertThat(page.locator(".texts .fault").first().textContent()).contains("{onzin}");
        assertThat(page.locator(".texts textarea").first().inputValue()).isEqualTo("Wij zijn {onzin}.");
    }
}
