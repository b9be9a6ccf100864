package nl.openvensters.portal.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import nl.openvensters.markup.CsvLines;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.ResultRow;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.round.HeldRound;

/**
 * The package of the safety monitor for the inspectorate: a line for each of its three parts with school, school year, part,
 * mark out of ten, how many answered and were asked, and the day on which it was closed. No question, no group, no words.
 */
final class SafetyFile {

    private static final Texts TEXTS = RoundsView.TEXTS;

    private SafetyFile() {}

    /** As it stands in the result: what is kept back there has the reason in place of a mark, and no number of people. */
    static void write(RoundResult result, OutputStream file) throws IOException {
        CsvLines csv = CsvLines.forSpreadsheet(file);
        csv.line("VESTIGING", "SCHOOLJAAR", "ONDERDEEL", "CIJFER", "RESPONDENTEN", "GEVRAAGD", "AFGESLOTEN_OP");
        HeldRound round = result.round();
        var texts = new ResultTexts(result);
        for (Score score : round.questionnaire().scores()) {
            if (score.monitor().isPresent()) {
                Optional<ResultRow> row = result.of(score, 0);
                csv.line(
                        round.code(),
                        round.schoolYear().toString(),
                        TEXTS.tell("monitor." + score.monitor().orElseThrow()),
                        texts.mark(row),
                        row.filter(one -> one.people() > 0)
                                .map(one -> String.valueOf(one.people()))
                                .orElse(""),
                        String.valueOf(round.invited()),
                        round.closedOn().orElseThrow().toString());
            }
        }
        csv.flush();
    }
}
