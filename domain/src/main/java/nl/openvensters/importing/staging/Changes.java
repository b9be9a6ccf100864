package nl.openvensters.importing.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import changes, by kind: how many, and by name. A school counts once in each kind that is true of it. */
public final class Changes {

    /** How many examples are told of each kind. */
    public static final int EXAMPLES = 20;

    /** As many as there are in a register of the nation, and more. */
    private static final int NAMES_KEPT = 20_000;

    /** The kinds of change that a person wants to hear of. */
    public enum Kind {
        SCHOOLS_ADDED,
        SCHOOLS_CLOSED,
        SCHOOLS_RENAMED,
        SCHOOLS_MOVED,
        SCHOOLS_OTHER_BOARD,
        SCHOOLS_OTHER_WEBSITE,
        SCHOOLS_OTHERWISE_CHANGED,
        SCHOOLS_LEFT_CLOSED,
        BOARDS_ADDED,
        BOARDS_NAMED,
        BOARDS_RENAMED,
        BOARDS_CHANGED,
        AREAS_CHANGED,
        NUMBERS_SAID,
        POINTS_CHANGED,
        POINTS_FAR_AWAY,
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
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private long among;

    /** Adds to the count of a kind. */
    public void add(Kind kind, long count) {
        if (count > 0) {
            counts.merge(kind, count, Long::sum);
        }
    }

    /** Adds one to the count, with a name. */
    public void add(Kind kind, String name) {
        add(kind, 1);
        var kept = names.computeIfAbsent(kind, k -> new ArrayList<>());
        if (kept.size() < NAMES_KEPT) {
            kept.add(name);
        }
    }

    /** Tells of how many open schools, or boards with a name, the register spoke until now. */
    public void among(long known) {
        among = known;
    }

    /** Of how many open schools, or boards with a name, the register spoke until now; 0 when it is no register. */
    public long among() {
        return among;
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public List<String> examples(Kind kind) {
        return names(kind).stream().limit(EXAMPLES).toList();
    }

    /** All of a kind that were named. */
    public List<String> names(Kind kind) {
        return Collections.unmodifiableList(names.getOrDefault(kind, List.of()));
    }

    /** Whether nothing at all changes; that something stays as it was, or a key is ambiguous, is no change. */
    public boolean none() {
        return counts.keySet().stream()
                .allMatch(kind ->
                        kind == Kind.FIGURES_OLDER || kind == Kind.KEYS_AMBIGUOUS || kind == Kind.SCHOOLS_LEFT_CLOSED);
    }
}
