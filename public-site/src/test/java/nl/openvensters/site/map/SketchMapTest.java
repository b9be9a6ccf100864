package nl.openvensters.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class SketchMapTest {

    private static final SchoolHit OWN = school("00AP00", "Linden & Zn", SchoolType.BO, 52.0670, 4.5080);
    private static final SchoolHit MAINSTREAM = school("00BP00", "Zoeterveen & Co", SchoolType.BO, 52.0700, 4.5000);
    private static final SchoolHit SPECIAL = school("00CP00", "Zoeterveen & Co", SchoolType.SO, 52.0600, 4.5200);

    private static SchoolHit school(String code, String place, SchoolType type, double latitude, double longitude) {
        return new SchoolHit(
                new SchoolCode(code),
                "De Lindehof",
                Optional.empty(),
                Optional.of(place),
                Optional.empty(),
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(new SchoolPoint(latitude, longitude, true)),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static String drawn(SchoolHit... others) {
        return SketchMap.of(ProvincesTest.provinces(), OWN, List.of(others));
    }

    @Test
    void a_special_school_has_a_shape_of_its_own() {
        assertThat(drawn(MAINSTREAM))
                .containsPattern("<circle class=\"school\"")
                .doesNotContain("<path class=\"school\"");
        assertThat(drawn(SPECIAL)).containsPattern("<path class=\"school\"").doesNotContain("<circle class=\"school\"");
    }

    @Test
    void a_map_is_a_document_with_the_names_of_places_and_a_bar() throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn(MAINSTREAM, SPECIAL).getBytes(StandardCharsets.UTF_8)));

        var texts = svg.getElementsByTagName("text");
        assertThat(texts.getLength()).isEqualTo(2);
        assertThat(texts.item(0).getTextContent()).isEqualTo("Zoeterveen & Co");
        assertThat(texts.item(1).getTextContent()).endsWith("meter");
    }

    @Test
    void inland_there_is_land_on_water_and_elsewhere_nothing_but_land() {
        SchoolHit island = school("00DP00", "Eb", SchoolType.BO, 54.8, 2.6);

        assertThat(drawn(MAINSTREAM)).contains("<rect class=\"sea\"").contains("<path class=\"land\"");
        assertThat(SketchMap.of(ProvincesTest.provinces(), island, List.of()))
                .contains("<rect class=\"land\"")
                .doesNotContain("<path class=\"land\"");
    }

    @Test
    void a_picture_to_share_has_the_size_that_others_show() throws Exception {
        var picture = ImageIO.read(
                new ByteArrayInputStream(SketchPicture.of(ProvincesTest.provinces(), OWN, List.of(MAINSTREAM))));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }
}
