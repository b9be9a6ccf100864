package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;

/** The board adopts a guide that the parents consented to; it is delivered and handed out. */
@ApplicationScoped
@Transactional
public class AdoptingGuides {

    private final GuideAccess desk;
    private final VersionRepository versions;
    private final GuidePdfRepository pdfs;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected AdoptingGuides() {
        this(null, null, null, null);
    }

    @Inject
    public AdoptingGuides(
            GuideAccess desk, VersionRepository versions, GuidePdfRepository pdfs, HistoryRepository history) {
        this.desk = desk;
        this.versions = versions;
        this.pdfs = pdfs;
        this.history = history;
    }

    /**
     * Adopts the version that was consented to: parents can read it from now on. Its PDF is asked for at once.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws GuideRefused without consent
     */
    public void adopt(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = desk.school(actor, code, Action.MANAGE_BOARD);
        Guide guide = desk.held(school, year);
        long adopted = guide.adopt();
        GuideVersion version = versions.hold(adopted).orElseThrow();
        if (!version.isWhole()) {
            throw new IllegalStateException("Version " + adopted + " is not what was frozen");
        }
        version.adopt(desk.now().day(), actor.name());
        pdfs.ask(
                guide.id(),
                Optional.of(adopted),
                GuidePdfRepository.Offer.FIRST,
                actor.account(),
                desk.now().utc());
        history.append(Fact.of(EventKind.GUIDE_ADOPTED, actor.account(), school.id(), year.toString()));
    }

    /**
     * Notes that it was handed to the inspectorate.
     *
     * @param receipt how that is known; may be empty
     * @throws nl.openvensters.account.NotAllowed unless the actor publishes for the school
     * @throws GuideRefused unless it is adopted, and once
     */
    public void deliver(Actor actor, SchoolCode code, SchoolYear year, LocalDate on, String by, String receipt) {
        GuideSchool school = desk.school(actor, code, Action.PUBLISH);
        if (on != null && on.isAfter(desk.now().day())) {
            throw new GuideRefused(Why.NO_DAY);
        }
        desk.held(school, year).deliver(on, by, receipt);
        history.append(Fact.of(EventKind.GUIDE_DELIVERED, actor.account(), school.id(), year.toString()));
    }

    /** Notes that parents have it. */
    public void handOut(Actor actor, SchoolCode code, SchoolYear year, LocalDate on) {
        GuideSchool school = desk.school(actor, code, Action.PUBLISH);
        if (on == null || on.isAfter(desk.now().day())) {
            throw new GuideRefused(Why.NO_DAY);
        }
        desk.held(school, year).handOut(on);
    }

    /**
     * What is handed to the inspectorate: the frozen version with who consented.
     *
     * @param consent empty when it was not needed again
     */
    public record Package(GuideVersion version, Optional<Consent> consent, Guide guide, Optional<byte[]> pdf) {}

    /**
     * What to deliver.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor may read drafts of the school
     * @throws GuideRefused unless it is adopted
     */
    public Package delivery(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = desk.school(actor, code, Action.SEE_DRAFT);
        Guide guide = desk.guide(school, year);
        long adopted = guide.adoptedVersion().orElseThrow(() -> new GuideRefused(Why.NOT_ADOPTED));
        return new Package(
                versions.find(adopted).orElseThrow(), versions.consent(adopted), guide, pdfs.contentOf(adopted));
    }
}
