package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideIndicator.Return;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;

/**
 * A school takes an adopted guide offline, as for what should never have been in it, and puts it back. What was adopted,
 * consented to and delivered stays as it is; the next version that is adopted is online again.
 */
@ApplicationScoped
@Transactional
public class WithdrawingGuides {

    private final GuideAccess access;
    private final GuideIndicator indicator;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected WithdrawingGuides() {
        this(null, null, null);
    }

    @Inject
    public WithdrawingGuides(GuideAccess access, GuideIndicator indicator, HistoryRepository history) {
        this.access = access;
        this.indicator = indicator;
        this.history = history;
    }

    /**
     * From now on parents read why there is no guide: its page, PDF and photos are gone at once, and so is the indicator that
     * offers the PDF.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor may take things offline for the school
     * @throws GuideRefused when it is not adopted, is offline already, or nothing says why
     */
    public void withdraw(Actor actor, SchoolCode code, SchoolYear year, String reason) {
        GuideSchool school = access.school(actor, code, Action.WITHDRAW);
        Guide guide = access.held(school, year);
        guide.read(read -> read.withdrawn(access.now().day(), reason));
        indicator.withdraw(actor, code, guide, reason);
        history.append(Fact.of(EventKind.GUIDE_WITHDRAWN, actor.account(), school.id(), year.toString()));
    }

    /**
     * Parents read it again, and the indicator that went with it is online as it was, unless somebody changed it since.
     *
     * @return what became of the indicator
     * @throws nl.openvensters.account.NotAllowed unless the actor publishes for the school
     * @throws GuideRefused when it is not adopted
     */
    public Return putBack(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.PUBLISH);
        Guide guide = access.held(school, year);
        Return came = indicator.putBack(actor, code, guide);
        guide.read(ReadGuide::putBack);
        history.append(Fact.of(EventKind.GUIDE_PUT_BACK, actor.account(), school.id(), year.toString()));
        return came;
    }
}
