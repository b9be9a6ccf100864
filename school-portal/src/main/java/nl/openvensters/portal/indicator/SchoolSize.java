package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/** How many pupils the school of the page has, for who judges an answer beside it. Read once, and only where it matters. */
@RequestScoped
class SchoolSize {

    @Inject
    private PublishedIndicators figures;

    private Optional<Integer> pupils;

    /** By the newest count that may be shown; empty for a board, and where no answer is compared with it. */
    Optional<Integer> pupils(SubjectCode subject, Indicator indicator) {
        if (!(subject instanceof SchoolCode school) || !AnswerRules.comparesWithPupils(indicator)) {
            return Optional.empty();
        }
        if (pupils == null) {
            pupils = Optional.ofNullable(
                            figures.asOfNow(List.of(school), "leerlingen").get(school))
                    .flatMap(shown -> shown.latest("aantal"))
                    .flatMap(figure -> figure.value())
                    .flatMap(FigureValue::asNumber)
                    .map(BigDecimal::intValue);
        }
        return pupils;
    }
}
