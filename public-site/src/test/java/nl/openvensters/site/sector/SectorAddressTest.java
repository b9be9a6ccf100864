package nl.openvensters.site.sector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.sector.SectorTopic.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/cijfers, /sector.xhtml",
        "/cijfers/leerlingen, /sector-topic.xhtml",
        "/cijfers/leerlingen/provincie/zuid-holland, /sector-topic.xhtml",
        "/cijfers/leerlingen/gemeente/0637, /sector-topic.xhtml",
        "/besturen/40001/cijfers, /board-figures.xhtml"
    })
    void a_page_stands_behind_each_address(String path, String page) {
        assertThat(SectorAddress.page(path)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cijfers/nergens",
                "/cijfers/leerlingen/dorp/0637",
                "/cijfers/leerlingen/gemeente",
                "/cijfers/leerlingen/kaart.svg",
                "/besturen/4/cijfers"
            })
    void nothing_stands_behind_others(String path) {
        assertThat(SectorAddress.page(path)).isEmpty();
    }

    @Test
    void a_file_of_an_area_is_read() {
        SectorAddress address = SectorAddress.of("/cijfers/leerlingen/gemeente/0637/deel-bo.svg")
                .orElseThrow();

        assertThat(address.topic()).contains(SectorTopic.PUPILS);
        assertThat(address.level()).isEqualTo(Level.MUNICIPALITY);
        assertThat(address.key()).isEqualTo("0637");
        assertThat(address.file()).contains("deel-bo.svg");
    }

    @Test
    void the_address_of_a_province_is_its_name_in_plain_letters() {
        assertThat(SectorAddress.of(SectorTopic.PUPILS, new Area(Level.PROVINCE, "Fryslân")))
                .isEqualTo("/cijfers/leerlingen/provincie/fryslan");
    }
}
