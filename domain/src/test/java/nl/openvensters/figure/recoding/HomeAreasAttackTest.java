package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.figure.recoding.HomeAreas.Area;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows the rule, the exact number of pupils of the school and all that is told of two years tries to learn
 * how many pupils live somewhere. Made-up schools, the same in each run.
 */
class HomeAreasAttackTest {

    private static final int SCHOOLS = 20_000;
    private static final int AGES = 4;
    private static final int FEW = 5;

    @Test
    void what_is_told_is_true_whatever_the_hidden_counts_are() {
        each((school, told) -> told.forEach((area, tenths) -> {
            int pupils = school.of(area, told.keySet());
            assertThat(pupils * 10).isBetween(tenths.get(0) * school.pupils(), tenths.get(1) * school.pupils());
        }));
    }

    @Test
    void every_pupil_is_in_one_of_the_areas_that_are_told() {
        each((school, told) -> {
            int pupils = told.keySet().stream()
                    .mapToInt(area -> school.of(area, told.keySet()))
                    .sum();
            assertThat(pupils).isEqualTo(told.isEmpty() ? 0 : school.pupils());
        });
    }

    @Test
    void no_number_under_five_can_be_learnt_with_the_number_of_pupils_and_the_rule_at_hand() {
        each((school, told) -> told.keySet().forEach(area -> {
            Set<Integer> possible = possible(area, told, school.pupils());
            if (possible.iterator().next() < FEW) {
                // The source itself tells no less with "<5": one of four numbers.
                assertThat(possible).as(told + " of " + school.pupils()).hasSizeGreaterThanOrEqualTo(4);
            }
        }));
    }

    /** The second table differs in one hidden count only; what is told and the change of the total may not say which. */
    @Test
    void two_years_that_differ_by_one_hidden_pupil_tell_the_same() {
        each((school, told) -> {
            School later = school.withOneHiddenPupilMore();
            assertThat(told(later)).isEqualTo(told);
        });
    }

    @Test
    void the_made_up_schools_try_every_case() {
        var kinds = new TreeSet<String>();
        each((school, told) -> kinds.add((told.isEmpty() ? "nothing" : told.size() == 1 ? "all" : "several")
                + (told.containsKey(HomeAreas.OTHERS) ? " and others" : "")
                + (told.containsKey(HomeAreas.OTHERS) && school.of(HomeAreas.OTHERS, told.keySet()) < FEW
                        ? ", few"
                        : "")));
        assertThat(kinds).contains("all", "nothing", "several", "several and others", "several and others, few");
    }

    /** How many may live in an area: named ones have ten at least, the others together one, all add up. */
    private static Set<Integer> possible(String area, Map<String, List<Integer>> told, int pupils) {
        int least = 0;
        int most = 0;
        for (Map.Entry<String, List<Integer>> other : told.entrySet()) {
            if (!other.getKey().equals(area)) {
                least += least(other, pupils);
                most += other.getValue().get(1) * pupils / 10;
            }
        }
        Map.Entry<String, List<Integer>> own = Map.entry(area, told.get(area));
        Set<Integer> possible = new TreeSet<>();
        for (int n = Math.max(least(own, pupils), pupils - most);
                n <= Math.min(own.getValue().get(1) * pupils / 10, pupils - least);
                n++) {
            possible.add(n);
        }
        return possible;
    }

    private static int least(Map.Entry<String, List<Integer>> area, int pupils) {
        int known = area.getKey().equals(HomeAreas.OTHERS) ? 1 : HomeAreas.LEAST_NAMED;
        return Math.max(known, -Math.floorDiv(-area.getValue().get(0) * pupils, 10));
    }

    private interface Look {
        void at(School school, Map<String, List<Integer>> told);
    }

    private static void each(Look look) {
        Random chance = new Random(1953);
        for (int i = 0; i < SCHOOLS; i++) {
            School school = School.madeUp(chance);
            look.at(school, told(school));
        }
    }

    /** The tenths of each area, from the cells as they go out. */
    private static Map<String, List<Integer>> told(School school) {
        Map<String, List<Integer>> told = new LinkedHashMap<>();
        // The lower bound of an area comes before its upper one.
        HomeAreas.told(school.asDelivered()).asMap().forEach((key, value) -> {
            String area = key.substring(0, key.indexOf('.'));
            int tenths = value.asNumber().orElseThrow().intValueExact() / 10;
            told.computeIfAbsent(area, unused -> new ArrayList<>()).add(tenths);
        });
        return told;
    }

    /** The true counts by postcode and age. */
    private record School(Map<String, int[]> counts) {

        static School madeUp(Random chance) {
            Map<String, int[]> counts = new LinkedHashMap<>();
            int areas = 1 + chance.nextInt(5);
            for (int i = 0; i < areas; i++) {
                int size =
                        switch (chance.nextInt(3)) {
                            case 0 -> 3;
                            case 1 -> 9;
                            default -> 40;
                        };
                int[] ages = new int[AGES];
                for (int age = 0; age < AGES; age++) {
                    ages[age] = Math.max(0, chance.nextInt(size) - (size == 3 ? 1 : 0));
                }
                counts.put(String.valueOf(1011 + i), ages);
            }
            return new School(counts);
        }

        /** As the source delivers it: one to four is hidden, so that only bounds are known. */
        List<Area> asDelivered() {
            List<Area> areas = new ArrayList<>();
            counts.forEach((postcode, ages) -> {
                int least = 0;
                int most = 0;
                for (int count : ages) {
                    boolean hidden = count > 0 && count < FEW;
                    least += hidden ? 1 : count;
                    most += hidden ? 4 : count;
                }
                areas.add(new Area(postcode, "", least, most));
            });
            return areas;
        }

        int pupils() {
            return counts.keySet().stream().mapToInt(this::of).sum();
        }

        private int of(String postcode) {
            int sum = 0;
            for (int count : counts.get(postcode)) {
                sum += count;
            }
            return sum;
        }

        int of(String area, Set<String> told) {
            return area.equals(HomeAreas.OTHERS)
                    ? counts.keySet().stream()
                            .filter(postcode -> !told.contains(postcode))
                            .mapToInt(this::of)
                            .sum()
                    : of(area);
        }

        School withOneHiddenPupilMore() {
            Map<String, int[]> other = new LinkedHashMap<>();
            boolean done = false;
            for (Map.Entry<String, int[]> area : counts.entrySet()) {
                int[] ages = area.getValue().clone();
                for (int age = 0; age < AGES && !done; age++) {
                    if (ages[age] > 0 && ages[age] < FEW - 1) {
                        ages[age]++;
                        done = true;
                    }
                }
                other.put(area.getKey(), ages);
            }
            return new School(other);
        }
    }
}
