package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.OpenedPage;
import nl.openvensters.publication.OpenedPages;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** How many pupils the school of the page has, for who judges an answer beside it. Read once, and only where it matters. */
@RequestScoped
class SchoolSize {

    @Inject
    private OpenedPages pages;

    @Inject
    private SignedIn signedIn;

    private OpenedPage read;

    /** What was read for the page anyway. */
    void is(OpenedPage page) {
        read = page;
    }

    /** By the newest count that may be shown; empty for a board, and where no answer is compared with it. */
    Optional<Integer> pupils(SubjectCode subject, Indicator indicator) {
        if (subject.kind() != SubjectKind.SCHOOL || !AnswerRules.comparesWithPupils(indicator)) {
            return Optional.empty();
        }
        if (read == null) {
            read = pages.of(signedIn.actor(), subject, indicator.id());
        }
        return read.known().get(Characteristic.PUPILS).stream()
                .reduce((older, newer) -> newer)
                .flatMap(Figure::value)
                .flatMap(FigureValue::asNumber)
                .map(BigDecimal::intValue);
    }
}
