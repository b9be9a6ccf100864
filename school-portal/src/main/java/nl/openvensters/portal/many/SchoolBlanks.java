package nl.openvensters.portal.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.portal.Days;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.story.FigureBlanks;
import nl.openvensters.story.Storyteller;

/** What the blanks about one indicator fill with at schools: the figures that they would publish now, as their page tells them. */
@ApplicationScoped
public class SchoolBlanks {

    @Inject
    private PublishedIndicators figures;

    @Inject
    private SchoolRepository register;

    @Inject
    private Days days;

    /** As many queries for two hundred schools as for one. */
    Map<SchoolCode, FigureBlanks> of(Collection<SchoolCode> schools, String indicator) {
        Map<SchoolCode, IndicatorFigures> now = figures.asOfNow(schools, indicator);
        return register.profiles(now.keySet(), days.today()).stream()
                .collect(Collectors.toMap(SchoolProfile::code, school -> blanks(now.get(school.code()), school)));
    }

    private static FigureBlanks blanks(IndicatorFigures shown, SchoolProfile school) {
        return FigureBlanks.of(shown, Storyteller.tell(shown, school));
    }
}
