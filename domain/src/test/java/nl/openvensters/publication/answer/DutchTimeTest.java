package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8.30|08:30", "8:30|08:30", "08:30|08:30", "0830|08:30", "8,30|08:30", "8|08:00", "14.05 uur|14:05"
            })
    void a_time_is_read_as_people_type_it(String typed, LocalTime time) {
        assertThat(DutchTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8.3", "25.00", "8.60", "half negen", "830", "8.30.00", "-8", "8..30"})
    void what_is_no_time_is_absent(String typed) {
        assertThat(DutchTime.parse(typed)).isEmpty();
    }

    @Property
    void what_we_write_is_read_back(@ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        LocalTime time = LocalTime.of(hour, minute);

        assertThat(DutchTime.parse(DutchTime.format(time))).contains(time);
        assertThat(DutchTime.parse(time.toString())).contains(time);
    }
}
