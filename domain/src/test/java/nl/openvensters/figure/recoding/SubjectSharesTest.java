package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Shares of subjects go up or down by a chance that belongs to the installation and the table. */
class SubjectSharesTest {

    private static final int[][] YEAR = {{3, 12, 20}, {0, 8, 27}, {2, 11, 22}};

    private static final int[][] NEXT = {{2, 14, 19}, {1, 9, 25}, {0, 13, 22}};

    @Test
    void the_same_table_is_told_the_same_again() {
        assertThat(arithmetic(secret(1), YEAR)).isEqualTo(arithmetic(secret(1), YEAR));
    }

    @Test
    void tables_of_which_the_estimate_is_the_same_are_told_the_same() {
        int[][] twin = {{4, 13, 20}, {1, 7, 27}, {0, 11, 22}};

        assertThat(cells(secret(7), twin)).isEqualTo(cells(secret(7), YEAR));
    }

    @Test
    void who_has_not_the_secret_cannot_tell_whether_a_share_went_up_or_down() {
        assertThat(shares().distinct()).containsExactlyInAnyOrder(50, 60);
    }

    @Test
    void over_many_installations_a_share_is_what_was_estimated() {
        // 39 results at the target level; 202 in the three subjects together, and six counts taken for one and a half.
        double estimate = 100.0 * 39 / ((202 + 6 * 1.5) / 3);

        assertThat(shares().mapToInt(Integer::intValue).average().orElseThrow())
                .isCloseTo(estimate, Offset.offset(1.0));
    }

    private static Stream<Integer> shares() {
        return IntStream.range(0, 1000).mapToObj(installation -> arithmetic(secret(installation), YEAR));
    }

    private static int arithmetic(byte[] secret, int[][] year) {
        return cells(secret, year).get("REKENEN").asNumber().orElseThrow().intValue();
    }

    private static Cells cells(byte[] secret, int[][] year) {
        return new SubjectShares(RoundingChance.secret(secret))
                .of(List.of(LevelsAttack.delivered(year), LevelsAttack.delivered(NEXT)))
                .cells();
    }

    private static byte[] secret(int installation) {
        byte[] secret = new byte[32];
        secret[0] = (byte) installation;
        secret[1] = (byte) (installation >> 8);
        return secret;
    }
}
