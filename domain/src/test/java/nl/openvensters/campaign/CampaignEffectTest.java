package nl.openvensters.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.openvensters.campaign.CampaignEffect.Board;
import nl.openvensters.campaign.CampaignEffect.Verdict;
import org.junit.jupiter.api.Test;

/** What boards that were approached did more than comparable ones, and when nothing can be said. */
class CampaignEffectTest {

    private long next = 1;

    private Board board(int schools, double before, double change) {
        return new Board(next++, schools, before, before + change);
    }

    private List<Board> boards(int count, int schools, double before, double change, double spread, Random random) {
        var boards = new ArrayList<Board>();
        for (int i = 0; i < count; i++) {
            boards.add(board(schools, before + 0.03 * random.nextDouble(), change + spread * random.nextGaussian()));
        }
        return boards;
    }

    @Test
    void what_all_boards_gain_alike_is_no_effect() {
        var effect = CampaignEffect.of(
                boards(12, 3, 0.52, 0.10, 0.02, new Random(1)), boards(30, 3, 0.52, 0.10, 0.02, new Random(2)));

        assertThat(effect.verdict()).isEqualTo(Verdict.CHANCE);
        assertThat(effect.difference()).isBetween(effect.low(), effect.high());
        assertThat(effect.of().after() - effect.of().before()).isCloseTo(10, within(2.0));
    }

    @Test
    void what_approached_boards_gain_more_than_chance_gives_is_an_effect() {
        var effect = CampaignEffect.of(
                boards(12, 3, 0.52, 0.20, 0.02, new Random(1)), boards(30, 3, 0.52, 0.10, 0.02, new Random(2)));

        assertThat(effect.verdict()).isEqualTo(Verdict.MORE);
        assertThat(effect.difference()).isCloseTo(10, within(2.0)).isGreaterThan(effect.high());
        assertThat(effect.chance()).isLessThan(0.01);
    }

    @Test
    void the_difference_is_that_of_the_changes_within_groups_weighed_by_the_approached() {
        List<Board> mine = List.of(board(1, 0.40, 0.30), board(1, 0.42, 0.10), board(7, 0.81, 0.02));
        List<Board> others =
                List.of(board(1, 0.45, 0.10), board(1, 0.49, 0.00), board(9, 0.85, 0.00), board(30, 0.10, 0.90));
        var effect = CampaignEffect.of(mine, others);

        // (2 × (0.20 − 0.05) + 1 × (0.02 − 0.00)) ÷ 3
        assertThat(effect.difference()).isCloseTo(100 * 0.32 / 3, within(1e-9));
        assertThat(effect.others()).isEqualTo(3);
    }

    @Test
    void boards_of_another_size_or_another_start_are_not_compared_with() {
        var effect = CampaignEffect.of(
                List.of(board(1, 0.40, 0.30)), List.of(board(2, 0.40, 0.0), board(1, 0.50, 0.0), board(1, 0.39, 0.0)));

        assertThat(effect.matched()).isZero();
        assertThat(effect.approached()).isOne();
        assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void with_fewer_than_five_on_a_side_nothing_is_concluded_however_large_the_difference() {
        var effect =
                CampaignEffect.of(boards(4, 3, 0.5, 0.4, 0, new Random(1)), boards(40, 3, 0.5, 0.0, 0, new Random(2)));
        assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW);

        var other =
                CampaignEffect.of(boards(40, 3, 0.5, 0.4, 0, new Random(1)), boards(4, 3, 0.5, 0.0, 0, new Random(2)));
        assertThat(other.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void the_same_boards_always_give_the_same_in_whatever_order_they_are_read() {
        List<Board> mine = boards(9, 3, 0.5, 0.1, 0.1, new Random(1));
        List<Board> others = boards(9, 3, 0.5, 0.1, 0.1, new Random(2));
        var effect = CampaignEffect.of(mine, others);
        var turned = new ArrayList<>(others);
        Collections.reverse(turned);

        assertThat(CampaignEffect.of(mine, turned)).isEqualTo(effect);
    }

    /** The test keeps what it promises: with chance alone it finds something in about five of a hundred campaigns. */
    @Test
    void chance_alone_is_taken_for_an_effect_in_about_five_of_a_hundred() {
        int found = 0;
        for (int i = 0; i < 200; i++) {
            var random = new Random(i);
            var effect = CampaignEffect.of(boards(8, 3, 0.5, 0.1, 0.1, random), boards(16, 3, 0.5, 0.1, 0.1, random));
            found += effect.verdict() == Verdict.CHANCE ? 0 : 1;
        }
        assertThat(found).isBetween(2, 20);
    }

    @Test
    void a_full_page_and_an_empty_one_have_a_group_too() {
        assertThat(board(1, 1.0, 0).group()).isEqualTo(9);
        assertThat(board(1, 0.0, 0).group()).isZero();
        assertThat(board(25, 0.3, 0).group()).isEqualTo(43);
    }
}
