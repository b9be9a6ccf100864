package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void blank_lines_part_paragraphs_and_dashes_make_a_list() {
        assertThat(TypedText.html("Wij groeien.\r\n\r\nDat komt door:\n- de wijk\n- de opvang\nKom kijken."))
                .isEqualTo("<p>Wij groeien.</p><p>Dat komt door:</p><ul><li>de wijk</li><li>de opvang</li></ul>"
                        + "<p>Kom kijken.</p>");
    }

    @Test
    void a_single_new_line_stays_a_new_line() {
        assertThat(TypedText.html("Een\ntwee")).isEqualTo("<p>Een<br />twee</p>");
    }

    @Test
    void what_looks_like_markup_is_only_text() {
        assertThat(TypedText.html("1 < 2 & <script>x</script>"))
                .isEqualTo("<p>1 &lt; 2 &amp; &lt;script&gt;x&lt;/script&gt;</p>");
        assertThat(TypedText.html("  \n ")).isEmpty();
    }
}
