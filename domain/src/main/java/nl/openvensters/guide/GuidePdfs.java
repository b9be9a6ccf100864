package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfRepository.Order;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;

/**
 * PDFs of guides, made one after the other by whoever asks for the {@link #next}: sixty that are asked for at once wait for their
 * turn. The one of an adopted guide becomes the document of the indicator <i>schoolgids</i>, which so follows by itself.
 */
@ApplicationScoped
public class GuidePdfs {

    private static final Logger LOG = Logger.getLogger(GuidePdfs.class.getName());
    private static final int MOST_ATTEMPTS = 3;
    private static final String INDICATOR = "schoolgids";

    private final GuideAccess desk;
    private final GuideRepository guides;
    private final VersionRepository versions;
    private final GuidePdfRepository pdfs;
    private final GuidePhotos photos;
    private final SchoolDocuments documents;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Accounts accounts;

    /** For the container's proxy only. */
    protected GuidePdfs() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public GuidePdfs(
            GuideAccess desk,
            GuideRepository guides,
            VersionRepository versions,
            GuidePdfRepository pdfs,
            GuidePhotos photos,
            SchoolDocuments documents,
            Drafts drafts,
            Publishing publishing,
            Accounts accounts) {
        this.desk = desk;
        this.guides = guides;
        this.versions = versions;
        this.pdfs = pdfs;
        this.photos = photos;
        this.documents = documents;
        this.drafts = drafts;
        this.publishing = publishing;
        this.accounts = accounts;
    }

    /** A PDF. */
    public record Printed(byte[] content, int pages) {}

    /**
     * Asks for the PDF of a guide: of the version that lies there, or of the text as it is now. While one is under way
     * nothing more is asked.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     */
    @Transactional
    public void ask(Actor actor, SchoolCode code, SchoolYear year) {
        Guide guide = desk.held(desk.school(actor, code, Action.SEE_DRAFT), year);
        if (!pdfs.isUnderWay(guide.id())) {
            pdfs.ask(
                    guide.id(),
                    guide.askedVersion(),
                    Offer.NO,
                    actor.account(),
                    desk.now().utc());
        }
    }

    /** How far the last one that was asked for is; empty when none was, or no guide is begun. */
    @Transactional
    public Optional<GuidePdf> last(Actor actor, SchoolCode code, SchoolYear year) {
        return guides.find(desk.school(actor, code, Action.SEE_DRAFT).id(), year)
                .flatMap(guide -> pdfs.last(guide.id()));
    }

    /** A PDF that was made; empty when it is not there. */
    @Transactional
    public Optional<byte[]> content(Actor actor, SchoolCode code, SchoolYear year, long pdf) {
        return pdfs.content(
                desk.guide(desk.school(actor, code, Action.SEE_DRAFT), year).id(), pdf);
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
        return pdfs.waiting(MOST_ATTEMPTS, desk.now().utc());
    }

    /** Begins one. @throws RuntimeException when it cannot be told, as of a school that closed */
    @Transactional
    public Job begin(long id) {
        Order order = pdfs.order(id).orElseThrow();
        Guide guide = guides.byId(order.guide()).orElseThrow();
        GuideSchool school = guides.schoolOf(order.guide(), desk.now().day());
        Optional<GuideVersion> version = order.version().flatMap(versions::find);
        GuideDocument document = version.map(photos::shown)
                .orElseGet(() -> desk.tell(school, guide, guides.chapters(guide), desk.page(school.code())));
        pdfs.begin(id, document.chapters().size(), desk.now().utc());
        boolean adopted = version.isPresent() && order.version().equals(guide.adoptedVersion());
        return new Job(
                id,
                school.code(),
                order.askedBy(),
                document,
                photos.small(school, document),
                version,
                adopted ? order.offer() : Offer.NO);
    }

    /** So many chapters are written. */
    @Transactional
    public void advance(long id, int done) {
        pdfs.advance(id, done);
    }

    /** It is made. */
    @Transactional
    public void end(long id, Printed printed) {
        pdfs.end(id, printed.content(), printed.pages(), desk.now().utc());
    }

    /** It cannot be made. */
    @Transactional
    public void fail(long id, String fault) {
        pdfs.fail(
                id,
                fault.substring(0, Math.min(200, fault.length())),
                desk.now().utc());
    }

    /**
     * Puts the PDF of an adopted guide with the indicator, in the name of who adopted it. Where the board wants four eyes it
     * becomes a proposal as ever. While somebody works at a draft nothing is published: it may hold what is not ready.
     */
    @Transactional
    public void offer(Job job, byte[] pdf) {
        Optional<Actor> actor = accounts.actor(job.askedBy());
        if (actor.isEmpty()) {
            return;
        }
        String title = "Schoolgids " + job.document().year();
        boolean working =
                drafts.open(actor.get(), job.school(), INDICATOR).draft().isPresent();
        if (working || job.offer() == Offer.AGAIN && !isOnline(job.school(), title)) {
            LOG.log(Level.INFO, "The guide of {0} was not put with the indicator: {1}", new Object[] {
                job.school(), working ? "there is a draft" : "it is not online"
            });
            return;
        }
        documents.of(actor.get(), job.school(), INDICATOR).stream()
                .filter(there -> there.title().equals(title))
                .forEach(there -> documents.remove(actor.get(), job.school(), INDICATOR, there.file()));
        documents.add(actor.get(), job.school(), INDICATOR, pdf, title);
        publishing.publish(actor.get(), job.school(), INDICATOR);
    }

    private boolean isOnline(SchoolCode school, String title) {
        return desk.page(school).figures().indicators().stream()
                .filter(one -> one.indicator().id().equals(INDICATOR))
                .flatMap(one -> one.answer().stream())
                .anyMatch(answer -> answer.content().contains(title));
    }
}
