package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.FigureTable;
import org.junit.jupiter.api.Test;

class FigureTextsTest {

    private static String lead(List<String> columns, Figure... figures) {
        return FigureTexts.shown(new FigureTable(
                        "indicators", columns, List.of(new FigureTable.Row("missie", "Missie", List.of(figures)))))
                .lead();
    }

    @Test
    void of_texts_that_are_not_judged_yet_is_said_how_many_they_are() {
        List<String> columns = List.of("readable", "unjudged");

        assertThat(lead(columns, Figure.count(3), Figure.count(1)))
                .endsWith("nieuwe cijfers, die nog niet online staan. Van 1 toelichting was bij het tellen nog niet"
                        + " beoordeeld hoe leesbaar zij is; bij Leesbaar telt zij hier nog niet mee.");
        assertThat(lead(columns, Figure.count(3), Figure.count(1200)))
                .endsWith("Van 1.200 toelichtingen was bij het tellen nog niet beoordeeld hoe leesbaar zij zijn; bij"
                        + " Leesbaar tellen zij hier nog niet mee.");
        assertThat(lead(List.of("readable"), Figure.count(3))).doesNotContain("niet beoordeeld");
    }

    @Test
    void each_indicator_stands_beside_that_of_comparable_boards_with_what_it_is_a_part_of() {
        ShownTable shown = FigureTexts.shown(new FigureTable(
                "peers",
                List.of("own", "peers"),
                List.of(new FigureTable.Row("missie", "Missie", List.of(Figure.share(1, 4), Figure.share(2, 3))))));

        assertThat(shown.title()).isEqualTo("Onze scholen naast die van vergelijkbare besturen");
        assertThat(shown.headers()).containsExactly("Onze scholen", "Vergelijkbaar");
        assertThat(shown.lead()).contains("het deel van alle scholen van de vergelijkbare besturen samen");
        assertThat(shown.rows().get(0).cells()).containsExactly("25,0%", "66,7%");
    }
}
