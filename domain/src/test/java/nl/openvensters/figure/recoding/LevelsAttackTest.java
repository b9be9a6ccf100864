package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.openvensters.figure.Cells;

/**
 * Made-up schools of which somebody who knows the rule tries to find out the hidden counts: the same in each run, since the
 * rule is safe by chance.
 */
class LevelsAttackTest {

    private static int schools;
    private static int shown;

    @Property(tries = 300, seed = "2026")
    void no_count_is_found_out_from_two_years(@ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int size) {
        attack(seed, size, 2);
    }

    /** The page of the first two years is still known when that of the next two is there. */
    @Property(tries = 200, seed = "2026")
    void no_count_is_found_out_from_the_pages_before_and_after_a_new_year(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int size) {
        attack(seed, size, 3);
    }

    /** Which results were corrected is known, and the inspectorate's numbers before and after. */
    @Property(tries = 300, seed = "2026")
    void no_count_is_found_out_from_the_pages_before_and_after_a_correction(
            @ForAll long seed, @ForAll @IntRange(min = 12, max = 60) int size) {
        var random = new Random(seed);
        int[][][] school = school(random, size, 2);
        int[][] corrected = Arrays.stream(school[1]).map(int[]::clone).toArray(int[][]::new);
        for (int i = 0; i <= random.nextInt(2); i++) {
            int[] subject = corrected[random.nextInt(3)];
            int from = random.nextInt(3);
            int results = Math.min(subject[from], 1 + random.nextInt(2));
            subject[from] -= results;
            subject[(from + 1 + random.nextInt(2)) % 3] += results;
        }

        assertThat(new LevelsAttack(random).succeedsAfterCorrection(school[0], school[1], corrected))
                .as(Arrays.deepToString(school) + Arrays.deepToString(corrected))
                .isEmpty();
    }

    @Property(tries = 200, seed = "2026")
    void a_share_that_is_told_lies_within_its_bounds(@ForAll long seed, @ForAll @IntRange(min = 8, max = 60) int size) {
        var random = new Random(seed);
        int[][][] school = school(random, size, 2);
        Cells told = new LevelsAttack(random).pages(school).get(0);
        String[] subjects = {"REKENEN", "LV", "TV"};
        for (int i = 0; i < subjects.length && !told.isEmpty(); i++) {
            int children = 0;
            for (int[][] year : school) {
                children += year[i][0] + year[i][1] + year[i][2];
            }
            String from = told.keys().contains(subjects[i] + Grid.FROM) ? Grid.FROM : "";
            String to = from.isEmpty() ? "" : Grid.TO;
            double share = 100.0 * (school[0][i][2] + school[1][i][2]) / children;
            assertThat(share).isBetween(percent(told, subjects[i] + from) - 0.5, percent(told, subjects[i] + to) + 0.5);
        }
    }

    private static double percent(Cells cells, String key) {
        return cells.get(key).asNumber().orElseThrow().doubleValue();
    }

    @AfterContainer
    static void most_schools_show_shares() {
        assertThat(shown).isGreaterThan(schools / 4);
    }

    private static void attack(long seed, int size, int years) {
        var random = new Random(seed);
        int[][][] school = school(random, size, years);

        var attack = new LevelsAttack(random);
        Set<String> found = attack.succeeds(school);

        assertThat(found).as(Arrays.deepToString(school) + attack.pages(school)).isEmpty();

        schools++;
        shown += attack.pages(school).get(0).isEmpty() ? 0 : 1;
    }

    /** Few results below the basic level, and as many at the target level as not, as the sources have it. */
    private static int[][][] school(Random random, int size, int years) {
        int[][][] school = new int[years][3][3];
        for (int[][] year : school) {
            int children = Math.max(1, size - 2 + random.nextInt(5));
            for (int[] subject : year) {
                for (int child = 0; child < children; child++) {
                    double chance = random.nextDouble();
                    subject[chance < 0.05 ? 0 : chance < 0.42 ? 1 : 2]++;
                }
            }
        }
        return school;
    }
}
