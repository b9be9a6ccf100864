package nl.openvensters.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class ChosenTest {

    private static final List<SchoolCode> TWO = List.of(new SchoolCode("00AP00"), new SchoolCode("01BC00"));

    @Test
    void a_choice_is_read_in_its_order() {
        assertThat(Chosen.read("01BC00,00AP00")).extracting(SchoolCode::value).containsExactly("01BC00", "00AP00");
    }

    @Test
    void a_school_that_is_named_twice_is_chosen_once() {
        assertThat(Chosen.read("00AP00,00ap00")).hasSize(1);
    }

    @Test
    void what_cannot_be_a_code_is_left_out() {
        assertThat(Chosen.read("<script>,00AP00,,%"))
                .extracting(SchoolCode::value)
                .containsExactly("00AP00");
    }

    @Test
    void of_a_choice_without_end_only_the_beginning_is_read() {
        assertThat(Chosen.read("x,".repeat(100) + "00AP00")).isEmpty();
    }

    @Test
    void an_address_without_a_choice_chooses_nothing() {
        assertThat(Chosen.read(null)).isEmpty();
    }

    @Test
    void a_choice_goes_along_before_the_anchor_of_an_address() {
        assertThat(Chosen.with("/scholen/00AP00/x#adres", TWO))
                .isEqualTo("/scholen/00AP00/x?vergelijk=00AP00,01BC00#adres");
    }

    @Test
    void a_choice_goes_along_behind_what_an_address_asks_already() {
        assertThat(Chosen.with("/zoeken?q=dam", TWO)).isEqualTo("/zoeken?q=dam&vergelijk=00AP00,01BC00");
    }

    @Test
    void without_a_choice_an_address_stays_as_it_is() {
        assertThat(Chosen.with("/gemeenten", List.of())).isEqualTo("/gemeenten");
    }

    @Test
    void the_page_that_compares_has_a_name_of_its_own_for_the_choice() {
        assertThat(Chosen.compared(TWO)).isEqualTo("/vergelijken?scholen=00AP00,01BC00");
    }
}
