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
        var rows = new ArrayList<ResultRow>();
        for (Item item : list.items()) {
            if (item.kind() != AnswerKind.OPEN) {
                rows.addAll(protection.protect(
                        item.id(), marks(one -> mark(item, one)), !item.kind().isScored()));
            }
        }
        for (Score score : list.scores()) {
            List<ResultRow> marks =
                    protection.protect(ResultRow.score(score.id()), marks(one -> mark(score, one)), false);
            Set<Integer> secret = secret(score, rows);
            marks.forEach(row -> rows.add(row.hidden().isEmpty() && !secret.contains(row.part()) ? row : hidden(row)));
        }
        return rows;
    }

    /**
     * Of which parts a question of a score is kept back: the score and its other questions would tell it. Where a score is
     * told its questions are, so no sum or difference of parts can be made of scores that cannot be made of questions.
     */
    private Set<Integer> secret(Score score, List<ResultRow> rows) {
        Set<String> items = list.of(score).stream().map(Item::id).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> items.contains(row.item()))
                .filter(row -> row.hidden()
                        .filter(why -> why == Why.ALIKE || why == Why.PROTECTS_OTHERS)
                        .isPresent())
                .map(ResultRow::part)
                .collect(Collectors.toSet());
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
