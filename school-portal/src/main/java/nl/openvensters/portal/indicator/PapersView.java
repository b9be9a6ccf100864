package nl.openvensters.portal.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Wording;

/** The PDFs of an indicator on its own page, the newest first, such as the school guide. */
@Named
@ViewScoped
public class PapersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GUIDE = "schoolgids";

    @Inject
    private transient SchoolDocuments documents;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Inject
    private IndicatorView page;

    private PaperForm form;
    private ArrayList<Paper> papers;

    /**
     * A document of the draft.
     *
     * @param label title, type and size
     * @param address within the portal
     */
    public record Paper(String file, String label, String address) implements Serializable {}

    /** A guide is named after its year: that is proposed. */
    @PostConstruct
    void begin() {
        form = new PaperForm(
                GUIDE.equals(page.getIndicator())
                        ? Texts.of("General")
                                .tell(
                                        "documents.guide",
                                        SchoolYear.of(days.today()).toString())
                        : "");
    }

    /** Whether documents belong to the indicator of the page and this person may add them. */
    public boolean isOffered() {
        return page.isOfSchool()
                && SchoolDocuments.INDICATORS.contains(page.getIndicator())
                && page.getShown().writes();
    }

    /** Kept with the page: a button goes with the line beside which it stood. */
    public List<Paper> getPapers() {
        if (papers == null) {
            papers = new ArrayList<>(documents.of(signedIn.actor(), school(), page.getIndicator()).stream()
                    .map(stored -> new Paper(
                            stored.file(),
                            Wording.text("document", stored.title(), Wording.size(stored.size())),
                            new FileAddress(school(), stored.file()).named("document.pdf")))
                    .toList());
        }
        return papers;
    }

    public void add() throws IOException {
        IndicatorView.attempt(() -> {
            if (form.add(documents, signedIn.actor(), school(), page.getIndicator())) {
                page.leave(Done.PDF_ERBIJ);
            }
        });
    }

    public void remove(String file) throws IOException {
        IndicatorView.attempt(() -> {
            documents.remove(signedIn.actor(), school(), page.getIndicator(), file);
            page.leave(Done.PDF_WEG);
        });
    }

    private SchoolCode school() {
        return (SchoolCode) page.subject();
    }

    public PaperForm getForm() {
        return form;
    }
}
