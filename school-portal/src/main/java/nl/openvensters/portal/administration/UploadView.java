package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.ImportMessages;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.Reject;
import nl.openvensters.importing.run.ImportJob;
import nl.openvensters.importing.run.ImportRefused;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.importing.run.PastRun;
import nl.openvensters.importing.run.UploadedFile;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Files that came together: try them, import them, see how far it is and what became of it. */
@Named
@RequestScoped
public class UploadView {

    private static final Texts TEXTS = Texts.of("Administration");
    private static final int LOOKED_AT = 50;

    @Inject
    private Imports imports;

    @Inject
    private SignedIn signedIn;

    private LocalDate delivered;
    private String fault;
    private List<UploadedFile> files;
    private ImportJob job;

    public void open() throws IOException {
        if (getFiles().isEmpty() && getJob() == null) {
            Answers.absent();
        }
    }

    public String attempt() throws IOException {
        return start(true);
    }

    public String imports() throws IOException {
        return start(false);
    }

    /** Imports what is unusual, because a person looked at it. */
    public String confirm() throws IOException {
        return begin(() -> imports.confirm(signedIn.actor(), getUpload()));
    }

    private String start(boolean dryRun) throws IOException {
        return begin(() -> imports.start(signedIn.actor(), getUpload(), Optional.ofNullable(delivered), dryRun));
    }

    private interface Beginning {
        void go() throws IOException;
    }

    private String begin(Beginning beginning) throws IOException {
        try {
            beginning.go();
            return "/beheer/bestanden?faces-redirect=true&map=" + getUpload();
        } catch (ImportRefused e) {
            fault = TEXTS.tell("import.refused." + e.why());
            return null;
        }
    }

    public String drop() throws IOException {
        try {
            imports.drop(signedIn.actor(), getUpload());
            return AskedPage.goTo("/beheer/inlezen", TEXTS.tell("upload.dropped"));
        } catch (ImportRefused e) {
            fault = TEXTS.tell("import.refused." + e.why());
            return null;
        }
    }

    public String getUpload() {
        return AskedPage.text("map");
    }

    /** The day on which all files were delivered; null for what each file says itself. */
    public LocalDate getDelivered() {
        return delivered;
    }

    public void setDelivered(LocalDate delivered) {
        this.delivered = delivered;
    }

    public String getFault() {
        return fault;
    }

    /** Read once a request, before a button of them is looked for. */
    public List<UploadedFile> getFiles() throws IOException {
        files = files != null ? files : imports.files(signedIn.actor(), getUpload());
        return files;
    }

    /** The latest import or try; null when there was none. */
    public ImportJob getJob() {
        job = job != null ? job : imports.job(signedIn.actor(), getUpload()).orElse(null);
        return job;
    }

    public boolean isWorking() {
        return getJob() != null && getJob().working();
    }

    public String size(UploadedFile file) {
        return TEXTS.tell("upload.size", Math.max(1, file.bytes() / 1000));
    }

    /** What changed, or would change, over all files. */
    public List<PastRun.Change> getChanges() {
        List<PastRun.Change> changes = new ArrayList<>();
        job.changes().forEach((kind, count) -> {
            List<String> examples = job.results().stream()
                    .flatMap(result -> result.changes().examples(kind).stream())
                    .limit(20)
                    .toList();
            changes.add(new PastRun.Change(count, ImportMessages.text(kind.key()), examples));
        });
        return changes;
    }

    /** What of a try could not be taken back later for sure; empty when there is no such thing. */
    public String getLasting() {
        return job.dryRun() ? LastingChanges.told(job.changes()) : "";
    }

    /** The files that wait for a person, with what that person should look at. */
    public List<ImportResult> getUnusual() {
        return getJob() == null
                ? List.of()
                : job.results().stream()
                        .filter(result -> result.state() == ImportResult.State.NEEDS_PERSON)
                        .toList();
    }

    /** The first of what a person should look at; all of it can be downloaded. */
    public List<Reject> toLookAt(ImportResult result) {
        return result.rejects().stream().limit(LOOKED_AT).toList();
    }

    /** How many more there are; empty when that is all. */
    public String andMore(ImportResult result) {
        int more = result.rejects().size() - LOOKED_AT;
        return more > 0 ? TEXTS.tell("unusual.more", more) : "";
    }

    public String name(ImportResult result) {
        return result.file().getFileName().toString();
    }

    public String format(ImportResult result) {
        return result.format().map(format -> format.title()).orElse("–");
    }

    public String state(ImportResult result) {
        return TEXTS.tell((job.dryRun() ? "tried." : "run.") + result.state());
    }

    /** What was said of a file; not that it was imported when it was only tried. */
    public String message(ImportResult result) {
        return job.dryRun() && result.state() == ImportResult.State.DONE ? "" : result.message();
    }
}
