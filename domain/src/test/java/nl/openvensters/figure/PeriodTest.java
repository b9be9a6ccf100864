package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.openvensters.indicator.PeriodKind;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Property(tries = 200)
    void a_school_year_is_written_and_read_back(@ForAll @IntRange(min = 1900, max = 2200) int start) {
        var year = new SchoolYear(start);

        assertThat(SchoolYear.parse(year.toString())).isEqualTo(year);
        assertThat(SchoolYear.of(year.firstDay())).isEqualTo(year);
        assertThat(SchoolYear.of(year.lastDay())).isEqualTo(year);
        assertThat(year.lastDay().plusDays(1)).isEqualTo(LocalDate.of(start + 1, 8, 1));
        assertThat(Period.of(year).lastSchoolYear()).isEqualTo(year);
    }

    @Property(tries = 300)
    void cells_are_written_and_read_back(
            @ForAll @Size(max = 20)
                    Map<@AlphaChars @StringLength(min = 1, max = 8) String, @IntRange(min = -9999, max = 9999) Integer>
                            numbers) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        numbers.forEach((key, number) -> values.put(
                key,
                number % 7 == 0
                        ? FigureValue.missing(
                                MissingReason.values()[Math.floorMod(number, MissingReason.values().length)])
                        : number % 5 == 0
                                ? FigureValue.category("Boven " + number)
                                : FigureValue.of(BigDecimal.valueOf(number, 2))));

        Cells cells = Cells.of(values);

        assertThat(Cells.decode(cells.encoded())).isEqualTo(cells).hasSameHashCodeAs(cells);
        assertThat(Cells.decode(cells.encoded()).encoded()).isEqualTo(cells.encoded());
    }

    @Test
    void periods_come_in_the_order_of_their_ends() {
        Period day = Period.on(LocalDate.of(2024, 10, 1));
        Period year = Period.of(new SchoolYear(2023));
        Period three = Period.of(new SchoolYear(2021), new SchoolYear(2023));

        assertThat(List.of(day, year, three).stream().sorted()).containsExactly(three, year, day);
        assertThat(three.kind()).isEqualTo(PeriodKind.SCHOOL_YEARS);
        assertThat(Period.ofYear(2024).end()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(Period.judgedOn(day.start()).kind()).isEqualTo(PeriodKind.JUDGEMENT_DATE);
        assertThatThrownBy(() -> new Period(
                        PeriodKind.SCHOOL_YEAR, day.start(), day.start().minusDays(1)))
                .hasMessageContaining("ends before it starts");
        assertThatThrownBy(() -> SchoolYear.parse("2024-2026")).hasMessageContaining("2024-2026");
        assertThatThrownBy(() -> new SchoolYear(1899)).hasMessageContaining("1899");
    }

    @Test
    void what_is_not_of_the_form_of_cells_is_refused() {
        assertThatThrownBy(() -> Cells.decode("[1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cells.decode("{\"a\":true}")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cells.decode(null)).isEqualTo(Cells.none()).isEqualTo(Cells.decode(""));
    }
}
