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
                "NIEUW-VENNEP|Nieuw-Vennep",
                "VOORST GEM VOORST|Voorst gem Voorst",
                "ST.-ANNAPAROCHIE|St.-Annaparochie",
                "'S GRAVENMOER|'s Gravenmoer",
                "BERGEN NH|Bergen NH",
                "HENGELO GLD|Hengelo Gld",
                "NIEUWERKERK AD IJSSEL|Nieuwerkerk ad IJssel",
                "WESTERHAAR-VRIEZENV WIJK|Westerhaar-Vriezenv Wijk",
                "Wijk bij Duurstede|Wijk bij Duurstede"
            })
    void a_place_in_capitals_is_written_as_people_do(String delivered, String written) {
        assertThat(PlaceName.written(delivered, "")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2E EXLOERMOND, 2e Exloërmond, 2e Exloërmond", "HENGELO OV, Hengelo (ov), Hengelo ov", "YDE, YDE, Yde"})
    void another_source_gives_cases_and_accents_to_the_same_letters(String delivered, String known, String written) {
        assertThat(PlaceName.written(delivered, known)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "NIEUW-VENNEP, Nieuw Vennep, Nieuw-Vennep",
        "NIEUW NAMEN, Nieuw-Namen, Nieuw Namen",
        "OUDEBILDTZIJL, Oude Bildtzijl, Oudebildtzijl",
        "ST. WILLEBRORD, Sint Willebrord, St. Willebrord",
        "BOVENSMILDE, Smilde, Bovensmilde"
    })
    void another_source_never_gives_a_hyphen_a_space_or_a_letter(String delivered, String known, String written) {
        assertThat(PlaceName.written(delivered, known)).isEqualTo(written);
    }

    @Test
    void a_name_that_lost_letters_at_the_source_is_found() {
        assertThat(PlaceName.damaged("S\uFFFDdwest-Frysl\uFFFDn")).isTrue();
        assertThat(PlaceName.damaged("SÃºdwest-FryslÃ¢n")).isTrue();
        assertThat(PlaceName.damaged("Súdwest-Fryslân")).isFalse();
    }
}
