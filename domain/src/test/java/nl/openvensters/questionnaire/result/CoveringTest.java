package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.Score;
import org.junit.jupiter.api.Test;

/** Where everybody answered the same: scores are told, and nothing that is told says what was answered. */
class CoveringTest {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final int SCHOOLS = 120;

    @Test
    void a_school_where_nobody_is_bullied_tells_how_safe_it_is() {
        List<ResultRow> rows = rows(school(new Random(1), 30, 2, Map.of("gepest", 1)), 2);

        assertThat(told(rows, 0)).contains("=veiligheid", "=tevredenheid", "=aantasting", "graag");
        assertThat(told(rows, 0)).doesNotContain("gepest");
    }

    @Test
    void the_question_on_which_all_agree_is_not_the_only_one_that_is_kept_back() {
        List<ResultRow> rows = rows(school(new Random(2), 30, 1, Map.of("gepest", 1)), 1);

        assertThat(hidden(rows)).contains("gepest").hasSize(2);
    }

    @Test
    void where_nobody_is_bullied_or_hurt_at_all_the_mark_for_that_is_kept_back_and_the_one_for_safety_told() {
        List<ResultRow> rows = rows(school(new Random(3), 40, 1, Map.of("gepest", 1, "pijn", 1, "online", 1)), 1);

        assertThat(told(rows, 0)).contains("=veiligheid").doesNotContain("=aantasting", "gepest", "pijn", "online");
    }

    @Test
    void a_score_that_is_almost_all_there_can_be_is_told_as_so_much_or_more() {
        Map<String, Integer> best = PUPILS.items().stream()
                .filter(item -> item.kind().points() == 4)
                .collect(Collectors.toMap(Item::id, item -> item.reversed() ? 1 : 4));
        var people = new ArrayList<Respondent>();
        for (int i = 0; i < 60; i++) {
            var answers = new HashMap<>(best);
            // Each question has five people who answered one step less.
            int less = i % 12;
            List<Item> items = PUPILS.items().stream()
                    .filter(item -> item.kind().points() == 4)
                    .toList();
            Item other = items.get(less);
            answers.put(other.id(), other.reversed() ? 2 : 3);
            people.add(new Respondent(1, answers));
        }

        assertThat(rows(people, 1).stream().filter(row -> row.hidden().isEmpty()))
                .allMatch(row -> row.mean().orElseThrow().doubleValue() <= 9.5);
    }

    /** Had they answered two hidden questions the other way round, each number that is told would be the same. */
    @Test
    void five_people_could_have_answered_otherwise_whatever_is_told() {
        each((people, groups) -> {
            List<ResultRow> rows = rows(people, groups);
            for (String item : secret(people, rows)) {
                long could = hidden(rows).stream()
                        .filter(other -> !other.equals(item))
                        .mapToLong(other -> swapped(people, item, other, rows))
                        .max()
                        .orElse(0);
                long answered = people.stream()
                        .filter(one -> one.answers().getOrDefault(item, 0) > 0)
                        .count();
                assertThat(could).as(item).isGreaterThanOrEqualTo(Math.min(5, (answered + 1) / 2));
            }
        });
    }

    /** Each score that is told is an equation with hidden questions as its unknowns: none of them can be solved. */
    @Test
    void no_hidden_question_follows_from_scores_and_the_other_questions() {
        each((people, groups) -> {
            List<ResultRow> rows = rows(people, groups);
            List<String> unknown = List.copyOf(hidden(rows));
            List<double[]> equations = scoresTold(rows).stream()
                    .map(score -> unknown.stream()
                            .mapToDouble(item ->
                                    PUPILS.item(item).orElseThrow().scores().contains(score.id()) ? 1 : 0)
                            .toArray())
                    .toList();
            for (int i = 0; i < unknown.size(); i++) {
                if (covered(rows).contains(unknown.get(i))) {
                    var one = new double[unknown.size()];
                    one[i] = 1;
                    var more = new ArrayList<>(equations);
                    more.add(one);
                    assertThat(rank(more)).as(unknown.get(i)).isGreaterThan(rank(equations));
                }
            }
        });
    }

