package nl.openvensters.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipsOfPostcodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2716PH", "2716 PH", " 2716 ph ", "2716"})
    void a_postcode_is_read_however_it_is_written(String typed) {
        assertThat(PartnershipsOfPostcodes.area(typed)).contains("2716");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoetermeer", "0716", "27161", "2716 P", "2716PHX"})
    void what_is_no_postcode_is_none(String typed) {
        assertThat(PartnershipsOfPostcodes.area(typed)).isEmpty();
    }
}
