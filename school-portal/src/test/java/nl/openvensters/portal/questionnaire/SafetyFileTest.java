package nl.openvensters.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.openvensters.questionnaire.result.MadeResult;
import nl.openvensters.questionnaire.result.RoundResult;
import org.junit.jupiter.api.Test;

/** The file for the inspectorate has the three parts of the monitor and nothing that the result keeps back. */
class SafetyFileTest {

    private static final String HEAD = "VESTIGING;SCHOOLJAAR;ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD;AFGESLOTEN_OP";

    @Test
    void it_has_a_line_for_each_of_the_three_parts_and_no_question_group_or_other_score() throws IOException {
        assertThat(lines(MadeResult.ofPupils()))
                .containsExactly(
                        HEAD,
                        "12AB00;2026-2027;Welbevinden;7,6;30;33;2026-11-20",
                        "12AB00;2026-2027;Beleving van veiligheid;7,7;30;33;2026-11-20",
                        "12AB00;2026-2027;Aantasting van veiligheid;7,8;30;33;2026-11-20");
    }

    @Test
    void under_the_minimum_a_line_says_so_and_neither_mark_nor_number_of_people() throws IOException {
        assertThat(lines(MadeResult.ofTooFewPupils()))
                .hasSize(4)
                .filteredOn(line -> !line.equals(HEAD))
                .allMatch(line -> line.endsWith(";te weinig antwoorden;;33;2026-11-20"));
    }

    @Test
    void where_people_were_few_it_says_nine_or_more_as_the_page_does() throws IOException {
        assertThat(lines(MadeResult.ofFewPupils()))
                .filteredOn(line -> !line.equals(HEAD))
                .allMatch(line -> line.contains(";9 of meer;9;"));
    }

    private static List<String> lines(RoundResult result) throws IOException {
        var file = new ByteArrayOutputStream();
        SafetyFile.write(result, file);
        return file.toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }
}
