package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who wants to know what is hidden: writes down every sum that a page allows to assume and tries all numbers
 * that fit, one after the other. Shares no code with the product.
 *
 * <p>The attacker is told which of the hidden numbers are small. Of sources that contradict each other the surest is
 * believed first.
 */
final class Attack {

    /** How many numbers the attacker is willing to try. */
    private static final int EFFORT = 60_000;

    private static final int LARGEST = 400;

    private static final Set<MissingReason> HIDDEN = Set.of(MissingReason.SUPPRESSED, MissingReason.WITHHELD);

    private final Map<String, Integer> shown = new LinkedHashMap<>();
    private final Map<String, Double> percentages = new HashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Set<String> small;
    private final List<Clue> clues = new ArrayList<>();
    private boolean gaveUp;

    /** Some numbers add up to something between two bounds; a minus sign before a name takes it off. */
    private record Clue(List<String> names, int low, int high) {}

    /**
     * @param page everything that is shown of a school
     * @param small names ({@code measure/period end/cell}) of what is known to be 1, 2, 3 or 4
     */
    Attack(List<Figure> page, Set<String> small) {
        this.small = small;
        for (Figure figure : page) {
            figure.value().ifPresent(value -> note(name(figure, ""), value));
            figure.cells().asMap().forEach((key, value) -> note(name(figure, key), value));
        }
    }

    static String name(Figure figure, String cell) {
        return figure.indicator() + "." + figure.measure() + "/"
                + figure.period().end() + "/" + cell;
    }

