package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfs.Job;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PuttingBack;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;

/** The indicator <i>schoolgids</i>, which follows by itself: the PDF of an adopted guide becomes its document. */
@ApplicationScoped
public class GuideIndicator {

    private static final Logger LOG = Logger.getLogger(GuideIndicator.class.getName());
    private static final String INDICATOR = GuideReplacing.INDICATOR;

    private final GuideAccess access;
    private final GuideListRepository guides;
    private final SchoolDocuments documents;
    private final Drafts drafts;
    private final Publishing publishing;
    private final PuttingBack putting;
    private final GuidePdfRepository pdfs;
    private final Accounts accounts;
    private final GuideReplacing replacing;

    /** What became of the indicator when its guide was put back. */
    public enum Return {
        /** It was not offline by the guide. */
        NONE,
        /** Parents find it as it was. */
        BACK,
        /** The PDF is made anew, since a photo was taken from it; then it comes. */
        SOON,
        /**
         * Somebody changed it meanwhile, or it offers another guide that is offline, or from which a photo was taken: it stays
         * as it is.
         */
        STAYS
    }

    /** For the container's proxy only. */
    protected GuideIndicator() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public GuideIndicator(
            GuideAccess access,
            GuideListRepository guides,
            SchoolDocuments documents,
            Drafts drafts,
            Publishing publishing,
            PuttingBack putting,
            GuidePdfRepository pdfs,
            Accounts accounts,
            GuideReplacing replacing) {
        this.access = access;
        this.guides = guides;
        this.documents = documents;
        this.drafts = drafts;
        this.publishing = publishing;
        this.putting = putting;
        this.pdfs = pdfs;
        this.accounts = accounts;
        this.replacing = replacing;
    }

    /**
     * A PDF is made, and comes with the indicator where it may: both or neither, so that one that was killed between the two is
     * made again.
     */
    @Transactional
    public void end(Job job, Printed printed) {
        if (job.offer() == Offer.AGAIN) {
            replacing.replace(job, printed.content());
        }
        boolean heldUp = job.offer() == Offer.FIRST && !offer(job, printed.content());
        pdfs.end(job.id(), printed.content(), printed.pages(), access.now().utc());
        if (heldUp) {
            pdfs.holdUp(job.id());
        }
    }

    /**
     * Puts the PDF of an adopted guide with the indicator, in the name of who adopted it. Where the board wants four eyes it
     * becomes a proposal as ever. While somebody works at a draft nothing is published: it may hold what is not ready. What a
     * withdrawal of the guide left is no such draft.
     *
     * @return false when a draft holds it up
     */
    @Transactional
    public boolean offer(Job job, byte[] pdf) {
        Optional<Actor> actor = accounts.actor(job.askedBy());
        if (actor.isEmpty()) {
            return true;
        }
        SchoolYear year = job.document().year();
        // Held, so that whoever takes a guide offline at this moment comes before it or finds it there.
        List<Guide> all = access.heldAll(access.school(actor.get(), job.school(), Action.SEE_DRAFT));
        Guide guide =
                all.stream().filter(one -> one.year().equals(year)).findFirst().orElseThrow();
        if (guide.read().isWithdrawn()
                || !guide.adoptedVersion().equals(job.version().map(GuideVersion::id))) {
            LOG.log(
                    Level.INFO,
                    "The guide of {0} was not put with the indicator: it is not what parents read",
                    job.school());
            return true;
        }
        String title = GuideReplacing.title(year);
        OpenedDraft there = drafts.open(actor.get(), job.school(), INDICATOR);
        if (there.draft().isPresent() && !guide.read().isLeft(there.edition())) {
            LOG.log(Level.INFO, "The guide of {0} was not put with the indicator: there is a draft", job.school());
            return false;
        }
        remove(actor.get(), job.school(), title);
        documents.add(actor.get(), job.school(), INDICATOR, pdf, title);
        if (publishing.publish(actor.get(), job.school(), INDICATOR)) {
            guide.read(ReadGuide::withIndicator);
        }
        return true;
    }

    /**
     * Where parents find the PDF of a guide with the indicator, that goes offline too, for the same reason; out of what is
     * written or waits for approval the PDF goes as well.
     */
    void withdraw(Actor actor, SchoolCode school, Guide guide, String reason) {
        String title = GuideReplacing.title(guide.year());
        OpenedDraft there = drafts.open(actor, school, INDICATOR);
        boolean writing = there.draft().isPresent() && !guides.isLeft(school, there.edition());
        Optional<Long> withdrawal = guides.withdrawalWithAnother(school, INDICATOR, title);
        if (isOnline(school, guide.year())) {
            publishing.withdraw(actor, school, INDICATOR, reason);
            withdrawal = guides.withdrawal(school, INDICATOR);
        }
        // After that: what is offline comes back as a draft, from which it must not be published unseen.
        if (guides.prepares(school, INDICATOR, title)) {
            remove(actor, school, title);
        }
        int edition = drafts.open(actor, school, INDICATOR).edition();
        withdrawal.ifPresent(by -> guide.read(
                read -> read.without(new ReadGuide.Taken(by, writing ? Optional.empty() : Optional.of(edition)))));
    }

    /** The guide is read again, and so is the indicator as it went offline with it. To be called before that is forgotten. */
    Return putBack(Actor actor, SchoolCode school, Guide guide) {
        Optional<ReadGuide.Taken> taken = guide.read().taken();
        if (taken.isEmpty()) {
            return Return.NONE;
        }
        long withdrawal = taken.get().withdrawal();
        long version = guide.adoptedVersion().orElseThrow();
        if (guides.offersAnotherChanged(withdrawal, guide.id())) {
            return Return.STAYS;
        }
        if (guides.isAskedAnew(guide.id(), withdrawal)) {
            if (!guide.read().isLeft(drafts.open(actor, school, INDICATOR).edition())) {
                return Return.STAYS;
            }
            pdfs.ask(
                    guide.id(),
                    Optional.of(version),
                    Offer.FIRST,
                    actor.account(),
                    access.now().utc());
            return Return.SOON;
        }
        return putting.endWithdrawal(
                        actor, school, INDICATOR, withdrawal, taken.get().left())
                ? Return.BACK
                : Return.STAYS;
    }

    private void remove(Actor actor, SchoolCode school, String title) {
        documents.removeTitled(actor, school, INDICATOR, title);
    }

    private boolean isOnline(SchoolCode school, SchoolYear year) {
        // Of the tables: what the public sees is made some time after it was published.
        return guides.shows(school, INDICATOR, GuideReplacing.title(year));
    }
}
