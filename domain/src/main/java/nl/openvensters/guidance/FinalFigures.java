package nl.openvensters.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.planning.YearPlan;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** When the final figure comes in place of a provisional one, so that nobody writes about what will change. */
@ApplicationScoped
@Transactional
public class FinalFigures {

    private final LessonRepository repository;
    private final Clock clock;
    private YearPlan plan;

    /** For the container's proxy only. */
    protected FinalFigures() {
        this(null, null, null);
    }

    @Inject
    FinalFigures(LessonRepository repository, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.plan = catalogue == null ? null : YearPlan.read(catalogue);
    }

    /**
     * Around which day the final figure is expected.
     *
     * @param day empty when the plan of the year does not say
     */
    public record Expected(Optional<LocalDate> day) {}

    /** Empty when no figure of the indicator is provisional at the school; public, so nobody needs a role for it. */
    public Optional<Expected> expected(SchoolCode school, Indicator indicator) {
        return repository.isProvisional(school.value(), indicator.id())
                ? Optional.of(
                        new Expected(plan.arrives(indicator, Moment.of(clock).day())))
                : Optional.empty();
    }
}
