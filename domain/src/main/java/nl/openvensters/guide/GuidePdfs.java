package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfRepository.Order;
import nl.openvensters.school.SchoolCode;

/**
 * PDFs of guides, made one after the other by whoever asks for the {@link #next}: sixty that are asked for at once wait for their
 * turn. What becomes of the one of an adopted guide is {@link GuideIndicator}.
 */
@ApplicationScoped
public class GuidePdfs {

    private static final int LONGEST_FAULT = 200;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final VersionRepository versions;
    private final GuidePdfRepository pdfs;
    private final GuidePhotos photos;

    /** For the container's proxy only. */
    protected GuidePdfs() {
        this(null, null, null, null, null);
    }

    @Inject
    public GuidePdfs(
            GuideAccess access,
            GuideRepository guides,
            VersionRepository versions,
            GuidePdfRepository pdfs,
            GuidePhotos photos) {
        this.access = access;
        this.guides = guides;
        this.versions = versions;
        this.pdfs = pdfs;
        this.photos = photos;
    }

    /** A PDF. */
    public record Printed(byte[] content, int pages) {}

    /**
     * Asks for the PDF of a guide: of the version that lies there, or of the text as it is now. While one is under way
     * nothing more is asked; one that waits for its next attempt is tried at once. One that did not come with the indicator tries
     * that again, when it is asked for by who may publish.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     */
    @Transactional
    public void ask(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.SEE_DRAFT);
        Guide guide = access.held(school, year);
        if (pdfs.isUnderWay(guide.id())) {
            pdfs.hurry(guide.id());
            return;
        }
        Optional<Offer> missed = pdfs.missed(guide.id(), guide.adoptedVersion())
                .filter(offer -> actor.may(Action.PUBLISH, school.place()));
        missed.ifPresent(offer -> pdfs.ask(
                guide.id(),
                guide.adoptedVersion(),
                offer,
                actor.account(),
                access.now().utc()));
        if (missed.isEmpty() || !guide.askedVersion().equals(guide.adoptedVersion())) {
            pdfs.ask(
                    guide.id(),
                    guide.askedVersion(),
                    Offer.NO,
                    actor.account(),
                    access.now().utc());
        }
    }

    /**
     * Whether the PDF of the adopted version did not come with the indicator, whatever was printed since: what parents read there
     * is from before it.
     */
    @Transactional
    public boolean isMissed(Actor actor, SchoolCode code, SchoolYear year) {
        return guides.find(access.school(actor, code, Action.SEE_DRAFT).id(), year)
                .filter(guide -> pdfs.missed(guide.id(), guide.adoptedVersion()).isPresent())
                .isPresent();
    }

    /** How far the last one that was asked for is; empty when none was, or no guide is begun. */
    @Transactional
    public Optional<GuidePdf> last(Actor actor, SchoolCode code, SchoolYear year) {
        return guides.find(access.school(actor, code, Action.SEE_DRAFT).id(), year)
                .flatMap(guide -> pdfs.last(guide.id()));
    }

    /** A PDF that was made; empty when it is not there. */
    @Transactional
    public Optional<byte[]> content(Actor actor, SchoolCode code, SchoolYear year, long pdf) {
        return pdfs.content(
                access.guide(access.school(actor, code, Action.SEE_DRAFT), year).id(), pdf);
    }

    /**
     * What has to be printed.
     *
     * @param photos the small ones by their fingerprints
     * @param offer whether it goes to the indicator
     */
    public record Job(
            long id,
            SchoolCode school,
            long askedBy,
            GuideDocument document,
            Map<String, byte[]> photos,
            Optional<GuideVersion> version,
            Offer offer) {

        /** Whether it may go to the indicator when it is made. */
        public boolean isOffered() {
            return offer != Offer.NO;
        }
    }

    /** The number of what was asked for first. */
    @Transactional
    public Optional<Long> next() {
        return pdfs.waiting(access.now().utc());
    }

    /** Begins one. @throws RuntimeException when it cannot be told, as of a school that closed */
    @Transactional
    public Job begin(long id) {
        Order order = pdfs.order(id).orElseThrow();
        Guide guide = guides.byId(order.guide()).orElseThrow();
        GuideSchool school = guides.schoolOf(order.guide(), access.now().day());
        Optional<GuideVersion> version = order.version().flatMap(versions::find);
        GuideDocument document = version.map(photos::shown)
                .orElseGet(() -> access.tell(school, guide, guides.chapters(guide), access.page(school.code())));
        pdfs.begin(id, document.chapters().size(), access.now().utc());
        boolean adopted = version.isPresent() && order.version().equals(guide.adoptedVersion());
        return new Job(
                id,
                school.code(),
                order.askedBy(),
                document,
                photos.small(school, document),
                version,
                adopted || order.offer() == Offer.AGAIN ? order.offer() : Offer.NO);
    }

    /** So many chapters are written. */
    @Transactional
    public void advance(long id, int done) {
        pdfs.advance(id, done);
    }

    /** It is made, and read by parents; whether it took its place everywhere is not known yet. */
    @Transactional
    public void keep(long id, Printed printed) {
        pdfs.keep(id, printed.content(), printed.pages());
    }

    /** It is made. */
    @Transactional
    public void end(long id, Printed printed) {
        pdfs.end(id, printed.content(), printed.pages(), access.now().utc());
    }

    /** It was broken off: it is tried again after a pause, which grows, or has failed where that was the last time. */
    @Transactional
    public void breakOff(long id, Throwable why) {
        String fault = String.valueOf(why.getMessage());
        pdfs.breakOff(
                id,
                fault.substring(0, Math.min(LONGEST_FAULT, fault.length())),
                access.now().utc());
    }

    /** The same of one that can be read, and did not come with the indicator. */
    @Transactional
    public void breakOff(long id, Printed printed, Throwable why) {
        keep(id, printed);
        breakOff(id, why);
    }
}
