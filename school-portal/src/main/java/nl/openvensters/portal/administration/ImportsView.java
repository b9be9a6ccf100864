package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.importing.desk.ImportJob;
import nl.openvensters.importing.desk.ImportRefused;
import nl.openvensters.importing.desk.Imports;
import nl.openvensters.importing.desk.PastRun;
import nl.openvensters.importing.desk.PastRuns;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Files to upload, and what was imported before. */
@Named
@RequestScoped
public class ImportsView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private Imports imports;

    @Inject
    private PastRuns runs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String fault;
    private List<PastRun> shown;

    /** A file of the form. */
    private record Uploaded(Part part) implements Imports.Incoming {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public long bytes() {
            return part.getSize();
        }

        @Override
        public InputStream content() throws IOException {
            return part.getInputStream();
        }
    }

    /** Keeps the files and goes to the page on which they are tried and imported. */
    public String upload() throws IOException, ServletException {
        List<Uploaded> files = new ArrayList<>();
        for (Part part : request.getParts()) {
            String name = part.getSubmittedFileName();
            if (part.getName().equals("files") && name != null && !name.isBlank()) {
                files.add(new Uploaded(part));
            }
        }
        try {
            return "/beheer/bestanden?faces-redirect=true&map=" + imports.upload(signedIn.actor(), files);
        } catch (ImportRefused e) {
            fault = TEXTS.tell("import.refused." + e.why());
            return null;
        }
    }

    /** What is wrong with the files; null when nothing is. */
    public String getFault() {
        return fault;
    }

    /** The import that is at work now; null when none is. */
    public ImportJob getWorking() {
        return imports.working(signedIn.actor()).orElse(null);
    }

    public List<PastRun> getRuns() {
        shown = shown != null ? shown : runs.page(signedIn.actor(), getPage());
        return shown;
    }

    public int getPage() {
        return Math.min(Math.max(1, AskedPage.number("pagina", 1)), getPages());
    }

    public int getPages() {
        return Math.max(1, (runs.count(signedIn.actor()) + PastRuns.PAGE - 1) / PastRuns.PAGE);
    }

    public String state(PastRun run) {
        return TEXTS.tell("run." + run.state());
    }

    /** How many rows there were and what became of them. */
    public String rows(PastRun run) {
        if (run.read() > 0 && run.taken() == run.read()) {
            return TEXTS.tell("run.rows.all", run.read());
        }
        String parts = Stream.of(
                        part("run.rows.taken", run.taken()),
                        part("run.rows.rejected", run.rejected()),
                        part("run.rows.waiting", run.waiting()),
                        part("run.rows.leftOut", run.leftOut()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return TEXTS.tell("run.rows", run.read()) + (parts.isEmpty() ? "" : ": " + parts);
    }

    /** What is not there is not said. */
    private static Optional<String> part(String key, long rows) {
        return rows == 0 ? Optional.empty() : Optional.of(TEXTS.tell(key, rows));
    }

    /** A number as people write it. */
    public String number(long number) {
        return TEXTS.tell("number", number);
    }
}
