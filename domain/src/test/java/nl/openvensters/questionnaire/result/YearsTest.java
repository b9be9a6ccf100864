package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import org.junit.jupiter.api.Test;

/**
 * A group that grows by one between two years: what is told of the second year less what is told of the first. Were
 * everybody else to answer as before, that would be what the one who joined answered; that is why the same is not asked
 * again within three months ({@code SurveyIT}). Here it is attacked as it is a year later.
 */
class YearsTest {

    private static final Questionnaire STAFF =
            new Questionnaires().find("personeel").questionnaire();
    private static final List<Item> ITEMS =
            STAFF.items().stream().filter(item -> item.kind().points() > 0).toList();
    private static final int SCHOOLS = 400;

    /** How many of ten people answer a question a year later as they did. */
    private static final int SAME_OF_TEN = 7;

    /** By how much somebody may guess better who has both years than who has no more than the answers of all. */
    private static final double LITTLE = 0.15;

    private static final double MIDDLE = 5.5;

    /** What half of all people give at least, as answers lean to the good side. */
    private static final double USUAL = 6.9;

    /** Who knows all that is told of both years learns little of who joined: what is said of questions, and of scores. */
    @Test
    void two_years_together_hardly_tell_what_who_joined_answered() {
        for (int size : new int[] {5, 6, 7, 8, 9, 10, 12, 15, 20, 30}) {
            var items = new Guesses();
            var scores = new Guesses();
            var dice = new Random(size);
            for (int school = 0; school < SCHOOLS; school++) {
                List<Respondent> before = people(dice, size, 1);
                Respondent joined = person(dice, 1);
                List<ResultRow> then = rows(before);
                List<ResultRow> now = protectedRows(
                        with(before.stream().map(one -> later(dice, one)).toList(), joined), OptionalInt.of(size));
                ITEMS.forEach(item -> items.add(
                        row(item.id(), then), row(item.id(), now), size, mark(List.of(item), joined), MIDDLE));
                STAFF.scores()
                        .forEach(score -> scores.add(
                                row(ResultRow.score(score.id()), then),
                                row(ResultRow.score(score.id()), now),
                                size,
                                mark(STAFF.of(score), joined),
                                USUAL));
            }
            assertThat(items.asked == 0)
                    .as("questions of %d people are told", size + 1)
                    .isEqualTo(size + 1 < Protection.EXACT);
            assertThat(items.better()).as("questions of %d people", size).isLessThan(LITTLE);
            assertThat(scores.asked).isPositive();
            assertThat(scores.better()).as("scores of %d people", size).isLessThan(LITTLE);
        }
    }

    @Test
    void questions_are_told_where_the_last_time_was_as_many_or_many_others_or_there_was_none() {
        List<Respondent> people = people(new Random(3), 9, 1);
        for (OptionalInt before :
                List.of(OptionalInt.empty(), OptionalInt.of(9), OptionalInt.of(4), OptionalInt.of(14))) {
            assertThat(protectedRows(people, before)).isEqualTo(new Tally(STAFF, people, 1, 5, Map.of()).rows());
        }
        for (int before : new int[] {5, 8, 10, 13}) {
            assertThat(protectedRows(people, OptionalInt.of(before)))
                    .allMatch(row -> row.isScore() || row.hidden().isPresent());
        }
    }

    /** Of groups under ten no question is told after any year before, of all others none either: the rest would tell it. */
    @Test
    void of_groups_of_this_year_that_were_others_last_year_only_scores_are_told() {
        List<Respondent> people = people(new Random(4), 25, 3);
        List<ResultRow> rows = new AlmostTheSame(Map.of(1, 9, 2, 8, 3, 8), Map.of(0, 40), false)
                .protect(new Tally(STAFF, people, 3, 5, Map.of()).rows());

        assertThat(rows)
                .anyMatch(row -> row.part() == 0 && !row.isScore() && row.mean().isPresent());
        assertThat(rows.stream().filter(row -> row.part() > 0 && row.mean().isPresent()))
                .isNotEmpty()
                .allMatch(row -> row.isScore() && row.mean().orElseThrow().doubleValue() % 1 == 0);
    }

