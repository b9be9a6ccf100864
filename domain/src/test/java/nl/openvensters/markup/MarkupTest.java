package nl.openvensters.markup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.publication.SchoolText;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void nothing_in_a_text_ends_a_tag_or_an_attribute() {
        assertThat(Markup.escaped("<b a=\"x\" c='y'>&amp;"))
                .isEqualTo("&lt;b a=&#34;x&#34; c=&#39;y&#39;&gt;&amp;amp;");
    }

    @Test
    void the_sanitizer_shows_an_escaped_text_as_it_was_typed() {
        String typed = "Groep 8 & 7: \"meer dan 90%\", zei juf 's ochtends <3";

        assertThat(SchoolText.clean("<p>" + Markup.escaped(typed) + "</p>"))
                .isEqualTo("<p>" + Markup.escaped(typed) + "</p>");
    }
}
