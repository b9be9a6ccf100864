package nl.openvensters.publication.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.openvensters.markup.Legible;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The members of a JSON object, read one by one. What is not of its shape is absent and told as a fault at its path. A
 * draft keeps what was typed and could not be read as a text in the place of a number or a time.
 */
final class Members {

    private static final int LINK = 500;
    private static final int EMAIL = 120;

    private final JsonObject json;
    private final String path;
    private final List<Fault> faults;

    Members(JsonObject json, String path, List<Fault> faults) {
        this.json = json;
        this.path = path;
        this.faults = faults;
    }

    /** Tells a fault at a member of this object; at the object itself when the name is empty. */
    void fault(String name, Rule rule, String... filling) {
        faults.add(Fault.at(at(name), rule, filling));
    }

    boolean has(String name) {
        return json.containsKey(name) && !isBlank(json.get(name));
    }

    /** The text; one that is too long is told and kept. */
    Optional<String> text(String name, int longest) {
        Optional<String> text = words(json.get(name));
        text.filter(t -> t.length() > longest)
                .ifPresent(t -> fault(name, Rule.TOO_LONG, Integer.toString(longest), Integer.toString(t.length())));
        return text;
    }

    /** The words of the school, HTML with only what is allowed; how long they are is not our business. */
    Optional<String> words() {
        return words(json.get("text")).map(SchoolText::clean).filter(html -> !html.isEmpty());
    }

    Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most, int decimals) {
        return number(name, least, most, decimals, typed -> typed);
    }

    /** @param bare what of what is typed is the number */
    Optional<BigDecimal> number(
            String name, BigDecimal least, BigDecimal most, int decimals, UnaryOperator<String> bare) {
        Optional<BigDecimal> number = number(name, bare);
        if (number.isEmpty()) {
            return number;
        }
        if (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0) {
            fault(name, Rule.OUT_OF_RANGE, DutchNumber.format(least), DutchNumber.format(most));
            return Optional.empty();
        }
        if (number.get().stripTrailingZeros().scale() > decimals) {
            fault(name, decimals == 0 ? Rule.NOT_WHOLE : Rule.TOO_MANY_DECIMALS, Integer.toString(decimals));
            return Optional.empty();
        }
        return number;
    }

    Optional<Integer> whole(String name, int least, int most) {
        return number(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0)
                .map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> number(String name, UnaryOperator<String> bare) {
        JsonValue value = json.get(name);
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        if (value instanceof JsonString typed && !typed.getString().isBlank()) {
            try {
                return Optional.of(DutchNumber.parse(bare.apply(typed.getString())));
            } catch (DutchNumber.Refused e) {
                fault(name, e.ambiguous() ? Rule.AMBIGUOUS_NUMBER : Rule.NOT_A_NUMBER, typed.getString());
                return Optional.empty();
            }
        }
        if (value != null && !isBlank(value)) {
            fault(name, Rule.NOT_A_NUMBER, value.toString());
        }
        return Optional.empty();
    }

    Optional<LocalTime> time(String name) {
        return words(json.get(name)).flatMap(typed -> {
            Optional<LocalTime> time = DutchTime.parse(typed);
            if (time.isEmpty()) {
                fault(name, Rule.NOT_A_TIME, typed);
            }
            return time;
        });
    }

    /** A day, {@code 2026-11-20} as a browser sends it or {@code 20-11-2026} as it is typed. */
    Optional<LocalDate> day(String name) {
        return words(json.get(name)).flatMap(typed -> {
            Optional<LocalDate> day = DutchDate.parse(typed);
            if (day.isEmpty()) {
                fault(name, Rule.NOT_A_DATE, typed);
            }
            return day;
        });
    }

    /** A mail address, as it was typed. */
    Optional<String> email(String name) {
        return read(name, EMAIL, TypedAddress::mail, Rule.NOT_AN_EMAIL);
    }

    /** A telephone number, as it was typed. */
    Optional<String> phone(String name) {
        return read(name, EMAIL, TypedAddress::phone, Rule.NOT_A_PHONE);
    }

    /** An address that starts with https://, also when it was typed without. */
    Optional<String> link(String name) {
        return read(name, LINK, TypedAddress::page, Rule.NOT_A_LINK);
    }

    private Optional<String> read(String name, int longest, Function<String, Optional<String>> form, Rule otherwise) {
        return text(name, longest).flatMap(typed -> {
            Optional<String> right = form.apply(typed);
            if (right.isEmpty()) {
                fault(name, otherwise);
            }
            return right;
        });
    }

    /** The fingerprint of a stored file; something else is no file and absent. */
    Optional<String> file(String name) {
        return words(json.get(name)).filter(typed -> typed.matches("[0-9a-f]{64}"));
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return words(json.get(name)).flatMap(typed -> {
            for (E choice : choices.getEnumConstants()) {
                if (choice.name().equals(typed)) {
                    return Optional.of(choice);
                }
            }
            fault(name, Rule.UNKNOWN_CHOICE);
            return Optional.<E>empty();
        });
    }

    Optional<Boolean> flag(String name) {
        JsonValue value = json.get(name);
        String said = value instanceof JsonString text ? text.getString() : String.valueOf(value);
        return switch (said) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The texts of a list, {@code <name>.0} and on; blank ones are left out. */
    List<String> texts(String name, int most, int longest) {
        var texts = new ArrayList<String>();
        for (JsonValue value : array(name)) {
            words(value).ifPresent(text -> {
                String at = name + "." + texts.size();
                if (text.length() > longest) {
                    fault(at, Rule.TOO_LONG, Integer.toString(longest), Integer.toString(text.length()));
                }
                if (texts.stream().anyMatch(text::equalsIgnoreCase)) {
                    fault(at, Rule.TWICE, text);
                }
                texts.add(text);
            });
        }
        if (texts.size() > most) {
            fault(name + "." + most, Rule.TOO_MANY, Integer.toString(most));
        }
        return List.copyOf(texts);
    }

    Optional<Members> object(String name) {
        return json.get(name) instanceof JsonObject object
                ? Optional.of(new Members(object, at(name), faults))
                : Optional.empty();
    }

    /** The objects of a list, {@code <name>.0} and on. */
    List<Members> objects(String name, int most) {
        var objects = new ArrayList<Members>();
        for (JsonValue value : array(name)) {
            if (value instanceof JsonObject object) {
                objects.add(new Members(object, at(name) + "." + objects.size(), faults));
            }
        }
        if (objects.size() > most) {
            fault(name + "." + most, Rule.TOO_MANY, Integer.toString(most));
        }
        return objects;
    }

    /** The same object under another path, for lists whose rows have a name. */
    Members as(String otherPath) {
        return new Members(json, otherPath, faults);
    }

    /** The names of the members, in the order in which they were written. */
    List<String> names() {
        return List.copyOf(json.keySet());
    }

    private JsonArray array(String name) {
        return json.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private String at(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private static boolean isBlank(JsonValue value) {
        return value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank();
    }

    private static Optional<String> words(JsonValue value) {
        return value instanceof JsonString text
                ? Optional.of(text.getString().strip()).filter(Legible::says)
                : Optional.empty();
    }
}
