package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum that an onlooker knows or may assume: some numbers added and others taken off lie between two bounds.
 *
 * @param plus added
 * @param minus taken off
 * @param low the least that the sum can be
 * @param high the most
 * @param premises shown numbers from which the bounds follow, apart from those in the sum
 */
record Relation(List<Place> plus, List<Place> minus, int low, int high, Set<Place> premises) {

    static Relation equal(List<Place> plus, List<Place> minus) {
        return new Relation(plus, minus, 0, 0, Set.of());
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>(plus);
        places.addAll(minus);
        return places;
    }

    /** The sum over what is hidden, after what is shown went into the bounds. */
    Puzzle.Sum over(Map<Place, Integer> hidden, List<Figure> figures) {
        List<Place> unknown = new ArrayList<>();
        int known = 0;
        for (Place place : places()) {
            if (hidden.containsKey(place)) {
                unknown.add(place);
            } else {
                int number = Counts.shown(place.in(figures));
                known += sign(place) * number;
            }
        }
        int[] numbers = unknown.stream().mapToInt(hidden::get).toArray();
        int[] signs = unknown.stream()
                .mapToInt(place -> plus.contains(place) ? 1 : -1)
                .toArray();
        return new Puzzle.Sum(numbers, signs, low - known, high - known);
    }

    private int sign(Place place) {
        return minus.contains(place) ? -1 : 1;
    }
}
