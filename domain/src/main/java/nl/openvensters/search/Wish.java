package nl.openvensters.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text what was typed
 * @param near where distances are counted from, as it was typed; empty when it was not asked
 * @param kilometres how far at most; 0 without an end
 * @param chosen the values of which a school must have one, for each choice
 * @param order in which order
 * @param page from 1; a page after the last is the last
 * @param slice of which schools, and how many on a page
 */
public record Wish(
        String text, String near, int kilometres, Map<Choice, Set<String>> chosen, Order order, int page, Slice slice) {

    /** How many schools a page holds. */
    public static final int PAGE_SIZE = 20;

    /** The radii that can be chosen, in kilometres. */
    public static final List<Integer> RADII = List.of(1, 2, 5, 10, 25);

    /** How schools are put in order: never by a result. */
    public enum Order {
        /** What fits the words best; when distances are counted, what has all words and is nearest. */
        FITTING,
        /** By name. */
        NAME
    }

    public Wish {
        Map<Choice, Set<String>> copy = new EnumMap<>(Choice.class);
        chosen.forEach((choice, values) -> {
            if (!values.isEmpty()) {
                copy.put(choice, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** Of all schools, a page of the site. */
    public Wish(String text, String near, int kilometres, Map<Choice, Set<String>> chosen, Order order, int page) {
        this(text, near, kilometres, chosen, order, page, Slice.OF_SITE);
    }

    /** Words and nothing else. */
    public static Wish of(String text, int page) {
        return new Wish(text, "", 0, Map.of(), Order.FITTING, page);
    }
}
