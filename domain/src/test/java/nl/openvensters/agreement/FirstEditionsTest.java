package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.agreement.FirstEditions.FirstEdition;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.Test;

/** The files of the first editions. */
class FirstEditionsTest {

    private final List<FirstEdition> all = FirstEditions.all();
    private final Agreement of2020 = all.get(0).agreement();
    private final Agreement of2012 = all.get(1).agreement();

    @Test
    void there_are_ten_goals_in_four_ambitions_and_before_that_seven() {
        assertThat(of2020.code()).isEqualTo("bestuursakkoord-2020");
        assertThat(of2020.ambitions()).hasSize(4);
        assertThat(of2020.goals()).extracting(Goal::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(of2012.code()).isEqualTo("bestuursakkoord-2012");
        assertThat(of2012.goals()).hasSize(7);
    }

    @Test
    void nothing_is_wrong_with_them_so_every_number_has_a_document_and_a_page() {
        for (FirstEdition first : all) {
            assertThat(AgreementRules.check(first.agreement(), first.on().getYear()))
                    .as(first.agreement().name())
                    .isEmpty();
            assertThat(first.agreement().citations()).allSatisfy(source -> {
                assertThat(first.agreement().document(source.document())).isPresent();
                assertThat(source.page()).isBetween(1, 14);
                assertThat(source.place()).isNotBlank();
            });
        }
    }

    @Test
    void what_is_kept_reads_as_what_was_written() {
        for (FirstEdition first : all) {
            assertThat(AgreementText.read(AgreementText.write(first.agreement())))
                    .isEqualTo(first.agreement());
        }
    }

    @Test
    void where_two_documents_contradict_each_other_both_are_there() {
        assertThat(values(of2020, "startende-leraren", "begeleiding", 2015))
                .containsExactly("71 dashboard-2020", "72 brief-2016");
        assertThat(values(of2020, "startende-leraren", "programma", 2019))
                .containsExactly("22 dashboard-2020", "84 bijlage-2020");
    }

    @Test
    void when_the_tool_for_beginning_teachers_began_is_told_by_both_documents() {
        assertThat(of2020.goal("startende-leraren").orElseThrow().actions())
                .contains("het voorjaar van 2020 (bladzijde 9)", "13 oktober 2020");
        assertThat(of2020.documents()).extracting(document -> document.date()).contains("13 oktober 2020");
    }

    @Test
    void supervision_changed_what_is_counted_on_the_first_of_august_2017() {
        assertThat(Stream.of(
                                indicator(of2020, "kwaliteitszorg", "standaard-kwaliteitszorg"),
                                indicator(of2020, "zwakke-scholen", "binnen-een-jaar"))
                        .flatMap(indicator -> indicator.breaks().stream())
                        .map(GoalIndicator.Break::on))
                .containsExactly(LocalDate.parse("2017-08-01"), LocalDate.parse("2017-08-01"));
    }

    @Test
    void what_is_not_measured_says_why_and_interim_goals_without_a_number_say_so() {
        assertThat(of2020.goal("onderzoekend-leren").orElseThrow())
                .matches(goal -> goal.standing() == GoalStanding.NO_LONGER_MEASURED)
                .matches(goal -> goal.because().contains("niet meer geteld"));
        assertThat(of2012.goals().stream()
                        .flatMap(goal -> goal.indicators().stream())
                        .flatMap(indicator -> indicator.targets().stream()))
                .isNotEmpty()
                .allSatisfy(target -> {
                    assertThat(target.value()).isEmpty();
                    assertThat(target.note()).contains("niet het getal");
                })
                .anyMatch(target -> target.interim() && target.year() == 2013);
    }

    @Test
    void the_sixth_goal_is_measured_by_ourselves_and_others_know_an_indicator_of_the_catalogue() {
        assertThat(of2020.goals().stream().filter(Goal::isLive))
                .extracting(Goal::number)
                .containsExactly(6);
        Catalogue catalogue = Catalogue.load();
        assertThat(of2020.goals().stream().flatMap(goal -> goal.own().stream()))
                .contains("bewegen", "kwaliteitszorg")
                .allMatch(id -> catalogue.find(id).isPresent());
    }

    private static List<String> values(Agreement agreement, String goal, String indicator, int year) {
        return indicator(agreement, goal, indicator).of(year).stream()
                .map((Point point) ->
                        point.value().toPlainString() + " " + point.source().document())
                .toList();
    }

    private static GoalIndicator indicator(Agreement agreement, String goal, String indicator) {
        return agreement.goal(goal).flatMap(found -> found.indicator(indicator)).orElseThrow();
    }
}
