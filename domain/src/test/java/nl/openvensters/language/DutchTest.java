package nl.openvensters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchTest {

    @Test
    void a_day_is_written_as_people_say_it() {
        assertThat(Dutch.day(LocalDate.of(2027, 3, 9))).isEqualTo("9 maart 2027");
        assertThat(Dutch.month(LocalDate.of(2027, 3, 9))).isEqualTo("maart 2027");
        assertThat(Dutch.weekday(LocalDate.of(2027, 3, 9))).isEqualTo("dinsdag 9 maart");
    }

    @Test
    void a_number_has_dots_between_thousands_and_a_comma() {
        assertThat(Dutch.whole(1354)).isEqualTo("1.354");
        assertThat(Dutch.decimal(new BigDecimal("29.35"), 1)).isEqualTo("29,4");
        assertThat(Dutch.decimal(new BigDecimal("30"), 1)).isEqualTo("30,0");
    }
}
