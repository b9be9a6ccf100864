package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.openvensters.benchmark.HomeAreaShares.Share;
import org.junit.jupiter.api.Test;

class HomeAreaSharesTest {

    @Test
    void the_part_of_a_board_lies_between_what_schools_leave_open() {
        var shares = new HomeAreaShares();
        shares.add("2716", "Zoetermeer", true, 200, 30, 40);
        shares.add("2716", "Zoetermeer", false, 100, 50, 60);

        // 60 to 80 of the board, 50 to 60 of others: 60 of 120 at least, 80 of 130 at most.
        assertThat(shares.shares()).containsExactly(new Share("2716", "Zoetermeer", 50, 62, 60, 80, 50, 60));
    }

    @Test
    void an_area_in_which_the_board_has_nobody_is_none_of_its_business() {
        var shares = new HomeAreaShares();
        shares.add("2717", "Zoetermeer", false, 100, 50, 60);

        assertThat(shares.shares()).isEmpty();
    }

    @Test
    void areas_stand_by_postcode_and_not_by_size() {
        var shares = new HomeAreaShares();
        shares.add("2718", "Zoetermeer", true, 400, 50, 60);
        shares.add("2711", "Zoetermeer", true, 100, 10, 20);

        assertThat(shares.shares()).extracting(Share::area).containsExactly("2711", "2718");
    }

    @Test
    void what_is_so_always_lies_within_what_is_told() {
        var chance = new Random(8);
        for (int draw = 0; draw < 5_000; draw++) {
            var shares = new HomeAreaShares();
            long own = 0;
            long all = 0;
            for (int school = 0; school < 4; school++) {
                long pupils = 20 + chance.nextInt(300);
                long here = chance.nextLong(pupils + 1);
                double from = 10 * Math.floor(10.0 * here / pupils);
                shares.add("2716", "", school < 2, pupils, from, Math.min(100, from + 10));
                own += school < 2 ? here : 0;
                all += here;
            }
            for (Share share : shares.shares()) {
                assertThat(own).isBetween(share.ownLeast(), share.ownMost());
                assertThat(all - own).isBetween(share.othersLeast(), share.othersMost());
                if (all > 0) {
                    assertThat(100.0 * own / all).isBetween((double) share.from(), (double) share.to());
                }
            }
        }
    }
}
