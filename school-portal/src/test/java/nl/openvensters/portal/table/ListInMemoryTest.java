package nl.openvensters.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    @Test
    void numbers_are_ordered_as_numbers_and_what_has_none_comes_last_both_ways() {
        assertThat(sizes(Map.of(), false)).containsExactly("appel", "vijgen12", "druif");
        assertThat(sizes(Map.of(), true)).containsExactly("vijgen12", "appel", "druif");
    }

    @Test
    void numbers_are_filtered_by_a_bound_and_not_by_their_text() {
        assertThat(sizes(Map.of("lengte", ">5"), false)).containsExactly("vijgen12");
        assertThat(sizes(Map.of("lengte", "5"), false)).containsExactly("appel");
        assertThat(sizes(Map.of("lengte", "veel"), false)).isEmpty();
    }

    /** As long as they are, but for one of which nobody knows. */
    private static List<String> sizes(Map<String, String> filters, boolean descending) {
        List<TableColumn<String>> columns = List.of(TableColumn.number(
                "lengte",
                "Lengte",
                word -> word,
                word -> word.equals("druif") ? OptionalLong.empty() : OptionalLong.of(word.length())));
        var wanted = new Wanted("", filters, Optional.of(new Wanted.Order("lengte", descending)), 0, 10);
        return ListInMemory.part(List.of("vijgen12", "druif", "appel"), columns, wanted)
                .rows();
    }
}
