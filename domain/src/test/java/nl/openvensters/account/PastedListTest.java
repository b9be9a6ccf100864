package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.openvensters.account.PastedList.Fault;
import nl.openvensters.account.PastedList.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTest {

    private static final Actor BOARD = new Actor(1, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 10)));
    private static final Workplace VLIER = new Workplace(Place.school(100, 10), "De Vlier");
    private static final Workplace EIK = new Workplace(Place.school(101, 10), "De Eik");
    private static final Workplace OWN = new Workplace(Place.board(10), "De Linde");
    private static final List<CodedWorkplace> PLACES = List.of(
            new CodedWorkplace("12AB00", VLIER), new CodedWorkplace("12AB01", EIK), new CodedWorkplace("41234", OWN));

    private static List<Line> read(String pasted) {
        return PastedList.read(pasted, BOARD, PLACES);
    }

    private static Line one(String pasted) {
        assertThat(read(pasted)).hasSize(1);
        return read(pasted).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sanne Jansen; sanne@school.example; schoolleider; 12AB00",
                "Sanne Jansen\tsanne@school.example\tSchoolleider\t12ab00",
                "12AB00 | Directeur | sanne@school.example | Sanne Jansen",
                "Sanne Jansen <sanne@school.example>, schoolleider, 12AB00",
                "\"Sanne Jansen\",\"sanne@school.example\",\"schoolleider\",\"12AB00\"",
                "  Sanne   Jansen ,Sanne@School.example ,  SCHOOLLEIDER , 12AB00  "
            })
    void a_line_is_understood_in_any_order_and_with_any_separator(String text) {
        Line line = one(text);

        assertThat(line.fault()).isEmpty();
        assertThat(line.name()).isEqualTo("Sanne Jansen");
        assertThat(line.email()).isEqualTo("sanne@school.example");
        assertThat(line.role()).contains(Role.SCHOOL_LEADER);
        assertThat(line.place()).contains(VLIER);
    }

    @Test
    void a_name_with_a_comma_stays_one_name() {
        assertThat(one("Jansen, Sanne; sanne@school.example; lezer; 12AB00").name())
                .isEqualTo("Jansen, Sanne");
    }

    @Test
    void a_line_with_heads_and_empty_lines_are_passed_over_and_lines_keep_their_numbers() {
        List<Line> lines = read("\nNaam;E-mail;Rol;School\n\nBo;bo@x.example;redacteur;12AB01\n");

        assertThat(lines).extracting(Line::number).containsExactly(4);
        assertThat(lines).allMatch(Line::isGood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo; redacteur; 12AB00                            | NO_ADDRESS",
                "Bo; bo@x.example; anna@x.example; lezer; 12AB00  | TWO_ADDRESSES",
                "Bo; bo@x..example; lezer; 12AB00                 | BAD_ADDRESS",
                "Bo; bo@x.example; conciërge; 12AB00              | NO_ROLE",
                "Bo; bo@x.example; schoolleider                   | NO_SCHOOL",
                "Bo; bo@x.example; lezer; 99ZZ00                  | UNKNOWN_SCHOOL",
                "Bo; bo@x.example; schoolleider; 41234            | ROLE_DOES_NOT_FIT",
                "Bo; bo@x.example; beheerder; 12AB00              | ROLE_DOES_NOT_FIT"
            })
    void each_fault_is_told_at_its_line(String text, Fault fault) {
        assertThat(one(text).fault()).contains(fault);
    }

    @Test
    void the_same_person_in_two_spellings_for_the_same_role_is_there_twice() {
        List<Line> lines = read("Jo; jo@bücher.example; lezer; 12AB00\nJo; JO@xn--bcher-kva.example; lezer; 12AB00\n"
                + "Jo; jo@bücher.example; lezer; 12AB01");

        assertThat(lines)
                .extracting(Line::fault)
                .containsExactly(Optional.empty(), Optional.of(Fault.TWICE), Optional.empty());
    }

    @Test
    void a_role_at_the_board_needs_no_number_when_there_is_one_board() {
        Line line = one("Bo; bo@x.example; bestuursbeheerder");

        assertThat(line.place()).contains(OWN);
        assertThat(line.role()).contains(Role.BOARD_ADMINISTRATOR);
        assertThat(line.isGood()).isTrue();
    }

    @Test
    void more_lines_than_can_be_sent_at_once_are_said_to_be_too_many() {
        List<Line> lines = read("Bo; bo@x.example; lezer; 12AB00\n".repeat(PastedList.MOST + 1));

        assertThat(lines.get(PastedList.MOST).fault()).contains(Fault.TOO_MANY);
    }
}