    /** Role 1 is nine of whom eight the last time, role 2 was as many, role 3 is many. */
    @Test
    void of_roles_that_are_told_apart_each_is_looked_at_by_itself() {
        List<ResultRow> rows = IntStream.rangeClosed(1, 3)
                .mapToObj(part -> new ResultRow(
                        part,
                        "graag",
                        9,
                        Optional.of(BigDecimal.TEN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        List<ResultRow> told =
                new AlmostTheSame(Map.of(1, 9, 2, 9, 3, 12), Map.of(1, 8, 2, 9, 3, 11), true).protect(rows);

        assertThat(told.get(0).hidden()).contains(Why.ALMOST_THE_SAME);
        assertThat(told.subList(1, 3)).isEqualTo(rows.subList(1, 3));
    }

    /** How often something is right that is worked out, and what anybody would guess. */
    private static final class Guesses {

        private int asked;
        private int right;
        private int guessed;

        /** @param middle above it is good */
        private void add(Optional<ResultRow> then, Optional<ResultRow> now, int size, double truth, double middle) {
            Optional<Double> first = then.flatMap(ResultRow::mean).map(Number::doubleValue);
            Optional<Double> second = now.flatMap(ResultRow::mean).map(Number::doubleValue);
            if (first.isPresent() && second.isPresent()) {
                boolean good = truth > middle;
                asked++;
                // What it would be if nobody else had changed.
                right += second.get() * (size + 1) - first.get() * size > middle == good ? 1 : 0;
                guessed += first.get() > middle == good ? 1 : 0;
            }
        }

        private double better() {
            return asked == 0 ? 0 : (double) (right - guessed) / asked;
        }
    }

    private static double mark(List<Item> items, Respondent one) {
        return items.stream()
                .filter(item -> one.answers().containsKey(item.id()))
                .mapToDouble(item -> item.outOfTen(one.answers().get(item.id())))
                .average()
                .orElseThrow();
    }

    private static List<ResultRow> protectedRows(List<Respondent> people, OptionalInt before) {
        Map<Integer, Integer> told = before.isPresent() ? Map.of(0, before.getAsInt()) : Map.of();
        return new AlmostTheSame(Map.of(1, people.size()), told, false)
                .protect(new Tally(STAFF, people, 1, 5, Map.of()).rows());
    }

    private static Optional<ResultRow> row(String item, List<ResultRow> rows) {
        return rows.stream()
                .filter(row -> row.part() == 0 && row.item().equals(item))
                .findFirst();
    }

    private static List<ResultRow> rows(List<Respondent> people) {
        return new Tally(STAFF, people, 2, 5, Map.of()).rows();
    }

    private static List<Respondent> with(List<Respondent> people, Respondent one) {
        var all = new ArrayList<>(people);
        all.add(one);
        return all;
    }

    private static List<Respondent> people(Random dice, int size, int groups) {
        return IntStream.range(0, size)
                .mapToObj(i -> person(dice, 1 + i % groups))
                .toList();
    }

    /** Answers lean to the good side, as they do. */
    private static Respondent person(Random dice, int group) {
        var answers = new HashMap<String, Integer>();
        ITEMS.forEach(item -> answers.put(item.id(), answer(dice, item)));
        return new Respondent(group, answers);
    }

    private static int answer(Random dice, Item item) {
        int[] some = {1 + dice.nextInt(item.most()), 1 + dice.nextInt(item.most())};
        return Arrays.stream(some).max().orElseThrow();
    }

    /** The same person a year later: some answers are one step higher or lower. */
    private static Respondent later(Random dice, Respondent one) {
        var answers = new HashMap<String, Integer>();
        ITEMS.forEach(item -> {
            int answer = one.answers().get(item.id());
            int step = dice.nextInt(10) < SAME_OF_TEN ? 0 : dice.nextBoolean() ? 1 : -1;
            answers.put(item.id(), Math.max(1, Math.min(item.most(), answer + step)));
        });
        return new Respondent(one.part(), answers);
    }
}
