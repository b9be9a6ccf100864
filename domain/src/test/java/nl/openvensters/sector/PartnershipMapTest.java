package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.school.SchoolPoint;
import org.junit.jupiter.api.Test;

class PartnershipMapTest {

    private static final SectorRepository.Bordered SQUARE = new SectorRepository.Bordered(
            "0637",
            "Zoetermeer",
            "Zuid-Holland",
            Optional.of(
                    "{\"type\":\"Polygon\",\"coordinates\":[[[4.4,52.0],[4.6,52.0],[4.6,52.1],[4.4,52.1],[4.4,52.0]]]}"));

    private static PostcodeArea area(String code, Optional<SchoolPoint> middle) {
        return new PostcodeArea(code, Optional.of("Zoetermeer"), Optional.empty(), Optional.empty(), middle);
    }

    @Test
    void each_area_of_which_the_middle_is_known_is_a_point_with_its_postcode() {
        String svg = PartnershipMap.svg(
                        List.of(SQUARE),
                        List.of(
                                area("2716", Optional.of(new SchoolPoint(52.05, 4.5, false))),
                                area("2717", Optional.empty())),
                        "Kaart")
                .orElseThrow();

        assertThat(svg).containsOnlyOnce("<circle").contains("<title>2716 Zoetermeer</title>");
        assertThat(svg).contains("cx=\"280\"").contains("<title>Zoetermeer</title>");
    }

    @Test
    void without_any_middle_nothing_is_drawn() {
        assertThat(PartnershipMap.svg(List.of(SQUARE), List.of(area("2716", Optional.empty())), "Kaart"))
                .isEmpty();
    }
}
