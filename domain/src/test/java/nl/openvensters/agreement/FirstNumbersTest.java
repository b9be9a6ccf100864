package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that the public documents give, as the page of each goal shows them: with document and page, both where two differ. */
class FirstNumbersTest {

    /** Goal | indicator | when | value | document | page. Read out of the documents by hand, not out of what is loaded. */
    private static final String NUMBERS = """
            digitaal-leermateriaal | methodesoftware | schooljaar 2017/18 | 82% | Dashboard | 1
            digitaal-leermateriaal | methodesoftware | 2020 | 90% | Dashboard | 1
            digitaal-leermateriaal | filmpjes | schooljaar 2017/18 | 71% | Dashboard | 1
            digitaal-leermateriaal | oefensoftware | schooljaar 2017/18 | 59% | Dashboard | 1
            digitaal-leermateriaal | sivon-besturen | 1 oktober 2020 | 133 | Dashboard | 2
            digitaal-leermateriaal | sivon-leerlingen | 1 oktober 2020 | 31% | Dashboard | 2
            digitaal-leermateriaal | ict-plan | 2016 | 52% | Tweede | 5
            digitaal-leermateriaal | ict-plan-in-de-maak | 2016 | 40% | Tweede | 5
            cultuureducatie | cultuurcoordinator | schooljaar 2018/19 | 86% | Dashboard | 3
            cultuureducatie | vakleerkrachten | schooljaar 2018/19 | 59% | Dashboard | 4
            cultuureducatie | in-het-programma | 2019 | 59% | Dashboard | 4
            cultuureducatie | in-het-programma | 2019 | 66% | Dashboard | 4
            cultuureducatie | eigen-aanbod-voldoende | schooljaar 2018/19 | 51% | Dashboard | 4
            cultuureducatie | eigen-aanbod-tevreden | schooljaar 2018/19 | 23% | Dashboard | 4
            cultuureducatie | ander-aanbod-voldoende | schooljaar 2018/19 | 35% | Dashboard | 4
            cultuureducatie | ander-aanbod-tevreden | schooljaar 2018/19 | 60% | Dashboard | 4
            kwaliteitszorg | standaard-kwaliteitszorg | 2020 | 80% | Dashboard | 5
            kwaliteitszorg | standaard-kwaliteitszorg | 2018 | 80% | Dashboard | 5
            kwaliteitszorg | standaard-kwaliteitszorg | 2019 | 80,4% | Dashboard | 5
            kwaliteitszorg | zelfevaluatie-per-jaar | 2016 | 47% | Tweede | 11
            kwaliteitszorg | zelfevaluatie-per-jaar | 2017 | 44% | Dashboard | 5
            kwaliteitszorg | zelfevaluatie-per-jaar | 2018 | 41% | Dashboard | 5
            kwaliteitszorg | zelfevaluatie-per-jaar | 2020 | 38% | Dashboard | 5
            kwaliteitszorg | zelfevaluatie-per-twee-jaar | 2016 | 25% | Tweede | 11
            kwaliteitszorg | zelfevaluatie-per-twee-jaar | 2018 | 32% | Dashboard | 5
            kwaliteitszorg | zelfevaluatie-per-twee-jaar | 2020 | 38% | Dashboard | 5
            kwaliteitszorg | zelfevaluaties-van-scholen | 2017 | 66% | Dashboard | 6
            kwaliteitszorg | zelfevaluaties-van-scholen | 2018 | 77% | Dashboard | 5
            kwaliteitszorg | zelfevaluaties-van-scholen | 2020 | 74% | Dashboard | 5
            kwaliteitszorg | goed-worden-goed-blijven | 2020 | 66 | Dashboard | 6
            kwaliteitszorg | duurzame-ontwikkeling | 2019 en 2020 | 198 | Dashboard | 6
            zwakke-scholen | binnen-een-jaar | schooljaar 2014/15 | 21% | Tweede | 10
            zwakke-scholen | binnen-een-jaar | schooljaar 2015/16 | 36% | Tweede | 10
            zwakke-scholen | binnen-een-jaar | oordeel in 2017/18 | 62% | Dashboard | 6
            zwakke-scholen | onvoldoende | schooljaar 2017/18 | 94 | Dashboard | 6
            zwakke-scholen | onvoldoende-verbeterd | stand op 1 september 2019 | 68 | Dashboard | 6
            zwakke-scholen | zeer-zwak | schooljaar 2017/18 | 38 | Dashboard | 6
            zwakke-scholen | zeer-zwak-voldoende | stand op 1 september 2019 | 14 | Dashboard | 6
            zwakke-scholen | zeer-zwak-onvoldoende | stand op 1 september 2019 | 16 | Dashboard | 6
            zwakke-scholen | hulp-zeer-zwak | 2020 | 90% | Dashboard | 7
            zwakke-scholen | hulp-onvoldoende | 2020 | 65% | Dashboard | 7
            vensters | ingelogde-besturen | begin 2020 | 94,5% | Dashboard | 7
            vensters | scholen-van-die-besturen | begin 2020 | 99% | Dashboard | 7
            vensters | gevulde-scholen | 1 januari 2020 | 3.910 | Dashboard | 7
            vensters | bezoekers | gemiddeld in 2019 | 58.000 | Dashboard | 7
            startende-leraren | begeleiding | 2015 | 71% | Dashboard | 9
            startende-leraren | begeleiding | 2015 | 72% | Tweede | 8
            startende-leraren | begeleiding | 2016 | 79% | Tweede | 8
            startende-leraren | begeleiding | diploma in 2018 | 87% | Dashboard | 8
            startende-leraren | maatregelen-besturen | 2015 | 67% | Dashboard | 9
            startende-leraren | maatregelen-besturen | 2020 | 90% | Dashboard | 9
            startende-leraren | maatregelen-schoolleiders | 2015 | 62% | Dashboard | 9
            startende-leraren | maatregelen-schoolleiders | 2020 | 95% | Dashboard | 9
            startende-leraren | uren-voor-coaches | 2017 | 64% | Dashboard | 9
            startende-leraren | uren-voor-coaches | 2020 | 86% | Dashboard | 9
            startende-leraren | scholing-van-coaches | 2017 | 53% | Dashboard | 9
            startende-leraren | scholing-van-coaches | 2020 | 68% | Dashboard | 9
            startende-leraren | programma | 2019 | 22% | Dashboard | 9
            startende-leraren | meetinstrument | 2019 | 40% | Dashboard | 9
            schoolleiders | geregistreerd | 2015 | 30% | Tweede | 7
            schoolleiders | geregistreerd | 2016 | 44% | Tweede | 7
            schoolleiders | geregistreerd | 2020 | 85% | Dashboard | 10
            schoolleiders | gekwalificeerd | 2013 | 40% | Dashboard | 10
            schoolleiders | gekwalificeerd | 2020 | 85% | Dashboard | 10
            schoolleiders | wisseling | 2020 | 10% | Dashboard | 10
            schoolleiders | opleidingen | 2020 | 446 | Dashboard | 10
            schoolleiders | beoordelaars | 2020 | 11 | Dashboard | 10
            bewegingsonderwijs | twee-lesuren | 2018 | 69% | Dashboard | 13
            bewegingsonderwijs | twee-lesuren | juni 2020 | 64% | Dashboard | 13
            bewegingsonderwijs | alle-lessen-bevoegd | 2018 | 55% | Dashboard | 13
            bewegingsonderwijs | alle-lessen-bevoegd | juni 2020 | 64% | Dashboard | 13
            bewegingsonderwijs | lessen-bevoegd | 2017 | 85% | Dashboard | 13
            bewegingsonderwijs | lessen-bevoegd | 2018 | 79% | Dashboard | 13
            bewegingsonderwijs | lessen-bevoegd | 2020 | 86% | Dashboard | 13
            bewegingsonderwijs | te-weinig-gymzalen | 2017 | 14% | Dashboard | 13
            bewegingsonderwijs | te-weinig-gymzalen | 2018 | 22% | Dashboard | 13
            bewegingsonderwijs | te-weinig-gymzalen | 2020 | 26% | Dashboard | 13
            bewegingsonderwijs | meer-gym-van-plan | 2020 | 24% | Dashboard | 13
            bewegingsonderwijs | werkdrukgeld | 2020 | 49% | Dashboard | 14
            """;

