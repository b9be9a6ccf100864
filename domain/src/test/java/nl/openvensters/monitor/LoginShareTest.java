package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoginShareTest {

    @Test
    void logging_in_is_counted_in_boards_and_in_their_schools() {
        var share = new LoginShare(LocalDate.of(2026, 6, 1), 4, 1, 10, 8);

        assertThat(share.share()).isEqualTo(0.25);
        assertThat(share.shareOfSchools()).isEqualTo(0.8);
        assertThat(new LoginShare(LocalDate.of(2026, 6, 1), 0, 0, 0, 0))
                .returns(0.0, LoginShare::share)
                .returns(0.0, LoginShare::shareOfSchools);
    }
}
