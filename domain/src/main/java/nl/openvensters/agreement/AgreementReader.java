package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.openvensters.agreement.Agreement.Ambition;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.agreement.GoalIndicator.Unit;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads an agreement key by key; what is missing or of another kind is refused with where it is. */
final class AgreementReader {

    private final String where;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    private AgreementReader(String where, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + ": keys with values are expected");
        }
        this.where = where;
        this.values = map;
    }

    static AgreementReader of(String yaml) {
        try {
            return new AgreementReader(
                    "agreement", new Load(LoadSettings.builder().build()).loadFromString(yaml));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("agreement: not YAML: " + e.getMessage(), e);
        }
    }

    /** The day of which the file tells; only of a file. */
    LocalDate edition() {
        return day("edition");
    }

    Agreement agreement() {
        var agreement = new Agreement(
                text("code"),
                text("name"),
                maybe("period"),
                maybe("lead"),
                each("documents", AgreementReader::document),
                each("ambitions", AgreementReader::ambition));
        nothingElse();
        return agreement;
    }

    private SourceDocument document() {
        return new SourceDocument(text("id"), text("title"), text("publisher"), text("date"));
    }

    private Ambition ambition() {
        return new Ambition(text("title"), maybe("text"), each("goals", AgreementReader::goal));
    }

    private Goal goal() {
        return new Goal(
                text("slug"),
                whole("number"),
                text("title"),
                maybe("objective"),
                one(GoalStanding.class, "standing"),
                maybe("because"),
                maybe("movement"),
                maybe("actions"),
                new AgreementReader(where + ".source", get("source")).citation(),
                Optional.of(maybe("own")).filter(own -> !own.isEmpty()),
                each("indicators", AgreementReader::indicator));
    }

    private GoalIndicator indicator() {
        return new GoalIndicator(
                text("id"),
                text("name"),
                one(Unit.class, "unit"),
                maybe("definition"),
                get("live") != null ? Optional.of(one(LiveFigure.class, "live")) : Optional.empty(),
                each("targets", AgreementReader::target),
                each("points", AgreementReader::point),
                each("breaks", change -> new Break(change.day("on"), change.text("text"))));
    }

    private Target target() {
        return new Target(
                whole("year"),
                get("value") != null ? Optional.of(number()) : Optional.empty(),
                Boolean.TRUE.equals(get("interim")),
                !Boolean.FALSE.equals(get("comparable")),
                citation(),
                maybe("note"));
    }

    private Point point() {
        return new Point(whole("year"), maybe("period"), number(), citation(), maybe("note"));
    }

    private Citation citation() {
        return new Citation(maybe("document"), whole("page"), maybe("place"));
    }

    private BigDecimal number() {
        try {
            return new BigDecimal(String.valueOf(get("value")));
        } catch (NumberFormatException e) {
            throw wrong("value", "must be a number");
        }
    }

    private int whole(String key) {
        if (get(key) instanceof Integer number) {
            return number;
        }
        throw wrong(key, "must be a whole number");
    }

    private LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            throw wrong(key, "must be a day like 2017-08-01");
        }
    }

    private <E extends Enum<E>> E one(Class<E> names, String key) {
        try {
            return Enum.valueOf(names, text(key));
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is not known");
        }
    }

    private String text(String key) {
        String text = maybe(key);
        if (text.isEmpty()) {
            throw wrong(key, "must be a text");
        }
        return text;
    }

    private String maybe(String key) {
        return get(key) == null ? "" : String.valueOf(get(key)).strip();
    }

    private <T> List<T> each(String key, Function<AgreementReader, T> reading) {
        if (get(key) == null) {
            return List.of();
        }
        if (!(get(key) instanceof List<?> list)) {
            throw wrong(key, "must be a list");
        }
        var all = new ArrayList<T>();
        for (Object value : list) {
            var part = new AgreementReader(where + "." + key + "[" + all.size() + "]", value);
            all.add(reading.apply(part));
            part.nothingElse();
        }
        return all;
    }

    /** A key that nobody asked for is a slip: a comma too many in a line, a name that is written wrong. */
    private void nothingElse() {
        values.keySet().stream()
                .filter(key -> !asked.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(String.valueOf(key), "is not known");
                });
    }

    private Object get(String key) {
        asked.add(key);
        return values.get(key);
    }

    private IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(where + ": " + key + " " + what);
    }
}
