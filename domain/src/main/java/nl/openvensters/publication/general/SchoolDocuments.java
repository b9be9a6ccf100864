package nl.openvensters.publication.general;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.openvensters.account.Actor;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.general.FileRefused.Why;
import nl.openvensters.school.SchoolCode;

/**
 * The PDFs of a school, each in the draft of the indicator that it belongs to. Works on the fields of the answer, so that
 * what else is in the draft, right or not yet, stays as it was typed.
 */
@ApplicationScoped
public class SchoolDocuments {

    /** With which indicators they are. */
    public static final List<String> INDICATORS = List.of("schoolgids", "ondersteuning", "veiligheid");

    private static final String LIST = "documents.";

    private final Drafts drafts;
    private final Uploads uploads;

    /** For the container's proxy only. */
    protected SchoolDocuments() {
        this(null, null);
    }

    @Inject
    SchoolDocuments(Drafts drafts, Uploads uploads) {
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /**
     * A PDF that is stored here.
     *
     * @param title as it was typed; empty when it still has none
     * @param file its fingerprint
     * @param size in bytes
     */
    public record Stored(String title, String file, long size) {}

    /**
     * The stored PDFs with the draft, in their order; links to elsewhere are left out.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public List<Stored> of(Actor actor, SchoolCode school, String indicator) {
        return rows(fields(drafts.open(actor, school, indicator).content())).stream()
                .filter(row -> row.containsKey("file"))
                .map(row ->
                        new Stored(row.getOrDefault("title", ""), row.get("file"), size(row.getOrDefault("size", ""))))
                .toList();
    }

    /** What a crafted form put there instead of a number must not hide the whole list. */
    private static long size(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0;
    }

    /**
     * Stores a PDF and adds it to the draft, before all others.
     *
     * @param title at most {@link Document#LONGEST_TITLE} characters
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws FileRefused when it cannot be offered, or there are {@link Document#MOST} already; nothing is stored then
     * @throws nl.openvensters.publication.DraftClash when somebody saved the draft at the same moment
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public void add(Actor actor, SchoolCode school, String indicator, byte[] file, String title) {
        Document document = uploads.addDocument(actor, school, file, title);
        change(actor, school, indicator, rows -> {
            if (rows.size() >= Document.MOST) {
                throw new FileRefused(Why.TOO_MANY_DOCUMENTS);
            }
            // The newest leads.
            rows.add(0, row(document));
        });
    }

    /**
     * Takes a PDF out of the draft; what is online keeps it until the draft is.
     *
     * @param file its fingerprint; nothing changes when the draft does not have it
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws nl.openvensters.publication.DraftClash when somebody saved the draft at the same moment
     * @throws IllegalArgumentException when there is no such school or indicator
     */
    @Transactional
    public void remove(Actor actor, SchoolCode school, String indicator, String file) {
        change(actor, school, indicator, rows -> rows.removeIf(row -> file.equals(row.get("file"))));
    }

    /** The same for those with a title. */
    @Transactional
    public void removeTitled(Actor actor, SchoolCode school, String indicator, String title) {
        if (of(actor, school, indicator).stream()
                .anyMatch(there -> there.title().equals(title))) {
            change(
                    actor,
                    school,
                    indicator,
                    rows -> rows.removeIf(row -> row.containsKey("file") && title.equals(row.get("title"))));
        }
    }

    /**
     * Stores a PDF and gives what an answer becomes when it takes the place of those with the same title.
     *
     * @param which of them, by their fingerprints; one of a link to elsewhere is empty
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws FileRefused when it cannot be offered
     */
    @Transactional
    public UnaryOperator<DraftContent> replacing(
            Actor actor, SchoolCode school, byte[] file, String title, Predicate<String> which) {
        Map<String, String> now = row(uploads.addDocument(actor, school, file, title));
        Predicate<Map<String, String>> replaced = row -> title.equals(row.get("title"))
                && !now.get("file").equals(row.get("file"))
                && which.test(row.getOrDefault("file", ""));
        return content -> rows(fields(content)).stream().noneMatch(replaced)
                ? content
                : changed(content, rows -> rows.replaceAll(row -> replaced.test(row) ? new HashMap<>(now) : row));
    }

    private static Map<String, String> row(Document document) {
        return Map.of(
                "title", document.title(),
                "file", document.file().orElseThrow(),
                "size", Integer.toString(document.size().orElseThrow()));
    }

    private void change(Actor actor, SchoolCode school, String indicator, Consumer<List<Map<String, String>>> change) {
        OpenedDraft opened = drafts.open(actor, school, indicator);
        drafts.save(actor, school, indicator, changed(opened.content(), change), opened.edition());
    }

    private static DraftContent changed(DraftContent content, Consumer<List<Map<String, String>>> change) {
        Map<String, String> fields = fields(content);
        List<Map<String, String>> rows = rows(fields);
        change.accept(rows);
        fields.keySet().removeIf(path -> path.startsWith(LIST));
        for (int i = 0; i < rows.size(); i++) {
            String row = LIST + i + ".";
            rows.get(i).forEach((name, value) -> fields.put(row + name, value));
        }
        return content.answering(Optional.of(AnswerFields.json(fields)));
    }

    private static Map<String, String> fields(DraftContent content) {
        return new HashMap<>(AnswerFields.of(content.answer().orElse("{}")));
    }

    private static List<Map<String, String>> rows(Map<String, String> fields) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < Document.MOST; i++) {
            String begin = LIST + i + ".";
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
}
