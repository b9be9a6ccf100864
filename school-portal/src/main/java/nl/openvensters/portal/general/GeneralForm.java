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
import java.util.Objects;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.Done;
import nl.openvensters.portal.indicator.IndicatorView;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;

/** The form of the general data. It saves itself while somebody types (looks/general.js); the photo goes with a button. */
@Named
@ViewScoped
public class GeneralForm implements Serializable {

    private static final long serialVersionUID = 2L;
    private static final int DAYS_SHOWN = 2;
    private static final Texts TEXTS = Texts.of("General");

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Publishing publishing;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private IndicatorView page;

    private GeneralFields typed;
    private String photoFault = "";
    private boolean withoutPhoto;
    private transient Part photo;

    /** After the page was read: the fields the first time, and when another form was sent, for these saved themselves since. */
    void open(Shown shown) {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean sent = context.getExternalContext().getRequestParameterMap().containsKey("own");
        if (typed == null || context.isPostback() && !sent) {
            typed = new GeneralFields(shown.opened()
                    .draft()
                    .orElseGet(() -> drafts.open(signedIn.actor(), school(), IndicatorView.GENERAL)));
        } else if (sent) {
            typed.judge();
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
                        publishing.publish(signedIn.actor(), school(), IndicatorView.GENERAL, typed.edition());
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
        typed.judge();
        takePhoto();
        try {
            typed.continueOn(
                    drafts.save(signedIn.actor(), school(), IndicatorView.GENERAL, content(), typed.edition()));
            return photoFault.isEmpty() && getFaultCount() == 0;
        } catch (DraftClash e) {
            typed.continueOn(e.edition());
            throw e;
        }
    }

    private void takePhoto() {
        photoFault = "";
        if (withoutPhoto) {
            typed.removePhoto();
            withoutPhoto = false;
        }
        if (photo == null || photo.getSize() == 0) {
            return;
        }
        try (var in = photo.getInputStream()) {
            typed.showPhoto(uploads.addPhoto(signedIn.actor(), school(), in.readAllBytes(), ""));
        } catch (FileRefused e) {
            photoFault = TEXTS.tell("file." + e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DraftContent content() {
        return typed.content(indicator());
    }

    private Indicator indicator() {
        return catalogue.get(IndicatorView.GENERAL);
    }

    private SchoolCode school() {
        return new SchoolCode(Objects.requireNonNullElse(page.getCode(), ""));
    }

    /** What is wrong with a field in Dutch; empty when nothing is. */
    public String fault(String path) {
        return typed == null ? "" : typed.fault(indicator(), path);
    }

    /** How many things must be better before it can be put online. */
    public long getFaultCount() {
        return typed == null ? 0 : typed.blocking(indicator());
    }

    public String getFaultSummary() {
        return TEXTS.tell("faults", getFaultCount());
    }

    /** Whether days are filled in, or wrong, beyond those that are always shown. */
    public boolean isManyDays() {
        return typed != null && typed.hasVisitingDays(indicator(), DAYS_SHOWN);
    }

    /** Where the stored photo is; empty when there is none. */
    public String getPhotoAddress() {
        return typed == null
                ? ""
                : typed.smallPhoto()
                        .map(file -> new FileAddress(school(), file).named("foto.jpg"))
                        .orElse("");
    }

    /** How many bytes a photo may have. */
    public int getMostPhotoBytes() {
        return Uploads.MOST_BYTES_OF_PHOTO;
    }

    /** What is typed, by the path of the field. */
    public Map<String, String> getFields() {
        return typed == null ? Map.of() : typed.fields();
    }

    /** What it was typed on, to be handed back when saving. */
    public int getBasis() {
        return typed == null ? 0 : typed.edition();
    }

    public void setBasis(int basis) {
        typed.continueOn(basis);
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
}
