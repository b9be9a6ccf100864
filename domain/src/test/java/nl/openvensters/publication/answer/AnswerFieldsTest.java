package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFieldsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void every_letter_that_was_typed_stays() {
        var typed = Map.of("amount", " 2,,5", "points.0", "Schoolreis ", "care.after.where", "NONE");

        assertThat(AnswerFields.of(AnswerFields.json(typed))).containsExactlyInAnyOrderEntriesOf(typed);
    }

    @Test
    void blank_rows_vanish_and_the_others_keep_their_order_also_after_the_tenth() {
        assertThat(AnswerFields.json(Map.of("points.10", "c", "points.2", "b", "points.0", "a", "points.1", " ")))
                .isEqualTo("{\"points\":[\"a\",\"b\",\"c\"]}");
    }

    @Test
    void days_and_roles_go_by_their_name_and_stay_out_when_nothing_is_said_of_them() {
        String json = AnswerFields.json(Map.of(
                "days.WED.from",
                "8.30",
                "days.MON.to",
                "14.00",
                "days.FRI.from",
                "",
                "roles.BULLYING_COORDINATOR.name",
                "Juf Fenna"));

        assertThat(json)
                .isEqualTo("{\"days\":[{\"day\":\"MON\",\"to\":\"14.00\"},{\"day\":\"WED\",\"from\":\"8.30\"}],"
                        + "\"roles\":[{\"role\":\"BULLYING_COORDINATOR\",\"name\":\"Juf Fenna\"}]}");
        assertThat(AnswerFields.of(json)).containsEntry("days.WED.from", "8.30");
    }

    @Test
    void cents_are_shown_as_two_and_numbers_with_a_comma() {
        assertThat(AnswerFields.of("{\"amount\": 2.50, \"score\": 7.9, \"respondents\": 40}"))
                .isEqualTo(Map.of("amount", "2,50", "score", "7,9", "respondents", "40"));
    }

    @Test
    void a_visiting_day_is_shown_as_people_write_it_and_what_is_none_as_it_was_typed() {
        assertThat(AnswerFields.of(
                        "{\"visitingDays\": [{\"day\": \"2027-03-09\", \"from\": \"09:00\"}, {\"day\": \"9 maart\"}]}"))
                .isEqualTo(Map.of(
                        "visitingDays.0.day", "9 maart 2027",
                        "visitingDays.0.from", "09:00",
                        "visitingDays.1.day", "9 maart"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missie|{\"keywords\":[\"Samen\",\"Natuur\"]}",
                "organisatie|{\"grouping\":\"UNITS\",\"subjects\":[{\"name\":\"Taal\",\"hours\":120.5},{\"name\":\"Gym\",\"hours\":80}]}",
                "schooltijden|{\"model\":\"OTHER\",\"days\":[{\"day\":\"MON\",\"from\":\"08:30\",\"to\":\"14:00\"}],\"care\":{\"after\":{\"where\":\"NEARBY\",\"to\":\"18:30\"}}}",
                "bewegen|{\"amount\":1.5,\"unit\":\"HOURS_PER_WEEK\",\"qualifiedTeacher\":true,\"points\":[\"Zwemles\"]}",
                "tevredenheid_ouders|{\"mean\":3.2,\"respondents\":40,\"invited\":44,\"source\":\"Enquête\",\"schoolYear\":2025,\"earlier\":[{\"schoolYear\":2023,\"score\":7,\"respondents\":30}]}",
                "veiligheid|{\"items\":[{\"label\":\"Plan\"}],\"programme\":\"Samen\",\"roles\":[{\"role\":\"CONTACT_PERSON\",\"name\":\"Juf\"}],\"documents\":[{\"title\":\"Plan\",\"link\":\"https://a.example/b.pdf\"}],\"score\":8.1,\"respondents\":54}",
                "kwaliteitszorg|{\"cycle\":{\"plan\":\"Zo\",\"act\":\"En zo\"},\"goals\":[{\"goal\":\"Lezen\",\"progress\":\"BUSY\"}]}",
                "schoolgids|{\"link\":\"https://a.example/gids.pdf\",\"linkText\":\"Gids\"}"
            })
    void what_is_opened_in_the_form_and_saved_again_is_the_same(String indicator, String stored) {
        String saved = AnswerRules.kept(CATALOGUE.get(indicator), AnswerFields.json(AnswerFields.of(stored)));

        assertThat(saved).isEqualTo(stored);
    }

    @Test
    void paths_that_no_form_has_do_no_harm() {
        for (String path :
                List.of("", ".", "..", "a..b", "days", "days.MON", "days.X.from", "0", "1.2.3.4.5", "roles.0.name")) {
            assertThat(AnswerRules.check(
                            CATALOGUE.get("veiligheid"), AnswerFields.json(Map.of(path, "x", "days.MON.to", "y")), ""))
                    .isNotNull();
        }
    }
}
