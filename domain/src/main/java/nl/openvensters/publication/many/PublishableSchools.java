package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

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
        return candidates.find(actor.subjects(), indicator, Moment.of(clock).day()).stream()
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
