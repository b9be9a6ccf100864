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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.run.ImportRefused;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.importing.run.PastRun;
import nl.openvensters.importing.run.RunLists;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** Files to upload, and what was imported before. */
@Named
@RequestScoped
public class ImportsView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private Imports imports;

    @Inject
    private RunLists runs;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String fault;
    private Table<PastRun> table;

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

    /** How many bytes the files may have together. */
    public long getMostBytes() {
        return Imports.MOST_BYTES;
    }

    /** Gives the runs as a file when the address asks for it. */
    public void open() throws IOException {
        getTable().saveWhenAsked("ingelezen");
    }

    public Table<PastRun> getTable() {
        if (table == null) {
            table = Table.of(
                    List.of(
                            column("bestand", "file", "run.file", PastRun::file),
                            column("soort", "format", "run.kind", PastRun::format),
                            column("uitkomst", "state", "run.became", this::state),
                            column("ingelezen", "started", "run.started", run -> days.moment(run.startedAt())),
                            column("door", "by", "run.by", this::by),
                            column("rijen", "read", "run.rowsTitle", this::rows)),
                    wanted -> runs.runs(signedIn.actor(), wanted),
                    PastRun::id);
        }
        return table;
    }

    private static TableColumn<PastRun> column(String name, String key, String header, Function<PastRun, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell(header), text);
    }

    /** What became of a run, to filter by. */
    public Map<String, String> getStates() {
        var states = new LinkedHashMap<String, String>();
        for (PastRun.State state : PastRun.State.values()) {
            states.put(TEXTS.tell("run." + state), state.name());
        }
        return states;
    }

    /** The kinds of files, to filter by. */
    public Map<String, String> getFormats() {
        var formats = new TreeMap<String, String>();
        Formats.all().forEach(format -> formats.put(format.title(), format.id()));
        return formats;
    }

    public String by(PastRun run) {
        return run.by().isEmpty() ? TEXTS.tell("run.by.command") : run.by();
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
