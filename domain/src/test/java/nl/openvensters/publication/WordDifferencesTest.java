package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordDifferencesTest {

    @Test
    void a_word_that_changed_is_shown_gone_and_new() {
        assertThat(WordDifferences.between("<p>Wij groeien snel.</p>", "<p>Wij krimpen snel.</p>"))
                .isEqualTo("<p>Wij <del>groeien</del><ins>krimpen</ins> snel.</p>");
    }

    @Test
    void a_new_paragraph_and_one_that_is_gone_stand_on_their_own() {
        assertThat(WordDifferences.between("<p>Een.</p>", "<p>Een.</p><p>Twee.</p>"))
                .isEqualTo("<p>Een.</p><p><ins>Twee.</ins></p>");
        assertThat(WordDifferences.between("<p>Een.</p><p>Twee.</p>", "<p>Een.</p>"))
                .isEqualTo("<p>Een.</p><p><del>Twee.</del></p>");
    }

    @Test
    void a_list_shows_its_bullets_and_a_link_its_address() {
        assertThat(WordDifferences.between(
                        "<ul><li>Een</li></ul>",
                        "<ul><li>Een</li><li><a href=\"https://a.example/\">Twee</a></li></ul>"))
                .isEqualTo("<p>• Een</p><p><ins>• Twee (https://a.example/)</ins></p>");
    }

    @Test
    void what_looks_like_an_element_in_the_words_stays_words() {
        String before = "<p>a &lt; b &amp; c</p>";
        assertThat(WordDifferences.between(before, before)).isEqualTo("<p>a &lt; b &amp; c</p>");
        assertThat(WordDifferences.between("", "<p>&lt;script&gt;x&lt;/script&gt;</p>"))
                .doesNotContain("<script");
    }

    @Test
    void bold_is_no_difference() {
        assertThat(WordDifferences.none("<p>Wij <b>groeien</b></p>", "<p>Wij groeien</p>"))
                .isTrue();
    }

    @Property
    void any_two_texts_give_only_paragraphs_with_marks(@ForAll String before, @ForAll String after) {
        String html = WordDifferences.between("<p>" + before + "</p>", after);

        assertThat(html.replaceAll("</?(p|ins|del)>", "")).doesNotContain("<");
    }

    @Property
    void without_what_is_gone_the_new_text_is_left(@ForAll String before, @ForAll String after) {
        String html = WordDifferences.between(before, after);

        assertThat(read(html.replaceAll("(?s)<del>.*?</del>", "")))
                .isEqualTo(read(WordDifferences.between(after, after)));
        assertThat(read(html.replaceAll("(?s)<ins>.*?</ins>", "")))
                .isEqualTo(read(WordDifferences.between(before, before)));
    }

    private static String read(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", "");
    }
}
