package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPartTest {

    @ParameterizedTest
    @CsvSource({
        "Voorbeeld, voorbeeld-2",
        "Editie, editie-2",
        "Cijfers!, cijfers-2",
        "Voorbeelden, voorbeelden",
        "Cijfers en meer, cijfers-en-meer"
    })
    void a_name_that_means_something_else_in_an_address_gets_a_number(String name, String part) {
        assertThat(AddressPart.free(name, 60, other -> false)).isEqualTo(part);
    }

    @Test
    void a_name_that_another_has_gets_the_first_number_that_is_free() {
        assertThat(AddressPart.free("Lezen", 60, Set.of("lezen", "lezen-2")::contains))
                .isEqualTo("lezen-3");
        assertThat(AddressPart.free("Cijfers", 60, Set.of("cijfers-2")::contains))
                .isEqualTo("cijfers-3");
    }

    @Test
    void a_long_name_is_cut_and_what_is_left_may_be_kept_too() {
        assertThat(AddressPart.free("Lezen en schrijven", 9, other -> false)).isEqualTo("lezen-en");
        assertThat(AddressPart.free("Cijfers van scholen", 8, other -> false)).isEqualTo("cijfers-2");
    }
}
