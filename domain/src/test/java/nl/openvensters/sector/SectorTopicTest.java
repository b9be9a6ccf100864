package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CellRole;
import org.junit.jupiter.api.Test;

class SectorTopicTest {

    @Test
    void the_levels_of_the_sector_are_those_that_the_catalogue_declares() {
        List<String> declared = Stream.of(CellRole.BASIC, CellRole.TARGET)
                .flatMap(role -> SchoolNumbers.levels(Catalogue.load()).keys(role).stream())
                .toList();

        assertThat(SectorTopic.LEVELS.parts()).isEqualTo(declared);
    }
}
