package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many texts there are of who gave one answer says how many gave another. */
class WordsOfSomeTest {

    private static final String SCALE = "{id: plein, kind: FOUR, text: {nl: \"Is het plein groot genoeg?\"}}";
    private static final String CHOICE = "{id: plein, kind: CHOICE, text: {nl: \"Hoe kom je op school?\"},"
            + " choices: [{nl: \"lopend\"}, {nl: \"fiets\"}, {nl: \"auto\"}]}";
    private static final int FEW = 5;

    /** A list with one open question for each set of answers that are named. */
    private static Questionnaire list(String before, String purpose, List<Set<Integer>> named) {
        var yaml = new StringBuilder("code: eigen-7\nversion: 1\ntrend: 1\npurpose: " + purpose
                + "\nlevel: SCHOOL\nlanguages: [nl]\nminutes: 5\nname: {nl: \"Plein\"}\nlead: {nl: \"Wat vind je?\"}\n"
                + "thanks: {nl: \"Dank je wel.\"}\nroles:\n  - {id: PUPIL, minimum: 5, name: {nl: \"leerlingen\"}}\n"
                + "  - {id: STAFF, minimum: 5, name: {nl: \"medewerkers\"}}\n"
                + "labels:\n  FOUR: [{nl: \"helemaal niet\"}, {nl: \"niet zo\"}, {nl: \"een beetje\"}, {nl: \"wel\"}]\n"
                + "blocks:\n  - id: plein\n    title: {nl: \"Plein\"}\n    picture: group\n    items:\n      - "
                + before);
        for (int i = 0; i < named.size(); i++) {
            yaml.append("\n      - {id: waarom" + i + ", kind: OPEN, text: {nl: \"Waarom?\"}, when: {item: plein, is: "
                    + named.get(i) + "}}");
        }
        return Questionnaires.read(yaml.append('\n').toString());
    }

    private static List<Respondent> people(int part, List<Integer> counts) {
        var people = new ArrayList<Respondent>();
        for (int answer = 1; answer <= counts.size(); answer++) {
            for (int i = 0; i < counts.get(answer - 1); i++) {
                people.add(new Respondent(part, Map.of("plein", answer)));
            }
        }
        return people;
    }

