package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can hardly be true of an answer beside the size of its school. */
class BesideSchoolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tevredenheid_leerlingen|{'score': 8, 'respondents': 5000, 'pupils': 5000}|79|[respondents, pupils]",
                "tevredenheid_leerlingen|{'score': 8, 'respondents': 94, 'pupils': 94}|79|[]",
                "tevredenheid_ouders|{'score': 8, 'respondents': 158, 'invited': 160}|79|[]",
                "tevredenheid_ouders|{'score': 8, 'respondents': 300, 'invited': 160}|79|[respondents]",
                "veiligheid|{'score': 8, 'respondents': 100}|79|[respondents]",
                "ouders|{'amount': 45}|79|[]"
            })
    void more_answers_than_a_school_can_give_are_asked_about_and_not_refused(
            String indicator, String json, int pupils, String asked) {
        List<Fault> faults = AnswerRules.beside(Catalogue.load().get(indicator), json.replace('\'', '"'), pupils);

        assertThat(faults.stream().map(Fault::path).toList()).hasToString(asked);
        assertThat(faults).allMatch(Fault::asks).noneMatch(Fault::blocks);
    }
}
