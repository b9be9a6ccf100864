package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "'De  Vuurtoren ', de vuurtoren",
        "o.b.s. De Linde, obs de linde",
        "o.b.s.Theo Thijssen, obs theo thijssen",
        "St.Jozef, st jozef",
        "J.F. Kennedy, jf kennedy",
        "J F Kennedy, jf kennedy",
        "Nieuw-Vennep, nieuw vennep",
        "Nieuw–Vennep, nieuw vennep",
        "’s-Gravenhage, s gravenhage",
        "''t Nest, t nest",
        "`t Nest, t nest",
        "Capelle a/d Vliet, capelle aan de vliet",
        "Dr. J. v.d. Hoevenschool, dr j van de hoevenschool",
        "Eben Haëzer, eben haezer",
        "P@rk, park",
        "Br!cks, bricks",
        "ZIEZO!, ziezo",
        "Rots & Water, rots en water"
    })
    void the_same_is_written_the_same(String written, String key) {
        assertThat(Spelling.key(written)).isEqualTo(key);
    }

    @Test
    void signs_that_nobody_sees_make_no_difference() {
        assertThat(Spelling.key("Zo\u00ADnne\u200Bbloem\u00A0Noord\uFEFF")).isEqualTo("zonnebloem noord");
    }

    @Test
    void marks_make_no_difference_however_they_are_stored() {
        assertThat(Spelling.key("Exloe\u0308rmond")).isEqualTo(Spelling.key("Exlo\u00EBrmond"));
    }

    @ParameterizedTest
    @CsvSource({
        "2716 PH Zoetermeer, 2716PH, zoetermeer",
        "zoetermeer 2716ph, 2716PH, zoetermeer",
        "Linde 2716, 2716, linde",
        "1781 de Vuurtoren, 1781, de vuurtoren",
        "1781 de, 1781DE, ''",
        "1781de vuurtoren, 1781DE, vuurtoren"
    })
    void a_postcode_is_understood_wherever_it_stands(String typed, String postcode, String words) {
        Question question = Question.of(typed);

        assertThat(question.postcode()).contains(postcode);
        assertThat(String.join(" ", question.words())).isEqualTo(words);
    }

    @Test
    void words_beyond_the_sixteenth_are_ignored() {
        assertThat(Question.of("aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq")
                        .words())
                .hasSize(Question.MOST);
    }

    @ParameterizedTest
    @CsvSource({"linde,lindr", "linde,lnde", "linde,llinde", "linde,lidne", "linde,inde", "linde,lind"})
    void one_slip_of_the_finger_is_a_typo(String one, String other) {
        assertThat(Typo.between(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"linde,linde", "linde,lnd", "linde,lidnr", "linde,eik"})
    void nothing_else_is_a_typo(String one, String other) {
        assertThat(Typo.between(one, other)).isFalse();
    }
}
