package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbersRepository;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.recoding.NeighbourBands;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolType;
import nl.openvensters.sector.SectorTopic.Level;
import org.junit.jupiter.api.Test;

/**
 * The attack across levels. Pages of schools tell their ages in bands, and their totals exactly; that of their partnership
 * which part of its pupils is at special primary and special schools. Schools that look alike but differ in their counts under
 * five make partnerships that look alike. And why bounds out of hidden counts, as the country has them, are not told there:
 * who knows the bands, the totals and these bounds tries every table that each school can have, and finds counts out.
 */
class PartnershipAttackTest {

    private static final int DRAWS = 600;
    private static final int FIRST = 7;
    private static final int AGES = 9;
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    /** How many counts are hidden, and what they are together. */
    private record Hidden(int counts, int sum) {

        private Hidden plus(Hidden other) {
            return new Hidden(counts + other.counts, sum + other.sum);
        }

        private Hidden minus(Hidden other) {
            return new Hidden(counts - other.counts, sum - other.sum);
        }
    }

    /** What a school shows, and of each way in which counts can be hidden behind it which numbers its ages can have. */
    private record School(int[] ages, Hidden hidden, Map<Hidden, List<Set<Integer>>> possible) {}

    @Test
    void partnerships_of_schools_that_show_the_same_tell_the_same_whatever_is_hidden() {
        var chance = new Random(43);
        int differ = 0;
        for (int draw = 0; draw < 100; draw++) {
            List<int[]> ones = new ArrayList<>();
            List<int[]> others = new ArrayList<>();
            for (int[] ages : partnership(chance)) {
                ones.add(ages);
                others.add(twin(ages, chance));
            }
            differ += sums(ones) == sums(others) ? 0 : 1;

            assertThat(told(others)).isEqualTo(told(ones)).isNotEmpty();
        }
        assertThat(differ).as("partnerships in which other counts are hidden").isGreaterThan(50);
    }

    /** Another table that is shown as that of a school, as far from it as there is in a few tries. */
    private static int[] twin(int[] ages, Random chance) {
        int[] other = ages.clone();
        for (int attempt = 0; attempt < 300; attempt++) {
            int[] tried = other.clone();
            int from = chance.nextInt(AGES);
            int to = chance.nextInt(AGES);
            int some = tried[from] == 0 ? 0 : chance.nextInt(tried[from] + 1);
            tried[from] -= some;
            tried[to] += some;
            other = page(tried).equals(page(ages)) ? tried : other;
        }
        return other;
    }

    private static int sums(List<int[]> tables) {
        return tables.stream()
                .map(PartnershipAttackTest::hidden)
                .mapToInt(hidden -> 1000 * hidden.counts() + hidden.sum())
                .sum();
    }

