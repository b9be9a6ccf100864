package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.GoalBeside.Line;
import nl.openvensters.agreement.GoalBeside.Measured;
import nl.openvensters.agreement.ShownIndicator.Row;
import org.junit.jupiter.api.Test;

class GoalBesideTest {

    private static Row row(String when, String kind, String value) {
        return new Row(when, kind, value, "Dashboard, bladzijde 5", "", true);
    }

    private static ShownIndicator shown(String id, Row... rows) {
        return new ShownIndicator(id, "Naam van " + id, "", List.of(), Optional.empty(), List.of(rows), List.of());
    }

    private static List<String> lines(Measured measured) {
        return measured.lines().stream()
                .map(line -> line.row().when() + " " + line.here().orElse("–") + " "
                        + line.there().orElse("–"))
                .toList();
    }

    @Test
    void each_number_stands_next_to_the_same_of_the_other_edition() {
        var beside = GoalBeside.of(
                List.of(shown("a", row("2018", "gemeten", "80%"), row("2020", "gemeten", "38%"))),
                List.of(shown("a", row("2018", "gemeten", "80%"), row("2020", "gemeten", "40%"))));

        assertThat(lines(beside.indicators().get(0))).containsExactly("2018 80% 80%", "2020 38% 40%");
        assertThat(beside.indicators().get(0).lines())
                .extracting(Line::isChanged)
                .containsExactly(false, true);
    }

    @Test
    void what_only_the_other_edition_has_stands_behind_those_of_its_kind() {
        var beside = GoalBeside.of(
                List.of(shown("a", row("2018", "gemeten", "80%"), row("2020", "doel", "90%"))),
                List.of(shown("a", row("2018", "gemeten", "80%"), row("2017", "gemeten", "71%"))));

        assertThat(lines(beside.indicators().get(0))).containsExactly("2018 80% 80%", "2017 – 71%", "2020 90% –");
    }

    @Test
    void what_is_measured_in_one_edition_only_is_told_too() {
        var beside = GoalBeside.of(
                List.of(shown("nieuw", row("2021", "gemeten", "5%"))),
                List.of(shown("oud", row("2016", "gemeten", "4%"))));

        assertThat(beside.indicators()).extracting(Measured::name).containsExactly("Naam van nieuw", "Naam van oud");
        assertThat(lines(beside.indicators().get(1))).containsExactly("2016 – 4%");
    }

    @Test
    void two_documents_about_one_year_are_two_lines() {
        Row one = row("2015", "gemeten", "71%");
        Row other = new Row("2015", "gemeten", "72%", "Rapport, bladzijde 8", "", true);

        assertThat(lines(GoalBeside.of(List.of(shown("a", one, other)), List.of(shown("a", other)))
                        .indicators()
                        .get(0)))
                .containsExactly("2015 71% –", "2015 72% 72%");
    }
}
