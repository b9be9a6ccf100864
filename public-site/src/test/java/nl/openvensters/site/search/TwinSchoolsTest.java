package nl.openvensters.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

/** Two schools of one name in one place: in results, in lists of a place and in suggestions they can be told apart. */
class TwinSchoolsTest {

    private static SchoolHit school(String code, String street) {
        return SchoolHit.open(
                new SchoolCode(code),
                "De Brug",
                Optional.of(street).filter(known -> !known.isEmpty()),
                Optional.of("Zuiddam"),
                SchoolType.BO,
                Optional.empty());
    }

    private static List<String> cards(SchoolHit... schools) {
        return SchoolCard.apart(List.of(schools).stream().map(SchoolCard::of).toList()).stream()
                .map(SchoolCard::where)
                .toList();
    }

    @Test
    void in_a_list_their_street_tells_them_apart() {
        assertThat(cards(school("12AB00", "Dijk 1"), school("34CD00", "Kade 2")))
                .containsExactly("Dijk 1, Zuiddam", "Kade 2, Zuiddam");
    }

    @Test
    void in_a_list_their_code_does_where_the_street_is_the_same_or_not_known() {
        assertThat(cards(school("12AB00", "Dijk 1"), school("34CD00", "Dijk 1")))
                .containsExactly("Dijk 1, Zuiddam · 12AB00", "Dijk 1, Zuiddam · 34CD00");
        assertThat(cards(school("12AB00", ""), school("34CD00", "")))
                .containsExactly("Zuiddam · 12AB00", "Zuiddam · 34CD00");
    }

    @Test
    void in_suggestions_the_street_is_told_of_twins_only_and_the_code_where_that_is_the_same() {
        SchoolHit one = school("12AB00", "Dijk 1");
        SchoolHit other = school("34CD00", "Kade 2");
        SchoolHit same = school("56EF00", "Dijk 1");

        assertThat(SuggestionServlet.about(one, List.of(one))).isEqualTo("Zuiddam");
        assertThat(SuggestionServlet.about(one, List.of(one, other))).isEqualTo("Dijk 1, Zuiddam");
        assertThat(SuggestionServlet.about(one, List.of(one, same))).isEqualTo("Dijk 1, Zuiddam, 12AB00");
    }
}