    /** What the partnership of these special primary schools tells; of every second as a school for special education. */
    private static List<SectorFigure> told(List<int[]> tables) {
        List<SchoolNumbersRepository.School> schools = new ArrayList<>();
        List<Number> totals = new ArrayList<>();
        List<Number> delivered = new ArrayList<>();
        List<Number> shown = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            schools.add(new SchoolNumbersRepository.School(
                    i,
                    "10AA0" + i,
                    i % 2 == 0 ? SchoolType.SBO : SchoolType.SO,
                    true,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("PO2601"),
                    Optional.empty()));
            totals.add(number(i, Optional.of(BigDecimal.valueOf(sum(tables.get(i)))), Cells.none()));
            delivered.add(number(i, Optional.empty(), delivered(tables.get(i))));
            shown.add(number(i, Optional.empty(), Cells.of(page(tables.get(i)))));
        }
        var numbers = new SchoolNumbers(
                schools, totals, delivered, shown, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of(), List.of());
        return new SectorAggregates(numbers, Catalogue.load())
                .figures().stream()
                        .filter(figure -> figure.area().level() == Level.PARTNERSHIP)
                        .toList();
    }

    private static Number number(int school, Optional<BigDecimal> value, Cells cells) {
        return new Number(school, DAY, DAY, value, false, cells);
    }

    @Test
    void bounds_out_of_hidden_counts_would_give_some_away() {
        var chance = new Random(41);
        List<String> found = new ArrayList<>();
        for (int draw = 0; draw < DRAWS && found.isEmpty(); draw++) {
            List<School> schools = partnership(chance).stream()
                    .map(PartnershipAttackTest::school)
                    .toList();
            if (isTold(schools)) {
                foundOut(schools, found);
            }
        }

        assertThat(found).isNotEmpty();
    }

    private static boolean isTold(List<School> schools) {
        Hidden all = all(schools);
        int total = schools.stream().mapToInt(school -> sum(school.ages())).sum();
        int behind = (int)
                schools.stream().filter(school -> school.hidden().counts() > 0).count();
        return HiddenCounts.told(List.of(new HiddenCounts.Of("PO2601", total - all.sum(), all.counts(), behind, total)))
                .contains("PO2601");
    }

    private static Hidden all(List<School> schools) {
        return schools.stream().map(School::hidden).reduce(new Hidden(0, 0), Hidden::plus);
    }

    private static void foundOut(List<School> schools, List<String> found) {
        Hidden all = all(schools);
        for (int i = 0; i < schools.size(); i++) {
            Set<Hidden> others = Set.of(new Hidden(0, 0));
            for (int other = 0; other < schools.size(); other++) {
                if (other != i) {
                    others = sums(others, schools.get(other).possible().keySet());
                }
            }
            School school = schools.get(i);
            for (int age = 0; age < AGES; age++) {
                Set<Integer> values = new HashSet<>();
                for (var way : school.possible().entrySet()) {
                    if (others.contains(all.minus(way.getKey()))) {
                        values.addAll(way.getValue().get(age));
                    }
                }
                if (values.size() == 1 && isSmall(values.iterator().next())) {
                    found.add("age " + age + " of " + Arrays.toString(school.ages()));
                }
            }
        }
    }

    private static Set<Hidden> sums(Set<Hidden> some, Set<Hidden> more) {
        Set<Hidden> sums = new HashSet<>();
        some.forEach(one -> more.forEach(other -> sums.add(one.plus(other))));
        return sums;
    }

    /** Three to six schools, of each a few neighbouring ages with few children. */
    private static List<int[]> partnership(Random chance) {
        List<int[]> schools = new ArrayList<>();
        int number = 3 + chance.nextInt(4);
        for (int i = 0; i < number; i++) {
            int[] ages = chance.ints(AGES, 5, 16).toArray();
            int few = 2 + chance.nextInt(3);
            int from = chance.nextInt(AGES - few + 1);
            for (int age = from; age < from + few; age++) {
                ages[age] = chance.nextInt(5) == 0 ? chance.nextInt(9) : 1 + chance.nextInt(4);
            }
            schools.add(ages);
        }
        return schools;
    }

    private static School school(int[] ages) {
        Map<String, FigureValue> page = page(ages);
        Map<Hidden, List<Set<Integer>>> possible = new HashMap<>();
        int from = 0;
        while (from < AGES && page.containsKey("" + (FIRST + from))) {
            from++;
        }
        int to = AGES;
        while (to > from && page.containsKey("" + (FIRST - 1 + to))) {
            to--;
        }
        int band = 0;
        for (int age = from; age < to; age++) {
            band += ages[age];
        }
        note(possible, page, ages.clone(), from, to, band);
        return new School(ages, hidden(ages), possible);
    }

    /** All tables that are shown as this one is. */
    private static void note(
            Map<Hidden, List<Set<Integer>>> possible,
            Map<String, FigureValue> page,
            int[] table,
            int at,
            int to,
            int left) {
        if (at >= to - 1) {
            if (at == to - 1) {
                table[at] = left;
            }
            if (page(table).equals(page)) {
                List<Set<Integer>> values = possible.computeIfAbsent(hidden(table), key -> {
                    List<Set<Integer>> none = new ArrayList<>();
                    for (int age = 0; age < AGES; age++) {
                        none.add(new HashSet<>());
                    }
                    return none;
                });
                for (int age = 0; age < AGES; age++) {
                    values.get(age).add(table[age]);
                }
            }
            return;
        }
        for (int count = 0; count <= left; count++) {
            table[at] = count;
            note(possible, page, table, at + 1, to, left - count);
        }
    }

    /** As the page of a school shows it. */
    private static Map<String, FigureValue> page(int[] table) {
        return new TreeMap<>(NeighbourBands.of(delivered(table), OptionalInt.of(sum(table)))
                .cells()
                .asMap());
    }

    private static Cells delivered(int[] table) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (int age = 0; age < AGES; age++) {
            cells.put(
                    "" + (FIRST + age),
                    isSmall(table[age])
                            ? FigureValue.missing(MissingReason.SUPPRESSED)
                            : FigureValue.of(BigDecimal.valueOf(table[age])));
        }
        return Cells.of(cells);
    }

    private static Hidden hidden(int[] table) {
        int counts = 0;
        int sum = 0;
        for (int count : table) {
            counts += isSmall(count) ? 1 : 0;
            sum += isSmall(count) ? count : 0;
        }
        return new Hidden(counts, sum);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < 5;
    }

    private static int sum(int[] table) {
        int sum = 0;
        for (int count : table) {
            sum += count;
        }
        return sum;
    }
}
