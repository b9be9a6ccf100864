package nl.openvensters.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hides further numbers until no onlooker can find out a small one: a cell beside it before anything else, the smallest
 * that suffices, and what a page leads with (a total, a number of participants) only when no cell will do. When nothing
 * will, the page no longer says of a hidden number that it is small.
 */
final class Concealment {

    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.WITHHELD);

    /** How many numbers are tried before the nearest is hidden anyway. */
    private static final int TRIES = 6;

    private final List<Figure> figures;
    private final Set<Place> small;
    private final List<Integer> counts;

    /**
     * @param figures without small numbers already
     * @param small where these were
     * @param counts the indexes of the figures whose cells are counts of pupils
     */
    Concealment(List<Figure> figures, Set<Place> small, List<Integer> counts) {
        this.figures = new ArrayList<>(figures);
        this.small = new HashSet<>(small);
        this.counts = counts;
    }

    /** A number that could be hidden, and how little one would like to. */
    private record Candidate(Place place, int weight, int distance, boolean zero, int number) {

        static final Comparator<Candidate> LEAST_LOSS = Comparator.comparingInt(Candidate::weight)
                .thenComparingInt(Candidate::distance)
                .thenComparing(Candidate::zero)
                .thenComparingInt(Candidate::number);
    }

    List<Figure> safe() {
        boolean safe = coverCells();
        while (!safe) {
            safe = coverCells();
        }
        tellNotWhichIsSmall();
        return List.copyOf(figures);
    }

    /**
     * Gives all hidden numbers that have to do with each other the same reason. "Under five" would be a lie for those
     * that only protect another; and whoever knew which do, would know of these that they are not small.
     */
    private void tellNotWhichIsSmall() {
        var onlooker = new Onlooker(figures, small);
        for (List<Relation> connected : onlooker.connected(Relations.among(figures, counts))) {
            Set<Place> hidden = connected.stream()
                    .flatMap(relation -> relation.places().stream())
                    .filter(place -> place.figure() >= 0 && onlooker.isHidden(place))
                    .collect(Collectors.toSet());
            if (hidden.stream().anyMatch(place -> Counts.isWithheld(place.in(figures)))) {
                hidden.forEach(place -> hide(figures, place));
            }
        }
    }

    /**
     * Hides cells until nothing small is found out.
     *
     * @return false when a number had to go from which others follow, so that the relations are to be drawn anew
     */
    private boolean coverCells() {
        List<Relation> relations = Relations.among(figures, counts);
        var onlooker = new Onlooker(figures, small);
        Set<Place> found = onlooker.findsOut(relations);
        while (!found.isEmpty()) {
            for (Place one : found) {
                List<Relation> connected = connected(onlooker, relations, one);
                if (onlooker.findsOut(one, connected)) {
                    List<Candidate> candidates = candidates(onlooker, connected, one);
                    if (candidates.isEmpty()) {
                        sayNotThatItIsSmall(onlooker, connected, one);
                        return false;
                    }
                    Place cover = cover(onlooker, relations, candidates, one);
                    onlooker.cover(cover);
                    if (cover.key().equals(SmallNumbers.BASE)) {
                        onlooker.covered().forEach(place -> hide(figures, place));
                        return false;
                    }
                }
            }
            found = onlooker.findsOut(relations);
        }
        onlooker.covered().forEach(place -> hide(figures, place));
        return true;
    }

    private static List<Relation> connected(Onlooker onlooker, List<Relation> relations, Place one) {
        return onlooker.connected(relations).stream()
                .filter(group ->
                        group.stream().anyMatch(relation -> relation.places().contains(one)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The last resort: four counts under five in a total under five can only be one each, whatever else is hidden. So the
     * page does not say of this one that it is small, and covering the rest was of no use.
     */
    private void sayNotThatItIsSmall(Onlooker onlooker, List<Relation> connected, Place one) {
        Set<Place> inVain = connected.stream()
                .flatMap(relation -> relation.places().stream())
                .collect(Collectors.toSet());
        onlooker.covered().stream().filter(place -> !inVain.contains(place)).forEach(place -> hide(figures, place));
        small.remove(one);
        hide(figures, one);
    }

    /** The number that is least missed and without which one small number is not found out. */
    private static Place cover(Onlooker onlooker, List<Relation> relations, List<Candidate> candidates, Place one) {
        for (Candidate candidate : candidates.subList(0, Math.min(TRIES, candidates.size()))) {
            onlooker.cover(candidate.place());
            boolean protects = !onlooker.findsOut(one, connected(onlooker, relations, one));
            onlooker.uncover(candidate.place());
            if (protects) {
                return candidate.place();
            }
        }
        return candidates.get(0).place();
    }

    /** All shown numbers that have to do with one, the one that is least missed first. */
    private List<Candidate> candidates(Onlooker onlooker, List<Relation> connected, Place one) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (boolean near : new boolean[] {true, false}) {
            for (int i = 0; i < connected.size(); i++) {
                Relation relation = connected.get(i);
                if (relation.places().contains(one) == near) {
                    List<Place> places = relation.places();
                    relation.premises().stream()
                            .filter(place -> place.key().equals(SmallNumbers.BASE))
                            .forEach(places::add);
                    for (Place place : places) {
                        if (!onlooker.isHidden(place) && Counts.isShown(place.in(figures)) && seen.add(place)) {
                            candidates.add(candidate(place, near ? i : connected.size()));
                        }
                    }
                }
            }
        }
        candidates.sort(Candidate.LEAST_LOSS);
        return candidates;
    }

    private Candidate candidate(Place place, int distance) {
        int number = Counts.shown(place.in(figures));
        int weight = place.isValue() || !counts.contains(place.figure()) ? 1 : 0;
        return new Candidate(place, weight, distance, number == 0, number);
    }

    /** Hides a number; a percentage goes with the number of pupils that it is of. */
    private static void hide(List<Figure> figures, Place place) {
        Figure figure = figures.get(place.figure());
        Cells cells = figure.cells();
        if (place.isValue()) {
            figures.set(place.figure(), figure.with(Optional.of(HIDDEN), cells));
            return;
        }
        cells = cells.with(place.key(), HIDDEN);
        if (place.key().equals(SmallNumbers.BASE)) {
            for (String percentage : List.of("1F", "1S2F")) {
                if (cells.keys().contains(percentage) && !cells.get(percentage).isMissing()) {
                    cells = cells.with(percentage, HIDDEN);
                }
            }
        }
        figures.set(place.figure(), figure.with(figure.value(), cells));
    }
}
