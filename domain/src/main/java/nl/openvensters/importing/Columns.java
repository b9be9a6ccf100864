package nl.openvensters.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.importing.reading.Table;

/**
 * The columns that make a table of a format what it is. All must be there, what belongs to another kind of file must not,
 * and a column that looks like one of a category we count must be known: what we would leave out makes shares wrong.
 *
 * @param keys those that tables of several formats have, such as the codes of a school
 * @param own those by which people would know it
 * @param foreign those of other files, that have all of the above as well
 * @param category the form of columns that hold a category
 * @param categories the known ones
 */
public record Columns(
        List<String> keys, List<String> own, List<String> foreign, Pattern category, Set<String> categories) {

    private static final int MOST_NAMED = 3;
    private static final Pattern NONE = Pattern.compile("(?!)");

    /** Those of a format that is recognised in another way. */
    static Columns none() {
        return with();
    }

    public static Columns with(String... names) {
        return new Columns(List.of(names), List.of(), List.of(), NONE, Set.of());
    }

    public Columns own(String... names) {
        return own(List.of(names));
    }

    public Columns own(List<String> names) {
        return new Columns(keys, List.copyOf(names), foreign, category, categories);
    }

    /** These must not be there. */
    public Columns without(String... names) {
        return new Columns(keys, own, List.of(names), category, categories);
    }

    /** A column of this form must be one of these. */
    public Columns noOther(String form, Set<String> known) {
        return new Columns(keys, own, foreign, Pattern.compile(form), known);
    }

    /** Whether a table has all that it must have, and nothing that it must not. */
    public boolean fits(Table table) {
        return !own.isEmpty() && missing(table).isEmpty() && fault(table).isEmpty();
    }

    /** What is wrong with a table that looks like it and is not; empty when it does not look like it, or fits. */
    public Optional<Misfit> misfit(Table table, String title) {
        long ownThere = own.stream().filter(table::hasColumns).count();
        long keysThere = keys.stream().filter(table::hasColumns).count();
        boolean alike = ownThere > 0 && 2 * ownThere >= own.size() && 2 * keysThere >= keys.size();
        if (!alike || fits(table)) {
            return Optional.empty();
        }
        double likeness = (double) (ownThere + keysThere) / (own.size() + keys.size());
        List<String> missing = missing(table);
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Misfit(likeness, ImportMessages.text("misfit.missing", title, missing.size(), named(missing))));
        }
        return fault(table).map(fault -> new Misfit(likeness, ImportMessages.text(fault[0], title, fault[1])));
    }

    private List<String> missing(Table table) {
        return Stream.concat(keys.stream(), own.stream())
                .filter(Predicate.not(table::hasColumns))
                .toList();
    }

    /** The key of a message and the name of a column that should not be there. */
    private Optional<String[]> fault(Table table) {
        Optional<String> ofOther = foreign.stream().filter(table::hasColumns).findFirst();
        if (ofOther.isPresent()) {
            return Optional.of(new String[] {"misfit.foreign", ofOther.get()});
        }
        Set<String> seen = new HashSet<>();
        Optional<String> twice = table.columns().stream()
                .filter(column -> !column.isEmpty() && !seen.add(column))
                .findFirst();
        if (twice.isPresent()) {
            return Optional.of(new String[] {"misfit.twice", twice.get()});
        }
        return table.columns().stream()
                .filter(column -> category.matcher(column).matches() && !categories.contains(Table.asked(column)))
                .findFirst()
                .map(column -> new String[] {"misfit.unknown-category", column});
    }

    private static String named(List<String> missing) {
        List<String> named = new ArrayList<>(missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        if (missing.size() > MOST_NAMED) {
            named.add("…");
        }
        return String.join(", ", named);
    }

    /**
     * A table that looks like a format and is not.
     *
     * @param likeness from 0 up to and including 1
     * @param message a Dutch sentence that says what is wrong
     */
    public record Misfit(double likeness, String message) {}
}
