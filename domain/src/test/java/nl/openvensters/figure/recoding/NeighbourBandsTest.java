package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourBandsTest {

    @Test
    void counts_without_a_hidden_one_are_shown_as_they_are_without_the_empty_ends() {
        assertThat(shown("3:0 4:20 5:0 6:25 7:0", 45)).isEqualTo("{\"4\":20,\"5\":0,\"6\":25}");
    }

    @Test
    void a_hidden_count_goes_together_with_its_neighbour() {
        assertThat(shown("10:30 11:28 12:?", 61)).isEqualTo("{\"10\":30,\"11-12\":31}");
    }

    @Test
    void the_first_count_can_only_go_together_with_the_next() {
        assertThat(shown("4:? 5:20 6:25", 47)).isEqualTo("{\"4-5\":22,\"6\":25}");
    }

    @Test
    void a_band_that_can_only_be_one_and_five_takes_one_more_neighbour() {
        assertThat(shown("10:30 11:5 12:?", 36)).isEqualTo("{\"10-12\":36}");
    }

    @Test
    void two_hidden_counts_apart_are_in_one_band_with_what_lies_between() {
        assertThat(shown("4:? 5:20 6:25 7:? 8:30", 79)).isEqualTo("{\"4-7\":49,\"8\":30}");
    }

    @Test
    void nothing_is_shown_without_a_total_of_the_same_day() {
        var told = NeighbourBands.of(cells("11:28 12:?"), OptionalInt.empty());

        assertThat(told.reason()).contains(MissingReason.WITHHELD);
    }

    @Test
    void nothing_is_shown_when_the_total_does_not_fit_the_counts() {
        var told = NeighbourBands.of(cells("11:28 12:?"), OptionalInt.of(20));

        assertThat(told.reason()).contains(MissingReason.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource({"11:28 12:?, 28", "11:28 12:7, 36", "11:28 12:7, 34"})
    void nothing_is_shown_when_the_counts_cannot_add_up_to_the_total(String counts, int total) {
        assertThat(NeighbourBands.of(cells(counts), OptionalInt.of(total)).reason())
                .contains(MissingReason.WITHHELD);
    }

    @Test
    void a_correction_is_not_shown_finer_than_what_it_corrects() {
        Cells before = cells("10:30 11:5 12:?");
        Cells shown = NeighbourBands.of(before, OptionalInt.of(36)).cells();

        var told = NeighbourBands.corrected(cells("10:30 11:28 12:?"), OptionalInt.of(61), before, shown);

        assertThat(told.reason()).contains(MissingReason.WITHHELD);
    }

    @Test
    void a_correction_in_which_another_count_is_hidden_is_not_shown() {
        Cells before = cells("10:30 11:28 12:?");
        Cells shown = NeighbourBands.of(before, OptionalInt.of(61)).cells();

        var told = NeighbourBands.corrected(cells("10:30 11:28 12:5"), OptionalInt.of(63), before, shown);

        assertThat(told.reason()).contains(MissingReason.WITHHELD);
    }

    @Test
    void a_correction_is_shown_in_the_same_bands() {
        Cells before = cells("10:30 11:28 12:?");
        Cells shown = NeighbourBands.of(before, OptionalInt.of(61)).cells();

        var told = NeighbourBands.corrected(cells("10:31 11:29 12:?"), OptionalInt.of(63), before, shown);

        assertThat(told.cells().encoded()).isEqualTo("{\"10\":31,\"11-12\":32}");
    }

    private static String shown(String counts, int total) {
        return NeighbourBands.of(cells(counts), OptionalInt.of(total)).cells().encoded();
    }

    static Cells cells(String counts) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String count : counts.split(" ")) {
            String[] parts = count.split(":");
            cells.put(
                    parts[0],
                    parts[1].equals("?")
                            ? FigureValue.missing(MissingReason.SUPPRESSED)
                            : FigureValue.of(Long.parseLong(parts[1])));
        }
        return Cells.of(cells);
    }
}
