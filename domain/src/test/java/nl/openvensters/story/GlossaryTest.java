package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    @ParameterizedTest
    @CsvSource({
        "Van de 100 maakten 90 het basisniveau., niveau1f",
        "Het 1F-niveau., niveau1f",
        "Beide lagen boven haar Ondergrens., ondergrens",
        "Hoe hoger de schoolweging, schoolweging",
        "De eindtoets van 2021., doorstroomtoets"
    })
    void a_word_is_found_as_it_is_written(String text, String term) {
        assertThat(Glossary.in(text)).extracting(Glossary.Term::id).contains(term);
    }

    @Test
    void part_of_another_word_is_not_that_word() {
        assertThat(Glossary.in("Uitgave van het hbovve, artikel 11F.")).isEmpty();
    }

    @Test
    void every_word_is_explained_in_sentences_and_found_under_its_own_name() {
        assertThat(Glossary.all()).hasSizeGreaterThan(8).allSatisfy(term -> {
            assertThat(term.text()).endsWith(".").hasSizeLessThan(300);
            assertThat(Glossary.in(term.name())).contains(term);
        });
    }

    @Test
    void a_level_is_explained_with_what_a_child_can_do() {
        assertThat(Glossary.in("1F"))
                .singleElement()
                .extracting(Glossary.Term::text)
                .asString()
                .contains("Een kind leest");
    }
}
