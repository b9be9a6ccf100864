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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.ShownIndicator;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Wording;

/** The PDFs of a school, each in the draft of the indicator that it belongs to. */
@Named
@ViewScoped
public class DocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final List<String> INDICATORS = List.of("schoolgids", "ondersteuning", "veiligheid");

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String done;
    private String indicator = INDICATORS.get(0);
    private String title;
    private String titleFault = "";
    private String fileFault = "";
    private transient Part file;
    private transient Shown shown;
    private transient List<Shelf> shelves;

    /** An indicator with its documents. */
    public record Shelf(String indicator, String name, List<Paper> papers) {}

    /**
     * A document of ours.
     *
     * @param label title, type and size
     */
    public record Paper(String indicator, String file, String label) {}

    public void open() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        attempt(() -> {
            shown = shownIndicator.to(signedIn.actor(), school(), INDICATORS.get(0));
            shelves = INDICATORS.stream().map(this::shelf).toList();
            if (!FacesContext.getCurrentInstance().isPostback()
                    && done != null
                    && List.of("added", "removed").contains(done)) {
                tell(FacesMessage.SEVERITY_INFO, TEXTS.tell("documents." + done));
            }
        });
    }

    private Shelf shelf(String id) {
        Map<String, String> fields = fields(drafts.open(signedIn.actor(), school(), id));
        List<Paper> papers = rows(fields).stream()
                .filter(row -> row.containsKey("file"))
                .map(row -> new Paper(
                        id,
                        row.get("file"),
                        Wording.text(
                                "document",
                                row.getOrDefault("title", ""),
                                Wording.size(Long.parseLong(row.getOrDefault("size", "0"))))))
                .toList();
        return new Shelf(id, catalogue.get(id).name(), papers);
    }

    public void add() throws IOException {
        attempt(() -> {
            titleFault = title == null || title.isBlank()
                    ? TEXTS.tell("documents.name.missing")
                    : title.strip().length() > Document.LONGEST_TITLE ? TEXTS.tell("documents.name.long") : "";
            fileFault = file == null || file.getSize() == 0 ? TEXTS.tell("documents.file.missing") : "";
            if (rows(fields(drafts.open(signedIn.actor(), school(), asked(indicator))))
                            .size()
                    >= Document.MOST) {
                fileFault = TEXTS.tell("documents.many");
            }
            if (!titleFault.isEmpty() || !fileFault.isEmpty()) {
                return;
            }
            try (var in = file.getInputStream()) {
                Document document = uploads.addDocument(signedIn.actor(), school(), in.readAllBytes(), title.strip());
                change(
                        asked(indicator),
                        rows -> rows.add(Map.of(
                                "title", document.title(),
                                "file", document.file().orElseThrow(),
                                "size", Integer.toString(document.size().orElseThrow()))));
                leave("added");
            } catch (FileRefused e) {
                fileFault = TEXTS.tell("file." + e.why());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void remove(Paper paper) throws IOException {
        attempt(() -> {
            change(
                    asked(paper.indicator()),
                    rows -> rows.removeIf(row -> paper.file().equals(row.get("file"))));
            leave("removed");
        });
    }

    private interface Change {
        void make(List<Map<String, String>> rows);
    }

    /** Changes the documents of a draft and nothing else of it. */
    private void change(String id, Change change) {
        OpenedDraft opened = drafts.open(signedIn.actor(), school(), id);
        Map<String, String> fields = fields(opened);
        List<Map<String, String>> rows = rows(fields);
        change.make(rows);
        fields.keySet().removeIf(path -> path.startsWith("documents."));
        for (int i = 0; i < rows.size(); i++) {
            String row = "documents." + i + ".";
            rows.get(i).forEach((name, value) -> fields.put(row + name, value));
        }
        drafts.save(
                signedIn.actor(),
                school(),
                id,
                opened.content().answering(Optional.of(AnswerFields.json(fields))),
                opened.basis());
    }

    private static Map<String, String> fields(OpenedDraft opened) {
        return new HashMap<>(AnswerFields.of(opened.content().answer().orElse("{}")));
    }

    private static List<Map<String, String>> rows(Map<String, String> fields) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < Document.MOST; i++) {
            String begin = "documents." + i + ".";
            Map<String, String> row = new HashMap<>();
            fields.forEach((path, value) -> {
                if (path.startsWith(begin)) {
                    row.put(path.substring(begin.length()), value);
                }
            });
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String asked(String id) {
        if (!INDICATORS.contains(id)) {
            throw new IllegalArgumentException("No documents with " + id);
        }
        return id;
    }

    private static void attempt(Runnable asked) throws IOException {
        try {
            asked.run();
        } catch (DraftClash e) {
            tell(FacesMessage.SEVERITY_WARN, TEXTS.tell("clash", e.theirs().editedBy()));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    private void leave(String what) {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        try {
            here.redirect("%s/school/documenten?code=%s&gedaan=%s"
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

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleFault() {
        return titleFault;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileFault() {
        return fileFault;
    }

    public Shown getShown() {
        return shown;
    }

    public List<Shelf> getShelves() {
        return shelves;
    }
}
