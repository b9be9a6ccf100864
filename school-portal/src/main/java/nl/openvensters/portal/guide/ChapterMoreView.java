package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuidePhotos;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;

/** What can be added to a chapter: a paragraph of the school's own, and photos. */
@Named
@RequestScoped
public class ChapterMoreView {

    private static final Texts FILES = Texts.of("General");

    @Inject
    private ChapterView page;

    @Inject
    private WritingGuides writing;

    @Inject
    private GuidePhotos photos;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String title;
    private String letter;
    private Part photo;
    private String paragraph;
    private String alt;
    private String photoFault = "";

    private AskedGuide asked() {
        return AskedGuide.of(request, writing.year());
    }

    private String chapter() {
        return request.getParameter("hoofdstuk");
    }

    public String addParagraph() throws IOException {
        return AskedGuide.attempt(
                        "more:title",
                        () -> writing.addParagraph(
                                signedIn.actor(),
                                asked().school(),
                                asked().year(),
                                chapter(),
                                title,
                                Optional.ofNullable(letter).filter(chosen -> !chosen.isBlank())))
                ? leave("paragraph.added")
                : null;
    }

    public String addPhoto() throws IOException {
        byte[] file = bytes();
        boolean[] refused = {false};
        boolean added = AskedGuide.attempt(null, () -> {
            try {
                if (file.length == 0) {
                    photoFault = TEXTS.tell("photo.missing");
                    return;
                }
                if (paragraph == null || paragraph.isBlank()) {
                    Messages.failAt("photo:paragraph", TEXTS.tell("photo.paragraph.missing"));
                    refused[0] = true;
                    return;
                }
                photos.add(signedIn.actor(), asked().school(), asked().year(), chapter(), paragraph, file, alt);
            } catch (FileRefused e) {
                photoFault = FILES.tell("file." + e.why());
            } catch (GuideRefused e) {
                if (e.why() != Why.NO_ALT) {
                    throw e;
                }
                Messages.failAt("photo:alt", TEXTS.tell("refused.NO_ALT"));
                refused[0] = true;
            }
        });
        return added && photoFault.isEmpty() && !refused[0] ? leave("photo.added") : null;
    }

    /** Saves all that is typed, and takes the text of the board as it is. */
    public String adopt(ParagraphRow row) throws IOException {
        return use(row, BoardUse.ADOPTED);
    }

    /** Saves all that is typed, and begins from the text of the board. */
    public String adapt(ParagraphRow row) throws IOException {
        return use(row, BoardUse.ADAPTED);
    }

    private String use(ParagraphRow row, BoardUse use) throws IOException {
        return page.kept()
                        && AskedGuide.attempt(
                                null,
                                () -> writing.use(
                                        signedIn.actor(),
                                        asked().school(),
                                        asked().year(),
                                        chapter(),
                                        row.getId(),
                                        use))
                ? page.leave("use." + use)
                : null;
    }

    private byte[] bytes() throws IOException {
        if (photo == null) {
            return new byte[0];
        }
        try (InputStream in = photo.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private String leave(String done) {
        Messages.doneNext(TEXTS.tell(done));
        return "/schoolgids/hoofdstuk?" + asked().query() + "&hoofdstuk=" + chapter() + "&faces-redirect=true";
    }

    /** The demands of the law, for a paragraph of one's own. */
    public List<SelectItem> getLetters() {
        return page.open().flatMap(OpenedGuide::coverage).stream()
                .flatMap(coverage -> coverage.lines().stream())
                .map(line -> new SelectItem(
                        line.demand().id(),
                        TEXTS.tell(
                                "law.choice", line.demand().id(), line.demand().text())))
                .toList();
    }

    /** The paragraphs of the chapter. */
    public List<SelectItem> getParagraphs() {
        return page.open().stream()
                .flatMap(guide -> guide.chapters().stream())
                .filter(one -> one.code().equals(chapter()))
                .flatMap(one -> one.paragraphs().stream())
                .map(one -> new SelectItem(one.id(), one.title()))
                .toList();
    }

    /** Whether a photo was tried and not added: then its form stays open. */
    public boolean isPhotoBegun() {
        return request.getParameter("photo") != null;
    }

    public boolean isParagraphBegun() {
        return request.getParameter("more") != null;
    }

    public int getMostPhotoBytes() {
        return Uploads.MOST_BYTES_OF_PHOTO;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getPhotoFault() {
        return photoFault;
    }
}