    private static List<Set<Integer>> told(Questionnaire list, List<Set<Integer>> named, List<Integer> counts) {
        Set<String> keptBack = new WordsOfSome(list, people(1, counts), FEW, Map.of()).keptBack();
        return IntStream.range(0, named.size())
                .filter(i -> !keptBack.contains("waarom" + i))
                .mapToObj(named::get)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"8,0,0,5,true", "8,0,0,4,false", "4,0,9,0,false", "12,0,0,0,false", "4,1,0,5,true", "0,0,0,0,false"})
    void texts_of_the_lower_half_are_told_when_there_are_enough_on_both_sides(
            int one, int two, int three, int four, boolean told) {
        List<Set<Integer>> low = List.of(Set.of(1, 2));

        assertThat(told(list(SCALE, "SURVEY", low), low, List.of(one, two, three, four)))
                .hasSize(told ? 1 : 0);
    }

    /** Versions that were made ready before such a question was refused. */
    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "1,3", "0,20"})
    void of_a_number_that_may_be_0_or_has_few_values_nothing_is_told(int least, int most) {
        String number = "{id: plein, kind: NUMBER, least: " + least + ", most: " + most
                + ", text: {nl: \"Hoe vaak is er ruzie?\"}}";
        List<Set<Integer>> high = List.of(Set.of(most));
        Questionnaire list = list(number, "SURVEY", high);
        List<Respondent> people = IntStream.range(0, 20)
                .mapToObj(i ->
                        new Respondent(1, i < 8 ? Map.of("plein", most) : i < 16 ? Map.of("plein", least) : Map.of()))
                .toList();

        assertThat(new Tally(list, people, 1, FEW, Map.of()).rows())
                .isNotEmpty()
                .allMatch(row -> row.hidden().isPresent());
        assertThat(new WordsOfSome(list, people, FEW, Map.of()).keptBack()).containsExactly("waarom0");
    }

    @Test
    void of_a_number_from_1_with_four_values_or_more_the_mean_is_told() {
        Questionnaire list = list(
                "{id: plein, kind: NUMBER, least: 1, most: 10, text: {nl: \"Welk cijfer?\"}}", "SURVEY", List.of());
        List<Respondent> people = IntStream.range(0, 20)
                .mapToObj(i -> new Respondent(1, i < 12 ? Map.of("plein", 1 + i % 10) : Map.of()))
                .toList();

        assertThat(new Tally(list, people, 1, FEW, Map.of()).rows())
                .filteredOn(row -> row.part() == 0)
                .allMatch(row -> row.hidden().isEmpty() && row.people() == 12);
    }

    @Test
    void each_role_has_enough_who_answered_otherwise() {
        Questionnaire list = list(SCALE, "SCAN", List.of(Set.of(1, 2)));
        List<Respondent> pupils = people(1, List.of(8, 0, 0, 0));
        List<Respondent> staff = people(2, List.of(0, 0, 9, 0));
        var all = new ArrayList<>(pupils);
        all.addAll(staff);

        assertThat(new WordsOfSome(list, all, FEW, Map.of(1, FEW, 2, FEW)).keptBack())
                .as("all pupils gave the same answer, though enough others gave another")
                .containsExactly("waarom0");
        all.addAll(people(1, List.of(0, 0, 5, 0)));
        assertThat(new WordsOfSome(list, all, FEW, Map.of(1, FEW, 2, FEW)).keptBack())
                .isEmpty();
    }

    /**
     * Who knows the rules, how many took part, the mean, the share and how many texts there are, and takes it that everybody
     * wrote one, cannot say of any answers that fewer than five gave them, unless that could be said without the texts.
     */
    @Test
    void from_texts_nobody_learns_that_few_gave_some_answer() {
        int told = attack(SCALE, 4, List.of(Set.of(1, 2)))
                + attack(SCALE, 4, List.of(Set.of(3, 4), Set.of(1, 2)))
                + attack(SCALE, 4, List.of(Set.of(1)))
                + attack(SCALE, 4, List.of(Set.of(2), Set.of(3)))
                + attack(CHOICE, 3, List.of(Set.of(1)))
                + attack(CHOICE, 3, List.of(Set.of(2), Set.of(3)))
                + attack(CHOICE, 3, List.of(Set.of(1), Set.of(2)));

        assertThat(told)
                .as("of some texts are told, or there was nothing to attack")
                .isGreaterThan(100);
    }

    private static int attack(String before, int answers, List<Set<Integer>> named) {
        Questionnaire list = list(before, "SURVEY", named);
        Item item = list.items().get(0);
        int told = 0;
        for (int people = FEW; people <= 15; people++) {
            Map<List<Object>, List<List<Integer>>> alike =
                    counts(people, answers).stream().collect(Collectors.groupingBy(counts -> seen(item, counts)));
            for (List<List<Integer>> some : alike.values()) {
                for (List<Integer> counts : some) {
                    List<Set<Integer>> shown = told(list, named, counts);
                    if (!shown.isEmpty()) {
                        told++;
                        List<List<Integer>> possible = some.stream()
                                .filter(other -> shown.stream().allMatch(of -> sum(other, of) >= sum(counts, of)))
                                .toList();
                        for (Set<Integer> of : subsets(answers)) {
                            assertThat(most(possible, of))
                                    .as("%s of %s, %s shown", of, counts, shown)
                                    .isGreaterThanOrEqualTo(Math.min(FEW, most(some, of)));
                        }
                    }
                }
            }
        }
        return told;
    }

    /** What is told of the question itself. */
    private static List<Object> seen(Item item, List<Integer> counts) {
        List<Double> marks = people(1, counts).stream()
                .map(one -> one.answers().get("plein"))
                .map(answer -> item.kind().isScored() ? item.outOfTen(answer) : answer == 1 ? 10.0 : 1.0)
                .toList();
        ResultRow row = new Protection(Map.of(1, marks.size()), FEW, Map.of(), false)
                .protect("plein", Map.of(1, marks), !item.kind().isScored())
                .get(0);
        return List.of(row.mean(), row.deviation(), row.good(), row.hidden());
    }

    private static int most(List<List<Integer>> possible, Set<Integer> of) {
        return possible.stream().mapToInt(counts -> sum(counts, of)).max().orElseThrow();
    }

    private static int sum(List<Integer> counts, Set<Integer> of) {
        return of.stream().mapToInt(answer -> counts.get(answer - 1)).sum();
    }

    private static List<Set<Integer>> subsets(int answers) {
        return IntStream.range(1, (1 << answers) - 1)
                .mapToObj(bits -> IntStream.rangeClosed(1, answers)
                        .filter(answer -> (bits >> (answer - 1) & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** All ways in which so many people can answer. */
    private static List<List<Integer>> counts(int people, int answers) {
        if (answers == 1) {
            return List.of(List.of(people));
        }
        var all = new ArrayList<List<Integer>>();
        for (int first = 0; first <= people; first++) {
            for (List<Integer> rest : counts(people - first, answers - 1)) {
                var counts = new ArrayList<Integer>(List.of(first));
                counts.addAll(rest);
                all.add(counts);
            }
        }
        return all;
    }
}
