package nl.openvensters.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.account.Actor;
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

    /**
     * Empty when no figure of the indicator is provisional at the school, or when the actor put that aside and no figure that
     * came later is. The figures are public, so nobody needs a role for it.
     */
    public Optional<Expected> expected(Actor actor, SchoolCode school, Indicator indicator) {
        return repository
                .provisional(actor.account(), school.value(), indicator.id())
                .filter(one -> !one.aside())
                .map(one ->
                        new Expected(plan.arrives(indicator, Moment.of(clock).day())));
    }

    /** Does not tell it to the actor any more, at any school, until a provisional figure comes that is newer. */
    public void putAside(Actor actor, SchoolCode school, Indicator indicator) {
        repository
                .provisional(actor.account(), school.value(), indicator.id())
                .ifPresent(one -> repository.putAside(
                        actor.account(),
                        indicator.id(),
                        one.run(),
                        Moment.of(clock).utc()));
    }
}
