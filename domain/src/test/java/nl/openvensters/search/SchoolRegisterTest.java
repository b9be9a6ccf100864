package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Wish.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchoolRegisterTest {

    private final SchoolIndex index = index();
    private final SchoolRegister register = new SchoolRegister(index);

    private static SchoolIndex index() {
        var index = new SchoolIndex();
        index.put(Stream.of(
                        school("01AA00").in("Voorburg", "2270AA").of("Haagland").by("Stichting Vuur", "Openbaar"),
                        school("01AB00")
                                .in("'s-Gravenhage", "2500AA")
                                .of("'s-Gravenhage")
                                .by("Stichting Vuur", "R.-K."),
                        school("01AC00")
                                .in("Voorburg", "2270AB")
                                .of("Haagland")
                                .by("Scholengroep Vuur en Vlam", "R.-K."),
                        school("01AD00").in("Voorburg", "2270AC").of("Haagland").closed())
                .map(MadeUpSchool::listed)
                .toList());
        index.show();
        return index;
    }

    private static MadeUpSchool school(String code) {
        return new MadeUpSchool(code);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_place_is_found_under_all_its_names() {
        assertThat(register.places("Den Haag"))
                .extracting(named -> named.municipality().name())
                .containsExactly("'s-Gravenhage");
    }

    @Test
    void a_place_that_is_not_its_municipality_is_told_apart() {
        assertThat(register.places("voorburg"))
                .extracting(named ->
                        named.place().orElse("") + " in " + named.municipality().name())
                .containsExactly("Voorburg in Haagland");
    }

    @Test
    void boards_are_found_by_the_words_that_tell_something_those_with_most_schools_first() {
        assertThat(register.boards("stichting vuur"))
                .extracting(board -> board.name().orElseThrow() + " " + board.schools())
                .containsExactly("Stichting Vuur 2", "Scholengroep Vuur en Vlam 1");
    }

    @Test
    void words_that_say_nothing_find_no_board() {
        assertThat(register.boards("basisschool")).isEmpty();
    }

    @Test
    void closed_schools_are_not_counted() {
        assertThat(register.municipalities())
                .extracting(ListedMunicipality::schools)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_list_of_all_is_read_in_pages_of_the_size_that_is_asked() {
        var slice = new Slice(Map.of(Scope.ACTIVE, "true"), 2, true);

        Found second = new SchoolFinder(index).find(new Wish("", "", 0, Map.of(), Order.NAME, 2, slice));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.hits()).hasSize(1);
    }

    @Test
    void neighbours_are_the_nearest_open_schools_of_the_same_type() {
        var around = new SchoolIndex();
        around.put(Stream.of(
                        school("02AA00").at(52.0, 5.0),
                        school("02AB00").at(52.02, 5.0),
                        school("02AC00").at(52.01, 5.0),
                        school("02AD00").at(52.001, 5.0).closed(),
                        school("02AE00").at(52.001, 5.0).of(SchoolType.SO),
                        school("02AF00").at(53.0, 5.0))
                .map(MadeUpSchool::listed)
                .toList());
        around.show();

        assertThat(new Neighbours(around).nearest(new SchoolCode("02AA00"), List.of(), 5))
                .extracting(SchoolCode::value)
                .containsExactly("02AC00", "02AB00");
        assertThat(new Neighbours(around).nearest(new SchoolCode("02AA00"), List.of(new SchoolCode("02AC00")), 5))
                .extracting(SchoolCode::value)
                .containsExactly("02AB00");
    }
}
