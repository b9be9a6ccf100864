package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ASSEN|Assen",
                "DEN HAAG|Den Haag",
                "'S-GRAVENHAGE|'s-Gravenhage",
                "'T HARDE|'t Harde",
                "BERGEN OP ZOOM|Bergen op Zoom",
                "ALPHEN AAN DEN RIJN|Alphen aan den Rijn",
                "IJSSELSTEIN|IJsselstein",
                "NIEUW-BUINEN|Nieuw-Buinen",
                "2E EXLOERMOND|2e Exloermond",
                "ALTEVEER GEM NOORDENVELD|Alteveer (Noordenveld)",
                "Wijk bij Duurstede|Wijk bij Duurstede"
            })
    void a_place_in_capitals_is_written_as_people_do(String delivered, String written) {
        assertThat(PlaceName.written(delivered, "")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2E EXLOERMOND, 2e Exloërmond", "SINT-ANNAPAROCHIE, Sint Annaparochie", "YDE, Yde"})
    void the_name_of_the_postcode_is_used_when_it_is_the_same_but_for_its_marks(String delivered, String known) {
        assertThat(PlaceName.written(delivered, known)).isEqualTo(known);
    }

    @Test
    void the_name_of_the_postcode_is_not_used_when_it_is_another_place() {
        assertThat(PlaceName.written("BOVENSMILDE", "Smilde")).isEqualTo("Bovensmilde");
    }

    @Test
    void a_name_that_lost_letters_at_the_source_is_found() {
        assertThat(PlaceName.damaged("S\uFFFDdwest-Frysl\uFFFDn")).isTrue();
        assertThat(PlaceName.damaged("SÃºdwest-FryslÃ¢n")).isTrue();
        assertThat(PlaceName.damaged("Súdwest-Fryslân")).isFalse();
    }
}
