package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPoint;
import org.junit.jupiter.api.Test;

class SchoolsOnMapTest {

    private static final SchoolPoint HERE = new SchoolPoint(52.000, 5.000, true);

    private static SchoolsOnMap map(MadeUpSchool... schools) {
        var index = new SchoolIndex();
        index.put(Stream.of(schools).map(MadeUpSchool::listed).toList());
        index.show();
        return new SchoolsOnMap(index);
    }

    private static MadeUpSchool school(String code, double latitude) {
        return new MadeUpSchool(code).at(latitude, 5.000);
    }

    @Test
    void open_schools_within_the_circle_come_nearest_first() {
        var map = map(school("01AC00", 52.020), school("01AB00", 52.001), school("01AD00", 52.5));

        assertThat(map.around(HERE, 5_000, 10))
                .extracting(SchoolHit::code)
                .containsExactly(new SchoolCode("01AB00"), new SchoolCode("01AC00"));
    }

    @Test
    void a_school_that_is_closed_is_not_around_but_can_be_found() {
        var map = map(school("01AB00", 52.001).closed());

        assertThat(map.around(HERE, 5_000, 10)).isEmpty();
        assertThat(map.find(new SchoolCode("01AB00")).flatMap(SchoolHit::point)).isPresent();
    }

    @Test
    void before_anything_is_read_nothing_is_there() {
        var map = new SchoolsOnMap(new SchoolIndex());

        assertThat(map.isReady()).isFalse();
        assertThat(map.around(HERE, 5_000, 10)).isEqualTo(List.of());
        assertThat(map.find(new SchoolCode("01AB00"))).isEmpty();
    }
}
