package nl.openvensters.portal.general;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.openvensters.account.Action;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.Done;
import nl.openvensters.portal.indicator.IndicatorForm;
import nl.openvensters.portal.indicator.IndicatorView;
import nl.openvensters.portal.indicator.ShownIndicator;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Html;
import nl.openvensters.story.Introduction;
import nl.openvensters.story.Storyteller;

/** The general data of a school: the register's part to look at, the school's part to fill in. */
@Named
@ViewScoped
public class GeneralView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_SHOWN = 2;
    private static final Texts TEXTS = Texts.of("General");

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm words;

    private String code;
    private String done;
    private GeneralForm form;
    private String photoFault = "";
    private boolean withoutPhoto;
    private transient Part photo;
    private transient Shown shown;

    /** Reads everything just before the page is shown; what was typed stays. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            page.setCode(school().value());
            page.setIndicator(IndicatorView.GENERAL);
            page.setDone(done);
            openParts();
            if (context.getResponseComplete()) {
                return;
            }
            Shown here = page.getShown();
            if (form == null) {
                form = new GeneralForm(here.opened()
                        .draft()
                        .orElseGet(() -> drafts.open(signedIn.actor(), school(), IndicatorView.GENERAL)));
            }
            // Who may not read drafts is refused by now, and sees nothing.
            shown = here;
        });
    }

    /** State, preview, history and what else is on the page of each indicator. */
    private void openParts() {
        try {
            page.open();
            words.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void save() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            if (saved()) {
                page.leave(Done.BEWAARD);
            }
        });
    }

    public void publish() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            if (saved()) {
                Publishing.Outcome outcome =
                        publishing.publish(signedIn.actor(), school(), IndicatorView.GENERAL, form.edition());
                page.leave(Done.of(outcome));
            }
        });
    }

    /**
     * Keeps what was typed, also what is not right yet; a photo that is refused leaves the one of before.
     *
     * @return whether it is kept and nothing is wrong with it
     */
    private boolean saved() {
        form.judge();
        takePhoto();
        try {
            form.continueOn(drafts.save(
                    signedIn.actor(), school(), IndicatorView.GENERAL, form.content(indicator()), form.edition()));
            return photoFault.isEmpty() && getFaultCount() == 0;
        } catch (DraftClash e) {
            form.continueOn(e.edition());
            throw e;
        }
    }

    private void takePhoto() {
        photoFault = "";
        if (withoutPhoto) {
            form.removePhoto();
            withoutPhoto = false;
        }
        if (photo == null || photo.getSize() == 0) {
            return;
        }
        try (var in = photo.getInputStream()) {
            form.showPhoto(uploads.addPhoto(signedIn.actor(), school(), in.readAllBytes(), ""));
        } catch (FileRefused e) {
            photoFault = TEXTS.tell("file." + e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Indicator indicator() {
        return catalogue.get(IndicatorView.GENERAL);
    }

    /** What is wrong with a field in Dutch; empty when nothing is. */
    public String fault(String path) {
        return form == null ? "" : form.fault(indicator(), path);
    }

    /** How many things must be better before it can be put online. */
    public long getFaultCount() {
        return form == null ? 0 : form.blocking(indicator());
    }

    public String getFaultSummary() {
        return TEXTS.tell("faults", getFaultCount());
    }

    /** Whether days are filled in, or wrong, beyond those that are always shown. */
    public boolean isManyDays() {
        return form != null && form.hasVisitingDays(indicator(), DAYS_SHOWN);
    }

    /** Where the stored photo is; empty when there is none. */
    public String getPhotoAddress() {
        return form == null
                ? ""
                : form.smallPhoto()
                        .map(file -> new FileAddress(school(), file).named("foto.jpg"))
                        .orElse("");
    }

    /** How the school will show itself at the top of its page. */
    public Introduction getIntroduction() {
        return shownIndicator.introduction(shown, form.content(indicator()));
    }

    /** How it does now. */
    public Introduction getIntroductionOnline() {
        return shownIndicator.introduction(shown);
    }

    /** How many bytes a photo may have. */
    public int getMostPhotoBytes() {
        return Uploads.MOST_BYTES_OF_PHOTO;
    }

    /** What the register says, as a table. */
    public Html getRegister() {
        return Storyteller.tell(shown.now(), shown.school()).tables().get(0).html();
    }

    /** Whether this person runs the board of the school, so that the link to its page works. */
    public boolean isManagingBoard() {
        return shown.opened().allows(Action.MANAGE_BOARD);
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

    /** What is typed, by the path of the field. */
    public Map<String, String> getFields() {
        return form == null ? Map.of() : form.fields();
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
