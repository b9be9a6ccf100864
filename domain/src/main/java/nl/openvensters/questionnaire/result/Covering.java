package nl.openvensters.questionnaire.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Score;

/**
 * Lets a score be told although one of its questions is not: a second question of it is kept back too, of which enough of
 * the same people answered otherwise, and which counts in the same scores. Had they given their two answers the other way
 * round, all that is told would be the same; so nothing that is told says what anybody answered to either, nor which of the
 * two the reason was. Where there is no such question, scores are kept back, those first that nobody publishes.
 */
final class Covering {

    /** The middle of marks from 1 to 10. */
    private static final double MIDDLE = 5.5;

    /** Of more scores all or none are told; no list has so many. */
    private static final int MOST_SCORES = 10;

    private final Questionnaire list;
    private final List<Respondent> people;
    private final BiFunction<Item, Respondent, OptionalDouble> marking;

    /** @param people those of one part, or all */
    Covering(Questionnaire list, List<Respondent> people, BiFunction<Item, Respondent, OptionalDouble> marking) {
        this.list = list;
        this.people = people;
        this.marking = marking;
    }

    /**
     * What is kept back.
     *
     * @param items questions, by their ids: those that were, and what covers them
     * @param scores by their ids
     */
    record Covered(Set<String> items, Set<String> scores) {}

    /**
     * @param hidden questions of which nothing may be told
     * @param told scores of which something could be told, as far as they themselves go
     */
    Covered cover(Set<String> hidden, List<Score> told) {
        for (List<Score> some : choices(told)) {
            var items = new TreeSet<>(hidden);
            if (isCoveredWhole(items, some)) {
                return new Covered(
                        items,
                        told.stream()
                                .filter(score -> !some.contains(score))
                                .map(Score::id)
                                .collect(Collectors.toSet()));
            }
        }
        throw new IllegalStateException("Nothing to tell is always possible");
    }

    /** Which scores to tell: all, and then fewer, those last in which one is missing that can be published. */
    private static List<List<Score>> choices(List<Score> told) {
        if (told.size() > MOST_SCORES) {
            return List.of(told, List.of());
        }
        return IntStream.range(0, 1 << told.size())
                .mapToObj(set -> IntStream.range(0, told.size())
                        .filter(i -> (set & 1 << i) != 0)
                        .mapToObj(told::get)
                        .toList())
                .sorted(Comparator.comparingLong((List<Score> some) -> some.stream()
                                .filter(score -> score.indicator().isPresent())
                                .count())
                        .thenComparing(List::size)
                        .reversed())
                .toList();
    }

    /** Adds to the hidden ones what covers them. @return whether there is something for each */
    private boolean isCoveredWhole(Set<String> hidden, List<Score> told) {
        for (Item item : list.items()) {
            if (hidden.contains(item.id()) && !membership(item, told).isEmpty() && !isCovered(item, hidden, told)) {
                Optional<Item> other = twins(item, told).stream()
                        .filter(twin -> !hidden.contains(twin.id()) && isOtherwise(item, twin))
                        .min(Comparator.comparingDouble(this::fromMiddle));
                if (other.isEmpty()) {
                    return false;
                }
                hidden.add(other.get().id());
            }
        }
        return true;
    }

    private boolean isCovered(Item item, Set<String> hidden, List<Score> told) {
        return answered(item).isEmpty()
                || twins(item, told).stream().anyMatch(twin -> hidden.contains(twin.id()) && isOtherwise(item, twin));
    }

    /** Questions with the same answers that count in the same of these scores. */
    private List<Item> twins(Item item, List<Score> told) {
        Set<String> same = membership(item, told);
        return list.items().stream()
                .filter(twin -> !twin.id().equals(item.id())
                        && twin.kind() == item.kind()
                        && twin.least() == item.least()
                        && twin.most() == item.most()
                        && membership(twin, told).equals(same))
                .toList();
    }

    private static Set<String> membership(Item item, List<Score> told) {
        var scores = new HashSet<>(item.scores());
        scores.retainAll(told.stream().map(Score::id).toList());
        return scores;
    }

    /** Whether five people, of fewer than ten half of them, gave another answer to one than to the other. */
    private boolean isOtherwise(Item item, Item twin) {
        long otherwise = people.stream()
                .filter(one -> {
                    OptionalDouble mine = marking.apply(item, one);
                    OptionalDouble other = marking.apply(twin, one);
                    return mine.isPresent() && other.isPresent() && mine.getAsDouble() != other.getAsDouble();
                })
                .count();
        return otherwise >= Math.min(SmallNumbers.LEAST_COUNT, (answered(item).size() + 1) / 2);
    }

    private double fromMiddle(Item item) {
        return Math.abs(MIDDLE
                - answered(item).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(MIDDLE));
    }

    private List<Double> answered(Item item) {
        return people.stream()
                .map(one -> marking.apply(item, one))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }
}
