package nl.openvensters.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import nl.openvensters.search.Choice;
import nl.openvensters.site.http.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiJsonTest {

    private final JsonObject page = ApiAnswers.secondPage();
    private final JsonObject school = SchoolJson.of(ApiAnswers.page(ApiAnswers.words()));

    @Test
    void a_page_links_to_the_pages_around_it() {
        JsonObject links = page.getJsonObject("links");
        assertThat(links.getString("self")).isEqualTo("/api/v1/schools?q=dam+%26+dijk&page=2");
        assertThat(links.getString("prev")).endsWith("page=1");
        assertThat(links.getString("next")).endsWith("page=3");
        assertThat(links.getString("last")).endsWith("page=3");
    }

    @Test
    void a_page_after_the_last_leads_back_to_the_last() {
        JsonObject links = ApiAnswers.paging(9).links();
        assertThat(links.getString("prev")).endsWith("page=3");
        assertThat(links).doesNotContainKey("next");
        assertThat(ApiAnswers.paging(9).of(List.of(1, 2, 3))).isEmpty();
    }

    @Test
    void the_links_of_a_page_stand_in_a_header_too() {
        assertThat(ApiAnswers.paging(2).header())
                .contains("</api/v1/schools?q=dam+%26+dijk&page=3>; rel=\"next\"")
                .contains("rel=\"prev\"", "rel=\"first\"", "rel=\"last\"");
    }

    @Test
    void a_special_school_says_for_whom_it_is_and_a_school_of_what_it_tells_itself() {
        JsonObject special = page.getJsonArray("schools").getJsonObject(1);
        assertThat(special.getJsonArray("clusters")).hasToString("[3,4]");
        assertThat(special.getJsonArray("themes")).hasToString("[\"onderwijs\",\"praktisch\"]");
        assertThat(page.getJsonObject("counts").getJsonObject("cluster").getInt("4"))
                .isEqualTo(1);
        assertThat(page.getJsonObject("counts").getJsonObject("theme").getInt("onderwijs"))
                .isEqualTo(1);
    }

    @Test
    void clusters_are_asked_for_by_number_and_themes_by_id() {
        var asked = new AskedOfSchools();
        asked.cluster = List.of("4", "1");
        asked.theme = List.of("onderwijs");
        assertThat(asked.wish(List.of("onderwijs")).chosen())
                .containsEntry(Choice.CLUSTER, Set.of("BEHAVIOUR", "SIGHT"))
                .containsEntry(Choice.TOLD, Set.of("onderwijs"));
    }

    @Test
    void a_distance_says_whether_it_is_exact() {
        JsonObject distance = page.getJsonArray("schools").getJsonObject(0).getJsonObject("distance");
        assertThat(distance.getInt("metres")).isEqualTo(350);
        assertThat(distance.getBoolean("exact")).isTrue();
    }

    @Test
    void an_answer_is_told_in_a_sentence_as_on_the_page() {
        assertThat(indicator("leerlingen").getString("sentence")).contains("210");
        assertThat(indicator("schooladvies").getString("whyMissing")).contains("Er zit een fout in.");
    }

    @Test
    void a_share_of_few_says_what_chance_can_do() {
        JsonObject chance = indicator("referentieniveaus")
                .getJsonArray("figures")
                .getJsonObject(0)
                .getJsonObject("chance");
        assertThat(chance.getJsonObject("1S2F").getJsonNumber("from").doubleValue())
                .isEqualTo(23.7);
        assertThat(chance.getJsonObject("1S2F").getJsonNumber("to").doubleValue())
                .isEqualTo(76.3);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"gzip|true", "br, gzip;q=0.5|true", "*|true", "gzip;q=0|false", "br|false", "|false"},
            delimiter = '|')
    void an_answer_is_packed_for_who_can_unpack_it(String accepted, boolean packed) {
        assertThat(Encoding.isPackable(accepted)).isEqualTo(packed);
    }

    @Test
    void what_is_unknown_is_left_out_and_never_null() {
        JsonObject small = page.getJsonArray("schools").getJsonObject(1);
        assertThat(small).doesNotContainKeys("place", "municipality", "board", "denomination");
        assertThat(page.toString() + school).doesNotContain("null");
    }

    @Test
    void a_board_speaks_for_itself_and_is_silent_about_what_it_left_open() {
        JsonObject board = school.getJsonObject("board");
        assertThat(board.getString("introduction")).isEqualTo("Wij zijn een klein bestuur.");
        assertThat(board.getString("website")).isEqualTo("https://bestuur.example");
        assertThat(board).doesNotContainKeys("explanation", "phone");
    }

    @Test
    void without_words_only_number_and_name_of_a_board_are_told() {
        assertThat(SchoolJson.of(ApiAnswers.page(List.of())).getJsonObject("board"))
                .containsOnlyKeys("number", "name");
    }

    @Test
    void too_few_pupils_are_a_reason_and_not_a_number() {
        JsonObject pupils = page.getJsonArray("schools").getJsonObject(1).getJsonObject("pupils");
        assertThat(pupils.getString("reason")).isEqualTo("SUPPRESSED");
        assertThat(pupils).doesNotContainKey("value");
    }

    @Test
    void a_figure_says_what_when_how_settled_and_from_where() {
        JsonObject indicator = indicator("leerlingen");
        JsonObject figure = indicator.getJsonArray("figures").getJsonObject(0);
        assertThat(figure.getInt("value")).isEqualTo(210);
        assertThat(figure.getString("unit")).isEqualTo("PUPILS");
        assertThat(figure.getString("status")).isEqualTo("FINAL");
        assertThat(figure.getString("referenceDate")).isEqualTo("2025-10-01");
        assertThat(figure.getString("deliveredOn")).isEqualTo("2026-03-01");
        assertThat(indicator.getString("source")).isEqualTo("DUO");
        assertThat(indicator.getJsonObject("publication").getString("publishedOn"))
                .isEqualTo("2026-04-01");
        assertThat(indicator.getJsonObject("explanation").getString("html")).isEqualTo("<p>Wij groeien.</p>");
    }

    @Test
    void every_cell_is_a_value_or_a_reason() {
        JsonObject cells =
                indicator("leerlingen").getJsonArray("figures").getJsonObject(1).getJsonObject("cells");
        assertThat(cells.getJsonObject("4").getInt("value")).isEqualTo(23);
        assertThat(cells.getJsonObject("5").getString("reason")).isEqualTo("SUPPRESSED");
    }

    @Test
    void an_indicator_without_anything_says_why() {
        assertThat(indicator("schooladvies").getString("reason")).isEqualTo("NOT_PUBLISHED");
        assertThat(indicator("schooladvies").getJsonObject("publication").getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(indicator("missie").getString("reason")).isEqualTo("NOT_DELIVERED");
    }

    @Test
    void the_score_of_a_survey_with_few_respondents_stays_out() {
        JsonObject parents = indicator("tevredenheid_ouders");
        assertThat(parents.getJsonObject("answer").getJsonObject("content"))
                .doesNotContainKeys("score", "respondents", "earlier");
        var marks = parents.getJsonArray("figures").getValuesAs(JsonObject.class);
        assertThat(marks).extracting(mark -> mark.getString("source")).containsOnly("SCHOOL");
        assertThat(marks.get(0)).doesNotContainKey("value");
        assertThat(marks.get(0).getString("reason")).isEqualTo("SUPPRESSED");
        assertThat(marks.get(1).getJsonNumber("value").doubleValue()).isEqualTo(7.9);
        assertThat(marks.get(1)
                        .getJsonObject("cells")
                        .getJsonObject("respondenten")
                        .getInt("value"))
                .isEqualTo(96);
        assertThat(marks.get(2)).doesNotContainKey("value");
    }

    @Test
    void a_problem_tells_nothing_of_the_inside() {
        assertThat(Problem.of(500, null, "/api/v1/schools").toJson())
                .contains("\"status\":500")
                .doesNotContain("xception");
        assertThat(Problem.of(404, null, "/x").title()).isEqualTo("Niet gevonden");
        assertThat(Problem.of(415, null, "/x").title()).isEqualTo("De vraag klopt niet");
    }

    private JsonObject indicator(String id) {
        return school.getJsonArray("indicators").getValuesAs(JsonObject.class).stream()
                .filter(indicator -> indicator.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
