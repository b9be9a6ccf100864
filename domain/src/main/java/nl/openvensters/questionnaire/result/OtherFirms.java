package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.OtherFirmRefused;
import nl.openvensters.questionnaire.round.OtherFirmRefused.Why;
import nl.openvensters.questionnaire.round.Rounds;
import nl.openvensters.questionnaire.round.Rounds.OtherFirm;
import nl.openvensters.school.SubjectCode;

/** Takes results that another firm found, as a closed round with its name; under the minimum nothing of them is kept. */
@ApplicationScoped
public class OtherFirms {

    private static final int LONGEST = 80;

    private final Rounds rounds;
    private final ResultRepository results;
    private final Questionnaires questionnaires;

    /** For the container's proxy only. */
    protected OtherFirms() {
        this(null, null, null);
    }

    @Inject
    public OtherFirms(Rounds rounds, ResultRepository results, Questionnaires questionnaires) {
        this.rounds = rounds;
        this.results = results;
        this.questionnaires = questionnaires;
    }

    /**
     * Takes a file.
     *
     * @param list code of the questionnaire of which it has scores
     * @param firm whose results they are
     * @param file CSV or XLSX with {@code ONDERDEEL}, {@code CIJFER}, {@code RESPONDENTEN} and {@code GEVRAAGD}
     * @return the number of the round
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school
     * @throws OtherFirmRefused when it cannot be taken; then nothing is
     */
    @Transactional
    public long take(Actor actor, SubjectCode code, String list, String firm, SchoolYear year, Path file)
            throws IOException {
        String name = firm.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new OtherFirmRefused(Why.FIRM, "");
        }
        Questionnaires.Supplied supplied = questionnaires.find(list);
        if (supplied.questionnaire().isScan()) {
            throw new IllegalArgumentException("A scan is not taken from others");
        }
        List<OtherFirmRow> rows = OtherFirmRow.read(supplied.questionnaire(), file);
        OtherFirmRow largest = rows.stream()
                .reduce((one, other) -> one.people() >= other.people() ? one : other)
                .orElseThrow();
        int minimum = supplied.questionnaire().roles().get(0).minimum();
        long round = rounds.take(
                actor, code, supplied, new OtherFirm(name, year, minimum, largest.asked(), largest.people()));
        results.store(round, rows.stream().map(row -> row(row, minimum)).toList());
        return round;
    }

    private static ResultRow row(OtherFirmRow row, int minimum) {
        String item = ResultRow.score(row.score().id());
        return row.people() < minimum
                ? ResultRow.hidden(0, item, nl.openvensters.questionnaire.result.Why.TOO_FEW)
                : new ResultRow(
                        0,
                        item,
                        row.people(),
                        Optional.of(row.mark().setScale(1, RoundingMode.HALF_UP)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }
}
