package nl.openvensters.story.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Pictures of what is known roughly, and of groups with long names. */
class BandChartTest {

    private static final BandChart.Row ROUGH =
            new BandChart.Row("Rekenen", 40, 80, OptionalInt.of(60), true, "ongeveer 60%");
    private static final BandChart.Row EXACT = new BandChart.Row("Lezen", 72, 72, OptionalInt.empty(), true, "72%");
    private static final BandChart.Row OTHER =
            new BandChart.Row("Rekenen, elders", 42, 42, OptionalInt.empty(), false, "42%");

    @Test
    void a_rough_share_is_marked_where_it_is_likeliest() {
        assertThat(chart("", ROUGH).wide().split("class=\"median\"", -1)).hasSize(2);
        assertThat(chart("", EXACT).wide()).doesNotContain("median", "perhaps");
    }

    @Test
    void the_legend_names_the_kinds_of_bar_that_there_are_and_no_others() {
        assertThat(chart("anderen", ROUGH, OTHER).legend())
                .extracting(Picture.Key::look)
                .containsExactly("own", "perhaps", "median", "second");
        assertThat(chart("anderen", EXACT).legend())
                .extracting(Picture.Key::look)
                .containsExactly("own");
    }

    private static Picture chart(String others, BandChart.Row... rows) {
        return new BandChart("a", "t", "d", List.of(rows), "zeker", "misschien", "ongeveer", others).picture();
    }

    @Test
    void columns_of_which_a_name_is_wider_than_its_place_are_not_for_a_phone() {
        assertThat(columns("4", "5", "6").fitsPhone()).isTrue();
        assertThat(columns("4", "5", "6", "7", "8", "9", "10", "11 en ouder").fitsPhone())
                .isFalse();
    }

    private static ColumnChart columns(String... names) {
        return new ColumnChart(
                "a",
                "t",
                "d",
                List.of(names).stream()
                        .map(name -> new ColumnChart.Column(name, OptionalDouble.of(9), ""))
                        .toList(),
                v -> v + "");
    }
}
