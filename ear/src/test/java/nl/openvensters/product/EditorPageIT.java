package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Writing an explanation. */
@BrowserTest
class EditorPageIT {

    private static final String WORD = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
        <style><!-- p.MsoNormal {margin-bottom:8.0pt; font-family:"Calibri",sans-serif;} @list l0:level1 {} --></style>
        </head><body lang=NL><!--StartFragment-->
        <h2><b><span style='font-family:"Calibri Light",sans-serif;color:#2F5496'>Onze groei<o:p></o:p></span></b></h2>
        <p class=MsoNormal><span style='mso-ansi-language:NL'>Sinds de nieuwe wijk klaar is,
        groeien wij <b style='mso-bidi-font-weight:normal'>weer <i style='mso-bidi-font-style:normal'>hard</i></b>. <del cite="mailto:Juf">Weg.</del><o:p></o:p></span></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
        </span></span></span><![endif]>meer kleuters<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;
        </span></span></span><![endif]>een <a href="https://school.example/groep">tiende groep</a><o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
        style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>eerst bouwen<o:p></o:p></p>
        <p class=MsoNormal><img src="file:///C:/clip.png" onerror="alert(1)"><a href="javascript:alert(1)">klik</a></p>
        <!--EndFragment--></body></html>\
        """;

    private static final String DOCS = """
        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b2c3d4e"><h1 dir="ltr"><span
        style="font-size:20pt;font-weight:400;">Onze groei</span></h1><p dir="ltr"><span
        style="font-weight:400;white-space:pre-wrap;">Wij groeien </span><span style="font-weight:700;">weer</span><span>.
        </span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>meer
        kleuters</span></p></li></ul></b>\
        """;

    @Test
    void what_is_pasted_from_a_word_processor_comes_out_clean(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "schoolleider@openvensters.example");
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.clear();
        editor.paste(WORD);

        assertThat(editor.html())
                .isEqualTo("<h4>Onze groei</h4><p>Sinds de nieuwe wijk klaar is, groeien wij"
                        + " <b>weer <i>hard</i></b>.</p><ul><li>meer kleuters</li><li>een <a"
                        + " href=\"https://school.example/groep\">tiende groep</a></li></ul><ol><li>eerst"
                        + " bouwen</li></ol><p>klik</p>");

        editor.clear();
        editor.paste(DOCS);

        assertThat(editor.html())
                .isEqualTo("<h4>Onze groei</h4><p>Wij groeien <b>weer</b>.</p><ul><li>meer kleuters</li></ul>");
        complaints.run();
    }

    @Test
    void the_buttons_work_by_keyboard_and_tab_leaves_the_text(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Eerste regel");
        page.keyboard().press("Enter");
        page.keyboard().type("tweede regel");
        page.keyboard().press("Shift+Home");
        page.keyboard().press("Shift+Tab");
        assertThat(focused(page)).isEqualTo("Vet");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        assertThat(editor.html()).isEqualTo("<p>Eerste regel</p><ul><li>tweede regel</li></ul>");

        page.keyboard().press("Control+A");
        page.keyboard().press("Control+B");
        assertThat(editor.html()).contains("<b>Eerste regel</b>");
        page.keyboard().press("Control+Z");
        assertThat(editor.html()).doesNotContain("<b>");
        editor.field().focus();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.editor') === null"))
                .isEqualTo(true);
    }

    @Test
    void a_link_needs_a_real_address_and_may_do_without_https(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("ons plan");
        page.keyboard().press("Control+A");
        press(page, ".tools button:has-text('Link')");
        page.keyboard().type("zomaar wat");
        page.keyboard().press("Enter");
        assertThat(page.locator(".beneath .fault").textContent()).contains("geen adres");
        page.fill(".beneath input", "www.school.example/plan");
        page.keyboard().press("Enter");

        assertThat(editor.html()).isEqualTo("<p><a href=\"https://www.school.example/plan\">ons plan</a></p>");
    }

    @Test
    void advice_comes_while_typing_and_one_press_replaces_jargon(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("De instroomprognose bij circaatje is circa goed. In groep 8 van Jan de Vries zitten 3 kinderen.");
        page.waitForSelector("#advice li");

        assertThat(page.locator("#advice").innerText()).contains("vakwoord", "kleine groep", "15 woorden");
        Accessible.assertClean(page, "portal-indicator-advice");

        press(page, "#advice li button");
        page.waitForFunction("() => !document.getElementById('advice').textContent.includes('circa')");
        assertThat(editor.text().replace("\u00a0", " "))
                .contains("De instroomprognose bij circaatje is ongeveer goed.");
        assertThat(page.locator(".preview .school-says").first().textContent()).contains("ongeveer");
        assertThat(page.locator("#advice li button").count())
                .as("of which more of the sentence has to change")
                .isZero();
    }

    @Test
    void examples_are_of_other_boards_and_last_years_words_can_be_taken_over(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");
        EditorPage editor = EditorPage.of(page, product, "leerlingen");

        assertThat(page.locator(".example").count()).isBetween(1, 3);
        press(page.locator(".example summary").first());
        assertThat(page.locator(".example a").first().getAttribute("href"))
                .matches("/scholen/\\w{6}#leerlingen")
                .doesNotContain(editor.school());
        assertThat(page.locator(".wrong").textContent()).contains("DUO");
    }

    @Test
    void without_script_the_form_saves_and_publishes(Product product, com.microsoft.playwright.BrowserContext window) {
        try (var plain = window.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            product.logIn(page, "schoolleider@openvensters.example");
            String school = EditorPage.schools(page, product).get(0);
            page.navigate(product.portal("indicator?school=" + school + "&indicator=leerlingen"));
            page.fill("textarea", "<p>Zonder script.</p>");
            press(page, "input[value='Bewaar concept']");

            assertThat(page.locator("#messages").textContent()).contains("bewaard");
            assertThat(page.inputValue("textarea")).contains("Zonder script.");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }
}
