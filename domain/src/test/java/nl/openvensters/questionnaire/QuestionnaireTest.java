package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueException;
import nl.openvensters.questionnaire.Questionnaires.Supplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The questionnaires that are supplied, and what a file of one must say. */
class QuestionnaireTest {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();

    static List<Questionnaire> supplied() {
        return Questionnaires.all().stream().map(Supplied::questionnaire).toList();
    }

    @ParameterizedTest
    @MethodSource("supplied")
    void each_supplied_list_is_short_and_names_indicators_that_exist(Questionnaire list) {
        Catalogue catalogue = Catalogue.load();

        assertThat(list.items()).hasSizeBetween(8, 20);
        assertThat(list.scores().stream().flatMap(score -> score.indicator().stream()))
                .allMatch(id -> catalogue.find(id).isPresent());
    }

    @Test
    void pupils_have_fifteen_questions_ten_in_each_score_and_five_in_both() {
        Score satisfied = score("tevredenheid");
        Score safe = score("veiligheid");

        assertThat(PUPILS.items().stream().filter(item -> !item.scores().isEmpty()))
                .hasSize(15);
        assertThat(PUPILS.of(satisfied)).hasSize(10);
        assertThat(PUPILS.of(safe)).hasSize(10);
        assertThat(PUPILS.of(safe)).filteredOn(PUPILS.of(satisfied)::contains).hasSize(5);
        assertThat(PUPILS.isSafetyMonitor()).isTrue();
    }

    @Test
    void questions_to_children_have_twelve_words_or_so_and_no_long_ones() {
        assertThat(PUPILS.items()).allSatisfy(item -> {
            String[] words = item.text().dutch().split(" ");
            assertThat(words).hasSizeLessThanOrEqualTo(15);
            assertThat(words).allMatch(word -> word.length() <= 10);
        });
    }

    @Test
    void parents_are_asked_in_six_languages() {
        assertThat(new Questionnaires().find("ouders").questionnaire().languages())
                .containsExactly("nl", "en", "tr", "ar", "pl", "uk");
    }

    @ParameterizedTest
    @CsvSource({"graag,1,1", "graag,2,4", "graag,4,10", "gepest,1,10", "gepest,4,1", "cijfer,7,7"})
    void a_mark_out_of_ten_is_three_times_the_answer_minus_two_and_turned_where_agreeing_is_bad(
            String item, int answer, double mark) {
        assertThat(PUPILS.item(item).orElseThrow().outOfTen(answer)).isEqualTo(mark, within(1e-9));
    }

    @Test
    void who_is_bullied_is_asked_whether_there_is_somebody_to_tell() {
        Item tell = PUPILS.item("vertellen").orElseThrow();

        assertThat(tell.isAsked(Map.of("gepest", 4))).isTrue();
        assertThat(tell.isAsked(Map.of("gepest", 1))).isFalse();
        assertThat(tell.isAsked(Map.of())).isFalse();
    }

    @Test
    void a_file_that_lacks_a_translation_or_would_show_four_people_is_refused_with_where() {
        String yaml = new Questionnaires().find("leerlingen").yaml();

        assertThatThrownBy(() -> QuestionnaireReader.read("x.yaml", yaml.replaceFirst(", en: \"pupils\"", "")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("roles")
                .hasMessageContaining("en is missing");
        assertThatThrownBy(() -> QuestionnaireReader.read("x.yaml", yaml.replace("minimum: 5", "minimum: 4")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("under five");
        assertThatThrownBy(() -> QuestionnaireReader.read("x.yaml", yaml.replace("kind: NUMBER", "kind: WISH")))
                .isInstanceOf(CatalogueException.class);
    }

    private static Score score(String id) {
        return PUPILS.scores().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
