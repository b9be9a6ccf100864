package nl.openvensters.questionnaire.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.RespondentRole;
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

    @Test
    void a_question_can_be_for_those_who_gave_some_answers_to_the_one_above_it() {
        Questionnaire list = read("""
                Word je gestoord? [vier, weet niet, omgekeerd: Niet gestoord]
                > een beetje | Helemaal wel: Door wie: groten of kleinen? [keuze: groten | kleinen]
                > weet niet: Waarom weet je dat niet? [open]
                Welk cijfer geef je het plein? [getal: 1-10]
                > 1-5: Wat moet er beter?
                Hoe kom je hier? [keuze: lopend | met de bus]
                > met de bus: Duurt dat lang? [vijf]""");

        assertThat(list.items())
                .extracting(item -> item.condition()
                        .map(when -> when.item() + when.answers())
                        .orElse(""))
                .containsExactly("", "vraag1[3, 4]", "vraag1[0]", "", "vraag4[1, 2, 3, 4, 5]", "", "vraag6[2]");
        assertThat(list.items().get(1).text().dutch()).isEqualTo("Door wie: groten of kleinen?");
        assertThat(list.of(list.scores().get(0)))
                .as("what not everybody is asked counts in no mark")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vraag;> soms: Hoe?",
                "Vraag;> een beetje Hoe?",
                "Vraag;> helemaal niet | niet zo | een beetje | helemaal wel: Hoe?",
                "Vraag;> weet niet: Hoe?",
                "Vraag [open];> ja: Hoe?",
                "Vraag [getal: 1-10];> 0-3: Hoe?",
                "Vraag [getal: 1-10];> 1-10: Hoe?",
                "#Scherm;> een beetje: Hoe?"
            })
    void a_question_for_some_that_names_no_answers_of_the_one_above_or_all_is_refused(String above, String line) {
        assertThatThrownBy(() -> read(above + "\n" + line)).isInstanceOfSatisfying(OwnListRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Why.WHEN);
            assertThat(refused.line()).isEqualTo(2);
        });
    }

    @Test
    void for_more_roles_it_is_a_scan_and_each_keeps_its_minimum() {
        Questionnaire list = Questionnaires.read(
                new OwnText("Overblijven", List.of(OwnRole.PUPIL, OwnRole.PARENT), "Wat vind je?", "Gaat het goed?")
                        .yaml("eigen-7", 1));

        assertThat(list.isScan()).isTrue();
        assertThat(list.roles()).extracting(RespondentRole::minimum).containsExactly(5, 10);
    }

    @Test
    void each_language_in_which_all_is_translated_can_be_chosen_with_our_words_around_it() {
        var text = new OwnText(
                "Overblijven",
                List.of(OwnRole.PARENT, OwnRole.STAFF),
                "Wat vindt u?",
                "Gaat het goed? [vijf]\nHoe? [vier]");
        Map<String, Map<String, String>> all = OwnTranslations.LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> text.texts().stream()
                        .collect(Collectors.toMap(dutch -> dutch, dutch -> language + " \"" + dutch))));
        all.get("tr").remove("Hoe?");
        Questionnaire list = Questionnaires.read(text.yaml("eigen-7", 1, new OwnTranslations(all, Map.of())));

        assertThat(list.languages()).containsExactly("nl", "en", "ar", "pl", "uk");
        assertThat(list.items().get(0).text().in("uk")).isEqualTo("uk \"Gaat het goed?");
        assertThat(list.labels().get(AnswerKind.FIVE))
                .allSatisfy(label -> assertThat(label.in("ar")).isNotEqualTo(label.dutch()));
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
                "Vraag [getal: 0-10];BOUNDS",
                "Vraag [getal: 1-3];BOUNDS",
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
