package nl.openvensters.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import org.junit.jupiter.api.Test;

class ListInMemoryTest {

    private static final List<String> WORDS = List.of("zorg", "Één", "elf", "appel");
    private static final List<TableColumn<String>> COLUMNS =
            List.of(new TableColumn<>("woord", "word", "Woord", word -> word));

    private static Part<String> part(String words, Optional<Wanted.Order> order, int first, int most) {
        return ListInMemory.part(WORDS, COLUMNS, new Wanted(words, Map.of(), order, first, most));
    }

    @Test
    void the_order_is_that_of_the_dutch_dictionary() {
        assertThat(part("", Optional.of(new Wanted.Order("word", false)), 0, 10).rows())
                .containsExactly("appel", "Één", "elf", "zorg");
    }

    @Test
    void capitals_do_not_matter_for_finding() {
        assertThat(part("APP", Optional.empty(), 0, 10).rows()).containsExactly("appel");
    }

    @Test
    void a_part_says_how_many_there_are_in_all() {
        assertThat(part("", Optional.empty(), 2, 1)).isEqualTo(new Part<>(List.of("elf"), 2, 4));
    }

    @Test
    void a_part_that_is_not_there_is_the_first() {
        assertThat(part("", Optional.empty(), 50, 1)).isEqualTo(new Part<>(List.of("zorg"), 0, 4));
    }
}
