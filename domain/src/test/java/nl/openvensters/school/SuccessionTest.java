package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2015, 8, 1);

    @Test
    void beside_a_school_of_the_same_name_the_other_is_told_with_its_code() {
        assertThat(called("De Kade").nameBeside("De Kade")).contains("De Kade (01AA)");
        assertThat(called("De Kade").nameBeside("De Haven")).contains("De Kade");
        assertThat(called(null).nameBeside("De Kade")).isEmpty();
    }

    private static Succession called(String name) {
        return new Succession("01AA", Optional.empty(), Optional.ofNullable(name), DAY, Succession.Kind.MERGER, true);
    }
}
