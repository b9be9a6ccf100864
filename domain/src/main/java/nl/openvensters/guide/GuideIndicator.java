package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfs.Job;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.publication.DraftContent;
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
    private static final String INDICATOR = "schoolgids";

    private final GuideAccess access;
    private final GuideListRepository guides;
    private final SchoolDocuments documents;
    private final Drafts drafts;
    private final Publishing publishing;
    private final PuttingBack putting;
    private final GuidePdfRepository pdfs;
    private final Accounts accounts;

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
        this(null, null, null, null, null, null, null, null);
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
            Accounts accounts) {
        this.access = access;
        this.guides = guides;
        this.documents = documents;
        this.drafts = drafts;
        this.publishing = publishing;
        this.putting = putting;
        this.pdfs = pdfs;
        this.accounts = accounts;
    }

    /**
     * A PDF is made, and comes with the indicator where it may: both or neither, so that one that was killed between the two is
     * made again.
     */
    @Transactional
    public void end(Job job, Printed printed) {
        if (job.isOffered()) {
            offer(job, printed.content());
        }
        pdfs.end(job.id(), printed.content(), printed.pages(), access.now().utc());
    }

    /**
     * Puts the PDF of an adopted guide with the indicator, in the name of who adopted it. Where the board wants four eyes it
     * becomes a proposal as ever. While somebody works at a draft nothing is published: it may hold what is not ready. What a
     * withdrawal of the guide left is no such draft. One that is made anew, as a photo was taken from the guide, takes at once the
     * place of the one that is online and of the one in what is written or waits for approval.
     */
    @Transactional
    public void offer(Job job, byte[] pdf) {
        Optional<Actor> actor = accounts.actor(job.askedBy());
        if (actor.isEmpty()) {
            return;
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
            return;
        }
        String title = title(year);
        OpenedDraft there = drafts.open(actor.get(), job.school(), INDICATOR);
        if (job.offer() == Offer.AGAIN) {
            again(actor.get(), job.school(), guide, all, pdf, there);
            return;
        }
        if (there.draft().isPresent() && !guide.read().isLeft(there.edition())) {
            LOG.log(Level.INFO, "The guide of {0} was not put with the indicator: there is a draft", job.school());
            return;
        }
        remove(actor.get(), job.school(), title);
        documents.add(actor.get(), job.school(), INDICATOR, pdf, title);
        if (publishing.publish(actor.get(), job.school(), INDICATOR)) {
            guide.read(ReadGuide::withIndicator);
        }
    }

    private void again(Actor actor, SchoolCode school, Guide guide, List<Guide> all, byte[] pdf, OpenedDraft there) {
        String title = title(guide.year());
        boolean online = isOnline(school, guide.year());
        if (!online && guides.isLeft(school, there.edition())) {
            clear(actor, school, title, there.edition(), all);
            return;
        }
        boolean prepared = there.draft().isPresent() && guides.prepares(school, INDICATOR, title);
        if (!online && !prepared) {
            return;
        }
        UnaryOperator<DraftContent> replacing = documents.replacing(actor, school, pdf, title);
        if (online) {
            publishing.replaceOnline(actor, school, INDICATOR, replacing);
            guide.read(ReadGuide::withIndicator);
        }
        if (prepared) {
            // What waited for approval waits again: the second person has to see what goes online.
            boolean proposed = guides.proposes(school, INDICATOR);
            drafts.save(actor, school, INDICATOR, replacing.apply(there.content()), there.edition());
            if (proposed) {
                publishing.publish(actor, school, INDICATOR);
            }
        }
    }

    /** What the withdrawal of another guide left holds the PDF of before, with a photo that was taken from it. */
    private void clear(Actor actor, SchoolCode school, String title, int left, List<Guide> all) {
        remove(actor, school, title);
        int edition = drafts.open(actor, school, INDICATOR).edition();
        all.stream().filter(one -> one.read().isLeft(left)).forEach(one -> one.read(read -> read.left(edition)));
    }

    /**
     * Where parents find the PDF of a guide with the indicator, that goes offline too, for the same reason; out of what is
     * written or waits for approval the PDF goes as well.
     */
    void withdraw(Actor actor, SchoolCode school, Guide guide, String reason) {
        String title = title(guide.year());
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
        if (pdfs.isAskedAnew(version, withdrawal)) {
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
        documents.of(actor, school, INDICATOR).stream()
                .filter(there -> there.title().equals(title))
                .forEach(there -> documents.remove(actor, school, INDICATOR, there.file()));
    }

    private static String title(SchoolYear year) {
        return "Schoolgids " + year;
    }

    private boolean isOnline(SchoolCode school, SchoolYear year) {
        // Of the tables: what the public sees is made some time after it was published.
        return guides.shows(school, INDICATOR, title(year));
    }
}
