package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0793212147, 079 321 21 47",
        "079-3212147, 079 321 21 47",
        "+31 (0)79 321 21 47, 079 321 21 47",
        "0118612345, 0118 61 23 45",
        "0612345678, 06 12 34 56 78",
        "0900-1234, 0900-1234",
        "0800-8001234, 0800-8001234",
        "zie website, zie website"
    })
    void a_number_is_written_in_groups(String typed, String written) {
        assertThat(PhoneNumber.of(typed).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"079-3212147, +31793212147", "0900-1234, 09001234"})
    void a_number_is_dialled_without_signs(String typed, String dialled) {
        assertThat(PhoneNumber.of(typed).dialled()).isEqualTo(dialled);
    }
}
