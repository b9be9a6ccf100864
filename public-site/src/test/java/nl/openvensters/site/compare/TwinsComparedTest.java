package nl.openvensters.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolProfile;
import org.junit.jupiter.api.Test;

/** Two schools of one name can be told apart wherever one of them is named alone. */
class TwinsComparedTest {

    private static final TwinSchool ARK = new TwinSchool("90AA00", "De Ark", "Zandwijk", "Lindelaan", "4", 0);

    private static List<String> headers(TwinSchool... schools) {
        List<SchoolProfile> all = Stream.of(schools).map(TwinSchool::profile).toList();
        return all.stream().map(school -> ComparedNames.of(school, all)).toList();
    }

    private static List<String> offered(List<TwinSchool> chosen, TwinSchool... near) {
        List<SchoolPage> compared = chosen.stream().map(TwinSchool::page).toList();
        List<SchoolPage> found = Stream.concat(
                        compared.stream(), Stream.of(near).map(TwinSchool::page))
                .toList();
        return NearbySchool.of(compared, found).stream().map(NearbySchool::name).toList();
    }

    @Test
    void a_name_that_only_one_has_stands_alone() {
        assertThat(headers(ARK, new TwinSchool("90AB00", "De Boei", "Zandwijk", "Lindelaan", "4", 0)))
                .containsExactly("De Ark", "De Boei");
    }

    @Test
    void in_two_places_the_place_tells_them_apart() {
        assertThat(headers(ARK, new TwinSchool("90AB00", "De Ark", "Kweldam", "Lindelaan", "4", 0)))
                .containsExactly("De Ark (Zandwijk)", "De Ark (Kweldam)");
    }

    @Test
    void in_one_place_the_street_does() {
        assertThat(headers(ARK, new TwinSchool("90AB00", "De Ark", "Zandwijk", "Lindelaan", "60", 0)))
                .containsExactly("De Ark (Lindelaan 4)", "De Ark (Lindelaan 60)");
    }

    @Test
    void in_one_building_the_code_does() {
        assertThat(headers(ARK, new TwinSchool("90AA01", "De Ark", "Zandwijk", "Lindelaan", "4", 0)))
                .containsExactly("De Ark (90AA00)", "De Ark (90AA01)");
    }

    @Test
    void where_nothing_but_the_name_is_known_the_code_does() {
        assertThat(headers(
                        new TwinSchool("90AA00", "De Ark", "", "", "", 0),
                        new TwinSchool("90AB00", "De Ark", "", "", "", 0)))
                .containsExactly("De Ark (90AA00)", "De Ark (90AB00)");
    }

    @Test
    void of_three_each_says_what_the_others_have_not() {
        assertThat(headers(
                        ARK,
                        new TwinSchool("90AB00", "De Ark", "Kweldam", "Lindelaan", "4", 0),
                        new TwinSchool("90AC00", "De Ark", "Kweldam", "Dijk", "1", 0)))
                .containsExactly("De Ark (Zandwijk)", "De Ark (90AB00)", "De Ark (Dijk 1)");
    }

    @Test
    void a_neighbour_of_the_name_of_a_chosen_one_has_its_code() {
        assertThat(offered(
                        List.of(ARK),
                        new TwinSchool("90AB00", "De Ark", "Zandwijk", "Dijk", "1", 0.01),
                        new TwinSchool("90AC00", "De Boei", "Zandwijk", "Dijk", "3", 0.02)))
                .containsExactly("De Ark (90AB00)", "De Boei");
    }

    @Test
    void two_neighbours_of_one_name_both_have_their_code() {
        assertThat(offered(
                        List.of(ARK),
                        new TwinSchool("90AB00", "De Boei", "Zandwijk", "Dijk", "1", 0.01),
                        new TwinSchool("90AC00", "De Boei", "Kweldam", "Dijk", "3", 0.02)))
                .containsExactly("De Boei (90AB00)", "De Boei (90AC00)");
    }
}
