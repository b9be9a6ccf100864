package nl.openvensters.questionnaire.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From lines that a school types to a questionnaire. */
class OwnTextTest {

    private static Questionnaire read(String questions) {
        return Questionnaires.read(new OwnText("Het plein", OwnRole.PUPIL, "Wat vind je van \"ons\" plein?", questions)
                .yaml("eigen-7", 3));
    }

    @Test
    void each_kind_of_question_is_asked_as_it_is_typed() {
        Questionnaire list = read("""
                # Spelen
                Speel je graag op het plein?
                Het plein is groot genoeg. [vijf, weet niet]
                Word je gestoord? [vier, omgekeerd: Niet gestoord]
                # Jij
                Hoe kom je naar school? [keuze: lopend | fiets | auto]
                Hoe oud ben je? [getal: 4-12]
                Wat wil je nog zeggen? [open]""");

        assertThat(list.items())
                .extracting(Item::kind)
                .containsExactly(
                        AnswerKind.FOUR,
                        AnswerKind.FIVE,
                        AnswerKind.FOUR,
                        AnswerKind.CHOICE,
                        AnswerKind.NUMBER,
                        AnswerKind.OPEN);
        assertThat(list.blocks()).extracting(block -> block.title().dutch()).containsExactly("Spelen", "Jij");
        assertThat(list.items().get(2).toldAs().dutch()).isEqualTo("Niet gestoord");
        assertThat(list.of(list.scores().get(0))).hasSize(3);
    }

    @Test
    void a_version_is_a_line_of_its_own_and_keeps_the_minimum_of_its_role() {
        Questionnaire list = Questionnaires.read(
                new OwnText("Overblijven", OwnRole.PARENT, "Wat vindt u?", "Gaat het goed?").yaml("eigen-7", 3));

        assertThat(list.version()).isEqualTo(3);
        assertThat(list.trend()).isEqualTo(3);
        assertThat(list.roles().get(0).minimum()).isEqualTo(10);
    }

    @Test
    void what_is_typed_cannot_change_anything_but_its_own_text() {
        Questionnaire list = read("Is \"dit\\\" }, roles: [] # goed? [vier]");

        assertThat(list.items().get(0).text().dutch()).isEqualTo("Is \"dit\\\" }, roles: [] # goed?");
    }

    @Test
    void a_list_of_open_questions_alone_has_no_score() {
        assertThat(read("Wat wil je zeggen? [open]").scores()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vraag [zes];KIND",
                "Vraag [vier, soms];KIND",
                "Vraag [keuze: ja];CHOICES",
                "Vraag [getal: 10];BOUNDS",
                "Vraag [getal: 9-3];BOUNDS",
                "Vraag [getal: 0-900];BOUNDS",
                "Vraag [vier, omgekeerd];TOLD",
                "[vier];LINE",
                "#;LINE"
            })
    void what_cannot_be_asked_is_refused_with_its_line(String line, Why why) {
        assertThatThrownBy(() -> read("# Begin\n" + line)).isInstanceOfSatisfying(OwnListRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(why);
            assertThat(refused.line()).isEqualTo(2);
        });
    }

    @Test
    void a_list_without_a_question_is_refused() {
        assertThatThrownBy(() -> read("# Begin"))
                .isInstanceOfSatisfying(OwnListRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Why.QUESTIONS));
    }
}