    @Test
    void which_of_two_hidden_questions_all_agreed_on_cannot_be_seen() {
        List<Respondent> people = school(new Random(5), 30, 1, Map.of("gepest", 1));
        Set<String> pair = hidden(rows(people, 1));
        String other =
                pair.stream().filter(item -> !item.equals("gepest")).findFirst().orElseThrow();
        List<Respondent> mirrored = people.stream()
                .map(one -> {
                    var answers = new HashMap<>(one.answers());
                    answers.put("gepest", one.answers().get(other));
                    answers.put(other, one.answers().get("gepest"));
                    return new Respondent(one.part(), answers);
                })
                .toList();

        assertThat(Set.copyOf(rows(mirrored, 1))).isEqualTo(Set.copyOf(rows(people, 1)));
    }

    @Test
    void of_a_group_no_score_is_told_beside_a_question_of_it_that_is_kept_back() {
        each((people, groups) -> {
            List<ResultRow> rows = rows(people, groups);
            for (int group = 1; group <= groups; group++) {
                int part = group;
                Set<String> secret = rows.stream()
                        .filter(row -> row.part() == part
                                && row.hidden()
                                        .filter(Why.PROTECTS_OTHERS::equals)
                                        .isPresent())
                        .map(ResultRow::item)
                        .collect(Collectors.toSet());
                PUPILS.scores().stream()
                        .filter(score -> PUPILS.of(score).stream().anyMatch(item -> secret.contains(item.id())))
                        .forEach(score -> assertThat(told(rows, part)).doesNotContain(ResultRow.score(score.id())));
            }
        });
    }

    @Test
    void what_is_hidden_of_all_is_hidden_of_each_group() {
        each((people, groups) -> {
            List<ResultRow> rows = rows(people, groups);
            IntStream.rangeClosed(1, groups)
                    .forEach(group -> assertThat(told(rows, group).stream().filter(hidden(rows)::contains))
                            .isEmpty());
        });
    }

    @Test
    void of_a_role_of_a_scan_the_same_holds() {
        Questionnaire scan = new Questionnaires().find("startersscan").questionnaire();
        List<Item> items = scan.of(scan.scores().get(0));
        var people = new ArrayList<Respondent>();
        for (int i = 0; i < 8; i++) {
            var answers = new HashMap<String, Integer>();
            for (int k = 0; k < items.size(); k++) {
                answers.put(items.get(k).id(), k == 0 ? 4 : 1 + (i + k) % 4);
            }
            people.add(new Respondent(1, answers));
        }
        List<ResultRow> rows = new Tally(scan, people, 3, 5, Map.of(1, 5, 2, 1, 3, 1)).rows();

        assertThat(told(rows, 1)).contains(ResultRow.score(scan.scores().get(0).id()));
        assertThat(items.stream().map(Item::id).filter(item -> !told(rows, 1).contains(item)))
                .contains(items.get(0).id())
                .hasSize(2);
    }

    private interface Attack {
        void on(List<Respondent> people, int groups);
    }

    /** Small schools of all sizes; in each some questions on which all agree. */
    private static void each(Attack attack) {
        var dice = new Random(20261130);
        List<Item> items =
                PUPILS.items().stream().filter(item -> item.kind().points() > 0).toList();
        for (int school = 0; school < SCHOOLS; school++) {
            var alike = new HashMap<String, Integer>();
            for (int i = dice.nextInt(5); i > 0; i--) {
                alike.put(items.get(dice.nextInt(items.size())).id(), dice.nextBoolean() ? 1 : 1 + dice.nextInt(4));
            }
            int groups = 1 + dice.nextInt(4);
            attack.on(school(dice, 5 + dice.nextInt(40), groups, alike), groups);
        }
    }

    private static List<Respondent> school(Random dice, int people, int groups, Map<String, Integer> alike) {
        return IntStream.range(0, people)
                .mapToObj(i -> {
                    var answers = new HashMap<String, Integer>();
                    PUPILS.items().forEach(item -> {
                        if (item.most() > 0 && item.isAsked(answers) && (!item.dontKnow() || dice.nextInt(3) > 0)) {
                            int best = item.reversed() ? item.least() : item.most();
                            int any = item.least() + dice.nextInt(item.most() - item.least() + 1);
                            answers.put(item.id(), alike.getOrDefault(item.id(), dice.nextInt(3) > 0 ? best : any));
                        }
                    });
                    return new Respondent(1 + i % groups, answers);
                })
                .toList();
    }

