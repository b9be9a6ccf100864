package nl.openvensters.guide.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.CatalogueException;
import nl.openvensters.indicator.Entry;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class LawBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private static Map<String, Object> demand(String id) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "article",
                "Wet",
                "text",
                "Iets",
                "source",
                "Wet 1",
                "from",
                "2020-08-01",
                "types",
                List.of("BO"),
                "paragraphs",
                List.of("doelen"),
                "writer",
                "SCHOOL"));
    }

    private static LawBook book(List<Map<String, Object>> demands) {
        return LawBook.read(
                Entry.of("proef", Map.of("checked", "2017-05-10", "demands", demands, "rights", List.of())),
                List.of("doelen"));
    }

    @Test
    void a_demand_that_ends_is_not_asked_any_more_and_one_that_begins_is() {
        Map<String, Object> ending = demand("x");
        ending.put("to", "2025-07-31");
        Map<String, Object> beginning = demand("y");
        beginning.put("from", "2026-08-01");
        LawBook book = book(List.of(ending, beginning));
        assertThat(book.on(DAY, SchoolType.BO, Optional.empty()))
                .extracting(Demand::id)
                .containsExactly("y");
        assertThat(book.on(LocalDate.of(2025, 7, 31), SchoolType.BO, Optional.empty()))
                .extracting(Demand::id)
                .containsExactly("x");
    }

    @Test
    void what_is_asked_of_a_kind_of_school_is_not_asked_of_another() {
        assertThat(book(List.of(demand("x"))).on(DAY, SchoolType.SO, Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_book_that_names_an_unknown_paragraph_is_refused_with_where() {
        Map<String, Object> wrong = demand("x");
        wrong.put("paragraphs", List.of("niets"));
        assertThatThrownBy(() -> book(List.of(wrong)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("(x)")
                .hasMessageContaining("paragraphs");
    }

    @Test
    void a_book_with_the_same_letter_twice_from_one_day_is_refused() {
        assertThatThrownBy(() -> book(List.of(demand("x"), demand("x")))).hasMessageContaining("unique");
    }

    @Test
    void a_letter_that_ends_can_begin_anew_and_another_kind_of_school_has_its_own() {
        Map<String, Object> ending = demand("x");
        ending.put("to", "2025-07-31");
        Map<String, Object> anew = demand("x");
        anew.put("from", "2025-08-01");
        Map<String, Object> special = demand("x");
        special.put("types", List.of("SO"));
        assertThat(book(List.of(ending, anew, special)).on(DAY, SchoolType.BO, Optional.empty()))
                .hasSize(1);
        Map<String, Object> overlapping = demand("x");
        overlapping.put("from", "2025-07-31");
        assertThatThrownBy(() -> book(List.of(ending, overlapping))).hasMessageContaining("unique");
    }

    @Test
    void a_book_with_a_key_that_nobody_asked_for_is_refused() {
        Map<String, Object> wrong = demand("x");
        wrong.put("letter", "x");
        assertThatThrownBy(() -> book(List.of(wrong))).hasMessageContaining("unknown key letter");
    }
}
