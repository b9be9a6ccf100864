package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.agreement.AgreementEditing;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.Seen;
import nl.openvensters.agreement.SourceDocument;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.Slug;

/** The documents that the numbers of a draft are taken from. */
@Named
@RequestScoped
public class SourcesForm {

    private static final int EMPTY = 2;
    private static final int LONGEST = 50;
    private static final List<String> FIELDS = List.of("id", "title", "publisher", "date");
    private static final Pattern PLACE = Pattern.compile("documents\\[([0-9]+)\\]\\..*");

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditing editing;

    @Inject
    private SignedIn signedIn;

    private String seen = "";
    private List<TypedRow> rows;

    @PostConstruct
    void load() {
        List<SourceDocument> kept =
                asked.find().map(draft -> draft.agreement().documents()).orElse(List.of());
        seen = Seen.of(kept);
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        rows = sent.containsKey("sources") ? TypedRow.sent(sent, "document", FIELDS) : rows(kept);
    }

    private static List<TypedRow> rows(List<SourceDocument> kept) {
        var rows = new ArrayList<TypedRow>();
        for (SourceDocument document : kept) {
            rows.add(TypedRow.of(
                    "document",
                    rows.size(),
                    Map.of(
                            "id", document.id(),
                            "title", document.title(),
                            "publisher", document.publisher(),
                            "date", document.date())));
        }
        for (int i = 0; i < EMPTY; i++) {
            rows.add(TypedRow.of("document", rows.size(), Map.of()));
        }
        return rows;
    }

    public void open() throws IOException {
        if (asked.find().isEmpty()) {
            AskedDraft.absent();
        }
    }

    /** Keeps the list; an empty row is left out. */
    public String keep() {
        List<TypedRow> filled = rows.stream()
                .filter(row -> !row.isEmpty("title", "publisher", "date"))
                .toList();
        Set<String> taken = new HashSet<>();
        List<SourceDocument> documents = filled.stream()
                .map(row ->
                        new SourceDocument(id(row, taken), row.text("title"), row.text("publisher"), row.text("date")))
                .toList();
        boolean done = asked.attempt(
                () -> editing.changeDocuments(signedIn.actor(), asked.getCode(), seen, documents),
                faults -> {
                    faults.forEach(fault -> tell(filled, fault));
                    if (filled.stream().anyMatch(TypedRow::isWrong)) {
                        Messages.fail(AskedDraft.TEXTS.tell("series.mend"));
                    }
                },
                () -> seen = asked.find()
                        .map(draft -> Seen.of(draft.agreement().documents()))
                        .orElse(""));
        return done ? AskedDraft.then(asked.page(), AskedDraft.TEXTS.tell("sources.kept")) : null;
    }

    /** As it was, or made of the title of a new one. */
    private static String id(TypedRow row, Set<String> taken) {
        String start = row.text("id").matches("[a-z0-9-]{1,60}")
                ? row.text("id")
                : Slug.of(row.text("title"), "").value();
        String id = start.substring(0, Math.min(start.length(), LONGEST));
        for (int number = 2; !taken.add(id); number++) {
            id = start.substring(0, Math.min(start.length(), LONGEST)) + "-" + number;
        }
        return id;
    }

    private static void tell(List<TypedRow> filled, AgreementFault fault) {
        Matcher place = PLACE.matcher(fault.field());
        if (place.matches()) {
            filled.get(Integer.parseInt(place.group(1))).wrong(AskedDraft.say(fault));
        } else {
            Messages.fail(AskedDraft.say(fault));
        }
    }

    public List<TypedRow> getRows() {
        return rows;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
