package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * What a school has or does, point by point, with the people and the documents that belong to it.
 *
 * @param programme against bullying
 * @param mark of a survey, when one asked for it
 */
public record ChecklistAnswer(
        List<Item> items,
        Optional<String> programme,
        List<Role> roles,
        List<Document> documents,
        Mark mark,
        Optional<String> text)
        implements Answer {

    /** @param detail more about it, when there is more to say */
    public record Item(String label, Optional<String> detail) {}

    /** Somebody to turn to; {@code reach} is when and how. */
    public record Role(Kind kind, Optional<String> name, Optional<String> reach) {

        /** What for. */
        public enum Kind {
            CONTACT_PERSON,
            BULLYING_COORDINATOR
        }
    }

    private static final int MOST = 25;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_DETAIL = 200;

    static ChecklistAnswer read(Members in) {
        var labels = new HashSet<String>();
        List<Item> items = in.objects("items", MOST).stream()
                .flatMap(row -> item(row, labels).stream())
                .toList();
        List<Role> roles = in.objects("roles", Role.Kind.values().length).stream()
                .flatMap(row -> role(row).stream())
                .toList();
        List<Document> documents = Document.read(in);
        return new ChecklistAnswer(
                items, in.text("programme", LONGEST_LABEL), roles, documents, Mark.read(in, false), in.words());
    }

    private static Optional<Item> item(Members row, HashSet<String> labels) {
        Optional<String> label = row.text("label", LONGEST_LABEL);
        Optional<String> detail = row.text("detail", LONGEST_DETAIL);
        if (label.isEmpty() && detail.isPresent()) {
            row.fault("label", Rule.NO_NAME);
        }
        label.filter(l -> !labels.add(l.toLowerCase(Locale.ROOT))).ifPresent(l -> row.fault("label", Rule.TWICE, l));
        return label.map(l -> new Item(l, detail));
    }

    private static Optional<Role> role(Members row) {
        Optional<Role.Kind> kind = row.choice("role", Role.Kind.class);
        Members named = kind.map(k -> row.as("roles." + k)).orElse(row);
        Optional<String> name = named.text("name", LONGEST_LABEL);
        Optional<String> reach = named.text("reach", LONGEST_DETAIL);
        return kind.filter(k -> name.isPresent() || reach.isPresent()).map(k -> new Role(k, name, reach));
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty() && programme.isEmpty() && roles.isEmpty() && documents.isEmpty() && !mark.isKnown();
    }

    @Override
    public List<Fault> beside(boolean parents, int pupils) {
        return mark.beside(parents, pupils, Map.of());
    }

    @Override
    public List<OwnNumber> numbers(SchoolYear given) {
        return List.of(mark.number(given, Map.of()));
    }

    @Override
    public ChecklistAnswer withoutNumbers() {
        return new ChecklistAnswer(items, programme, roles, documents, Mark.NONE, text);
    }

    @Override
    public JsonObject toJson() {
        var json = new Json()
                .objects(
                        "items", items, i -> new Json().with("label", i.label()).with("detail", i.detail()))
                .with("programme", programme)
                .objects("roles", roles, r -> new Json()
                        .with("role", r.kind())
                        .with("name", r.name())
                        .with("reach", r.reach()));
        Document.write(json, documents);
        return mark.write(json).with("text", text).build();
    }
}
