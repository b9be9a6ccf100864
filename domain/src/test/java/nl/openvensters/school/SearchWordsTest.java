package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'  De Vuurtoren  ', 'De|Vuurtoren'",
        "'Vuurtoren, Den Helder', 'Vuurtoren|Den|Helder'",
        "'1781 ab', '1781ab'",
        "'Vuurtoren 1781 AB', 'Vuurtoren|1781AB'",
        "'1781 de Vuurtoren', '1781|de|Vuurtoren'",
        "'school Den  Haag', 'school|Den Haag'",
        "'’s-Gravenhage', 's-Gravenhage'",
        "'‘s Hertogenbosch', 's-Hertogenbosch'",
        "'s-Gravenzande', 's-Gravenzande'",
        "'Zandpad\u0000Noord', 'Zandpad|Noord'",
        "'   ', ''"
    })
    void text_is_cut_into_words_and_a_postcode_is_one_word(String text, String words) {
        assertThat(String.join("|", SearchWords.in(text).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Den Haag,gravenhage",
        "s-Gravenhage,den haag",
        "den bosch,hertogenbosch",
        "2e,tweede",
        "Tweede,2e",
        "St.,sint",
        "obs,openbare basisschool",
        "Nieuw-Vennep,Nieuw Vennep",
        "molen,molen"
    })
    void what_means_the_same_is_searched_too(String word, String other) {
        assertThat(SearchWords.alternatives(word)).contains(other);
    }

    @Test
    void wildcards_in_a_word_are_ordinary_characters() {
        assertThat(SearchWords.anywhere("100%_!")).isEqualTo("%100!%!_!!%");
    }

    @Test
    void words_beyond_the_eighth_are_ignored() {
        assertThat(SearchWords.in("a b c d e f g h i j").words()).hasSize(SearchWords.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "Dé Vuurtoren,Den Helder,de-vuurtoren-den-helder",
        "Het Hóge Land (noord),’s-Gravenzande,het-hoge-land-noord-s-gravenzande",
        "…,-,school"
    })
    void a_slug_has_plain_letters_digits_and_single_hyphens(String name, String place, String slug) {
        assertThat(Slug.of(name, place).value()).isEqualTo(slug);
    }
}
