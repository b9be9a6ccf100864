package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.openvensters.account.PastedList.Line;
import nl.openvensters.time.Moment;

/** Asks all people of a pasted list at once: looked at first, then sent in one transaction. */
@ApplicationScoped
public class InvitingMany {

    private final Invitations invitations;
    private final WorkplaceRepository workplaces;
    private final Clock clock;

    /** For the container's proxy only. */
    protected InvitingMany() {
        this(null, null, null);
    }

    @Inject
    public InvitingMany(Invitations invitations, WorkplaceRepository workplaces, Clock clock) {
        this.invitations = invitations;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /**
     * What would be sent, and what is wrong with each line that would not; sends nothing.
     *
     * @throws NotAllowed when the actor manages nobody
     */
    @Transactional
    public List<Line> preview(Actor by, String pasted) {
        var reach = People.reach(by);
        return PastedList.read(
                pasted, by, workplaces.coded(reach, Moment.of(clock).day()));
    }

    /**
     * Sends the good lines of a list; when not all are good, only if the actor says so.
     *
     * @param alsoWithFaults whether the good lines go when others are faulty
     * @return how many were asked; 0 when there are faults and the actor did not say so
     * @throws TooManyAttempts when that is more than may go out in an hour; then nothing is sent
     */
    @Transactional
    public int send(Actor by, String pasted, boolean alsoWithFaults) {
        List<Line> lines = preview(by, pasted);
        if (!alsoWithFaults && lines.stream().anyMatch(line -> !line.isGood())) {
            return 0;
        }
        List<Line> good = lines.stream().filter(Line::isGood).toList();
        good.forEach(line -> invitations.invite(
                by,
                line.email(),
                line.role().orElseThrow(),
                line.place().orElseThrow().subject()));
        return good.size();
    }
}
