package nl.openvensters.worklist;

import java.time.Clock;
import javax.sql.DataSource;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.message.MessageRepository;
import nl.openvensters.question.QuestionRepository;

/** Grids outside the container, for tests of features that read them. */
public final class Grids {

    private Grids() {}

    public static IndicatorGrids over(DataSource database, Clock clock) {
        return new IndicatorGrids(
                new IndicatorGridRepository(database),
                new MessageRepository(database, null),
                new QuestionRepository(database, null),
                new GuideDueRepository(database),
                Catalogue.load(),
                clock);
    }
}
