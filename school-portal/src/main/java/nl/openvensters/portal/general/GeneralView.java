package nl.openvensters.portal.general;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.ShownIndicator;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Basis;
import nl.openvensters.publication.Desk;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Fault;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Html;
import nl.openvensters.story.Storyteller;

/** The general data of a school: the register's part to look at, the school's part to fill in. */
@Named
@ViewScoped
public class GeneralView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String INDICATOR = "algemeen";
    private static final int DAYS_SHOWN = 2;
    private static final Texts TEXTS = Texts.of("General");

    /** What was done just before the page is shown; {@code done.*} of the texts. */
    private enum Done {
        BEWAARD,
        ONLINE,
        VOORGESTELD
    }

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Desk desk;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String done;
    private Map<String, String> fields;
    private String body;
    private String basis;
    private String photoFault = "";
    private boolean withoutPhoto;
    private boolean judged;
    private transient Part photo;
    private transient Shown shown;

    /** Reads everything just before the page is shown; what was typed stays. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        attempt(() -> {
            shown = shownIndicator.to(signedIn.actor(), school(), INDICATOR);
            if (fields == null) {
                OpenedDraft opened = drafts.open(signedIn.actor(), school(), INDICATOR);
                fields = new HashMap<>(AnswerFields.of(opened.content().answer().orElse("{}")));
                body = opened.content().body();
                basis = opened.basis().toString();
                judged = opened.draft().isPresent();
            }
            if (!context.isPostback() && done != null) {
                tell(FacesMessage.SEVERITY_INFO, TEXTS.tell("done." + Done.valueOf(done)));
            }
        });
    }

    public void save() throws IOException {
        attempt(() -> {
            if (saved() && photoFault.isEmpty() && getFaultCount() == 0) {
                leave(Done.BEWAARD);
            }
        });
    }

    public void publish() throws IOException {
        attempt(() -> {
            if (saved() && photoFault.isEmpty() && getFaultCount() == 0) {
                Publishing.Outcome outcome = publishing.publish(
                        signedIn.actor(),
                        school(),
                        INDICATOR,
                        Basis.parse(basis).version());
                leave(outcome == Publishing.Outcome.PROPOSED ? Done.VOORGESTELD : Done.ONLINE);
            }
        });
    }

    /** Keeps what was typed, also what is not right yet; a photo that is refused leaves the one of before. */
    private boolean saved() {
        judged = true;
        takePhoto();
        try {
            Basis now = Basis.parse(basis);
            int version = drafts.save(
                    signedIn.actor(), school(), INDICATOR, new DraftContent(body, Optional.of(answer())), now);
            basis = new Basis(version, now.publication()).toString();
            return true;
        } catch (DraftClash e) {
            basis = e.basis().toString();
            tell(FacesMessage.SEVERITY_WARN, TEXTS.tell("clash", e.theirs().editedBy()));
            return false;
        }
    }

    private void takePhoto() {
        photoFault = "";
        if (withoutPhoto) {
            fields.keySet().removeIf(path -> path.startsWith("photo."));
            withoutPhoto = false;
        }
        if (photo == null || photo.getSize() == 0) {
            return;
        }
        try (var in = photo.getInputStream()) {
            ProfileAnswer.Photo taken = uploads.addPhoto(signedIn.actor(), school(), in.readAllBytes(), "");
            fields.put("photo.file", taken.file());
            fields.put("photo.small", taken.small());
            fields.put("photo.width", Integer.toString(taken.width()));
            fields.put("photo.height", Integer.toString(taken.height()));
        } catch (FileRefused e) {
            photoFault = TEXTS.tell("file." + e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it would be published when nothing is wrong with it, else as it was typed. A description needs a photo. */
    private String answer() {
        var typed = new HashMap<>(fields);
        if (!typed.containsKey("photo.file")) {
            typed.keySet().removeIf(path -> path.startsWith("photo."));
        }
        String json = AnswerFields.json(typed);
        return AnswerRules.accepts(indicator(), json, body) ? AnswerRules.published(indicator(), json) : json;
    }

    private Indicator indicator() {
        return catalogue.get(INDICATOR);
    }

    private List<Fault> faults() {
        return judged && fields != null ? AnswerRules.check(indicator(), answer(), body) : List.of();
    }

    /** What is wrong with a field in Dutch; empty when nothing is. */
    public String fault(String path) {
        return faults().stream()
                .filter(fault -> fault.path().equals(path))
                .findFirst()
                .map(fault ->
                        TEXTS.tell("fault." + fault.rule(), fault.filling().toArray()))
                .orElse("");
    }

    /** How many things must be better before it can be put online. */
    public long getFaultCount() {
        return faults().stream().filter(Fault::blocks).count();
    }

    public String getFaultSummary() {
        return TEXTS.tell("faults", getFaultCount());
    }

    /** The rows for visiting days. */
    public List<Integer> getDays() {
        return IntStream.range(0, ProfileAnswer.MOST_DAYS).boxed().toList();
    }

    /** Whether days are filled in, or wrong, beyond those that are always shown. */
    public boolean isManyDays() {
        return IntStream.range(DAYS_SHOWN, ProfileAnswer.MOST_DAYS).anyMatch(day -> Stream.of("day", "from", "to")
                .map(part -> "visitingDays." + day + "." + part)
                .anyMatch(path -> isFilled(path) || !fault(path).isEmpty()));
    }

    /** An empty field that was sent is null here. */
    private boolean isFilled(String path) {
        String typed = fields.get(path);
        return typed != null && !typed.isBlank();
    }

    /** Where the stored photo is; empty when there is none. */
    public String getPhotoAddress() {
        String file = fields == null ? null : fields.get("photo.small");
        return file == null ? "" : "/bestanden/" + code + "/" + file + "/foto.jpg";
    }

    /** What the register says, as a table. */
    public Html getRegister() {
        return Storyteller.tell(shown.now(), shown.school()).tables().get(0).html();
    }

    /** Whether this person runs the board of the school, so that the link to its page works. */
    public boolean isManagingBoard() {
        return desk.may(signedIn.actor(), Action.MANAGE_BOARD, school());
    }

    private static void attempt(Runnable asked) throws IOException {
        try {
            asked.run();
        } catch (PublishingRefused e) {
            tell(FacesMessage.SEVERITY_ERROR, TEXTS.tell("refused"));
        } catch (DraftClash e) {
            tell(FacesMessage.SEVERITY_WARN, TEXTS.tell("clash", e.theirs().editedBy()));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    private void leave(Done what) {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        try {
            here.redirect("%s/school/gegevens?code=%s&gedaan=%s"
                    .formatted(here.getRequestContextPath(), school().value(), what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private SchoolCode school() {
        return new SchoolCode(code == null ? "" : code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getPhotoFault() {
        return photoFault;
    }

    public boolean isWithoutPhoto() {
        return withoutPhoto;
    }

    public void setWithoutPhoto(boolean withoutPhoto) {
        this.withoutPhoto = withoutPhoto;
    }

    public Shown getShown() {
        return shown;
    }
}
