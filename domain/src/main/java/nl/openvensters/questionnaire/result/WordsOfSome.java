package nl.openvensters.questionnaire.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Item.Condition;
import nl.openvensters.questionnaire.Questionnaire;

/**
 * Open questions that only some were asked. Each text says that one more person gave one of the answers before it, so no more
 * than all less the texts gave another. Such texts are told when enough people gave one of these answers and enough another,
 * of all together and of each role that is told apart. After a scale only those of a whole half of it: how many are in a half
 * is told, and with the mean beside it texts of a part of a half would tell how many gave one single answer. After a choice
 * enough have to be left of those that gave the first answer, and of the others, as that share is told. Texts of two
 * questions after the same one are added up, as who subtracts does.
 *
 * @param minimums how many are enough, by part; a part that is not there has the one of all together
 */
record WordsOfSome(Questionnaire list, List<Respondent> people, int minimum, Map<Integer, Integer> minimums) {

    WordsOfSome {
        people = List.copyOf(people);
        minimums = Map.copyOf(minimums);
    }

    /** The questions of which no text is told. */
    Set<String> keptBack() {
        Set<String> keptBack = new HashSet<>();
        List<Condition> told = new ArrayList<>();
        for (Item item : list.items()) {
            if (item.kind() == AnswerKind.OPEN && item.condition().isPresent()) {
                Condition condition = item.condition().get();
                if (isSafe(condition, told)) {
                    told.add(condition);
                } else {
                    keptBack.add(item.id());
                }
            }
        }
        return keptBack;
    }

    private boolean isSafe(Condition condition, List<Condition> told) {
        Item before = list.item(condition.item()).orElseThrow();
        Set<Integer> own = Set.copyOf(condition.answers());
        if (!before.canBeTold()
                || before.condition().isPresent()
                || before.kind().isScored() && !isOfWholeHalves(before, own)) {
            return false;
        }
        Set<Integer> named = new HashSet<>(own);
        told.stream().filter(other -> other.item().equals(before.id())).forEach(other -> named.addAll(other.answers()));
        Set<Integer> parts =
                list.isScan() ? people.stream().map(Respondent::part).collect(Collectors.toSet()) : Set.of();
        return answers(before, one -> true).stream().filter(own::contains).count() >= minimum
                && isEnoughLeft(before, named, minimum, one -> true)
                && parts.stream()
                        .allMatch(part -> isEnoughLeft(
                                before, named, minimums.getOrDefault(part, minimum), one -> one.part() == part));
    }

    private static boolean isOfWholeHalves(Item before, Set<Integer> named) {
        return halves(before).stream()
                .allMatch(half -> named.containsAll(half) || half.stream().noneMatch(named::contains));
    }

    private boolean isEnoughLeft(Item before, Set<Integer> named, int least, Predicate<Respondent> some) {
        List<Integer> answers = answers(before, some);
        // Where all answers of a half are named nothing is left of it to subtract.
        return halves(before).stream()
                .filter(half -> !named.containsAll(half))
                .allMatch(half -> answers.stream()
                                .filter(answer -> half.contains(answer) && !named.contains(answer))
                                .count()
                        >= least);
    }

    private List<Integer> answers(Item before, Predicate<Respondent> some) {
        return people.stream()
                .filter(some)
                .map(one -> one.answers().getOrDefault(before.id(), 0))
                .filter(answer -> answer >= before.least())
                .toList();
    }

    /** The answers of which it may be told how many gave them together: the better ones and the others; the first and the others. */
    private static List<Set<Integer>> halves(Item before) {
        return List.copyOf(IntStream.rangeClosed(before.least(), before.most())
                .boxed()
                .collect(Collectors.partitioningBy(
                        answer -> before.kind().isScored() ? before.outOfTen(answer) > 5.5 : answer == 1,
                        Collectors.toSet()))
                .values());
    }
}
