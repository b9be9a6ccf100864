package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final URI ADDRESS = URI.create("https://voorbeeld.example/portaal/a?b=c&d=e");

    @Test
    void both_readings_say_the_same() {
        Mail mail = Letter.about("Nieuws")
                .paragraph("Hallo Anna,")
                .heading("Scholen")
                .list(List.of(new Letter.Item("De Klimop", ADDRESS), new Letter.Item("De Vlier", null)))
                .button("Kijk maar", ADDRESS)
                .aside("Tot later.")
                .to("anna@school.example");

        for (String words :
                List.of("Nieuws", "Hallo Anna,", "Scholen", "De Klimop", "De Vlier", "Kijk maar", "Tot later.")) {
            assertThat(mail.html()).contains(words);
            assertThat(mail.plain()).contains(words);
        }
        assertThat(mail.plain()).contains("Kijk maar:\n" + ADDRESS);
        assertThat(mail.html()).contains("href=\"https://voorbeeld.example/portaal/a?b=c&amp;d=e\"");
        assertThat(mail.html()).doesNotContain("{parts}", "{subject}", "{foot}", "{product}");
    }

    @Test
    void what_people_typed_is_shown_and_never_run() {
        Mail mail = Letter.about("Van <b>Eva</b> {parts}")
                .paragraph("<script>alert('x')</script> & \"zo\"")
                .to("anna@school.example");

        assertThat(mail.html()).doesNotContain("<script>", "<b>Eva");
        assertThat(mail.html()).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &#34;zo&#34;");
        assertThat(mail.html()).contains("<h1", "&#123;parts}</h1>");
        assertThat(mail.plain()).contains("<script>alert('x')</script> & \"zo\"");
    }

    @Test
    void mails_that_can_be_ended_say_how() {
        Mail mail =
                Letter.about("Overzicht").paragraph("x").unsubscribe(ADDRESS).to("anna@school.example");

        assertThat(mail.unsubscribe()).contains(ADDRESS);
        assertThat(mail.plain()).contains("Deze mails niet meer krijgen: " + ADDRESS);
        assertThat(mail.html()).contains("Deze mails niet meer krijgen</a>");
    }
}
