package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuidePdfs.Job;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;

/**
 * Puts the PDF of a guide that is made anew, as a photo was taken from it, in the place of the one of the same version with the
 * indicator <i>schoolgids</i>: online, and in what is written or waits for approval. The PDF of another version stays: with four
 * eyes only the one that was approved is online. All of it can be done again when it was broken off.
 */
@ApplicationScoped
public class GuideReplacing {

    static final String INDICATOR = "schoolgids";

    private final GuideAccess access;
    private final GuideListRepository guides;
    private final SchoolDocuments documents;
    private final Drafts drafts;
    private final Publishing publishing;
    private final GuidePdfRepository pdfs;
    private final Accounts accounts;

    /** For the container's proxy only. */
    protected GuideReplacing() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public GuideReplacing(
            GuideAccess access,
            GuideListRepository guides,
            SchoolDocuments documents,
            Drafts drafts,
            Publishing publishing,
            GuidePdfRepository pdfs,
            Accounts accounts) {
        this.access = access;
        this.guides = guides;
        this.documents = documents;
        this.drafts = drafts;
        this.publishing = publishing;
        this.pdfs = pdfs;
        this.accounts = accounts;
    }

    /** The guide of a job, held with all others of its school, and in whose name. */
    private record Held(Actor actor, SchoolCode school, Guide guide, List<Guide> all) {

        String title() {
            return GuideReplacing.title(guide.year());
        }
    }

    /** How the PDF of a guide is called with the indicator. */
    static String title(SchoolYear year) {
        return "Schoolgids " + year;
    }

    /**
     * In what is online only. To be done first, by itself: what the public sees must not wait for what somebody is writing.
     *
     * @throws IllegalStateException when who took the photo away is no longer known, so that it is told as a fault
     */
    @Transactional
    public void replaceOnline(Job job, byte[] pdf) {
        held(job).filter(this::isOnline).ifPresent(held -> online(held, replacing(held, job, pdf)));
    }

    /** In what is online, and in what is written or waits for approval, whoever does so at this moment. */
    @Transactional
    public void replace(Job job, byte[] pdf) {
        held(job).ifPresent(held -> {
            OpenedDraft there = drafts.open(held.actor(), held.school(), INDICATOR);
            boolean online = isOnline(held);
            if (!online && guides.isLeft(held.school(), there.edition())) {
                clear(held, there.edition());
                return;
            }
            boolean prepared = guides.prepares(held.school(), INDICATOR, held.title());
            if (!online && !prepared) {
                return;
            }
            UnaryOperator<DraftContent> replacing = replacing(held, job, pdf);
            if (online) {
                online(held, replacing);
            }
            if (prepared) {
                publishing.replaceInDraft(held.actor(), held.school(), INDICATOR, replacing);
            }
        });
    }

    private Optional<Held> held(Job job) {
        Actor actor = accounts.actor(job.askedBy())
                .orElseThrow(() -> new IllegalStateException("Nobody is there in whose name it is replaced"));
        // Held, so that whoever takes a guide offline at this moment comes before it or finds it there.
        List<Guide> all = access.heldAll(access.school(actor, job.school(), Action.SEE_DRAFT));
        return all.stream()
                .filter(one -> one.year().equals(job.document().year()))
                .filter(one -> one.adoptedVersion().isPresent() && !one.read().isWithdrawn())
                .map(one -> new Held(actor, job.school(), one, all))
                .findFirst();
    }

    private void online(Held held, UnaryOperator<DraftContent> replacing) {
        publishing.replaceOnline(held.actor(), held.school(), INDICATOR, replacing);
        held.guide().read(ReadGuide::withIndicator);
    }

    private boolean isOnline(Held held) {
        // Of the tables: what the public sees is made some time after it was published.
        return guides.shows(held.school(), INDICATOR, held.title());
    }

    private UnaryOperator<DraftContent> replacing(Held held, Job job, byte[] pdf) {
        return documents.replacing(held.actor(), held.school(), pdf, held.title(), which(held.guide(), job));
    }

    /** Of the version itself; of the adopted one also what is known of no other, so that a photo stays in none of them. */
    private Predicate<String> which(Guide guide, Job job) {
        long version = job.version().orElseThrow().id();
        boolean adopted = guide.adoptedVersion().filter(one -> one == version).isPresent();
        GuidePdfRepository.Files files = pdfs.files(guide.id(), version);
        return file ->
                files.own().contains(file) || adopted && !files.ofOthers().contains(file);
    }

    /** What the withdrawal of another guide left holds the PDF of before, with a photo that was taken from it. */
    private void clear(Held held, int left) {
        documents.removeTitled(held.actor(), held.school(), INDICATOR, held.title());
        int edition = drafts.open(held.actor(), held.school(), INDICATOR).edition();
        held.all().stream().filter(one -> one.read().isLeft(left)).forEach(one -> one.read(read -> read.left(edition)));
    }
}
