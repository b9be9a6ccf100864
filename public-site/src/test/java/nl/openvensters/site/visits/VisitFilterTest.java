package nl.openvensters.site.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.story.Wording;
import nl.openvensters.visit.Count;
import nl.openvensters.visit.Device;
import nl.openvensters.visit.Entrance;
import nl.openvensters.visit.PageKind;
import nl.openvensters.visit.VisitorBook;
import nl.openvensters.visit.WritingVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the privacy page says of visits to what is done. */
class VisitFilterTest {

    private final String page =
            ResourceBundle.getBundle("nl.openvensters.site.Site").getString("privacy.3.text");

    @Test
    void the_numbers_on_the_privacy_page_are_those_that_are_used() {
        assertThat(page)
                .contains("als minstens " + Wording.count(VisitorBook.SEVERAL)
                        + " bezoekers haar op dezelfde dag stelden")
                .contains("Na " + (WritingVisits.MONTHS == 13 ? "dertien" : "?") + " maanden wissen wij haar.");
    }

    @Test
    void all_that_is_counted_is_named_on_the_privacy_page() {
        assertThat(Arrays.stream(Count.Of.values()).map(Enum::name))
                .containsExactly("SITE", "SCHOOL", "DEVICE", "ENTRANCE", "PAGE", "TOPIC");
        assertThat(Arrays.stream(Device.values()).map(Enum::name)).containsExactly("PHONE", "TABLET", "COMPUTER");
        assertThat(Arrays.stream(Entrance.values()).map(Enum::name))
                .containsExactly("DIRECT", "SEARCH_ENGINE", "OTHER_SITE", "EMBED");
        assertThat(page)
                .contains("van de hele site, van elke school, van telefoons, tablets en computers")
                .contains("van elke soort bladzijde en elk onderwerp van het onderwijs in cijfers")
                .contains("rechtstreeks, via een zoekmachine, via een andere site of binnen een andere site");
    }

    @ParameterizedTest
    @CsvSource({
        "/, HOME",
        "/zoeken, SEARCH",
        "/scholen/00AP00, SCHOOL",
        "/vergelijken, COMPARE",
        "/gemeenten, PLACE",
        "/besturen/12345, BOARD",
        "/besturen/12345/cijfers, BOARD",
        "/samenwerkingsverbanden, PARTNERSHIP",
        "/cijfers, SECTOR",
        "/cijfers/leerlingen/provincie/utrecht, SECTOR",
        "/sectorakkoord, AGREEMENT",
        "/embed/scholen/00AP00, EMBED",
        "/privacy, OTHER"
    })
    void each_page_is_of_a_kind(String path, PageKind kind) {
        assertThat(VisitFilter.kind(Addresses.page(path).orElseThrow())).isEqualTo(kind);
    }
}
