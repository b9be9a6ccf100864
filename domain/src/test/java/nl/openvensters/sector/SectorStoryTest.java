package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectorStoryTest {

    private final SectorStory story = new SectorStory(report(
            year("BO", 1997, 1000, 1000),
            year("BO", 1998, 1010, 1010),
            year("BO", 2025, 1_356_913, 1_356_919),
            year("SPECIAAL", 2024, 74_611, 74_650),
            year("SPECIAAL", 2025, 75_019, 75_052),
            year("SBO", 1996, 27, 27),
            year("SBO", 1997, 30, 30),
            year("SBO", 1998, 394, 394),
            year("SBO", 2009, 342, 342),
            year("SBO", 2010, 427, 427),
            year("SBO", 2025, 322, 322)));

    @Test
    void the_years_from_which_special_schools_were_counted_otherwise_are_told_and_drawn() {
        SectorStory.Part special = part("Speciaal basisonderwijs");

        assertThat(special.notes())
                .containsExactly(
                        "Vanaf 1998 staan er veel meer leerlingen in de bron dan in 1997. Waarschijnlijk is toen anders"
                                + " geteld: vergelijk de jaren ervoor niet met die erna.",
                        "Vanaf 2010 staan er veel meer leerlingen in de bron dan in 2009. Waarschijnlijk is toen anders"
                                + " geteld: vergelijk de jaren ervoor niet met die erna.");
        assertThat(special.picture().wide().split("class=\"break\"", -1)).hasSize(3);
        assertThat(special.picture().wide()).contains("in 2010 427, in 2025 322");
    }

    @Test
    void what_is_taken_along_tells_them_too() {
        assertThat(story.alone("deel-sbo").orElseThrow())
                .contains("class=\"break\"", "Vanaf 1998 staan er", "Bron: DUO");
    }

    @Test
    void a_place_that_grew_in_those_years_was_not_counted_otherwise() {
        var grown = new SectorStory(report(year("BO", 2009, 1000, 1000), year("BO", 2010, 1300, 1300)));
        var boards = new SectorReport(
                SectorTopic.BOARDS,
                Area.COUNTRY,
                "Nederland",
                Stream.of(2009, 2010)
                        .map(year -> new SectorFigure(
                                SectorTopic.BOARDS,
                                Area.COUNTRY,
                                year,
                                "TOT20",
                                BigDecimal.valueOf(year == 2009 ? 50 : 80),
                                BigDecimal.valueOf(year == 2009 ? 50 : 80),
                                9,
                                9))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(grown.pictures()).allMatch(part -> part.notes().isEmpty());
        assertThat(new SectorStory(boards).pictures()).isNotEmpty().allMatch(part -> part.notes()
                .isEmpty());
    }

    @Test
    void a_part_that_was_counted_in_one_way_has_no_such_line() {
        assertThat(part("Basisonderwijs").notes()).isEmpty();
        assertThat(part("Basisonderwijs").picture().wide()).doesNotContain("class=\"break\"");
    }

    @Test
    void a_last_value_of_which_only_bounds_are_known_does_not_stand_there_as_if_it_were_counted() {
        assertThat(part("Speciaal en voortgezet speciaal onderwijs").picture().wide())
                .contains(">± 75.000<")
                .doesNotContain(">75.019<");
        assertThat(part("Speciaal basisonderwijs").picture().wide()).contains(">322<");
    }

    @Test
    void millions_leave_room_for_the_line() {
        assertThat(part("Basisonderwijs").picture().wide())
                .contains(">1,36 mln<", ">0,5 mln<", ">0<")
                .doesNotContain(">1.356.913<");
    }

    @Test
    void both_ends_of_a_band_have_as_many_decimals() {
        var share = new SectorFigure(
                SectorTopic.SUPPORT, Area.COUNTRY, 2025, "SBO", new BigDecimal("2.42"), new BigDecimal("2.50"), 9, 9);

        assertThat(story.written(share)).isEqualTo("2,42 tot 2,50%");
    }

    private SectorStory.Part part(String title) {
        return story.pictures().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static SectorReport report(SectorFigure... figures) {
        return new SectorReport(
                SectorTopic.PUPILS,
                Area.COUNTRY,
                "Nederland",
                Stream.of(figures).toList(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static SectorFigure year(String part, int year, long least, long most) {
        return new SectorFigure(
                SectorTopic.PUPILS,
                Area.COUNTRY,
                year,
                part,
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                9,
                9);
    }
}
