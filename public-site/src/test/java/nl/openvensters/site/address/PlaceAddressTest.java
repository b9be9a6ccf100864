package nl.openvensters.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.school.MunicipalityCode;
import org.junit.jupiter.api.Test;

class PlaceAddressTest {

    private static final MunicipalityCode CODE = new MunicipalityCode("0637");

    @Test
    void a_municipality_is_found_by_the_code_in_its_own_address() {
        assertThat(PlaceAddress.municipalityIn(PlaceAddress.municipality(CODE, "Súdwest-Fryslân")))
                .contains(CODE);
    }

    @Test
    void a_place_is_found_by_its_municipality_and_its_name() {
        String address = PlaceAddress.place(CODE, "'s-Gravenzande");

        assertThat(address).isEqualTo("/plaatsen/0637/s-gravenzande");
        assertThat(PlaceAddress.placeIn(address)).contains("s-gravenzande");
    }

    @Test
    void the_list_of_municipalities_is_not_a_municipality() {
        assertThat(PlaceAddress.page("/gemeenten")).isEmpty();
    }
}
