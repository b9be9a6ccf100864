package nl.openvensters.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A mapping of a file of data that is read key by key: a missing key, a value of the wrong kind and a key that
 * nobody asked for are errors that say where.
 */
public final class Entry {

    private final String where;
    private final Map<?, ?> values;
    private final Set<String> read = new LinkedHashSet<>();

    private Entry(String where, Map<?, ?> values) {
        this.where = where;
        this.values = values;
    }

    public static Entry of(String where, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Entry(where, map);
        }
        throw new CatalogueException(where + ": keys with values are expected here, not: " + value);
    }

    /**
     * The mapping that a file of data of the application holds.
     *
     * @param path from the root of the resources, with a slash before it
     * @throws CatalogueException when it is not YAML, or no mapping
     * @throws IllegalStateException when there is no such file
     */
    public static Entry ofResource(String path) {
        try (InputStream file = Entry.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No file " + path);
            }
            return of(path, new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(file));
        } catch (YamlEngineException e) {
            throw new CatalogueException(path + ": not YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name to find the entry by in messages, once it is known. */
    public Entry named(String name) {
        var renamed = new Entry(where + " (" + name + ")", values);
        renamed.read.addAll(read);
        return renamed;
    }

    public String text(String key) {
        Object value = required(key);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw wrong(key, "must be a text", value);
    }

    public boolean flag(String key) {
        if (required(key) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(key, "must be true or false", values.get(key));
    }

    public boolean flag(String key, boolean otherwise) {
        return values.containsKey(key) ? flag(key) : otherwise;
    }

    public int number(String key, int least, int most) {
        if (required(key) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(key, "must be a whole number from " + least + " to " + most, values.get(key));
    }

    public LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw wrong(key, "must be a day like 2026-11-28", values.get(key));
        }
    }

    public <E extends Enum<E>> E oneOf(Class<E> names, String key) {
        return constant(names, key, required(key));
    }

    public <E extends Enum<E>> List<E> someOf(Class<E> names, String key) {
        List<E> found =
                list(key).stream().map(value -> constant(names, key, value)).toList();
        if (found.isEmpty() || Set.copyOf(found).size() < found.size()) {
            throw wrong(key, "must name at least one, and none twice", values.get(key));
        }
        return found;
    }

    public List<String> texts(String key) {
        return values.containsKey(key) ? list(key).stream().map(String::valueOf).toList() : List.of();
    }

    /** What is read from a key, when the key is there. */
    public <T> Optional<T> maybe(String key, Function<String, T> reader) {
        return values.containsKey(key) ? Optional.of(reader.apply(key)) : Optional.empty();
    }

    public Entry entry(String key) {
        return of(where + ": " + key, required(key));
    }

    /** The entries of a list; none when the key is absent and that is allowed. */
    public <T> List<T> entries(String key, boolean optional, Function<Entry, T> reader) {
        if (optional && !values.containsKey(key)) {
            return List.of();
        }
        var found = new ArrayList<T>();
        for (Object value : list(key)) {
            found.add(reader.apply(of(where + ": " + key + "[" + found.size() + "]", value)));
        }
        return List.copyOf(found);
    }

    /** Refuses keys that were not read. */
    public void nothingElse() {
        for (Object key : values.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw new CatalogueException(where + ": unknown key " + key + "; known here are " + read);
            }
        }
    }

    public CatalogueException wrong(String key, String rule, Object value) {
        return new CatalogueException(where + ": " + key + " " + rule + ", not: " + value);
    }

    private List<?> list(String key) {
        if (required(key) instanceof List<?> list) {
            return list;
        }
        throw wrong(key, "must be a list", values.get(key));
    }

    private Object required(String key) {
        read.add(key);
        Object value = values.get(key);
        if (value == null) {
            throw new CatalogueException(where + ": key " + key + " is missing");
        }
        return value;
    }

    private <E extends Enum<E>> E constant(Class<E> names, String key, Object value) {
        return Arrays.stream(names.getEnumConstants())
                .filter(name -> name.name().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(key, "must be one of " + Arrays.toString(names.getEnumConstants()), value));
    }
}
