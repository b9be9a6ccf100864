package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.FillSnapshot.LeftOut;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class LeftOutTextTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void a_sentence_says_what_is_left_out_for_which_schools_and_why() {
        assertThat(LeftOutText.sentences(
                        List.of(new LeftOut("plaats_vo3", Set.of(SchoolType.SBO, SchoolType.BO))), catalogue))
                .containsExactly("Niet meegeteld: Plaats in het voortgezet onderwijs na drie jaar, want daarover"
                        + " leverde nog niemand iets voor basisscholen en scholen voor speciaal basisonderwijs.");
    }

    @Test
    void what_is_left_out_for_the_same_schools_is_told_at_once_in_the_order_of_the_catalogue() {
        assertThat(LeftOutText.sentences(
                        List.of(
                                new LeftOut("schooladvies", Set.of(SchoolType.SBO)),
                                new LeftOut("leerlingen", Set.of(SchoolType.SBO)),
                                new LeftOut("leerlingen2", Set.of(SchoolType.SO))),
                        catalogue))
                .containsExactly(
                        "Niet meegeteld: leerlingen2, want daarover leverde nog niemand iets voor scholen voor"
                                + " speciaal onderwijs.",
                        "Niet meegeteld: Leerlingen en Schooladvies, want daarover leverde nog niemand iets voor"
                                + " scholen voor speciaal basisonderwijs.");
    }
}
