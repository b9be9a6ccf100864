package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedDayTest {

    private static final LocalDate SINCE = LocalDate.of(2023, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static AskedDay of(String asked) {
        return AskedDay.of(asked, SINCE, TODAY);
    }

    @Test
    void without_a_day_it_is_today() {
        assertThat(of(null)).isEqualTo(new AskedDay(TODAY, Optional.empty()));
        assertThat(of(" ")).isEqualTo(new AskedDay(TODAY, Optional.empty()));
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        assertThat(of("1-1-2024").day()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(of("2024-02-29").day()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void another_day_is_shown_with_the_reason() {
        assertThat(of("2026-11-23")).isEqualTo(new AskedDay(TODAY, Optional.of("notice.future")));
        assertThat(of("2023-07-31")).isEqualTo(new AskedDay(SINCE, Optional.of("notice.early")));
        assertThat(of("eergisteren")).isEqualTo(new AskedDay(TODAY, Optional.of("notice.unreadable")));
    }
}
