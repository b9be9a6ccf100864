package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTextTest {

    @ParameterizedTest
    @CsvSource({
        "<p>Wij <strong>lezen</strong>.</p>, <p>Wij <strong>lezen</strong>.</p>",
        "<ul><li>een</li></ul>, <ul><li>een</li></ul>",
        "<h2>Kop</h2>, <h4>Kop</h4>",
        "<div>Tekst</div>, <p>Tekst</p>",
        "<p onclick=\"x()\">Tekst</p>, <p>Tekst</p>",
        "<p>a<script>b</script></p>, <p>a</p>",
        "<p style=\"color:red\">Tekst</p>, <p>Tekst</p>",
        "<a href=\"javascript:x()\">lees</a>, lees"
    })
    void only_what_a_school_may_use_stays(String written, String kept) {
        assertThat(SchoolText.clean(written)).isEqualTo(kept);
    }

    @Test
    void a_link_stays_and_gives_nothing_away() {
        assertThat(SchoolText.clean("<a href=\"https://school.example/\">lees</a>"))
                .contains("href=\"https://school.example/\"", "nofollow", "noopener");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "<p></p>", "<p>&nbsp;</p>", "<p>\u00a0<br></p>", "<img src=\"x\">"})
    void a_text_without_anything_to_read_is_empty(String written) {
        assertThat(SchoolText.clean(written)).isEmpty();
    }

    @Test
    void two_drafts_that_read_the_same_are_the_same() {
        assertThat(new DraftContent("<div>Tekst</div>", Optional.of("{ \"a\" : 1, \"text\": \"<h1>x</h1>\" }")))
                .isEqualTo(new DraftContent("<p>Tekst</p>", Optional.of("{\"a\":1,\"text\":\"<h4>x</h4>\"}")));
        assertThat(new DraftContent("<p> </p>", Optional.of("{\"text\":\"<p></p>\"}")))
                .isEqualTo(DraftContent.EMPTY);
        assertThat(new DraftContent("", Optional.of("{\"text\":3}"))).isEqualTo(DraftContent.EMPTY);
        assertThatThrownBy(() -> new DraftContent("", Optional.of("[1]"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_and_answer_change_apart() {
        DraftContent both = DraftContent.words("een").answering(Optional.of("{\"a\":1}"));

        assertThat(both.saying("twee")).isEqualTo(new DraftContent("twee", Optional.of("{\"a\":1}")));
        assertThat(both.answering(Optional.empty())).isEqualTo(DraftContent.words("een"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>\u00ad</p>",
                "<p>&shy;</p>",
                "<p>&#8203;</p>",
                "<p>\u2060</p>",
                "<p>\u2800</p>",
                "<p>.</p>",
                "<p>-</p>",
                "<p>&#x1f308;</p>"
            })
    void a_text_that_shows_nothing_is_no_text(String html) {
        assertThat(SchoolText.clean(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a\u202eb</p>", "<p>a&#8238;b</p>", "<p>a&#x2066;b</p>"})
    void marks_that_turn_the_direction_are_taken_out(String html) {
        assertThat(SchoolText.clean(html)).isEqualTo("<p>ab</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>wij {</p>", "<p>{{a}}</p>", "<p>a {{{</p>"})
    void braces_stay_as_they_were_typed(String html) {
        assertThat(SchoolText.clean(html)).isEqualTo(html);
        assertThat(SchoolText.clean(SchoolText.clean(html))).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x<p>!<li>{", "1</p><li><p><li><li></p>", "<p><ul><li>a<ul><li>b</p>", "{", "{{ {"})
    void what_is_cleaned_once_is_clean(String typed) {
        String clean = SchoolText.clean(typed);

        assertThat(SchoolText.clean(clean)).isEqualTo(clean);
    }
}
