package nl.openvensters.surveyplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    /** As tables of sample sizes have it, at five percent. */
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "10,10", "30,28", "100,80", "200,132", "500,218", "5000,357"})
    void enough_is_fewer_of_many_and_nearly_all_of_few(int invited, int enough) {
        assertThat(new SampleSize(0.05).of(invited)).isEqualTo(enough);
    }

    @Test
    void a_group_has_its_part_of_it_rounded_up() {
        assertThat(new SampleSize(0.05).of(25, 200)).isEqualTo(17);
    }
}
