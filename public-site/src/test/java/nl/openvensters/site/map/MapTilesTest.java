package nl.openvensters.site.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTest {

    @Test
    void the_server_of_the_pictures_is_told_to_browsers_and_to_people() {
        Matcher address = MapTiles.address("https://tiles.example:8443/laag/{z}/{x}/{y}{r}.png?sleutel=a");

        assertThat(address.group("server")).isEqualTo("https://tiles.example:8443");
        assertThat(address.group("host")).isEqualTo("tiles.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://{s}.tiles.example/{z}/{x}/{y}.png",
                "https://tiles .example/{z}/{x}/{y}.png",
                "https:/tiles.example/{z}/{x}/{y}.png",
                "tiles.example/{z}/{x}/{y}.png",
                "ftp://tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example;script-src/{z}/{x}/{y}.png",
                "https://somebody@tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}.png"
            })
    void another_address_is_refused_with_the_name_of_the_setting(String wrong) {
        assertThatThrownBy(() -> MapTiles.address(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("map.tiles.url (MAP_TILES_URL)")
                .hasMessageContaining(wrong);
    }
}