    private static List<ResultRow> rows(List<Respondent> people, int groups) {
        return new Tally(PUPILS, people, groups, 5, Map.of()).rows();
    }

    private static Set<String> told(List<ResultRow> rows, int part) {
        return rows.stream()
                .filter(row -> row.part() == part && row.hidden().isEmpty())
                .map(ResultRow::item)
                .collect(Collectors.toSet());
    }

    /** Questions of all together of which nothing is told. */
    private static Set<String> hidden(List<ResultRow> rows) {
        return rows.stream()
                .filter(row -> row.part() == 0 && row.hidden().isPresent() && !row.isScore())
                .map(ResultRow::item)
                .filter(item -> PUPILS.item(item).orElseThrow().kind().points() > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them that count in a score that is told. */
    private static Set<String> covered(List<ResultRow> rows) {
        return hidden(rows).stream()
                .filter(item -> scoresTold(rows).stream()
                        .anyMatch(score ->
                                PUPILS.item(item).orElseThrow().scores().contains(score.id())))
                .collect(Collectors.toSet());
    }

    /** Those of them that may not be told; the others cover them. */
    private static Set<String> secret(List<Respondent> people, List<ResultRow> rows) {
        return covered(rows).stream()
                .filter(item -> {
                    List<Integer> given = people.stream()
                            .map(one -> one.answers().getOrDefault(item, 0))
                            .filter(answer -> answer > 0)
                            .toList();
                    return !given.isEmpty()
                            && (given.size() < 5 || given.stream().distinct().count() == 1);
                })
                .collect(Collectors.toSet());
    }

    private static List<Score> scoresTold(List<ResultRow> rows) {
        return PUPILS.scores().stream()
                .filter(score -> told(rows, 0).contains(ResultRow.score(score.id())))
                .toList();
    }

    /** How many people, had they swapped two answers, would leave each score that is told as it is. */
    private static long swapped(List<Respondent> people, String one, String other, List<ResultRow> rows) {
        Item first = PUPILS.item(one).orElseThrow();
        Item second = PUPILS.item(other).orElseThrow();
        return people.stream()
                .filter(who -> {
                    int mine = who.answers().getOrDefault(one, 0);
                    int there = who.answers().getOrDefault(other, 0);
                    return mine > 0
                            && there > 0
                            && first.outOfTen(mine) != second.outOfTen(there)
                            && scoresTold(rows).stream()
                                    .allMatch(score -> Math.abs(sum(score, who.answers())
                                                    - sum(score, swapped(who.answers(), first, second)))
                                            < 1e-9);
                })
                .count();
    }

    private static Map<String, Integer> swapped(Map<String, Integer> answers, Item first, Item second) {
        var other = new HashMap<>(answers);
        boolean turned = first.reversed() != second.reversed();
        int most = first.least() + first.most();
        other.put(second.id(), turned ? most - answers.get(first.id()) : answers.get(first.id()));
        other.put(first.id(), turned ? most - answers.get(second.id()) : answers.get(second.id()));
        return other;
    }

    private static double sum(Score score, Map<String, Integer> answers) {
        return PUPILS.of(score).stream()
                .filter(item -> answers.getOrDefault(item.id(), 0) > 0)
                .mapToDouble(item -> item.outOfTen(answers.get(item.id())))
                .sum();
    }

    private static int rank(List<double[]> equations) {
        List<double[]> rows = equations.stream().map(double[]::clone).toList();
        int rank = 0;
        for (int column = 0; rows.size() > rank && column < rows.get(0).length; column++) {
            int pivot = rank;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot < rows.size()) {
                var sorted = new ArrayList<>(rows);
                Collections.swap(sorted, rank, pivot);
                rows = sorted;
                for (int below = rank + 1; below < rows.size(); below++) {
                    double times = rows.get(below)[column] / rows.get(rank)[column];
                    for (int i = column; i < rows.get(below).length; i++) {
                        rows.get(below)[i] -= times * rows.get(rank)[i];
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
