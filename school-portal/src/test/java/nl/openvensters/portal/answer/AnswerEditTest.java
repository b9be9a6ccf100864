package nl.openvensters.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerEditTest {

    private static Map<String, String> after(String asked, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        new AnswerEdit(fields).perform(asked);
        return fields;
    }

    @Test
    void a_row_moves_up_with_all_that_is_in_it() {
        var typed = Map.of("subjects.0.name", "Taal", "subjects.1.name", "Gym", "subjects.1.hours", "2,,5");

        assertThat(after("up:subjects.1", typed))
                .isEqualTo(Map.of("subjects.1.name", "Taal", "subjects.0.name", "Gym", "subjects.0.hours", "2,,5"));
    }

    @Test
    void the_first_row_stays_first_and_an_unknown_wish_changes_nothing() {
        var typed = Map.of("keywords.0", "Samen");

        assertThat(after("up:keywords.0", typed)).isEqualTo(typed);
        assertThat(after("up:days.MON", typed)).isEqualTo(typed);
        assertThat(after("drop tables", typed)).isEqualTo(typed);
    }

    @Test
    void a_row_is_taken_away_and_not_the_one_whose_number_begins_alike() {
        var typed = Map.of("points.1", "weg", "points.10", "blijft");

        assertThat(after("remove:points.1", typed)).isEqualTo(Map.of("points.10", "blijft"));
    }

    @Test
    void monday_is_copied_to_all_days_as_it_was_typed() {
        var week = after(
                "copy", Map.of("days.MON.from", "8.30", "days.MON.to", "half drie", "days.FRI.breakFrom", "12.00"));

        assertThat(week).containsEntry("days.FRI.from", "8.30").containsEntry("days.WED.to", "half drie");
        assertThat(week.get("days.FRI.breakFrom")).isEmpty();
    }
}
