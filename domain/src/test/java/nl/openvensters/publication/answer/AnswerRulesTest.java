package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.Fault.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private static List<Fault> check(String indicator, String json) {
        return AnswerRules.check(CATALOGUE.get(indicator), json.replace('\'', '"'), "");
    }

    private static List<String> told(String indicator, String json) {
        return check(indicator, json).stream()
                .map(f -> f.path() + " " + f.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missie|{'keywords': ['Samen', 'Natuur']}",
                "organisatie|{'grouping': 'UNITS', 'subjects': [{'name': 'Taal', 'hours': 120.5}, {'name': 'Gym', 'hours': 80}]}",
                "schooltijden|{'model': 'OTHER', 'days': [{'day': 'MON', 'from': '08:30', 'to': '14:00'}]}",
                "bewegen|{'amount': 1.5, 'unit': 'HOURS_PER_WEEK', 'qualifiedTeacher': true}",
                "ouders|{'amount': 2.5, 'unit': 'EURO_PER_YEAR', 'points': ['Schoolreis']}",
                "ouders|{'amount': 0, 'unit': 'EURO_PER_YEAR'}",
                "tevredenheid_leerlingen|{'mean': 3.2, 'respondents': 40, 'pupils': 44, 'source': 'Enquête', 'schoolYear': 2025}",
                "tevredenheid_ouders|{'score': 7.9, 'respondents': 40, 'source': 'Enquête', 'schoolYear': 2025}",
                "veiligheid|{'items': [{'label': 'Pestprotocol'}], 'roles': [{'role': 'CONTACT_PERSON', 'name': 'Juf Amina'}]}",
                "kwaliteitszorg|{'goals': [{'goal': 'Lezen', 'progress': 'BUSY'}]}",
                "schoolgids|{'link': 'https://school.example/gids.pdf'}"
            })
    void an_answer_that_keeps_the_rules_has_no_faults(String indicator, String json) {
        assertThat(told(indicator, json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missie|{}|keywords.0 REQUIRED",
                "missie|{'keywords': ['a', 'A']}|keywords.1 TWICE",
                "missie|{'keywords': ['1', '2', '3', '4', '5', '6']}|keywords.5 TOO_MANY",
                "missie|{'keywords': ['een woord dat veel te lang is om nog een kernwoord te zijn']}|keywords.0 TOO_LONG",
                "ouders|{'amount': '2,,5', 'points': ['x']}|amount NOT_A_NUMBER",
                "ouders|{'amount': '2.5', 'points': ['x']}|amount AMBIGUOUS_NUMBER",
                "ouders|{'amount': -1, 'points': ['x']}|amount OUT_OF_RANGE",
                "ouders|{'amount': 2.555, 'points': ['x']}|amount TOO_MANY_DECIMALS",
                "ouders|{'amount': 300, 'points': ['x']}|amount UNUSUALLY_MUCH",
                "ouders|{'amount': 30}|points.0 NO_PURPOSE",
                "ouders|{'amount': 0, 'points': ['x']}|amount FREE_WITH_PURPOSES",
                "bewegen|{'amount': 25, 'qualifiedTeacher': false}|amount UNUSUALLY_MUCH",
                "bewegen|{'amount': 2.5}|qualifiedTeacher REQUIRED",
                "schoolgids|{}|` EMPTY`",
                "schoolgids|{'link': 'http://x.example'}|link NOT_A_LINK",
                "schoolgids|{'link': 'javascript:alert(1)'}|link NOT_A_LINK",
                "veiligheid|{'items': [{'label': 'a'}], 'documents': [{'title': 'Plan'}]}|documents.0.link REQUIRED",
                "veiligheid|{'items': [{'label': 'a'}, {'detail': 'b'}]}|items.1.label NO_NAME",
                "veiligheid|{'items': [{'label': 'a'}], 'score': 8, 'respondents': 4}|respondents TOO_FEW_RESPONDENTS",
                "veiligheid|{'items': [{'label': 'a'}], 'score': 8}|respondents REQUIRED",
                "vve|[]|` UNREADABLE`",
                "vve|geen json|` UNREADABLE`"
            })
    void what_is_wrong_is_told_at_its_field(String indicator, String json, String fault) {
        assertThat(told(indicator, json)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`'from': '14:00', 'to': '08:30'`|days.MON.to ENDS_BEFORE_IT_BEGINS",
                "`'from': '08:30', 'to': '8:3'`|days.MON.to NOT_A_TIME",
                "`'from': '08:30'`|days.MON.to REQUIRED",
                "`'from': '08:30', 'to': '15:00', 'breakFrom': '12:00'`|days.MON.breakTo BREAK_HALF_FILLED",
                "`'from': '08:30', 'to': '15:00', 'breakFrom': '13:00', 'breakTo': '12:00'`|days.MON.breakTo ENDS_BEFORE_IT_BEGINS",
                "`'from': '08:30', 'to': '15:00', 'breakFrom': '08:00', 'breakTo': '12:00'`|days.MON.breakFrom BREAK_OUTSIDE_DAY",
                "`'from': '08:30', 'to': '15:00', 'breakFrom': '12:00', 'breakTo': '15:00'`|days.MON.breakTo BREAK_OUTSIDE_DAY"
            })
    void the_times_of_a_day_are_in_order(String times, String fault) {
        assertThat(told("schooltijden", "{'model': 'OTHER', 'days': [{'day': 'MON', " + times + "}]}"))
                .contains(fault);
    }

    @Test
    void care_that_ends_before_it_begins_is_refused_and_care_without_a_place_too() {
        String week = "{'model': 'OTHER', 'days': [{'day': 'FRI', 'from': '08:30', 'to': '14:00'}], 'care': %s}";

        assertThat(told(
                        "schooltijden",
                        week.formatted("{'after': {'where': 'NEARBY', 'from': '18:00', 'to': '15:00'}}")))
                .containsExactly("care.after.to ENDS_BEFORE_IT_BEGINS");
        assertThat(told("schooltijden", week.formatted("{'before': {'provider': 'De Ster'}}")))
                .containsExactly("care.before.where REQUIRED");
    }

    @Test
    void a_week_that_looks_odd_is_told_but_not_refused() {
        String days = String.join(
                ", ",
                List.of("MON", "TUE", "WED", "THU", "FRI").stream()
                        .map(d -> "{'day': '" + d + "', 'from': '08:00', 'to': '" + (d.equals("WED") ? "17" : "18")
                                + ":00'}")
                        .toList());
        List<Fault> faults = check("schooltijden", "{'model': 'FIVE_EQUAL_DAYS', 'days': [" + days + "]}");

        assertThat(faults).extracting(Fault::rule).containsExactly(Rule.UNUSUAL_WEEK, Rule.UNEQUAL_DAYS);
        assertThat(faults).noneMatch(Fault::blocks);
        assertThat(faults.get(0).filling()).containsExactly("49");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`'score': 8, 'respondents': 4`|respondents TOO_FEW_RESPONDENTS",
                "`'score': 8, 'respondents': 45`|respondents MORE_THAN_PUPILS",
                "`'score': 11, 'respondents': 40`|score OUT_OF_RANGE",
                "`'mean': 4.1, 'respondents': 40`|mean OUT_OF_RANGE",
                "`'mean': 3.2, 'score': 8, 'respondents': 40`|mean MARKS_DIFFER",
                "`'score': 8, 'respondents': 12.5`|respondents NOT_WHOLE",
                "`'score': 8`|respondents REQUIRED",
                "`'respondents': 40`|score REQUIRED"
            })
    void a_mark_needs_enough_answers_and_no_more_than_there_are_pupils(String mark, String fault) {
        String rest = ", 'pupils': 44, 'source': 'Enquête', 'schoolYear': 2025}";
        assertThat(told("tevredenheid_leerlingen", "{" + mark + rest)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "www.school.example, https://www.school.example",
        "School.example/gids.pdf, https://School.example/gids.pdf",
        "https://school.example, https://school.example"
    })
    void an_address_may_be_typed_as_people_say_it(String typed, String link) {
        var guide = (TextAnswer) read("schoolgids", "{'link': '" + typed + "'}");

        assertThat(guide.link()).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "€ 45", "€45,-", "45,--", "45 euro", "45,00"})
    void an_amount_of_money_may_have_its_sign(String typed) {
        var answer = (NumberAnswer) read("ouders", "{'amount': '" + typed + "', 'points': ['x']}");

        assertThat(answer.amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("45"));
    }

    @Test
    void a_mean_on_four_points_becomes_a_mark_out_of_ten() {
        var answer = (SatisfactionAnswer) read("tevredenheid_ouders", "{'mean': 3.25, 'respondents': 40}");

        assertThat(answer.mark().outOfTen())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("7.8"));
        assertThat(Mark.outOfTen(java.math.BigDecimal.ONE)).isEqualByComparingTo("1");
        assertThat(Mark.outOfTen(java.math.BigDecimal.valueOf(4))).isEqualByComparingTo("10");
    }

    @Test
    void a_bound_is_kept_with_its_mark_and_goes_when_another_mark_is_typed_over_it() {
        String survey = "{'score': %s, 'bound': 'AT_LEAST', 'respondents': 9, 'invited': 12, 'source': 'Enquête',"
                + " 'schoolYear': 2025, 'earlier': [{'schoolYear': 2024, 'score': 9.5, 'bound': 'AT_LEAST',"
                + " 'respondents': 8}]}";
        var kept = (SatisfactionAnswer) read("tevredenheid_ouders", survey.formatted("'9,0'"));
        var other = (SatisfactionAnswer) read("tevredenheid_ouders", survey.formatted("8.4"));

        assertThat(kept.toJson().getString("bound")).isEqualTo("AT_LEAST");
        assertThat(kept.toJson().getJsonArray("earlier").getJsonObject(0).getString("bound"))
                .isEqualTo("AT_LEAST");
        assertThat(other.toJson()).doesNotContainKey("bound");
    }

    @Test
    void hours_stored_before_there_was_a_list_are_still_read() {
        var answer = (SharesAnswer) read("organisatie", "{'hours': {'Taal': 66, 'Rekenen': 40, 'Niets': 0}}");

        assertThat(answer.subjects()).extracting(SharesAnswer.Subject::name).containsExactly("Taal", "Rekenen");
        assertThat(answer.wholeShares()).containsExactly(62, 38);
    }

    @Test
    void words_alone_are_enough_where_a_school_may_tell_all_in_them() {
        assertThat(AnswerRules.accepts(CATALOGUE.get("tussentijds"), "{}", "<p>Wij kijken elke dag.</p>"))
                .isTrue();
        assertThat(AnswerRules.accepts(CATALOGUE.get("kwaliteitszorg"), "{\"text\": \"<p>Zo.</p>\"}", ""))
                .isTrue();
        assertThat(AnswerRules.accepts(CATALOGUE.get("kwaliteitszorg"), "{}", "<p> </p>"))
                .isFalse();
        assertThat(AnswerRules.accepts(CATALOGUE.get("missie"), "{}", "<p>Wij zijn lief.</p>"))
                .isFalse();
    }

    @Test
    void what_is_published_holds_only_what_is_known_and_no_typed_text_in_the_place_of_a_number() {
        String published = AnswerRules.published(
                CATALOGUE.get("ouders"),
                "{\"amount\": \"2,50\", \"points\": [\" Schoolreis \", \"\"], \"x\": 1, \"text\": \"<p onclick='y'>Dag</p>\"}");

        assertThat(published)
                .isEqualTo(
                        "{\"amount\":2.50,\"unit\":\"EURO_PER_YEAR\",\"points\":[\"Schoolreis\"],\"text\":\"<p>Dag</p>\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missie",
                "organisatie",
                "schooltijden",
                "bewegen",
                "ouders",
                "tevredenheid_leerlingen",
                "veiligheid",
                "ondersteuning",
                "vve",
                "kwaliteitszorg",
                "schoolgids"
            })
    void members_of_another_shape_are_faults_and_never_errors(String indicator) {
        for (String json : List.of(
                "{'keywords': 3, 'days': 'x', 'items': [1], 'hours': [], 'amount': {}, 'score': [], 'cycle': 1}",
                "{'keywords': [null, 1], 'days': [{'day': 'SUN'}], 'care': {'after': 1}, 'amount': true, 'goals': [{}]}",
                "{'subjects': [{'name': 1, 'hours': 'x'}], 'schoolYear': 12, 'earlier': [{}], 'roles': [{'role': 'x'}]}")) {
            assertThat(check(indicator, json)).anyMatch(Fault::blocks);
        }
    }

    private static Answer read(String indicator, String json) {
        Indicator known = CATALOGUE.get(indicator);
        return AnswerRules.read(known, json.replace('\'', '"')).orElseThrow();
    }
}
