package nl.openvensters.publication;

import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.AnswerFigures;

/**
 * What the school itself supplies for a decentral indicator.
 *
 * @param content a JSON object in the shape of the indicator's kind (docs/own-answers.md)
 * @param schoolYear the school year that it is about
 */
public record PublishedAnswer(String content, SchoolYear schoolYear) {

    /** As the public sees it, beside the figures. */
    PublishedAnswer withoutNumbers(Indicator indicator) {
        return new PublishedAnswer(AnswerFigures.withoutNumbers(indicator, content), schoolYear);
    }
}
