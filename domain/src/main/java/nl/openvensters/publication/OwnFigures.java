package nl.openvensters.publication;

import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.publication.answer.AnswerFigures;

/**
 * Makes the figures of answers that have none: those of an older release, and of a measure that the catalogue has got
 * since. To be called at a start; done again it does nothing.
 */
public final class OwnFigures {

    private OwnFigures() {}

    /** @return of how many answers figures were made */
    public static int complete(DataSource database, Catalogue catalogue) {
        var repository = new OwnFigureRepository(database);
        int made = 0;
        for (Indicator indicator : catalogue.all()) {
            List<String> measures = indicator.measures().stream()
                    .filter(measure -> measure.answer().isPresent())
                    .map(Measure::code)
                    .toList();
            if (measures.isEmpty()) {
                continue;
            }
            for (OwnFigureRepository.Given given : repository.withoutFigures(indicator, measures)) {
                StoredAnswer answer = given.answer();
                repository.append(
                        answer.id(),
                        given.subject(),
                        AnswerFigures.of(indicator, answer.content(), answer.year(), given.on()));
                made++;
            }
        }
        if (made > 0) {
            repository.markAll();
        }
        return made;
    }
}
