package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02",
                "2-11-2026",
                "02-11-2026",
                " 2/11/2026 ",
                "2.11.2026",
                "2 11 2026",
                "2 november 2026",
                "2 Nov 2026",
                "2 nov. 2026",
                "2-nov-2026",
                "maandag 2 november 2026"
            })
    void a_day_is_read_as_a_browser_sends_it_and_as_people_write_it(String typed) {
        assertThat(DutchDate.parse(typed)).contains(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "morgen",
                "31-2-2026",
                "2026-13-01",
                "2-11",
                "11-2-26",
                "2 novembre 2026",
                "31 juni 2026",
                "2 no 2026"
            })
    void what_is_no_day_of_the_calendar_is_not_made_one(String typed) {
        assertThat(DutchDate.parse(typed)).isEmpty();
    }

    @Test
    void march_is_known_as_it_is_shortened() {
        assertThat(DutchDate.parse("3 mrt 2026")).contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void what_is_written_is_read_again() {
        LocalDate day = LocalDate.of(2027, 3, 9);

        assertThat(DutchDate.write(day)).isEqualTo("9 maart 2027");
        assertThat(DutchDate.parse(DutchDate.write(day))).contains(day);
    }

    @Test
    void the_day_goes_before_the_month() {
        assertThat(DutchDate.parse("3-4-2026")).contains(LocalDate.of(2026, 4, 3));
    }
}
