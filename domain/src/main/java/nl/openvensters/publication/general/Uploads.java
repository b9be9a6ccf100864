package nl.openvensters.publication.general;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/**
 * The files of schools. What is put here is in nobody's sight yet: an answer of a draft names it by its fingerprint, and
 * the public sees it for as long as a published answer of the same school does.
 */
@ApplicationScoped
public class Uploads {

    public static final int MOST_BYTES_OF_PHOTO = Photos.HEAVIEST;
    public static final int MOST_BYTES_OF_DOCUMENT = Pdf.HEAVIEST;

    /** The most that all files of one school take: photos of many years and a document for each thing there is to tell. */
    private static final long MOST_BYTES_OF_SCHOOL = 250_000_000;

    private final UploadRepository files;
    private final Clock clock;
    private final long most;

    /** For the container's proxy only. */
    protected Uploads() {
        this(null, null);
    }

    @Inject
    Uploads(UploadRepository files, Clock clock) {
        this(files, clock, MOST_BYTES_OF_SCHOOL);
    }

    /** @param most how many bytes all files of one school may take */
    Uploads(UploadRepository files, Clock clock, long most) {
        this.files = files;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Checks a photo, makes ours of it and stores that.
     *
     * @param alt what is to be seen on it; blank when that is still to be written
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws FileRefused when it is no photo that can be shown
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public ProfileAnswer.Photo addPhoto(Actor actor, SchoolCode school, byte[] file, String alt) {
        Place place = writing(actor, school);
        Photos.Prepared photo = Photos.prepare(file);
        return new ProfileAnswer.Photo(
                store(actor, place, "image/jpeg", photo.large()),
                store(actor, place, "image/jpeg", photo.small()),
                photo.width(),
                photo.height(),
                alt);
    }

    /**
     * Checks a PDF and stores it as it is.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws FileRefused when it is no PDF that can be offered
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public Document addDocument(Actor actor, SchoolCode school, byte[] file, String title) {
        Place place = writing(actor, school);
        Pdf.check(file);
        return new Document(
                title,
                Optional.empty(),
                Optional.of(store(actor, place, "application/pdf", file)),
                Optional.of(file.length));
    }

    private Place writing(Actor actor, SchoolCode school) {
        Place place = place(school);
        actor.require(Action.EDIT_DRAFT, place);
        return place;
    }

    private Place place(SchoolCode school) {
        return files.place(school, Moment.of(clock).day())
                .orElseThrow(() -> new IllegalArgumentException("No such school: " + school));
    }

    private String store(Actor actor, Place place, String type, byte[] content) {
        if (files.bytes(place.school()) + content.length > most) {
            throw new FileRefused(FileRefused.Why.SCHOOL_FULL);
        }
        String sha256 = Upload.fingerprint(content);
        files.store(
                new Upload(sha256, type, content),
                place.school(),
                actor.account(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return sha256;
    }

    /** A file that a published answer of the school shows; empty for all others, whoever asks. */
    @Transactional
    public Optional<Upload> published(FileAddress file) {
        return files.online(file.school(), file.sha256());
    }

    /**
     * A file of the school, also while it is only in a draft.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public Optional<Upload> ofDraft(Actor actor, FileAddress file) {
        actor.require(Action.SEE_DRAFT, place(file.school()));
        return files.own(file.school(), file.sha256());
    }
}
