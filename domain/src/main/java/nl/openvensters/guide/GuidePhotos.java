package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;

/**
 * The photos of a guide. One that is taken away goes at once from everything that parents read already, as parents may ask
 * of a photo of their child: the text of an adopted guide never changes, what it shows of photos does.
 */
@ApplicationScoped
@Transactional
public class GuidePhotos {

    /** Of all chapters together: the PDF and the page of the council have to stay light. */
    static final int MOST = 20;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final GuidePhotoRepository photos;
    private final GuidePdfRepository pdfs;
    private final Uploads uploads;

    /** For the container's proxy only. */
    protected GuidePhotos() {
        this(null, null, null, null, null);
    }

    @Inject
    public GuidePhotos(
            GuideAccess access,
            GuideRepository guides,
            GuidePhotoRepository photos,
            GuidePdfRepository pdfs,
            Uploads uploads) {
        this.access = access;
        this.guides = guides;
        this.photos = photos;
        this.pdfs = pdfs;
        this.uploads = uploads;
    }

    /**
     * Adds a photo to a paragraph.
     *
     * @param file as it was handed in; ours is made of it
     * @param alt what is to be seen on it
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws GuideRefused when the guide is frozen, has enough photos, or nothing says what is to be seen
     * @throws nl.openvensters.publication.general.FileRefused when it is no photo that can be shown
     * @throws IllegalArgumentException when there is no such paragraph
     */
    public void add(
            Actor actor, SchoolCode code, SchoolYear year, String chapter, String paragraph, byte[] file, String alt) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = access.held(school, year);
        guide.requireWriting();
        String seen = GuidePhoto.checkedAlt(alt);
        GuideChapter there = guides.hold(guide, chapter);
        if (there.paragraphs().stream().noneMatch(one -> one.id().equals(paragraph))) {
            throw new IllegalArgumentException("No paragraph " + paragraph);
        }
        long many = guides.chapters(guide).stream()
                .flatMap(one -> one.paragraphs().stream())
                .mapToLong(one -> one.photos().size())
                .sum();
        if (many >= MOST) {
            throw new GuideRefused(Why.TOO_MANY_PHOTOS);
        }
        GuidePhoto photo = GuidePhoto.of(uploads.addPhoto(actor, code, file, seen));
        there.change(
                paragraph, one -> one.with(photo), actor.account(), access.now().utc());
    }

    /** The files of all photos of a guide as it is written now. */
    Set<String> files(Guide guide) {
        return guides.chapters(guide).stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .flatMap(one -> one.photos().stream())
                .flatMap(GuidePhoto::files)
                .collect(Collectors.toSet());
    }

    /**
     * After a change: what is shown nowhere in the guide any more is withdrawn from all guides of the school, and their PDFs
     * are made anew. Of who may not publish nothing that is online changes; then it goes with the next version.
     *
     * @param before the files of the guide before the change
     */
    void follow(Actor actor, GuideSchool school, Guide guide, Set<String> before) {
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(files(guide));
        if (gone.isEmpty() || !actor.may(Action.PUBLISH, school.place())) {
            return;
        }
        for (GuidePhotoRepository.Touched one : photos.withdraw(school.id(), gone)) {
            pdfs.ask(
                    one.guide(),
                    Optional.of(one.version()),
                    GuidePdfRepository.Offer.AGAIN,
                    actor.account(),
                    access.now().utc());
        }
    }

    /** A frozen version shows what its text names. */
    void freeze(GuideSchool school, GuideVersion version) {
        photos.show(version.id(), school.id(), version.document().photoFiles());
    }

    /** A version with the photos that it still shows. */
    GuideDocument shown(GuideVersion version) {
        GuideDocument document = version.document();
        Set<String> files = document.photoFiles();
        return files.isEmpty() ? document : document.showing(photos.shown(version.id()));
    }

    /** The small photos of a guide by their fingerprints, for paper and for the page of the council. */
    Map<String, byte[]> small(GuideSchool school, GuideDocument document) {
        Collection<String> files = document.paragraphs()
                .flatMap(one -> one.photos().stream())
                .map(GuidePhoto::small)
                .collect(Collectors.toSet());
        return photos.contents(school.id(), List.copyOf(files));
    }

    /** A photo of a guide that parents read; empty for all others, whoever asks. */
    Optional<byte[]> published(SchoolCode school, String file) {
        return photos.published(school, file);
    }
}
