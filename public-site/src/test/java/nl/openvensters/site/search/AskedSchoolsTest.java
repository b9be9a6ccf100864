package nl.openvensters.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Wish.Order;
import org.junit.jupiter.api.Test;

class AskedSchoolsTest {

    @Test
    void all_that_is_asked_stands_in_the_address() {
        AskedSchools asked = AskedSchools.of(Map.of(
                "q", new String[] {"de linde & co"},
                "bij", new String[] {"2716 PH"},
                "binnen", new String[] {"2"},
                "soort", new String[] {"SO", "BO"},
                "volgorde", new String[] {"naam"},
                "pagina", new String[] {"3"}));

        assertThat(asked.addressOfPage(4))
                .isEqualTo("/zoeken?q=de+linde+%26+co&bij=2716+PH&binnen=2&volgorde=naam&soort=BO&soort=SO&pagina=4");
        assertThat(asked.addressOrdered(Order.FITTING))
                .isEqualTo("/zoeken?q=de+linde+%26+co&bij=2716+PH&binnen=2&soort=BO&soort=SO");
        assertThat(asked.addressWithout(Choice.TYPE, "SO")).endsWith("&volgorde=naam&soort=BO");
    }

    @Test
    void what_cannot_be_understood_is_as_if_it_was_not_asked() {
        AskedSchools asked = AskedSchools.of(Map.of(
                "binnen", new String[] {"3"}, "volgorde", new String[] {"score"}, "pagina", new String[] {"-1"}));

        assertThat(asked.isEmpty()).isTrue();
        assertThat(asked.wish().order()).isEqualTo(Order.FITTING);
        assertThat(asked.wish().page()).isEqualTo(1);
    }

    @Test
    void a_place_that_was_typed_comes_before_where_somebody_is() {
        assertThat(AskedSchools.of(Map.of("bij", new String[] {"", "52.1,5.1"})).near())
                .isEqualTo("52.1,5.1");
        assertThat(AskedSchools.of(Map.of("bij", new String[] {"Dam", "52.1,5.1"}))
                        .near())
                .isEqualTo("Dam");
    }
}
