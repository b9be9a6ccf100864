package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import org.junit.jupiter.api.Test;

/** Attacks on what is told: subtracting groups from all, groups of nobody else, everybody alike, rounding. */
class ProtectionTest {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final int MINIMUM = 5;

    @Test
    void nothing_is_told_of_four_and_something_of_five() {
        assertThat(rows(people(1, 4))).allMatch(row -> row.hidden().isPresent());
        assertThat(rows(people(1, 5))).anyMatch(row -> row.hidden().isEmpty());
    }

    @Test
    void a_group_that_is_too_small_takes_another_with_it_so_that_it_cannot_be_subtracted() {
        List<ResultRow> rows = rows(people(1, 20), people(2, 9), people(3, 2));

        assertThat(told(rows, "=veiligheid")).containsExactly(0, 1);
    }

    @Test
    void two_small_groups_that_are_enough_together_hide_each_other() {
        List<ResultRow> rows = rows(people(1, 20), people(2, 3), people(3, 3));

        assertThat(told(rows, "=veiligheid")).containsExactly(0, 1);
    }

    @Test
    void where_everybody_answers_the_same_it_is_not_told_which_answer() {
        var people = IntStream.range(0, 12)
                .mapToObj(i -> new Respondent(1, Map.of("gepest", 4, "graag", 1 + i % 4)))
                .toList();

        assertThat(rows(people).stream().filter(row -> row.item().equals("gepest")))
                .allMatch(row -> row.hidden().orElseThrow() == Why.PROTECTS_OTHERS);
    }

    @Test
    void what_nobody_else_tells_is_not_told_of_who_was_asked_a_question_more() {
        var people = new ArrayList<Respondent>();
        IntStream.range(0, 26).forEach(i -> people.add(new Respondent(1, Map.of("gepest", 1 + i % 2))));
        IntStream.range(0, 4).forEach(i -> people.add(new Respondent(1, Map.of("gepest", 4, "vertellen", 1 + i % 2))));

        assertThat(rows(people).stream().filter(row -> row.item().equals("vertellen")))
                .allMatch(row -> row.hidden().isPresent());
        assertThat(rows(people).stream().filter(row -> row.item().equals("gepest")))
                .allMatch(row -> row.people() == 30);
    }

    @Test
    void of_a_question_that_some_are_asked_it_is_not_told_how_many_gave_which_answer_to_the_one_before() {
        var people = new ArrayList<Respondent>();
        for (int i = 0; i < 40; i++) {
            int bullied = i < 17 ? 3 : 1;
            people.add(new Respondent(
                    1, i < 17 ? Map.of("gepest", bullied, "vertellen", 1 + i % 2) : Map.of("gepest", bullied)));
        }
        ResultRow told = rows(people).stream()
                .filter(row -> row.part() == 0 && row.item().equals("vertellen"))
                .findFirst()
                .orElseThrow();

        assertThat(told.hidden()).isEmpty();
        assertThat(told.people()).isEqualTo(15);
        // 9 of 17 said yes: 0.53 would be no share of 15, 16, 18 or 19.
        assertThat(told.good().orElseThrow()).isEqualByComparingTo("0.55");
    }

    /** Any sum of what is told leaves nobody, or enough: three hundred made-up schools, each set of groups of each. */
    @Test
    void no_sum_or_difference_of_what_is_told_is_about_one_to_four_people() {
        var dice = new Random(20260601);
        for (int school = 0; school < 300; school++) {
            int groups = 1 + dice.nextInt(5);
            var people = new ArrayList<Respondent>();
            for (int group = 1; group <= groups; group++) {
                int size = dice.nextInt(12);
                for (int i = 0; i < size; i++) {
                    people.add(new Respondent(group, answers(dice)));
                }
            }
            attack(new Tally(PUPILS, people, groups, MINIMUM, Map.of()).rows(), people, groups);
        }
    }

