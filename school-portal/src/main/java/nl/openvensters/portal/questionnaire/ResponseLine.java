package nl.openvensters.portal.questionnaire;

import java.util.Comparator;
import java.util.List;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.surveyplan.SampleSize;

/** The response to one questionnaire at one school. @param needed how many answers are enough */
public record ResponseLine(HeldRound round, int needed) {

    /** In the order of the lists, and within one of the schools. */
    static List<ResponseLine> of(BoardRounds.Response response, SampleSize enough) {
        return response.rounds().stream()
                .map(round -> new ResponseLine(round, enough.of(round.invited())))
                .sorted(Comparator.comparing((ResponseLine line) ->
                                line.round().questionnaire().name().dutch())
                        .thenComparing(line -> line.round().name()))
                .toList();
    }

    public boolean isEnough() {
        return round.answered() >= needed;
    }
}
