package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final GuideAccess access;
    private final VersionRepository versions;
    private final GuidePdfRepository pdfs;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected AdoptingGuides() {
        this(null, null, null, null);
    }

    @Inject
    public AdoptingGuides(
            GuideAccess access, VersionRepository versions, GuidePdfRepository pdfs, HistoryRepository history) {
        this.access = access;
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
        GuideSchool school = access.school(actor, code, Action.MANAGE_BOARD);
        Guide guide = access.held(school, year);
        long adopted = guide.adopt();
        GuideVersion version = versions.hold(adopted).orElseThrow();
        if (!version.isWhole()) {
            throw new IllegalStateException("Version " + adopted + " is not what was frozen");
        }
        version.adopt(access.now().day(), actor.name());
        pdfs.ask(
                guide.id(),
                Optional.of(adopted),
                GuidePdfRepository.Offer.FIRST,
                actor.account(),
                access.now().utc());
        history.append(Fact.of(EventKind.GUIDE_ADOPTED, actor.account(), school.id(), year.toString()));
    }

    /** How many guides were adopted, and why others were not. */
    public record Adopted(int count, Map<SchoolCode, Why> refused) {}

    /**
     * Adopts those of several schools; one that is refused does not hold up the others.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board of each of them; then none is adopted
     */
    public Adopted adopt(Actor actor, List<SchoolCode> codes, SchoolYear year) {
        Map<SchoolCode, Why> refused = new LinkedHashMap<>();
        // In one order, whoever asks: two who adopt the same do not wait for each other.
        List<SchoolCode> ordered = codes.stream()
                .distinct()
                .sorted(Comparator.comparing(SchoolCode::value))
                .toList();
        for (SchoolCode code : ordered) {
            try {
                adopt(actor, code, year);
            } catch (GuideRefused e) {
                refused.put(code, e.why());
            }
        }
        return new Adopted(ordered.size() - refused.size(), refused);
    }

    /**
     * Notes that it was handed to the inspectorate.
     *
     * @param receipt how that is known; may be empty
     * @throws nl.openvensters.account.NotAllowed unless the actor publishes for the school
     * @throws GuideRefused unless it is adopted, and once
     */
    public void deliver(Actor actor, SchoolCode code, SchoolYear year, LocalDate on, String by, String receipt) {
        GuideSchool school = access.school(actor, code, Action.PUBLISH);
        if (on != null && on.isAfter(access.now().day())) {
            throw new GuideRefused(Why.NO_DAY);
        }
        access.held(school, year).deliver(on, by, receipt);
        history.append(Fact.of(EventKind.GUIDE_DELIVERED, actor.account(), school.id(), year.toString()));
    }

    /** Notes that parents have it. */
    public void handOut(Actor actor, SchoolCode code, SchoolYear year, LocalDate on) {
        GuideSchool school = access.school(actor, code, Action.PUBLISH);
        if (on == null || on.isAfter(access.now().day())) {
            throw new GuideRefused(Why.NO_DAY);
        }
        access.held(school, year).handOut(on);
    }

    /**
     * What is handed to the inspectorate: the frozen version with who consented.
     *
     * @param consent empty when it was not needed again
     * @param pdf ours, of the frozen text; empty while it is being made
     * @param ownPdf that of the school's own, which parents read instead; empty when there is none
     */
    public record Package(
            GuideVersion version,
            Optional<Consent> consent,
            Guide guide,
            Optional<byte[]> pdf,
            Optional<byte[]> ownPdf) {}

    /**
     * What to deliver.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor may read drafts of the school
     * @throws GuideRefused unless it is adopted
     */
    public Package delivery(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.SEE_DRAFT);
        Guide guide = access.guide(school, year);
        long adopted = guide.adoptedVersion().orElseThrow(() -> new GuideRefused(Why.NOT_ADOPTED));
        return new Package(
                versions.find(adopted).orElseThrow(),
                versions.consent(adopted),
                guide,
                pdfs.contentOf(adopted),
                guide.read().ownPdf().flatMap(pdfs::own));
    }
}
