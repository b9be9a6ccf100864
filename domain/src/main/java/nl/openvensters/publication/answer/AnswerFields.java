package nl.openvensters.publication.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.openvensters.publication.answer.ChecklistAnswer.Role;

/**
 * An answer as the fields of a form: what is typed by the path of its member, {@code days.MON.from}, {@code keywords.2},
 * {@code subjects.0.hours}, {@code roles.CONTACT_PERSON.name}. The same paths as in a {@link Fault}. To JSON and back keeps every
 * letter that was typed, but for days, which are shown as people write them.
 */
public final class AnswerFields {

    private static final JsonProvider JSON = JsonProvider.provider();
    /** Lists whose rows go by a name: the member with the name, and the names in order. */
    private static final Map<String, Named> NAMED =
            Map.of("days", Named.of("day", Weekday.values()), "roles", Named.of("role", Role.Kind.values()));

    private static final Pattern DAY = Pattern.compile("visitingDays\\.\\d+\\.day");
    private static final String PHOTO = "photo.";
    private static final int LONGEST_PATH = 60;
    private static final Pattern PATH = Pattern.compile("[^.]+(\\.[^.]+){0,2}");

    private record Named(String member, List<String> names) {

        static Named of(String member, Enum<?>... names) {
            return new Named(member, Arrays.stream(names).map(Enum::name).toList());
        }
    }

    private AnswerFields() {}

    /** What the fields of a form show of an answer; empty when it is not a JSON object. */
    public static Map<String, String> of(String json) {
        var fields = new LinkedHashMap<String, String>();
        Json.parse(json).ifPresent(object -> object.forEach((name, value) -> put(fields, name, value)));
        return fields;
    }

    private static void put(Map<String, String> fields, String path, JsonValue value) {
        if (value instanceof JsonString text) {
            fields.put(path, DAY.matcher(path).matches() ? written(text.getString()) : text.getString());
        } else if (value instanceof JsonNumber number) {
            fields.put(path, written(number.bigDecimalValue()));
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            fields.put(path, value.toString());
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> put(fields, path + "." + name, member));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                put(fields, path + "." + row(path, array.get(i), i), array.get(i));
            }
        }
    }

    /** A day as people write it; what is none stays as it was typed. */
    private static String written(String day) {
        return DutchDate.parse(day).map(DutchDate::write).orElse(day);
    }

    /** Cents stay two: 2.50 is written 2,50. */
    private static String written(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= 2
                ? number.toPlainString().replace('.', ',')
                : DutchNumber.format(number);
    }

    private static String row(String path, JsonValue row, int place) {
        Named named = NAMED.get(path);
        return named != null
                        && row instanceof JsonObject object
                        && named.names().contains(object.getString(named.member(), ""))
                ? object.getString(named.member())
                : Integer.toString(place);
    }

    /**
     * The answer that was typed, each value as a text. Blank fields and rows without any value are left out, the rows
     * behind them move up; days without a time and roles without a person are left out too.
     */
    public static String json(Map<String, String> fields) {
        var root = new Branch();
        fields.forEach((path, typed) -> {
            if (typed != null
                    && !typed.isBlank()
                    && path.length() <= LONGEST_PATH
                    && PATH.matcher(path).matches()) {
                String[] steps = path.split("\\.");
                root.put(steps, 0, typed);
            }
        });
        return root.object(Map.of()).toString();
    }

    /**
     * What was typed on a page that has no field for the photo itself, with the photo of the answer that is there. A
     * description without a photo describes nothing.
     */
    public static Map<String, String> withPhotoOf(String json, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        of(json).forEach((path, value) -> {
            if (path.startsWith(PHOTO)) {
                fields.putIfAbsent(path, value);
            }
        });
        if (!fields.containsKey(PHOTO + "file")) {
            fields.keySet().removeIf(path -> path.startsWith(PHOTO));
        }
        return fields;
    }

    /** A member that has members; those named by a number are the rows of a list. */
    private static final class Branch {

        private final Map<String, String> leaves = new TreeMap<>();
        private final Map<String, Branch> branches = new TreeMap<>(rowsInOrder());

        void put(String[] steps, int at, String typed) {
            if (at == steps.length - 1) {
                leaves.put(steps[at], typed);
            } else {
                branches.computeIfAbsent(steps[at], name -> new Branch()).put(steps, at + 1, typed);
            }
        }

        JsonObject object(Map<String, String> first) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            first.forEach(object::add);
            leaves.forEach(object::add);
            branches.forEach((name, branch) -> {
                if (NAMED.containsKey(name)) {
                    object.add(name, branch.named(NAMED.get(name)));
                } else if (branch.isList()) {
                    object.add(name, branch.array());
                } else {
                    object.add(name, branch.object(Map.of()));
                }
            });
            return object.build();
        }

        private JsonArray named(Named rows) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            for (String name : rows.names()) {
                Branch row = branches.get(name);
                if (row != null && !Set.of(rows.member()).containsAll(row.leaves.keySet())) {
                    row.leaves.remove(rows.member());
                    array.add(row.object(Map.of(rows.member(), name)));
                }
            }
            return array.build();
        }

        private boolean isList() {
            return leaves.keySet().stream().allMatch(Branch::isPlace)
                    && branches.keySet().stream().allMatch(Branch::isPlace);
        }

        private JsonArray array() {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            List<String> places = new ArrayList<>(leaves.keySet());
            places.addAll(branches.keySet());
            places.sort(rowsInOrder());
            places.forEach(place -> {
                if (leaves.containsKey(place)) {
                    array.add(leaves.get(place));
                } else {
                    array.add(branches.get(place).object(Map.of()));
                }
            });
            return array.build();
        }

        private static boolean isPlace(String step) {
            return step.matches("[0-9]{1,3}");
        }

        private static Comparator<String> rowsInOrder() {
            return Comparator.<String>comparingInt(step -> isPlace(step) ? Integer.parseInt(step) : -1)
                    .thenComparing(Comparator.naturalOrder());
        }
    }
}
