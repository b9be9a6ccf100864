package nl.openvensters.questionnaire.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Score;

/**
 * Adds up what people answered and decides what of it is told. Everything goes through {@link Protection}; nothing else
 * makes rows.
 */
final class Tally {

    private final Questionnaire list;
    private final Protection protection;
    private final List<Respondent> people;

    /** @param minimums by part, from 1 on; a part that is not there has the one of all together */
    Tally(Questionnaire list, List<Respondent> people, int parts, int minimum, Map<Integer, Integer> minimums) {
        this.list = list;
        this.people = List.copyOf(people);
        Map<Integer, Integer> sizes = new HashMap<>();
        people.forEach(one -> sizes.merge(one.part(), 1, Integer::sum));
        this.protection = new Protection(
                IntStream.rangeClosed(1, parts)
                        .boxed()
                        .collect(Collectors.toMap(part -> part, part -> sizes.getOrDefault(part, 0))),
                minimum,
                minimums,
                list.isScan());
    }

    /** One row for each question that can be told of and each score, of all together and of each part. */
    List<ResultRow> rows() {
        var items = new ArrayList<ResultRow>();
        for (Item item : list.items()) {
            if (item.kind() != AnswerKind.OPEN) {
                List<ResultRow> rows = protection.protect(
                        item.id(), marks(one -> mark(item, one)), !item.kind().isScored());
                items.addAll(rows.stream()
                        .map(row -> !item.canBeTold()
                                ? hidden(row)
                                : item.condition().isPresent() ? row.inFives() : row)
                        .toList());
            }
        }
        var scores = new ArrayList<ResultRow>();
        for (Score score : list.scores()) {
            scores.addAll(protection.protect(ResultRow.score(score.id()), marks(one -> mark(score, one)), false));
        }
        for (int whole : protection.wholes()) {
            cover(whole, items, scores);
        }
        scores.replaceAll(row -> isOfHidden(row, items) ? hidden(row) : row);
        items.addAll(scores);
        return items;
    }

    /** Keeps back what would tell a question of which nothing may be told, of all together or of a role of a scan. */
    private void cover(int whole, List<ResultRow> items, List<ResultRow> scores) {
        Set<String> secret = items.stream()
                .filter(row -> row.part() == whole && row.hidden().isPresent())
                .map(ResultRow::item)
                .collect(Collectors.toSet());
        List<Score> told = list.scores().stream()
                .filter(score -> scores.stream()
                        .anyMatch(row -> row.part() == whole
                                && row.id().equals(score.id())
                                && row.hidden().isEmpty()))
                .toList();
        List<Respondent> those = list.isScan()
                ? people.stream().filter(one -> one.part() == whole).toList()
                : people;
        Covering.Covered covered = new Covering(list, those, Tally::mark).cover(secret, told);
        items.replaceAll(row -> reaches(row, whole) && covered.items().contains(row.item()) ? hidden(row) : row);
        scores.replaceAll(row -> reaches(row, whole) && covered.scores().contains(row.id()) ? hidden(row) : row);
    }

    /** What is kept back of all together is kept back of each group: their sum would tell it. */
    private boolean reaches(ResultRow row, int whole) {
        return !list.isScan() || row.part() == whole;
    }

    /**
     * Whether it is a score of a group of which a question is kept back: the score and its other questions would tell it.
     * Where a score of a group is told its questions are, so no sum or difference of groups can be made of scores that cannot
     * be made of questions.
     */
    private boolean isOfHidden(ResultRow row, List<ResultRow> items) {
        if (list.isScan() || row.part() == 0) {
            return false;
        }
        return items.stream()
                .filter(item -> item.part() == row.part())
                .filter(item -> item.hidden().isPresent())
                .anyMatch(item -> list.item(item.item()).orElseThrow().scores().contains(row.id()));
    }

    private static ResultRow hidden(ResultRow row) {
        return row.hidden().isPresent() ? row : ResultRow.hidden(row.part(), row.item(), Why.PROTECTS_OTHERS);
    }

    /** The marks of each part; who gave none is not in it. */
    private Map<Integer, List<Double>> marks(Function<Respondent, OptionalDouble> marking) {
        Map<Integer, List<Double>> marks = new HashMap<>();
        for (Respondent one : people) {
            marking.apply(one).ifPresent(mark -> marks.computeIfAbsent(one.part(), part -> new ArrayList<>())
                    .add(mark));
        }
        return marks;
    }

    /** Of a choice 10 for the first answer and 1 for the others, so that its good share is that of the first. */
    private static OptionalDouble mark(Item item, Respondent one) {
        int answer = one.answers().getOrDefault(item.id(), 0);
        if (answer < item.least()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(item.kind().isScored() ? item.outOfTen(answer) : answer == 1 ? 10 : 1);
    }

    /** The mean of somebody who answered at least half of its questions. */
    private OptionalDouble mark(Score score, Respondent one) {
        List<Item> items = list.of(score);
        double[] marks = items.stream()
                .map(item -> mark(item, one))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return marks.length * 2 < items.size()
                ? OptionalDouble.empty()
                : Arrays.stream(marks).average();
    }
}
