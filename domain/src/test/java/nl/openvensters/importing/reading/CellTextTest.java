package nl.openvensters.importing.reading;

import static nl.openvensters.figure.MissingReason.NOT_DELIVERED;
import static nl.openvensters.figure.MissingReason.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<5", "< 5", "*", "NA", "na", "N/A", "n.a."})
    void point_4_every_way_to_write_a_small_number_is_suppressed_and_no_number(String written) {
        assertThat(CellText.count(written)).contains(FigureValue.missing(SUPPRESSED));
        assertThat(CellText.amount(written, 2)).contains(FigureValue.missing(SUPPRESSED));
        assertThat(CellText.whole(written)).isEmpty();
        assertThat(CellText.decimal(written)).isEmpty();
    }

    @Test
    void point_4_a_blank_cell_is_not_delivered_which_is_neither_zero_nor_suppressed() {
        assertThat(CellText.count("")).contains(FigureValue.missing(NOT_DELIVERED));
        assertThat(CellText.amount("", 2)).contains(FigureValue.missing(NOT_DELIVERED));
        assertThat(CellText.count("0")).contains(FigureValue.of(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'94,44', 94.44",
        "38.700000000000003, 38.7",
        "33.409999999999997, 33.41",
        "8.3699999999999992, 8.37",
        "'0,000000000000', 0",
        "172.666666666667, 172.67",
        "1.2E1, 12",
        "'85,3%', 85.3",
        "85.3 %, 85.3"
    })
    void point_6_commas_points_and_noise_give_the_number_that_was_meant(String written, BigDecimal meant) {
        assertThat(CellText.amount(written, 2)).contains(FigureValue.of(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.000.000",
                "1,5",
                "vijf",
                "5 leerlingen",
                "0x5",
                "1e99",
                "",
                "٣",
                "99999999999999999999",
                "<4",
                "<10"
            })
    void what_is_no_count_is_not_taken_for_one(String written) {
        assertThat(CellText.count(written).flatMap(FigureValue::asNumber)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20241001, 2024-10-01",
        "2024-10-01, 2024-10-01",
        "2024-10-01T00:00:00, 2024-10-01",
        "1-8-2005, 2005-08-01",
        "01/08/2005, 2005-08-01"
    })
    void days_are_read_in_all_ways_in_which_sources_write_them(String written, String day) {
        assertThat(CellText.date(written))
                .hasValueSatisfying(read -> assertThat(read).hasToString(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20241301", "31-2-2024", "2024", "1-8-05", "00000000", "gisteren", ""})
    void what_is_no_day_is_not_taken_for_one(String written) {
        assertThat(CellText.date(written)).isEmpty();
    }

    @Property
    void point_6_a_number_survives_the_noise_of_floating_point(@ForAll @IntRange(max = 999_999) int hundredths) {
        BigDecimal meant = BigDecimal.valueOf(hundredths, 2);
        String noisy = new BigDecimal(meant.doubleValue())
                .round(new java.math.MathContext(17))
                .toPlainString();

        assertThat(CellText.decimal(noisy, 2))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(meant));
        assertThat(CellText.decimal(noisy.replace('.', ','), 2)).isEqualTo(CellText.decimal(noisy, 2));
    }

    @Property
    void a_written_count_is_read_as_itself_but_for_one_to_four(
            @ForAll @LongRange(max = 1_000_000_000_000L) long count) {
        FigureValue read =
                count > 0 && count < 5 ? FigureValue.missing(MissingReason.SUPPRESSED) : FigureValue.of(count);

        assertThat(CellText.count(Long.toString(count))).contains(read);
        assertThat(CellText.count(count + ",000")).contains(read);
    }

    @Property
    void a_rounded_number_never_moves_more_than_half_of_its_last_decimal(
            @ForAll @LongRange(max = 99_999_999) long millionths) {
        BigDecimal written = BigDecimal.valueOf(millionths, 6);

        assertThat(CellText.decimal(written.toPlainString(), 2)).contains(written.setScale(2, RoundingMode.HALF_UP));
    }

    @Property
    void no_text_makes_reading_a_cell_fail(@ForAll String text) {
        String cell = CellText.stripped(text);
        assertThat(CellText.count(cell)).isNotNull();
        assertThat(CellText.amount(cell, 2)).isNotNull();
        assertThat(CellText.date(cell)).isNotNull();
        assertThat(CellText.name(cell)).isNotNull();
        assertThat(CellText.count(cell)
                        .flatMap(FigureValue::asNumber)
                        .map(BigDecimal::signum)
                        .orElse(0))
                .isNotNegative();
    }

    @Test
    void a_control_character_in_a_name_is_the_apostrophe_or_dash_that_windows_has_there() {
        assertThat(CellText.name("\u0092t Zonnetje \u0096 Oost")).isEqualTo("’t Zonnetje – Oost");
    }
}
