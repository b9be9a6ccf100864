package nl.openvensters.portal.general;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.PaperForm;
import nl.openvensters.portal.indicator.ShownIndicator;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Wording;
import org.omnifaces.util.Faces;

/** The PDFs of a school, by the indicator that they belong to. */
@Named
@ViewScoped
public class DocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final List<String> DEEDS = List.of("added", "removed");

    @Inject
    private transient SchoolDocuments documents;

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String done;
    private String indicator = SchoolDocuments.INDICATORS.get(0);
    private final PaperForm form = new PaperForm("");
    private transient Shown shown;
    private transient List<Shelf> shelves;

    /** An indicator with its documents. */
    public record Shelf(String indicator, String name, List<Paper> papers) {}

    /**
     * A document of ours.
     *
     * @param label title, type and size
     * @param address within the portal
     */
    public record Paper(String indicator, String file, String label, String address) {}

    /** Reads everything just before the page is shown. */
    public void open() throws IOException {
        if (Faces.isResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            shown = shownIndicator.to(signedIn.actor(), school(), SchoolDocuments.INDICATORS.get(0));
            shelves = SchoolDocuments.INDICATORS.stream().map(this::shelf).toList();
            if (!Faces.isPostback() && done != null && DEEDS.contains(done)) {
                Messages.done(TEXTS.tell("documents." + done));
            }
        });
    }

    private Shelf shelf(String id) {
        List<Paper> papers = documents.of(signedIn.actor(), school(), id).stream()
                .map(stored -> new Paper(
                        id,
                        stored.file(),
                        Wording.text("document", stored.title(), Wording.size(stored.size())),
                        new FileAddress(school(), stored.file()).named("document.pdf")))
                .toList();
        return new Shelf(id, catalogue.get(id).name(), papers);
    }

    public void add() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            if (form.add(documents, signedIn.actor(), school(), asked(indicator))) {
                leave("added");
            }
        });
    }

    public void remove(Paper paper) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            documents.remove(signedIn.actor(), school(), asked(paper.indicator()), paper.file());
            leave("removed");
        });
    }

    private static String asked(String id) {
        if (!SchoolDocuments.INDICATORS.contains(id)) {
            throw new IllegalArgumentException("No documents with " + id);
        }
        return id;
    }

    private void leave(String what) {
        PageTurn.to("/school/documenten?code=%s&gedaan=%s".formatted(school().value(), what));
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

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public PaperForm getForm() {
        return form;
    }

    public Shown getShown() {
        return shown;
    }

    public List<Shelf> getShelves() {
        return shelves;
    }
}
