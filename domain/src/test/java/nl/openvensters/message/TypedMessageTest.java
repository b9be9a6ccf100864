package nl.openvensters.message;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.message.MessageRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMessageTest {

    private static TypedMessage typed(String text, String email) {
        return new TypedMessage("", text, email, "", "seal");
    }

    @Test
    void a_plain_question_is_fine_with_and_without_an_address() {
        assertThat(typed("De schooltijden kloppen niet.", "").faults()).isEmpty();
        assertThat(typed("De schooltijden kloppen niet.", " ouder@voorbeeld.example ")
                        .faults())
                .isEmpty();
        assertThat(typed("Zie https://school.example/tijden", "").faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u200b\u200b", "\u0000", "\u00ad", "\u2800", ".", "-"})
    void a_text_in_which_nothing_can_be_read_is_none(String text) {
        assertThat(typed(text, "").faults()).containsExactly(Why.NO_TEXT);
    }

    @Test
    void the_longest_text_fits_whatever_its_letters_and_line_ends_are() {
        assertThat(typed("𐐷".repeat(TypedMessage.LONGEST), "").faults()).isEmpty();
        assertThat(typed("a\r\n".repeat(TypedMessage.LONGEST / 2), "").faults()).isEmpty();
        assertThat(typed("a".repeat(TypedMessage.LONGEST + 1), "").faults()).containsExactly(Why.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example HTTPS://b.example", "www.a.example en www.b.example", "[url=x]y[/url]"})
    void a_text_with_several_links_is_refused(String text) {
        assertThat(typed(text, "").faults()).containsExactly(Why.TOO_MANY_LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouder", "ouder@voorbeeld", "a@b.example, c@d.example", "<a@b.example>"})
    void what_is_no_address_is_told(String email) {
        assertThat(typed("Klopt dit?", email).faults()).containsExactly(Why.NO_ADDRESS);
    }

    @Test
    void several_faults_are_told_at_once() {
        assertThat(new TypedMessage("", " ", "x", "filled", "").faults())
                .containsExactlyInAnyOrder(Why.NO_TEXT, Why.NO_ADDRESS, Why.TRAPPED);
    }

    @Test
    void what_cannot_be_seen_is_taken_out_and_the_rest_stays_as_it_was_typed() {
        TypedMessage typed = typed("  Beste\tschool,\r\n\r\n\r\n\r\n\u202eklopt\u0007 <b>dit</b>?\u2028Groet ", "");

        assertThat(typed.text()).isEqualTo("Beste school,\n\nklopt <b>dit</b>?\nGroet");
    }

    @Test
    void what_was_typed_is_in_no_log() {
        assertThat(typed("geheim", "a@b.example").toString()).doesNotContain("geheim", "a@b.example");
    }
}
