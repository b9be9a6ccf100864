package nl.openvensters.publication.many;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolCode;

/** The schools for which somebody may put a text online. */
@ApplicationScoped
class PublishableSchools {

    private final CandidateRepository candidates;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishableSchools() {
        this(null, null);
    }

    @Inject
    PublishableSchools(CandidateRepository candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** By name. */
    List<CandidateRepository.Placed> of(Actor actor, Indicator indicator) {
        if (actor.subjects().isEmpty()) {
            return List.of();
        }
        return candidates.find(actor.subjects(), indicator, LocalDate.now(clock.withZone(DUTCH))).stream()
                .filter(placed -> actor.may(Action.PUBLISH, placed.place()))
                .toList();
    }

    /** The same schools by their code, with where they stand among boards. */
    Map<SchoolCode, Place> places(Actor actor, Indicator indicator) {
        Map<SchoolCode, Place> places = new LinkedHashMap<>();
        of(actor, indicator).forEach(placed -> places.put(placed.candidate().code(), placed.place()));
        return places;
    }
}
