package nl.openvensters.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.openvensters.agreement.GoalIndicator.Point;
import org.junit.jupiter.api.Test;

/** Rows of an indicator as they were typed. */
class SeriesRowsTest {

    private final Map<String, String> sent = new HashMap<>();

    @Test
    void rows_are_read_in_order_of_their_years_and_empty_ones_are_none() {
        point(0, "2019", "80,4");
        point(1, "2018", "80");
        point(2, "", "");
        SeriesRows rows = SeriesRows.sent(sent);

        assertThat(rows.isReadable()).isTrue();
        assertThat(rows.pointsTyped())
                .extracting(Point::value)
                .containsExactly(new BigDecimal("80"), new BigDecimal("80.4"));
        assertThat(rows.getPoints()).hasSize(3);
    }

    @Test
    void what_is_wrong_stands_at_the_row_in_which_it_was_typed() {
        point(0, "2019", "80");
        point(1, "2018", "180");
        SeriesRows rows = SeriesRows.sent(sent);

        assertThat(rows.wrong("points[0]", "Te hoog.")).isTrue();
        assertThat(rows.getPoints().get(1).getFault()).isEqualTo("Te hoog.");
        assertThat(rows.getPoints().get(0).getFault()).isEmpty();
        assertThat(rows.wrong("name", "Leeg.")).isFalse();
    }

    @Test
    void a_number_that_can_be_two_things_is_refused_and_stays_typed() {
        point(0, "2019", "80.4");
        SeriesRows rows = SeriesRows.sent(sent);

        assertThat(rows.isReadable()).isFalse();
        assertThat(rows.getPoints().get(0).getFault()).contains("80,4");
        assertThat(rows.getPoints().get(0).getValues()).containsEntry("value", "80.4");
    }

    @Test
    void a_target_may_be_without_a_number_and_a_day_is_read_as_it_is_written_in_dutch() {
        sent.putAll(Map.of("target-0-year", "2013", "target-0-interim", "on", "target-0-note", "Niet bekend."));
        sent.putAll(Map.of("break-0-on", "1-8-2017", "break-0-text", "Anders geteld."));
        sent.putAll(Map.of("break-1-on", "ooit", "break-1-text", "Anders."));
        SeriesRows rows = SeriesRows.sent(sent);

        assertThat(rows.targetsTyped()).singleElement().satisfies(target -> {
            assertThat(target.value()).isEmpty();
            assertThat(target.interim()).isTrue();
            assertThat(target.comparable()).isTrue();
        });
        sent.put("target-0-other", "on");
        assertThat(SeriesRows.sent(sent).targetsTyped())
                .singleElement()
                .satisfies(target -> assertThat(target.comparable()).isFalse());
        assertThat(rows.isReadable()).isFalse();
        assertThat(rows.getBreaks().get(1).getFault()).contains("1-8-2017");
        sent.remove("break-1-on");
        assertThat(SeriesRows.sent(sent).breaksTyped())
                .extracting(change -> change.on())
                .containsExactly(LocalDate.parse("2017-08-01"));
    }

    private void point(int row, String year, String value) {
        sent.put("point-" + row + "-year", year);
        sent.put("point-" + row + "-value", value);
        sent.put("point-" + row + "-document", "dashboard");
        sent.put("point-" + row + "-page", year.isEmpty() ? "" : "5");
    }
}