    private void note(String name, FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            if (name.endsWith("/1F") || name.endsWith("/1S2F")) {
                percentages.put(name, amount.number().doubleValue());
            } else if (amount.number().scale() <= 0) {
                shown.put(name, amount.number().intValueExact());
            }
        } else if (value.asReason().filter(HIDDEN::contains).isPresent()) {
            hidden.add(name);
        }
    }

    boolean gaveUp() {
        return gaveUp;
    }

    /** The small numbers that can only be one thing. */
    Set<String> succeeds() {
        clues.clear();
        addUp("leerlingen.leeftijd", "leerlingen.aantal");
        for (int year = 2000; year < 2040; year++) {
            levels(year);
            sameChildren(year);
        }
        clues.removeIf(clue -> clue.names.stream().allMatch(name -> shown.containsKey(bare(name))));
        List<Clue> believed = new ArrayList<>();
        for (Clue clue : clues) {
            believed.add(clue);
            if (!possible(believed)) {
                believed.remove(believed.size() - 1);
            }
        }
        Set<String> found = new HashSet<>();
        for (String target : hidden) {
            if (small.contains(target)) {
                Set<Integer> possible = new Guess(believed, target).values();
                if (possible.size() == 1) {
                    found.add(target);
                }
            }
        }
        return found;
    }

    private void addUp(String parts, String whole) {
        for (String total : new ArrayList<>(names())) {
            if (total.startsWith(whole + "/")) {
                List<String> clue = new ArrayList<>(startingWith(parts + "/" + total.split("/")[1] + "/"));
                if (!clue.isEmpty()) {
                    clue.add("-" + total);
                    clues.add(new Clue(clue, 0, 0));
                }
            }
        }
    }

    private void levels(int year) {
        String counts = "referentieniveaus.aantallen/" + year + "-07-31/";
        String jaar = "referentieniveaus.jaar/" + year + "-07-31/";
        if (startingWith(counts).isEmpty()) {
            return;
        }
        List<String> wholes = new ArrayList<>();
        for (String domain : List.of("REKENEN", "LV", "TV")) {
            List<String> clue = new ArrayList<>(startingWith(counts + domain));
            wholes.add(participants(year));
            clue.add("-" + participants(year));
            clues.add(new Clue(clue, 0, 0));
        }
        Integer pupils = shown.get(jaar + "leerlingen");
        Double basic = percentages.get(jaar + "1F");
        Double target = percentages.get(jaar + "1S2F");
        List<String> below = startingWith(counts).stream()
                .filter(name -> name.endsWith("LAGER1F"))
                .toList();
        List<String> above = startingWith(counts).stream()
                .filter(name -> name.endsWith("1S") || name.endsWith("2F"))
                .toList();
        if (pupils != null && basic != null) {
            clues.add(new Clue(below, least(100 - basic, 3 * pupils), most(100 - basic, 3 * pupils)));
        }
        if (pupils != null && target != null) {
            clues.add(new Clue(above, least(target, 3 * pupils), most(target, 3 * pupils)));
        }
    }

    private void sameChildren(int year) {
        List<String> tests = startingWith("doorstroomtoets.gemiddelden/" + year + "-07-31/").stream()
                .filter(name -> name.endsWith(".aantal") || name.endsWith("/ontheffing"))
                .toList();
        List<String> taken =
                tests.stream().filter(name -> name.endsWith(".aantal")).toList();
        List<String> advices = startingWith("schooladvies.aantallen/" + year + "-07-31/");
        if (!taken.isEmpty() && names().contains(participants(year))) {
            List<String> clue = new ArrayList<>(taken);
            clue.add("-" + participants(year));
            clues.add(new Clue(clue, 0, 0));
        }
        if (!taken.isEmpty() && !advices.isEmpty()) {
            List<String> clue = new ArrayList<>(tests);
            advices.forEach(name -> clue.add("-" + name));
            clues.add(new Clue(clue, 0, 0));
        }
    }

    private String participants(int year) {
        String told = "referentieniveaus.jaar/" + year + "-07-31/leerlingen";
        String guessed = "participants/" + year;
        if (shown.containsKey(told) || hidden.contains(told)) {
            return told;
        }
        if (!hidden.contains(guessed)) {
            hidden.add(guessed);
        }
        return guessed;
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>(shown.keySet());
        names.addAll(hidden);
        return names;
    }

    private List<String> startingWith(String prefix) {
        return names().stream().filter(name -> name.startsWith(prefix)).sorted().toList();
    }

    private static int least(double percentage, int all) {
        return (int) Math.ceil((percentage - 0.00500001) / 100 * all);
    }

    private static int most(double percentage, int all) {
        return (int) Math.floor((percentage + 0.00500001) / 100 * all);
    }

    private static String bare(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }

    /** Whether all clues can be true together. */
    private boolean possible(List<Clue> believed) {
        return !new Guess(believed, null).values().isEmpty();
    }

    /** Trying numbers for what is hidden, one after the other. */
    private final class Guess {

        private final List<String> order = new ArrayList<>();
        private final int[] from;
        private final int[] to;
        private final int[][] numbers;
        private final int[][] signs;
        private final int[][] bounds;
        private final List<List<Integer>> cluesOf = new ArrayList<>();
        private final boolean targeted;
        private int effort;

        Guess(List<Clue> believed, String target) {
            targeted = target != null;
            if (targeted) {
                order.add(target);
            }
            for (int i = 0; i < order.size() || i == 0; i++) {
                for (Clue clue : believed) {
                    if (!targeted || clue.names.contains(order.get(i)) || clue.names.contains("-" + order.get(i))) {
                        clue.names.stream()
                                .map(Attack::bare)
                                .filter(name -> !shown.containsKey(name) && !order.contains(name))
                                .sorted((one, two) -> Boolean.compare(small.contains(two), small.contains(one)))
                                .forEach(order::add);
                    }
                }
            }
            from = order.stream().mapToInt(name -> small.contains(name) ? 1 : 0).toArray();
            to = order.stream()
                    .mapToInt(name -> small.contains(name) ? 4 : LARGEST)
                    .toArray();
            List<Clue> relevant = believed.stream()
                    .filter(clue -> clue.names.stream().anyMatch(name -> order.contains(bare(name))))
                    .toList();
            numbers = new int[relevant.size()][];
            signs = new int[relevant.size()][];
            bounds = new int[relevant.size()][];
            order.forEach(name -> cluesOf.add(new ArrayList<>()));
            for (int i = 0; i < relevant.size(); i++) {
                write(i, relevant.get(i));
            }
        }

        private void write(int index, Clue clue) {
            List<String> open = clue.names.stream()
                    .filter(name -> !shown.containsKey(bare(name)))
                    .toList();
            numbers[index] =
                    open.stream().mapToInt(name -> order.indexOf(bare(name))).toArray();
            signs[index] = open.stream().mapToInt(Attack::sign).toArray();
            int known = clue.names.stream()
                    .filter(name -> shown.containsKey(bare(name)))
                    .mapToInt(name -> sign(name) * shown.get(bare(name)))
                    .sum();
            bounds[index] = new int[] {clue.low - known, clue.high - known};
            for (int number : numbers[index]) {
                cluesOf.get(number).add(index);
            }
        }

        /** The values (two are enough) that the first number takes in all that fits. */
        Set<Integer> values() {
            Set<Integer> found = new HashSet<>();
            if (!targeted) {
                effort = EFFORT;
                if (attempt(0)) {
                    found.add(0);
                }
                return found;
            }
            for (int value = 1; value <= 4 && found.size() < 2; value++) {
                effort = EFFORT;
                from[0] = value;
                to[0] = value;
                if (attempt(0)) {
                    found.add(value);
                }
            }
            return found;
        }

        private boolean attempt(int at) {
            if (effort-- < 0) {
                gaveUp = true;
                return true;
            }
            if (at == order.size()) {
                return true;
            }
            int first = from[at];
            int last = to[at];
            int least = first;
            int most = last;
            for (int clue : cluesOf.get(at)) {
                int low = bounds[clue][0];
                int high = bounds[clue][1];
                int sign = 0;
                for (int i = 0; i < numbers[clue].length; i++) {
                    int number = numbers[clue][i];
                    if (number == at) {
                        sign = signs[clue][i];
                    } else {
                        low -= signs[clue][i] > 0 ? to[number] : -from[number];
                        high -= signs[clue][i] > 0 ? from[number] : -to[number];
                    }
                }
                least = Math.max(least, sign > 0 ? low : -high);
                most = Math.min(most, sign > 0 ? high : -low);
            }
            boolean fits = false;
            for (int value = least; value <= most && !fits; value++) {
                from[at] = value;
                to[at] = value;
                fits = attempt(at + 1);
            }
            from[at] = first;
            to[at] = last;
            return fits;
        }
    }

    private static int sign(String name) {
        return name.startsWith("-") ? -1 : 1;
    }
}
