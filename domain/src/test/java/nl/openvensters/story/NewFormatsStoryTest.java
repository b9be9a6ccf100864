package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import org.junit.jupiter.api.Test;

/** Where the pupils live, and who works there. */
class NewFormatsStoryTest {

    private static final Period OCTOBER = Period.on(LocalDate.of(2025, 10, 1));

    @Test
    void the_largest_area_is_told_in_pupils_of_every_ten_and_the_rest_is_named() {
        assertThat(new SampleSchool("voedingsgebied")
                        .own(
                                "gebieden",
                                OCTOBER,
                                "1011.plaats",
                                "Zandwijk",
                                "1011.van",
                                50,
                                "1011.tot",
                                60,
                                "1012.van",
                                20,
                                "1012.tot",
                                40,
                                "andere.van",
                                0,
                                "andere.tot",
                                20)
                        .answer())
                .isEqualTo("Van elke tien kinderen woonden er op 1 oktober 2025 <strong>vijf tot zes</strong> in"
                        + " <strong>Zandwijk (postcode 1011)</strong>. Ook in postcode 1012 woonden tien kinderen of meer."
                        + " Op alle andere plekken samen woonden er twee of minder van elke tien kinderen.");
    }

    @Test
    void areas_of_one_place_are_named_together_and_each_of_them_has_ten_pupils() {
        assertThat(new SampleSchool("voedingsgebied")
                        .own(
                                "gebieden",
                                OCTOBER,
                                areas("1011", "Zandwijk", "1012", "Zandwijk", "1013", "Zandwijk", "1021", "Dijkdorp"))
                        .answer())
                .contains("Ook in elk van deze gebieden woonden tien kinderen of meer:"
                        + " Zandwijk (postcodes 1012 en 1013) en Dijkdorp (postcode 1021).");
    }

    @Test
    void where_of_no_area_more_is_sure_than_ten_pupils_none_is_said_to_have_the_most() {
        assertThat(new SampleSchool("voedingsgebied")
                        .own(
                                "gebieden",
                                OCTOBER,
                                "1011.van",
                                0,
                                "1011.tot",
                                20,
                                "1012.van",
                                0,
                                "1012.tot",
                                20,
                                "andere.van",
                                0,
                                "andere.tot",
                                10)
                        .answer())
                .isEqualTo("Op 1 oktober 2025 woonden in elk van deze gebieden tien kinderen of meer:"
                        + " <strong>postcodes 1011 en 1012</strong>."
                        + " Op alle andere plekken samen woonde hooguit één van elke tien kinderen.");
    }

    private static Object[] areas(String... areas) {
        var cells = new ArrayList<Object>();
        for (int i = 0; i < areas.length; i += 2) {
            cells.addAll(List.of(areas[i] + ".plaats", areas[i + 1], areas[i] + ".van", 10, areas[i] + ".tot", 30));
        }
        return cells.toArray();
    }

    @Test
    void years_without_people_are_in_table_and_picture_with_the_reason() {
        IndicatorStory story = new SampleSchool("team")
                .value("personen", Period.on(LocalDate.of(2021, 10, 1)), FigureValue.of(7))
                .value("personen", Period.on(LocalDate.of(2022, 10, 1)), FigureValue.missing(MissingReason.SUPPRESSED))
                .value("personen", Period.on(LocalDate.of(2024, 10, 1)), FigureValue.of(6))
                .value("personen", OCTOBER, FigureValue.of(8))
                .story();

        assertThat(story.answer().orElseThrow().asText()).contains("acht mensen");
        assertThat(story.illustrations().get(0).notes())
                .containsExactly(
                        "In 2022 werkten er minder dan vijf mensen. Hoeveel precies maakt de onderwijsadministratie"
                                + " (DUO) niet bekend.",
                        "Over 2023 kregen wij geen cijfer.");
        assertThat(story.tables().get(0).rows())
                .extracting(StoryTable.Row::name)
                .containsExactly("1 oktober 2025", "1 oktober 2024", "2023", "1 oktober 2022", "1 oktober 2021");
    }

    @Test
    void a_school_with_pupils_from_one_area_says_so() {
        assertThat(new SampleSchool("voedingsgebied")
                        .own("gebieden", OCTOBER, "1011.plaats", "Zandwijk", "1011.van", 100, "1011.tot", 100)
                        .answer())
                .isEqualTo("Op 1 oktober 2025 woonden alle kinderen in <strong>Zandwijk (postcode 1011)</strong>.");
    }

    @Test
    void areas_that_are_too_small_are_told_as_such() {
        assertThat(new SampleSchool("voedingsgebied")
                        .value("gebieden", OCTOBER, FigureValue.missing(MissingReason.WITHHELD))
                        .story()
                        .missing()
                        .map(Html::asText)
                        .orElseThrow())
                .contains("zou van een paar kinderen te zien zijn waar zij wonen");
    }

    @Test
    void the_team_is_that_of_the_institution_and_the_page_says_so() {
        IndicatorStory story = new SampleSchool("team")
                .value("personen", Period.on(LocalDate.of(2024, 10, 1)), FigureValue.of(48))
                .value("personen", OCTOBER, FigureValue.of(53))
                .story();

        assertThat(story.answer().orElseThrow().markup())
                .isEqualTo(
                        "Op 1 oktober 2025 werkten bij de instelling waar deze school bij hoort <strong>53 mensen</strong>."
                                + " Een instelling kan uit meer scholen bestaan. Voor elke school apart is er geen cijfer.");
        assertThat(story.illustrations()).hasSize(1);
    }

    @Test
    void fewer_than_five_people_are_told_as_that() {
        assertThat(new SampleSchool("team")
                        .value("personen", OCTOBER, FigureValue.missing(MissingReason.SUPPRESSED))
                        .answer())
                .contains("<strong>minder dan vijf mensen</strong>");
    }
}