    private static void attack(List<ResultRow> rows, List<Respondent> people, int groups) {
        rows.stream()
                .map(ResultRow::item)
                .distinct()
                .filter(item -> PUPILS.item(item).isPresent())
                .forEach(item -> {
                    Map<Integer, Long> answered = people.stream()
                            .filter(one -> one.answers().getOrDefault(item, 0) > 0)
                            .collect(Collectors.groupingBy(Respondent::part, Collectors.counting()));
                    long all = answered.values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    Set<Integer> told = Set.copyOf(told(rows, item));
                    for (int set = 0; set < 1 << groups; set++) {
                        long subtracted = 0;
                        boolean possible = told.contains(0);
                        for (int group = 1; group <= groups; group++) {
                            if ((set & 1 << group - 1) != 0) {
                                possible &= told.contains(group);
                                subtracted += answered.getOrDefault(group, 0L);
                            }
                        }
                        if (possible) {
                            assertThat(all - subtracted)
                                    .as("%s without %d", item, set)
                                    .satisfiesAnyOf(left -> assertThat(left).isZero(), left -> assertThat(left)
                                            .isGreaterThanOrEqualTo(MINIMUM));
                        }
                    }
                });
        // No share has fewer than five at one of its sides.
        rows.forEach(row -> row.good().ifPresent(share -> {
            // Of a question that some are asked people are told in fives, rounded down.
            boolean some = PUPILS.item(row.item()).flatMap(Item::condition).isPresent();
            int most = row.people() + (some ? 4 : 0);
            assertThat(share.doubleValue() * most).isGreaterThan(4);
            assertThat((1 - share.doubleValue()) * most).isGreaterThan(4);
        }));
        // Under ten people a mean of questions is in halves and has no spread that tells which answers there were.
        rows.stream().filter(row -> row.hidden().isEmpty() && row.people() < 10).forEach(row -> {
            assertThat(row.deviation()).isEmpty();
            assertThat(row.mean().orElseThrow().doubleValue() * 2 % 1).isZero();
        });
    }

    @Test
    void of_a_scan_roles_that_may_be_recognised_are_told_of_and_others_under_five_not() {
        Questionnaire scan = new Questionnaires().find("startersscan").questionnaire();
        var people = new ArrayList<Respondent>();
        IntStream.range(0, 4).forEach(i -> people.add(new Respondent(1, Map.of("rooster", 1 + i % 2))));
        people.add(new Respondent(3, Map.of("rooster", 4)));

        List<ResultRow> rows = new Tally(scan, people, 3, 5, Map.of(1, 5, 2, 1, 3, 1)).rows();

        assertThat(told(rows, "rooster")).containsExactly(3);
    }

    private static List<Integer> told(List<ResultRow> rows, String item) {
        return rows.stream()
                .filter(row -> row.item().equals(item) && row.hidden().isEmpty())
                .map(ResultRow::part)
                .sorted()
                .toList();
    }

    @SafeVarargs
    private static List<ResultRow> rows(List<Respondent>... groups) {
        List<Respondent> all = List.of(groups).stream().flatMap(List::stream).toList();
        return new Tally(PUPILS, all, groups.length, MINIMUM, Map.of()).rows();
    }

    private static List<Respondent> people(int group, int size) {
        var dice = new Random(group * 31L + size);
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    var answers = new HashMap<>(answers(dice));
                    PUPILS.items().stream()
                            .filter(item -> item.kind().points() > 0)
                            .forEach(item ->
                                    answers.put(item.id(), 1 + (i + item.id().length()) % 4));
                    return new Respondent(group, answers);
                })
                .toList();
    }

    private static Map<String, Integer> answers(Random dice) {
        var answers = new HashMap<String, Integer>();
        PUPILS.items().forEach(item -> {
            if (item.most() > 0 && item.isAsked(answers) && dice.nextInt(10) > 0) {
                answers.put(item.id(), item.least() + dice.nextInt(item.most() - item.least() + 1));
            }
        });
        return answers;
    }
}
