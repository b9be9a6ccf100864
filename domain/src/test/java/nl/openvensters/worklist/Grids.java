package nl.openvensters.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveySettings;

/** Grids outside the container, for tests of features that read them. */
public final class Grids {

    private Grids() {}

    public static IndicatorGrids over(DataSource database, Clock clock) {
        return new IndicatorGrids(
                new IndicatorGridRepository(database),
                new OpenWorkRepository(database),
                new GuideDueRepository(database),
                SurveySettings.USUAL,
                Catalogue.load(),
                clock);
    }

    /** The messages of visitors that wait, by school. */
    public static Map<Long, OpenMessages> messages(DataSource database, long school) {
        return new OpenWorkRepository(database)
                .of(List.of(school), LocalDate.EPOCH, new SampleSize(SurveySettings.USUAL.margin()))
                .messages();
    }

    /** The questions of boards that wait, by school. */
    public static Map<Long, List<OpenQuestion>> questions(DataSource database, long school) {
        return new OpenWorkRepository(database)
                .of(List.of(school), LocalDate.EPOCH, new SampleSize(SurveySettings.USUAL.margin()))
                .questions();
    }
}
