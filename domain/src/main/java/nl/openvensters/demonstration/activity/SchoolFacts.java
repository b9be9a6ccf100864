package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;

/** What is known of a school that is open today: who it is, its figures, and what arrived for it. */
final class SchoolFacts {

    private static final Figure NO_FIGURE = new Figure(null, 0, Optional.empty(), Optional.empty(), Cells.none());

    private final long id;
    private final String code;
    private final String name;
    private final String type;
    private final String place;
    private final long board;
    private final Map<String, List<Figure>> figures = new HashMap<>();
    private final Map<String, List<Arrival>> arrivals = new HashMap<>();
    private final List<String> firstLoad = new ArrayList<>();

    SchoolFacts(long id, String code, String name, String type, String place, long board) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.type = type;
        this.place = place;
        this.board = board;
    }

    /** A figure, with the run that brought it. */
    record Figure(LocalDate end, long run, Optional<Double> value, Optional<String> category, Cells cells) {}

    /** New figures of an indicator that waited, or still wait, for the school. */
    record Arrival(long run, LocalDate arrivedOn, LocalDate publishOn) {}

    void add(String measure, Figure figure) {
        figures.computeIfAbsent(measure, key -> new ArrayList<>()).add(figure);
    }

    void add(String indicator, Arrival arrival) {
        arrivals.computeIfAbsent(indicator, key -> new ArrayList<>()).add(arrival);
    }

    void addFirstLoad(String indicator) {
        firstLoad.add(indicator);
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    String place() {
        return place;
    }

    long board() {
        return board;
    }

    List<Arrival> arrivals(String indicator) {
        return arrivals.getOrDefault(indicator, List.of());
    }

    boolean wasInFirstLoad(String indicator) {
        return firstLoad.contains(indicator);
    }

    /**
     * The newest figure of a measure that was in at a run, some years back.
     *
     * @param measure indicator and code, for example {@code leerlingen.aantal}
     * @param back 0 for the newest, 5 for five periods before
     */
    Figure newest(String measure, long asOf, int back) {
        var known = figures.getOrDefault(measure, List.of()).stream()
                .filter(figure -> figure.run() <= asOf)
                .toList();
        int at = known.size() - 1 - back;
        return at < 0 ? NO_FIGURE : known.get(at);
    }
}