    private final Agreement agreement = FirstEditions.all().stream()
            .map(FirstEditions.FirstEdition::agreement)
            .filter(one -> one.code().equals("bestuursakkoord-2020"))
            .findFirst()
            .orElseThrow();

    @Test
    void the_page_of_a_goal_shows_every_number_with_its_document_and_page() {
        NUMBERS.lines().map(line -> List.of(line.split(" \\| "))).forEach(number -> assertThat(
                        shown(number.get(0), number.get(1)).rows())
                .as("%s", number)
                .anySatisfy(row -> {
                    assertThat(row.when()).isEqualTo(number.get(2));
                    assertThat(row.value()).isEqualTo(number.get(3));
                    assertThat(row.source())
                            .startsWith(number.get(4))
                            .containsPattern("bladzijde " + number.get(5) + "(,|$)");
                }));
    }

    @Test
    void every_goal_says_how_it_stands_what_moves_and_what_is_done() {
        assertThat(agreement.goals()).hasSize(10).allSatisfy(goal -> {
            assertThat(AgreementWords.standing(goal.standing()))
                    .isIn("Op koers", "Vraagt aandacht", "Niet gemeten", "Niet meer gemeten");
            assertThat(List.of(goal.objective(), goal.because(), goal.movement(), goal.actions()))
                    .allMatch(text -> text.length() > 30);
        });
        assertThat(agreement.ambitions()).hasSize(4);
    }

    private ShownIndicator shown(String goal, String indicator) {
        return new GoalStory(agreement, agreement.goal(goal).orElseThrow(), List.of())
                .indicators().stream()
                        .filter(shown -> shown.id().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }
}
