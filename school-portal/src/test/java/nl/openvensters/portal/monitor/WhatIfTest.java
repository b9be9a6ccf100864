package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    /** Of 4000 schools each percent loses thirty. */
    private static final List<Integer> REACHED = IntStream.rangeClosed(0, 100)
            .map(percent -> 4000 - 30 * percent)
            .boxed()
            .toList();

    @Test
    void the_limit_of_the_address_is_looked_up() {
        assertThat(WhatIf.of("75", REACHED, 4000).answer())
                .isEqualTo("Bij een grens van 75% halen 1.750 scholen het. Dat is 43,8% van alle scholen.");
    }

    @Test
    void without_one_or_with_another_it_is_the_limit_of_the_sector() {
        assertThat(WhatIf.of(null, REACHED, 4000).limit()).isEqualTo(80);
        assertThat(WhatIf.of("101", REACHED, 4000).limit()).isEqualTo(80);
        assertThat(WhatIf.of("-1", REACHED, 4000).limit()).isEqualTo(80);
        assertThat(WhatIf.of("100", REACHED, 4000).limit()).isEqualTo(100);
    }

    @Test
    void without_schools_it_is_nothing() {
        assertThat(WhatIf.of(
                                "80",
                                IntStream.rangeClosed(0, 100)
                                        .map(p -> 0)
                                        .boxed()
                                        .toList(),
                                0)
                        .answer())
                .contains("haalt geen school het", "0,0%");
    }
}
