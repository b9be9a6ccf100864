package nl.openvensters.site.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.questionnaire.taking.TakingPart;
import nl.openvensters.site.visits.VisitorAddress;

/** Lets in who has a code that can be used, and says to others why they cannot come in. */
@RequestScoped
class Door {

    @Inject
    private TakingPart taking;

    @Inject
    private WrongCodes wrongCodes;

    @Inject
    private VisitorAddress addresses;

    @Inject
    private HttpServletRequest request;

    /** @param fault key of the sentence why not; empty when it is open */
    record Opened(Taking found, String fault) {}

    Opened open(Optional<ParticipationCode> code) {
        String household = addresses.household(request);
        Taking found = code.map(taking::open).orElse(null);
        if (found == null || found.state() == State.UNKNOWN) {
            // Who tries many codes is told nothing more; a right one from the same school is always let in.
            String fault = wrongCodes.isTooMany(household) ? "fault.busy" : "fault.code";
            wrongCodes.count(household);
            return new Opened(null, fault);
        }
        return found.isOpen() ? new Opened(found, "") : new Opened(null, fault(found.state()));
    }

    /** Why a code that there is cannot be used. */
    static String fault(State state) {
        return state == State.SPENT ? "fault.spent" : "fault.closed";
    }
}
