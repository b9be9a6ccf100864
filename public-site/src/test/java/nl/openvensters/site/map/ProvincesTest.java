package nl.openvensters.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {

    static Provinces provinces() {
        try (InputStream file = Files.newInputStream(Path.of("src/main/webapp/site/map/provinces.json"))) {
            return Provinces.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"52.373, 4.893", "50.851, 5.691", "53.217, 6.567", "51.499, 3.611", "52.067, 4.508", "53.446, 5.775"})
    void a_town_of_the_country_lies_in_a_province(double latitude, double longitude) {
        assertThat(provinces().holds(latitude, longitude)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"52.8, 3.9", "50.85, 4.35", "52.7, 5.35", "51.2, 6.8", "54.9, 2.5"})
    void a_sea_a_lake_and_another_country_lie_in_none(double latitude, double longitude) {
        assertThat(provinces().holds(latitude, longitude)).isFalse();
    }
}
