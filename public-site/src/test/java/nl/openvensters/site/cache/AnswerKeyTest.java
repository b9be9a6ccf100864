package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeyTest {

    private static Optional<AnswerKey> key(String address) {
        return AnswerKey.of(new Exchange("GET", address).request(), false, () -> Optional.of("round 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zoeken?q=beatrix&pagina=2",
                "/zoeken?bij=1234AB",
                "/zoeken?soort=a&voor=b&richting=c&concept=d&rooster=e&opvang=f&vertelt=g&grootte=h&binnen=5&volgorde=naam",
                "/embed/scholen/00AP00?indicator=leerlingen&indicator=personeel",
                "/embed?school=00AP00",
                "/scholen/00AP00/de-brug-zandwijk?vergelijk=01BC00",
                "/scholen/00AP00/volgende-stap-zandwijk",
                "/besturen/40001/stichting",
                "/gemeenten/0637/zoetermeer",
                "/plaatsen/1895/finsterwolde",
                "/provincies/zeeland",
                "/vergelijken?scholen=00AP00,01BC00",
                "/embed/scholen/00AP00",
                "/en",
                "/en/scholen/00AP00/de-brug-zandwijk",
                "/en/zoeken?q=beatrix",
                "/api/v1/schools?q=x",
                "/api/v1/schools/00AP00",
                "/api/v1/country"
            })
    void what_is_the_same_for_everybody_is_kept(String address) {
        assertThat(key(address)).contains(new AnswerKey("", address, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cijfers",
                "/en/cijfers/leerlingen",
                "/cijfers/leerlingen/gemeente/0637",
                "/cijfers/leerlingen?editie=2026-10-01",
                "/besturen/40001/cijfers",
                "/besturen/40001/cijfers?grootte=0&weging=30&soort=20&streek=10",
                "/samenwerkingsverbanden/PO2707"
            })
    void what_is_added_up_is_kept_as_long_as_nothing_is_added_up_anew(String address) {
        assertThat(key(address)).contains(new AnswerKey("", address, "round 3"));
    }

    @Test
    void nothing_is_kept_of_what_was_never_added_up() {
        assertThat(AnswerKey.of(new Exchange("GET", "/cijfers").request(), false, Optional::empty))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cijfers?x=1",
                "/cijfers/leerlingen?vergelijk=01BC00",
                "/cijfers/leerlingen/cijfers.csv",
                "/besturen/40001/cijfers?editie=2026-10-01",
                "/samenwerkingsverbanden/PO2707?grootte=10",
                "/scholen/00AP00/bericht",
                "/scholen/00AP00/bericht/verzonden",
                "/scholen/00AP00/volgen",
                "/scholen/00AP00/volgen/gevraagd",
                "/scholen/00AP00/schoolgids",
                "/en/scholen/00AP00/schoolgids/2026-2027",
                "/volgen/bevestigen?sleutel=geheim",
                "/volgen/stoppen?sleutel=geheim",
                "/zoeken?bij=52.371,4.895",
                "/zoeken?bij=&bij=52.371%2C4.895",
                "/api/v1/schools?near=52.1,5.2",
                "/api/v1/changes?after=3",
                "/api/v1/figures?indicator=leerlingen",
                "/open-data",
                "/en/open-data",
                "/scholen/00AP00/de-brug?1",
                "/scholen/00AP00/de-brug?vergelijk=01BC00&vers=2",
                "/zoeken?q=x&",
                "/?utm_source=mail",
                "/sitemap.xml",
                "/sectorakkoord",
                "/en/sectorakkoord/po-2020/gym",
                "/en/scholen/00AP00/bericht",
                "/zoeken/voorstellen?q=be",
                "/bestanden/12",
                "/robots.txt",
                "/.well-known/security.txt"
            })
    void what_is_of_one_person_or_of_one_moment_is_not(String address) {
        assertThat(key(address)).isEmpty();
    }

    @Test
    void an_address_that_nobody_types_twice_is_not_kept() {
        assertThat(key("/zoeken?q=" + "a".repeat(1000))).isEmpty();
    }

    @Test
    void the_name_by_which_the_site_was_asked_is_in_it_when_pages_tell_it() {
        AnswerKey one = AnswerKey.of(
                        new Exchange("GET", "/").with("Host", "one").request(), true, Optional::empty)
                .orElseThrow();
        AnswerKey other = AnswerKey.of(
                        new Exchange("GET", "/").with("Host", "other").request(), true, Optional::empty)
                .orElseThrow();
        assertThat(one).isNotEqualTo(other);
    }
}
