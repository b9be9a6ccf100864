package nl.openvensters.portal.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.publication.answer.DutchNumber;

/** A row of fields as somebody typed it, with what is wrong with it. An empty row is none. */
public final class TypedRow {

    private static final int MOST = 200;

    private final String id;
    private final Map<String, String> values;
    private final List<String> faults = new ArrayList<>();

    private TypedRow(String id, Map<String, String> values) {
        this.id = id;
        this.values = values;
    }

    /** A row that is filled from what is kept. @param kind of the rows, {@code point} */
    static TypedRow of(String kind, int place, Map<String, String> values) {
        return new TypedRow(kind + "-" + place, new HashMap<>(values));
    }

    /**
     * The rows of a form.
     *
     * @param sent the fields by name: {@code point-0-year}
     * @param fields of each row
     */
    static List<TypedRow> sent(Map<String, String> sent, String kind, List<String> fields) {
        var rows = new ArrayList<TypedRow>();
        for (int place = 0; place < MOST && sent.containsKey(kind + "-" + place + "-" + fields.get(0)); place++) {
            Map<String, String> values = new HashMap<>();
            for (String field : fields) {
                values.put(
                        field,
                        sent.getOrDefault(kind + "-" + place + "-" + field, "").strip());
            }
            rows.add(new TypedRow(kind + "-" + place, values));
        }
        return rows;
    }

    /** Whether nothing was typed in any of these fields. */
    boolean isEmpty(String... fields) {
        for (String field : fields) {
            if (!text(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** A whole number; 0 when it is none, which is no year and no page. */
    int whole(String field) {
        return text(field).matches("[0-9]{1,4}") ? Integer.parseInt(text(field)) : 0;
    }

    /** A number as it is written in Dutch; empty when it is none. */
    Optional<BigDecimal> number(String field) {
        try {
            return Optional.of(DutchNumber.parse(text(field)));
        } catch (DutchNumber.Refused e) {
            return Optional.empty();
        }
    }

    void wrong(String why) {
        if (!faults.contains(why)) {
            faults.add(why);
        }
    }

    boolean isWrong() {
        return !faults.isEmpty();
    }

    /** Unique on the page. */
    public String getId() {
        return id;
    }

    /** By the name of the field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What is wrong, in words; empty when nothing is. */
    public String getFault() {
        return String.join(" ", faults);
    }
}
