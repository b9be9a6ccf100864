package nl.openvensters.questionnaire.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.writing.AnyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledAnswersTest {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();

    @Test
    void only_answers_to_questions_of_the_list_are_taken() {
        FilledAnswers sheet = FilledAnswers.EMPTY.with(
                PUPILS, Map.of("graag", "4", "gepest", "5", "les", "1", "cijfer", "11", "ruzie", "0", "wens", "  "));

        assertThat(sheet.answers()).containsOnly(Map.entry("graag", 4), Map.entry("ruzie", 0));
        assertThat(sheet.words()).isEmpty();
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_any_more_is_not_sent() {
        FilledAnswers sheet = FilledAnswers.EMPTY.with(PUPILS, Map.of("gepest", "4", "vertellen", "2"));

        assertThat(sheet.asked(PUPILS).answers()).containsKey("vertellen");
        assertThat(sheet.with(PUPILS, Map.of("gepest", "1")).asked(PUPILS).answers())
                .doesNotContainKey("vertellen");
    }

    @Test
    void what_is_kept_can_be_read_with_its_own_code_only_and_has_a_length_that_tells_nothing() {
        ParticipationCode mine = ParticipationCode.fresh();
        FilledAnswers sheet = FilledAnswers.EMPTY.with(PUPILS, Map.of("graag", "1", "wens", "Meer gym"));
        byte[] kept = SealedAnswers.seal(mine.key(), sheet);

        assertThat(SealedAnswers.open(mine.key(), kept)).contains(sheet);
        assertThat(SealedAnswers.open(ParticipationCode.fresh().key(), kept)).isEmpty();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("graag");
        assertThat(kept).hasSameSizeAs(SealedAnswers.seal(mine.key(), FilledAnswers.EMPTY));
    }

    @Test
    void a_code_is_read_as_people_type_it_and_its_hashes_differ_by_what_they_are_for() {
        ParticipationCode code = ParticipationCode.fresh();

        assertThat(ParticipationCode.typed(" " + code.written().toLowerCase() + " "))
                .contains(code);
        assertThat(ParticipationCode.typed("ABCD-EFGH")).isEmpty();
        assertThat(code.hash()).isNotEqualTo(code.sheet()).hasSize(64);
        assertThat(code).hasToString("a code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Juf Anne is streng",
                "ik wil naast sanne",
                "mail mij: kim@huis.example",
                "bel 06 12 34 56 78",
                "meester Xinyi roept"
            })
    void words_that_name_somebody_are_found(String words) {
        assertThat(AnyName.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meer gym en een groter plein", "De juf mag vaker lachen", "Minder huiswerk in groep 8"})
    void other_words_are_not(String words) {
        assertThat(AnyName.isIn(words)).isFalse();
    }
}
