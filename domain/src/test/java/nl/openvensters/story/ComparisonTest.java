package nl.openvensters.story;

import static nl.openvensters.story.SampleSchool.THREE_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schools side by side: what stands in the cells, and what is said of unlike things. */
class ComparisonTest {

    private static final Period LAST_YEAR = Period.of(new SchoolYear(2024));
    private static final Period YEAR_BEFORE = Period.of(new SchoolYear(2023));
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern DOT = Pattern.compile("<circle class=\"dot-own\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"");

    private static Comparison of(SampleSchool... schools) {
        return Comparison.of(Stream.of(schools).map(SampleSchool::document).toList());
    }

    private static List<ComparedRow> rows(SampleSchool... schools) {
        return of(schools).chapters().stream()
                .flatMap(chapter -> chapter.rows().stream())
                .toList();
    }

    private static ComparedRow row(SampleSchool... schools) {
        return rows(schools).get(0);
    }

    private static SampleSchool pupils(long... years) {
        return new SampleSchool("leerlingen")
                .pupils(Arrays.stream(years).mapToObj(FigureValue::of).toArray(FigureValue[]::new));
    }

    private static SampleSchool weighing(String number) {
        return new SampleSchool("schoolweging").value("driejaars", THREE_YEARS, FigureValue.of(new BigDecimal(number)));
    }

    private static SampleSchool tested(String test, Period year) {
        return new SampleSchool("doorstroomtoets")
                .own("gemiddelden", year, test + ".aantal", 24, test + ".gemiddelde", 80);
    }

    private static double height(ComparedCell cell) {
        var dot = DOT.matcher(cell.picture());
        assertThat(dot.find()).isTrue();
        return Double.parseDouble(dot.group(2));
    }

    /** As in the minutes after a release with another indicator, while its documents are made anew. */
    @Test
    void what_one_of_the_pages_lacks_is_not_compared_with_something_else() {
        assertThat(rows(pupils(120), weighing("30.1"))).isEmpty();
    }

    @Test
    void schools_stand_in_the_order_in_which_they_were_chosen() {
        assertThat(of(pupils(200).called("De Zon"), pupils(100).called("De Aarde"))
                        .schools())
                .extracting(SchoolProfile::name)
                .containsExactly("De Zon", "De Aarde");
    }

    @Test
    void each_school_has_its_figure_in_its_own_column() {
        assertThat(row(pupils(210, 206), pupils(150, 166)).cells())
                .extracting(ComparedCell::headline)
                .containsExactly("206", "166");
    }

    @Test
    void lines_of_one_row_have_one_scale() {
        List<ComparedCell> cells = row(pupils(200, 200), pupils(100, 100)).cells();

        double floor = 47;
        assertThat(floor - height(cells.get(0))).isEqualTo(2 * (floor - height(cells.get(1))));
    }

    @Test
    void lines_of_one_row_end_in_the_same_year_at_the_same_place() {
        List<ComparedCell> cells =
                row(pupils(100, 100, 100, 100), pupils(100, 100)).cells();

        assertThat(height(cells.get(0))).isEqualTo(height(cells.get(1)));
    }

    @Test
    void the_years_of_the_lines_are_told() {
        assertThat(row(pupils(210, 206), pupils(166)).hint())
                .isEqualTo("De lijnen gaan over 2024 tot en met 2025. Ze hebben allemaal dezelfde schaal, vanaf nul.");
    }

    @Test
    void without_a_line_nothing_is_said_of_lines() {
        assertThat(row(pupils(206), pupils(166)).hint()).isEmpty();
    }

    @Test
    void what_all_figures_have_in_common_is_said_once() {
        ComparedRow row = row(pupils(206), pupils(166));

        assertThat(row.reference()).isEqualTo("Bron: DUO, 1 oktober 2025");
        assertThat(row.cells()).extracting(ComparedCell::when).containsOnly("");
    }

    @Test
    void figures_of_other_years_are_warned_of() {
        ComparedRow row = row(tested("IEP", LAST_YEAR), tested("IEP", YEAR_BEFORE));

        assertThat(row.unlike()).singleElement().asString().contains("niet allemaal van hetzelfde jaar");
        assertThat(row.cells())
                .extracting(ComparedCell::when)
                .containsExactly("schooljaar 2024-2025", "schooljaar 2023-2024");
    }

    @Test
    void other_tests_are_warned_of() {
        assertThat(row(tested("IEP", LAST_YEAR), tested("DIA", LAST_YEAR)).unlike())
                .singleElement()
                .asString()
                .contains("niet allemaal dezelfde toets");
    }

    @Test
    void the_same_test_in_the_same_year_needs_no_warning() {
        assertThat(row(tested("IEP", LAST_YEAR), tested("IEP", LAST_YEAR)).unlike())
                .isEmpty();
    }

    @Test
    void scores_of_tests_are_never_drawn() {
        assertThat(row(tested("IEP", LAST_YEAR), tested("DIA", LAST_YEAR)).cells())
                .extracting(ComparedCell::picture)
                .containsOnly("");
    }

    @Test
    void other_types_of_school_are_warned_of_by_name() {
        assertThat(of(pupils(206), pupils(80).called("De Zeester").ofType(SchoolType.SBO))
                        .unlike())
                .singleElement()
                .asString()
                .startsWith("De Zeester is een school voor speciaal basisonderwijs. ")
                .contains("met die van basisscholen");
    }

    @Test
    void a_weighting_far_apart_is_warned_of() {
        assertThat(of(weighing("24.5"), weighing("30").called("De Kade")).unlike())
                .singleElement()
                .asString()
                .contains("van 24,5 tot 30,0.");
    }

    @Test
    void schools_are_alike_when_about_the_same_is_expected_of_their_pupils() {
        assertThat(Comparison.areAlike(
                        weighing("24.5").document(), weighing("25.4").document()))
                .isTrue();
        assertThat(Comparison.areAlike(
                        weighing("24.5").document(), weighing("25.6").document()))
                .isFalse();
        assertThat(Comparison.areAlike(pupils(1).document(), pupils(1).document()))
                .isFalse();
    }

    @Test
    void a_weighting_near_by_is_not() {
        assertThat(of(weighing("24.5"), weighing("27.4")).unlike()).isEmpty();
    }

    @Test
    void a_school_that_is_no_longer_there_is_said_to_be_so() {
        assertThat(of(pupils(206), pupils(166).called("De Eb").closed()).unlike())
                .singleElement()
                .asString()
                .isEqualTo("De Eb is er sinds 1 augustus 2026 niet meer.");
    }

    @Test
    void a_missing_figure_says_why_in_its_cell() {
        ComparedCell cell = row(pupils(206), new SampleSchool("leerlingen").missing(MissingReason.SUPPRESSED))
                .cells()
                .get(1);

        assertThat(cell.missing()).isTrue();
        assertThat(cell.text().asText()).startsWith("In deze groep zitten minder dan vijf kinderen.");
    }

    @Test
    void a_hidden_year_breaks_the_line_and_is_not_the_year_compared_with() {
        ComparedCell cell = row(
                        new SampleSchool("leerlingen")
                                .pupils(
                                        FigureValue.missing(MissingReason.SUPPRESSED),
                                        FigureValue.of(12),
                                        FigureValue.of(14)),
                        pupils(20))
                .cells()
                .get(0);

        assertThat(cell.notes()).containsExactly("in 2024: 12");
    }

    @Test
    void what_a_school_took_back_is_told_in_its_own_words() {
        assertThat(row(pupils(206), new SampleSchool("leerlingen").withdrawn("Het klopte niet."))
                        .cells()
                        .get(1)
                        .text()
                        .asText())
                .contains("Het klopte niet.");
    }

    @Test
    void what_no_school_told_is_one_line() {
        Comparison.Chapter chapter = of(
                        new SampleSchool("missie").missing(MissingReason.NOT_DELIVERED),
                        new SampleSchool("missie").missing(MissingReason.NOT_DELIVERED))
                .chapters()
                .get(0);

        assertThat(chapter.rows()).isEmpty();
        assertThat(chapter.untold()).containsExactly("Waar staat deze school voor?");
    }

    @Test
    void what_does_not_hold_for_any_of_them_is_left_out() {
        assertThat(of(
                                new SampleSchool("schoolweging").missing(MissingReason.NOT_APPLICABLE),
                                new SampleSchool("schoolweging").missing(MissingReason.NOT_APPLICABLE))
                        .chapters())
                .isEmpty();
    }

    @Test
    void a_level_stands_with_chance_and_comparable_schools() {
        SampleSchool school = new SampleSchool("referentieniveaus")
                .own("driejaars", THREE_YEARS, "1F", 97, "1S2F", 60, "leerlingen", 70)
                .comparable("vergelijkbaar", THREE_YEARS, "1F", 96, "1S2F", 55, "scholen", 31);

        assertThat(rows(school, school).get(1).cells().get(0).notes())
                .containsExactly("gemiddeld 55,0% op 31 vergelijkbare scholen", "door toeval tussen 48 en 71%");
    }

    @Test
    void a_rough_share_stays_rough() {
        SampleSchool school =
                new SampleSchool("schooladvies").own("aandelen", LAST_YEAR, "VMBO", 40, "VMBO.van", 30, "VMBO.tot", 50);
        ComparedCell cell = rows(school, school).get(1).cells().get(0);

        assertThat(cell.headline()).isEqualTo("ongeveer 40%");
        assertThat(cell.notes()).containsExactly("tussen 30 en 50%");
    }

    @Test
    void fewer_than_ten_children_have_no_percentage() {
        SampleSchool few = new SampleSchool("schooladvies").own("aantallen", LAST_YEAR, "HAVO", 9);

        assertThat(rows(few, few)).extracting(ComparedRow::isMissing).containsOnly(true);
    }

    @Test
    void the_words_of_a_school_are_pointed_at() {
        assertThat(row(pupils(206).says("<p>Wij groeien weer.</p>"), pupils(166))
                        .cells())
                .extracting(ComparedCell::explained)
                .containsExactly(true, false);
    }

    static Stream<String> figures() {
        // Advices are added up here: their sums stand nowhere else.
        return MadeMaterial.CENTRAL.stream().filter(indicator -> !indicator.equals("schooladvies"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_number_is_told_that_the_page_of_the_school_does_not_tell(String indicator) {
        for (long seed = 0; seed < 60; seed++) {
            SampleSchool one = new MadeMaterial(seed).figures(indicator);
            SampleSchool other = new MadeMaterial(seed + 1000).figures(indicator);
            Set<String> known = numbers(one);
            for (ComparedRow row : rows(one, other)) {
                ComparedCell cell = row.cells().get(0);
                String said = cell.headline() + " " + cell.text().asText() + " " + String.join(" ", cell.notes());
                // The page draws chance for both levels and says it for one.
                said = said.replaceAll("door toeval tussen .*", "");
                assertThat(known).as(said).containsAll(numbersIn(said));
            }
        }
    }

    private static Set<String> numbers(SampleSchool school) {
        IndicatorStory story = school.story();
        var said = new StringBuilder(story.answer().map(Html::asText).orElse(""));
        story.missing().ifPresent(why -> said.append(' ').append(why.asText()));
        story.tables()
                .forEach(table -> said.append(' ').append(table.html().asText().replace("%", "% ")));
        story.tables().forEach(table -> table.rows()
                .forEach(row -> said.append(' ').append(row.name()).append(' ').append(String.join(" ", row.cells()))));
        story.illustrations().forEach(shown -> {
            said.append(' ').append(String.join(" ", shown.notes()));
            shown.picture().ifPresent(picture -> said.append(' ')
                    .append(picture.svg().replaceAll("<[^>]*>", " "))
                    .append(picture.legend()));
        });
        return numbersIn(said.toString());
    }

    private static Set<String> numbersIn(String text) {
        var numbers = new HashSet<String>();
        var each = NUMBER.matcher(text);
        while (each.find()) {
            numbers.add(each.group());
        }
        return numbers;
    }
}
