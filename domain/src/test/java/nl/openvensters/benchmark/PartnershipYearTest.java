package nl.openvensters.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.AdministrationNumber;
import org.junit.jupiter.api.Test;

class PartnershipYearTest {

    private static final String BALANCE = "{\"totaal_van_vlottende_activa\":1900000,\"eigen_vermogen\":900000,"
            + "\"kortlopende_schulden\":1000000,\"totaal_van_passiva\":1900000}";
    private static final String COSTS =
            "{\"personeelslasten\":800000,\"overige_lasten\":200000,\"doorbetalingen_aan_schoolbesturen\":9000000}";

    @Test
    void the_signal_is_three_and_a_half_percent_and_at_least_250000_euros() {
        assertThat(NormativeEquity.ofPartnership(new BigDecimal("10000000"))).isEqualByComparingTo("350000");
        assertThat(NormativeEquity.ofPartnership(new BigDecimal("7142857"))).isEqualByComparingTo("250000");
        assertThat(NormativeEquity.ofPartnership(new BigDecimal("7142858"))).isEqualByComparingTo("250000.03");
        assertThat(NormativeEquity.ofPartnership(BigDecimal.ZERO)).isEqualByComparingTo("250000");
    }

    @Test
    void the_costs_of_the_year_stand_in_for_its_income() {
        assertThat(number(BALANCE, COSTS, PartnershipMeasure.COSTS)).isEqualByComparingTo("10000000");
        assertThat(number(BALANCE, COSTS, PartnershipMeasure.SIGNAL)).isEqualByComparingTo("350000");
        assertThat(number(BALANCE, COSTS, PartnershipMeasure.OTHER_COSTS)).isEqualByComparingTo("1000000");
        assertThat(number(BALANCE, COSTS, PartnershipMeasure.LIQUIDITY)).isEqualByComparingTo("1.9");
    }

    @Test
    void who_employs_nobody_has_costs_and_who_names_no_other_costs_has_none_that_are_told() {
        String nobody = "{\"overige_lasten\":200000,\"doorbetalingen_aan_schoolbesturen\":9000000}";
        String half = "{\"doorbetalingen_aan_schoolbesturen\":9000000}";

        assertThat(number("{}", nobody, PartnershipMeasure.COSTS)).isEqualByComparingTo("9200000");
        assertThat(figure("{}", half, PartnershipMeasure.COSTS))
                .isEqualTo(FigureValue.missing(MissingReason.NOT_DELIVERED));
        assertThat(figure("{}", half, PartnershipMeasure.SIGNAL).isMissing()).isTrue();
        assertThat(number("{}", half, PartnershipMeasure.PAID_ON)).isEqualByComparingTo("9000000");
    }

    @Test
    void what_the_file_leaves_empty_is_no_zero() {
        assertThat(figure("{}", COSTS, PartnershipMeasure.EQUITY).isMissing()).isTrue();
        assertThat(figure(BALANCE, "{}", PartnershipMeasure.SIGNAL).isMissing()).isTrue();
        assertThat(figure(BALANCE, "{\"overige_lasten\":5}", PartnershipMeasure.PAID_ON)
                        .isMissing())
                .isTrue();
    }

    @Test
    void the_page_says_a_signal_and_no_norm_whether_it_is_above_or_not() {
        assertThat(story(BALANCE, COSTS).sentences())
                .startsWith(
                        "Op 31 december 2018 had dit samenwerkingsverband €\u00A0900.000 eigen vermogen.",
                        "Het signaal lag in dat jaar bij €\u00A0350.000: 3,5% van €\u00A010.000.000 aan lasten.",
                        "Het eigen vermogen lag daarboven. Dan kan het meer zijn dan nodig is: een reden om te vragen"
                                + " waar het voor bedoeld is. Het is een signaal, geen norm.");
        assertThat(story(BALANCE.replace("900000", "200000"), "{\"overige_lasten\":1000}")
                        .sentences())
                .contains(
                        "Het signaal lag in dat jaar bij €\u00A0250.000, de ondergrens: 3,5% van de lasten"
                                + " (€\u00A01.000) is minder.",
                        "Het eigen vermogen lag daar niet boven. Het is een signaal, geen norm.");
        assertThat(story(BALANCE, "{}").sentences())
                .startsWith("In geen jaar zijn het eigen vermogen en de lasten allebei bekend. Daarom staat hier geen"
                        + " signaal naast.");
    }

    private static PartnershipMoneyStory story(String balance, String costs) {
        var year = new PartnershipAccount.Year(
                2018, new PartnershipYear(Cells.decode(balance), Cells.decode(costs)).figures());
        return new PartnershipMoneyStory(
                new PartnershipAccount(
                        new AdministrationNumber("00901"),
                        Optional.of("SWV De Eb"),
                        false,
                        LocalDate.of(2026, 6, 4),
                        List.of(year)),
                "Samenwerkingsverband PO9901");
    }

    private static BigDecimal number(String balance, String costs, PartnershipMeasure measure) {
        return figure(balance, costs, measure).asNumber().orElseThrow();
    }

    private static FigureValue figure(String balance, String costs, PartnershipMeasure measure) {
        return new PartnershipYear(Cells.decode(balance), Cells.decode(costs))
                .figures()
                .get(measure);
    }
}
