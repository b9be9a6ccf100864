package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Sanne@School.Example, sanne@school.example",
        "jo@bücher.example, jo@xn--bcher-kva.example",
        "jo@BÜCHER.example, jo@xn--bcher-kva.example",
        "jo@xn--bcher-kva.example, jo@xn--bcher-kva.example",
        "sanne＠school.example, sanne@school.example",
        "sanne\u200b@school.example, sanne@school.example",
        "'  sanne@school.example ', sanne@school.example",
        "o'brien@school.example, o'brien@school.example"
    })
    void one_person_has_one_address_however_it_is_spelled(String typed, String kept) {
        assertThat(MailAddress.of(typed)).contains(new MailAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoë@school.example",
                "a..b@school.example",
                ".a@school.example",
                "a@school..example",
                "a@-school.example",
                "a@school",
                "a@school.123",
                "a@school_x.example",
                "a b@school.example",
                "a@b@school.example",
                "@school.example",
                "a@",
                "a@school.example\nBcc: x@y.example"
            })
    void what_no_mail_can_be_sent_to_is_no_address(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void nothing_is_longer_than_a_server_takes() {
        assertThat(MailAddress.of("a".repeat(65) + "@school.example")).isEmpty();
        assertThat(MailAddress.of("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(MailAddress.of(null)).isEmpty();
    }
}
