package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTest {

    @TempDir
    Path folder;

    @Test
    void a_feature_is_a_row_with_its_properties_and_its_geometry() throws IOException {
        Path file = write("""
                {"type": "FeatureCollection", "crs": {"type": "name", "list": [1, {"a": 2}]}, "features": [
                 {"type": "Feature", "properties": {"naam": "De Kade", "brin_nummer": "99AA", "huisnummer": 68,
                  "huisletter": null, "vestigingscode": "99AA00"},
                  "geometry": {"type": "Point", "coordinates": [4.332230129796609, 52.066957459650574]}},
                 {"type": "Feature", "geometry": null, "properties": {"naam": "Het Anker", "onbekend": true}}],
                 "numberMatched": 2}""");

        Document document = DocumentReader.open(file);
        List<String> read = new ArrayList<>();
        document.first()
                .forEach(row -> read.add(String.join(
                        " / ",
                        String.valueOf(row.line()),
                        row.text("VESTIGINGSNAAM"),
                        row.text("INSTELLINGSCODE"),
                        row.text("HUISNUMMER"),
                        row.text("HUISLETTER"),
                        row.text(Table.GEOMETRY))));

        assertThat(document.hasColumns("INSTELLINGSCODE", "VESTIGINGSCODE", Table.GEOMETRY))
                .isTrue();
        assertThat(read)
                .containsExactly(
                        "1 / De Kade / 99AA / 68 /  / "
                                + "{\"type\":\"Point\",\"coordinates\":[4.332230129796609,52.066957459650574]}",
                        "2 / Het Anker /  /  /  / ");
    }

    @Test
    void a_byte_order_mark_and_white_space_before_it_do_no_harm() throws IOException {
        Path file = write("\ufeff  \n{\"features\": [{\"properties\": {\"a\": 1, \"b\": 2}, \"geometry\": {}}]}");

        assertThat(DocumentReader.open(file).first().columns()).containsExactly("A", "B", Table.GEOMETRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"features\": []}",
                "{\"features\": {}}",
                "{\"a\": [",
                "{\"features\": [1, 2]}",
                "{\"features\": [{\"properties\":",
                "{\"type\": \"FeatureCollection\"} {",
                "{nonsense"
            })
    void json_without_features_or_cut_off_is_refused_in_a_sentence(String json) throws IOException {
        Path file = write(json);

        assertThatThrownBy(() -> DocumentReader.open(file)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void a_file_that_is_cut_off_halfway_is_refused_when_it_is_read_on() throws IOException {
        Path file = write("{\"features\": [{\"properties\": {\"a\": 1}}, {\"properties\": {\"a\"");
        Document document = DocumentReader.open(file);

        assertThatThrownBy(() -> document.first().forEach(row -> {})).isInstanceOf(UnreadableDocument.class);
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("map"), json);
    }
}
