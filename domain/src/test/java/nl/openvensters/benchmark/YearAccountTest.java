package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import org.junit.jupiter.api.Test;

class YearAccountTest {

    private static final String WHOLE = "{\"totaal_van_vlottende_activa\":1500,\"eigen_vermogen\":6000,"
            + "\"voorzieningen\":2000,\"langlopende_schulden\":1000,\"kortlopende_schulden\":1000,\"totaal_van_passiva\":10000}";

    @Test
    void solvency_is_equity_and_provisions_of_all_liabilities() {
        assertThat(number(account(WHOLE, "{}", 10), BoardMeasure.SOLVENCY)).isEqualTo(0.8);
    }

    @Test
    void liquidity_is_current_assets_by_short_debts() {
        assertThat(number(account(WHOLE, "{}", 10), BoardMeasure.LIQUIDITY)).isEqualTo(1.5);
    }

    @Test
    void an_empty_item_is_zero_only_when_the_others_add_up_to_the_total() {
        String proven = "{\"eigen_vermogen\":900000,\"kortlopende_schulden\":100000,\"totaal_van_passiva\":1000000}";
        String open = "{\"eigen_vermogen\":900000,\"kortlopende_schulden\":50000,\"totaal_van_passiva\":1000000}";

        assertThat(number(account(proven, "{}", 10), BoardMeasure.SOLVENCY)).isEqualTo(0.9);
        assertThat(account(open, "{}", 10).figures().get(BoardMeasure.SOLVENCY))
                .isEqualTo(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    @Test
    void without_short_debts_liquidity_does_not_apply() {
        String none = "{\"totaal_van_vlottende_activa\":5,\"eigen_vermogen\":1000,\"totaal_van_passiva\":1000}";

        assertThat(account(none, "{}", 10).figures().get(BoardMeasure.LIQUIDITY))
                .isEqualTo(FigureValue.missing(MissingReason.NOT_APPLICABLE));
    }

    @Test
    void shares_are_of_all_costs_and_without_costs_of_staff_there_are_none() {
        String costs = "{\"personeelslasten\":80,\"afschrijvingen\":5,\"huisvestingslasten\":10,\"overige_lasten\":5}";

        assertThat(number(account("{}", costs, 4), BoardMeasure.STAFF_SHARE)).isEqualTo(80);
        assertThat(number(account("{}", costs, 4), BoardMeasure.COSTS_PER_PUPIL))
                .isEqualTo(25);
        assertThat(account("{}", "{\"huisvestingslasten\":10}", 4).figures().get(BoardMeasure.HOUSING_SHARE))
                .isEqualTo(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    @Test
    void the_buffer_meets_at_both_ends_and_is_flat_below() {
        assertThat(NormativeEquity.buffer(3_000_000)).isCloseTo(300_000, within(0.01));
        assertThat(NormativeEquity.buffer(11_999_999.99)).isCloseTo(600_000, within(0.1));
        assertThat(NormativeEquity.buffer(12_000_000)).isEqualTo(600_000);
        assertThat(NormativeEquity.buffer(6_000_000)).isCloseTo(0.075 * 6_000_000, within(0.01));
        assertThat(NormativeEquity.buffer(100)).isEqualTo(300_000);
    }

    private static YearAccount account(String balance, String costs, int pupils) {
        return new YearAccount(Cells.decode(balance), Cells.decode(costs), Optional.of(BigDecimal.valueOf(pupils)));
    }

    private static double number(YearAccount account, BoardMeasure measure) {
        return account.figures().get(measure).asNumber().orElseThrow().doubleValue();
    }
}
