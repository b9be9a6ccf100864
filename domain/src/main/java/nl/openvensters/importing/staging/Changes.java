package nl.openvensters.importing.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import changes, by kind: how many, and the first few by name. */
public final class Changes {

    /** How many examples are kept of each kind. */
    public static final int EXAMPLES = 20;

    /** The kinds of change that a person wants to hear of. */
    public enum Kind {
        SCHOOLS_ADDED,
        SCHOOLS_CLOSED,
        SCHOOLS_RENAMED,
        SCHOOLS_MOVED,
        SCHOOLS_OTHER_BOARD,
        SCHOOLS_OTHERWISE_CHANGED,
        SCHOOLS_LEFT_CLOSED,
        BOARDS_CHANGED,
        AREAS_CHANGED,
        POINTS_CHANGED,
        SUCCESSIONS_ADDED,
        FIGURES_NEW,
        FIGURES_CORRECTED,
        FIGURES_OLDER,
        KEYS_AMBIGUOUS;

        /** The key of its sentence in the message bundle, for example {@code change.schools-added}. */
        public String key() {
            return "change." + code();
        }

        /** For example {@code schools-added}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> examples = new EnumMap<>(Kind.class);

    /** Adds to the count of a kind. */
    public void add(Kind kind, long count) {
        if (count > 0) {
            counts.merge(kind, count, Long::sum);
        }
    }

    /** Adds one to the count, with a name that is kept when there are not enough yet. */
    public void add(Kind kind, String name) {
        add(kind, 1);
        var names = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        if (names.size() < EXAMPLES) {
            names.add(name);
        }
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public List<String> examples(Kind kind) {
        return Collections.unmodifiableList(examples.getOrDefault(kind, List.of()));
    }

    /** Whether nothing at all changes; that something stays as it was, or a key is ambiguous, is no change. */
    public boolean none() {
        return counts.keySet().stream()
                .allMatch(kind ->
                        kind == Kind.FIGURES_OLDER || kind == Kind.KEYS_AMBIGUOUS || kind == Kind.SCHOOLS_LEFT_CLOSED);
    }
}
