package nl.openvensters.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Slice;
import nl.openvensters.search.Wish;
import nl.openvensters.search.Wish.Order;

/**
 * What the address of a page of results asks, there and back: all of it stands in the address, so that it can be kept,
 * sent and gone back to. What cannot be understood is as if it was not asked.
 *
 * @param text what was typed in the search box
 * @param near where to look around
 */
public record AskedSchools(
        String text, String near, int kilometres, Map<Choice, Set<String>> chosen, Order order, int page) {

    static final Map<Choice, String> NAMES = new EnumMap<>(Map.of(
            Choice.TYPE, "soort",
            Choice.CLUSTER, "voor",
            Choice.DENOMINATION, "richting",
            Choice.CONCEPT, "concept",
            Choice.WEEK, "rooster",
            Choice.CARE, "opvang",
            Choice.TOLD, "vertelt",
            Choice.SIZE, "grootte"));

    private static final Map<Order, String> ORDERS = Map.of(Order.FITTING, "", Order.NAME, "naam");

    private static final int LONGEST = 100;
    private static final int MOST_VALUES = 30;

    /** Reads it from the parameters of an address. */
    public static AskedSchools of(Map<String, String[]> parameters) {
        Map<Choice, Set<String>> chosen = new EnumMap<>(Choice.class);
        NAMES.forEach((choice, name) -> {
            Set<String> values = values(parameters.get(name));
            if (!values.isEmpty()) {
                chosen.put(choice, values);
            }
        });
        String order = first(parameters, "volgorde");
        return new AskedSchools(
                first(parameters, "q"),
                first(parameters, "bij"),
                Wish.RADII.contains(number(parameters, "binnen")) ? number(parameters, "binnen") : 0,
                chosen,
                ORDERS.entrySet().stream()
                        .filter(known -> known.getValue().equals(order))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Order.FITTING),
                Math.max(1, number(parameters, "pagina")));
    }

    /** The names of all that it reads. */
    public static Set<String> parameters() {
        return Stream.concat(NAMES.values().stream(), Stream.of("q", "bij", "binnen", "volgorde", "pagina"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> values(String[] given) {
        var values = new LinkedHashSet<String>();
        for (String value : given == null ? new String[0] : given) {
            if (!value.isBlank() && value.length() <= LONGEST && values.size() < MOST_VALUES) {
                values.add(value);
            }
        }
        return values;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        // Where somebody is stands in the form beside the field for a place, which comes before it.
        String text = Stream.of(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static int number(Map<String, String[]> parameters, String name) {
        String text = first(parameters, name);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    boolean isEmpty() {
        return text.isEmpty() && near.isEmpty() && chosen.isEmpty();
    }

    Wish wish() {
        return new Wish(text, near, kilometres, chosen, order, page);
    }

    /** The same of another part of the schools. */
    public Wish wish(Slice slice) {
        return new Wish(text, near, kilometres, chosen, order, 1, slice);
    }

    /** Where a map gets the points of what was asked. */
    String points() {
        String asked = new AskedSchools(text, near, kilometres, chosen, order, 1).address();
        return "/kaart/punten" + asked.substring("/zoeken".length());
    }

    /** How many values were chosen. */
    int choices() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    boolean has(Choice choice, String value) {
        return chosen.getOrDefault(choice, Set.of()).contains(value);
    }

    String addressOfPage(int other) {
        return new AskedSchools(text, near, kilometres, chosen, order, other).address();
    }

    String addressOrdered(Order other) {
        return new AskedSchools(text, near, kilometres, chosen, other, 1).address();
    }

    String addressWithin(int other) {
        return new AskedSchools(text, near, other, chosen, order, 1).address();
    }

    String addressFor(String other) {
        return new AskedSchools(other, near, kilometres, chosen, order, 1).address();
    }

    String addressWithout(Choice choice, String value) {
        Map<Choice, Set<String>> fewer = new EnumMap<>(Choice.class);
        chosen.forEach((kept, values) -> {
            Set<String> left = new LinkedHashSet<>(values);
            if (kept == choice) {
                left.remove(value);
            }
            fewer.put(kept, left);
        });
        return new AskedSchools(text, near, kilometres, fewer, order, 1).address();
    }

    String addressWithoutChoices() {
        return new AskedSchools(text, near, kilometres, Map.of(), order, 1).address();
    }

    private String address() {
        List<String> parts = new ArrayList<>();
        Map<String, String> single = new LinkedHashMap<>();
        single.put("q", text);
        single.put("bij", near);
        single.put("binnen", kilometres == 0 ? "" : String.valueOf(kilometres));
        single.put("volgorde", ORDERS.get(order));
        single.forEach((name, value) -> add(parts, name, value));
        NAMES.forEach((choice, name) ->
                chosen.getOrDefault(choice, Set.of()).stream().sorted().forEach(value -> add(parts, name, value)));
        add(parts, "pagina", page > 1 ? String.format(Locale.ROOT, "%d", page) : "");
        return "/zoeken" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
