package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.NormRepository.Sum;
import nl.openvensters.school.SchoolType;

/** What the sector sees of questionnaires and scans: means over at least ten schools, and no school. */
@ApplicationScoped
public class CountryResults {

    private final NormRepository norms;
    private final Questionnaires questionnaires;

    /** For the container's proxy only. */
    protected CountryResults() {
        this(null, null);
    }

    @Inject
    public CountryResults(NormRepository norms, Questionnaires questionnaires) {
        this.norms = norms;
        this.questionnaires = questionnaires;
    }

    /**
     * A mean over schools.
     *
     * @param role of a scan, as it calls it; empty for all together
     * @param schools at least ten
     */
    public record Line(
            String questionnaire,
            SchoolYear year,
            SchoolType type,
            String score,
            Optional<String> role,
            BigDecimal mean,
            int schools) {}

    /** The newest year first. @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor */
    @Transactional
    public List<Line> all(Actor actor) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return norms.sums().stream().flatMap(sum -> line(sum).stream()).toList();
    }

    private Optional<Line> line(Sum sum) {
        Questionnaire list = questionnaires.of(sum.content());
        return list.scores().stream()
                .filter(score -> score.id().equals(sum.item()))
                .findFirst()
                .map(Score::name)
                .map(name -> new Line(
                        list.name().dutch(),
                        sum.year(),
                        sum.type(),
                        name.dutch(),
                        sum.part() == 0
                                ? Optional.empty()
                                : Optional.of(
                                        list.roles().get(sum.part() - 1).name().dutch()),
                        sum.mean(),
                        sum.schools()));
    }
}
