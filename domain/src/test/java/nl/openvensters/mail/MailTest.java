package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@school.example\r\nBcc: iedereen@evil.example",
                "anna@school.example\nBcc: iedereen@evil.example",
                "anna@school.example,bob@evil.example",
                "anna@school.example;bob@evil.example",
                "Anna <anna@school.example>",
                "\"anna@school.example, bob\"@evil.example",
                "<anna@school.example>",
                "@evil.example:anna@school.example",
                "anna@school.example (bob@evil.example)",
                "anna@[127.0.0.1]",
                "anna@localhost",
                "anna@@school.example",
                "anna school.example",
                "anna@school.example\u0000",
                "anna@school.example\u2028x",
                "",
                " "
            })
    void an_address_is_one_address_and_nothing_else(String address) {
        assertThat(Mail.isAddress(address)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail(address, "Onderwerp", "<p>x</p>", "x", Optional.empty()))
                .withMessageNotContaining("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@school.example", "a.b+c_d-e@sub.school.example", "o'brien@school.example", "a@b.nl"})
    void usual_addresses_are_addresses(String address) {
        assertThat(Mail.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoi\r\nBcc: bob@evil.example", "Hoi\nX: y", "Hoi\u2028X: y", "", "   "})
    void a_subject_is_one_line(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("anna@school.example", subject, "<p>x</p>", "x", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rapport", "../rapport.pdf", "rapport.pdf\r\nX: y", "Rapport.exe", "-.pdf"})
    void a_file_of_which_the_name_could_be_more_than_a_name_is_not_sent(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment(name, new byte[] {1}));
    }

    @Test
    void a_mail_that_is_logged_tells_nothing() {
        Mail mail = new Mail("anna@school.example", "Wachtwoord", "<p>geheim</p>", "geheim", Optional.empty());

        assertThat(mail.toString()).doesNotContain("anna", "Wachtwoord", "geheim");
    }
}
