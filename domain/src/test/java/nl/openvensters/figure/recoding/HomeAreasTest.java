package nl.openvensters.figure.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.recoding.HomeAreas.Area;
import org.junit.jupiter.api.Test;

/** What is told of where pupils live. What must not follow from it is in {@link HomeAreasAttackTest}. */
class HomeAreasTest {

    @Test
    void an_area_is_told_between_the_tenths_that_its_bounds_reach() {
        Cells cells = HomeAreas.told(List.of(area("1011", 93, 93), area("1012", 33, 45), area("1013", 6, 24)));

        assertThat(cells.asMap())
                .isEqualTo(percents(
                        "1011.van",
                        50,
                        "1011.tot",
                        80,
                        "1012.van",
                        20,
                        "1012.tot",
                        40,
                        "andere.van",
                        0,
                        "andere.tot",
                        20));
    }

    @Test
    void a_school_whose_pupils_all_live_in_one_area_is_told_exactly() {
        assertThat(HomeAreas.told(List.of(area("1011", 12, 40), area("1012", 0, 0)))
                        .asMap())
                .isEqualTo(percents("1011.van", 100, "1011.tot", 100));
    }

    @Test
    void an_area_with_perhaps_fewer_than_ten_is_not_named() {
        assertThat(HomeAreas.told(List.of(area("1011", 100, 100), area("1012", 9, 36)))
                        .keys())
                .containsExactly("1011.van", "1011.tot", "andere.van", "andere.tot");
    }

    @Test
    void abroad_and_unknown_are_never_named() {
        assertThat(HomeAreas.told(List.of(area("1011", 60, 60), area("40", 30, 30)))
                        .keys())
                .containsExactly("1011.van", "1011.tot", "andere.van", "andere.tot");
    }

    @Test
    void a_small_school_with_a_few_pupils_from_elsewhere_names_no_area() {
        assertThat(HomeAreas.told(List.of(area("1011", 30, 30), area("1012", 1, 4)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_small_school_joins_its_smallest_area_with_the_rest() {
        assertThat(HomeAreas.told(List.of(area("1011", 22, 22), area("1012", 12, 12), area("1013", 1, 4)))
                        .keys())
                .containsExactly("1011.van", "1011.tot", "andere.van", "andere.tot");
    }

    @Test
    void an_area_whose_share_may_be_almost_anything_is_not_named() {
        assertThat(HomeAreas.told(List.of(area("1011", 10, 40), area("1012", 10, 40), area("1013", 10, 40)))
                        .isEmpty())
                .isTrue();
    }

    private static Area area(String postcode, int least, int most) {
        return new Area(postcode, "", least, most);
    }

    private static Map<String, FigureValue> percents(Object... cells) {
        Map<String, FigureValue> map = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            map.put((String) cells[i], FigureValue.of((int) cells[i + 1]));
        }
        return map;
    }
}
