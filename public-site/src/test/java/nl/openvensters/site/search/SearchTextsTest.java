package nl.openvensters.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.search.Found;
import nl.openvensters.search.Found.Distance;
import nl.openvensters.search.Found.Match;
import nl.openvensters.search.Origin;
import nl.openvensters.search.Wish.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextsTest {

    private static final Optional<Origin> NOWHERE = Optional.empty();
    private static final Optional<Origin> AREA = Optional.of(new Origin("3511", 52.09, 5.11, Origin.Kind.MIDDLE));

    private static AskedSchools asked(String parameter, String value) {
        return AskedSchools.of(Map.of(parameter, new String[] {value}));
    }

    private static SearchTexts of(AskedSchools asked, Match match, int total, Optional<Origin> near) {
        int kilometres = near.isPresent() ? 5 : 0;
        return new SearchTexts(
                asked,
                new Found(List.of(), total, total, match, 1, near, kilometres, Map.of(), Map.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "4, true, Vlakbij",
        "344, true, 340 meter",
        "996, true, 1 kilometer",
        "1340, true, '1,3 kilometer'",
        "49, false, Vlakbij",
        "344, false, ongeveer 300 meter",
        "970, false, ongeveer 1 kilometer",
        "1340, false, 'ongeveer 1,3 kilometer'"
    })
    void a_distance_to_the_middle_of_an_area_is_told_roughly(double metres, boolean exact, String told) {
        assertThat(SearchTexts.distance(Optional.of(new Distance(metres, exact))))
                .isEqualTo(told);
    }

    @Test
    void a_distance_that_nobody_asked_is_not_told() {
        assertThat(SearchTexts.distance(Optional.empty())).isEmpty();
    }

    @Test
    void nothing_is_said_of_words_that_nobody_typed() {
        assertThat(of(asked("bij", "Qxqx"), Match.NOTHING, 0, NOWHERE).getWhy()).isEmpty();
    }

    @Test
    void of_words_that_are_not_found_it_is_said_where_was_looked() {
        assertThat(of(asked("q", "qxqx"), Match.NOTHING, 0, NOWHERE).getWhy())
                .startsWith("Wij vonden deze woorden niet");
    }

    @Test
    void when_more_was_chosen_than_any_school_has_that_is_said() {
        assertThat(of(asked("soort", "SO"), Match.NOTHING, 0, NOWHERE).getWhy())
                .isEqualTo("Geen school past bij alles wat u typte en koos.");
    }

    @Test
    void without_words_schools_are_not_in_the_order_of_words() {
        assertThat(of(asked("soort", "SO"), Match.EXACT, 8, NOWHERE).orders()).containsExactly(Order.NAME);
    }

    @Test
    void with_words_they_can_be() {
        assertThat(of(asked("q", "linde"), Match.EXACT, 8, NOWHERE).orders())
                .containsExactly(Order.FITTING, Order.NAME);
    }

    @Test
    void around_a_place_the_order_is_by_distance() {
        SearchTexts texts = of(asked("bij", "3511"), Match.EXACT, 8, AREA);

        assertThat(texts.orders().stream().map(texts::label)).containsExactly("Afstand", "Naam");
    }

    @ParameterizedTest
    @CsvSource({
        "SIMILAR, 1, Deze school lijkt op wat u typte.",
        "SIMILAR, 2, Deze scholen lijken op wat u typte.",
        "PARTLY, 1, Geen school heeft al deze woorden. Deze heeft een deel ervan.",
        "PARTLY, 2, Geen school heeft al deze woorden. Deze hebben een deel ervan."
    })
    void what_is_only_like_it_is_told_of_one_or_of_more(Match match, int total, String remark) {
        assertThat(of(asked("q", "lidne"), match, total, NOWHERE).getRemark()).isEqualTo(remark);
    }

    @Test
    void the_digits_of_a_postcode_are_said_to_be_those_of_a_postcode() {
        SearchTexts texts = of(asked("q", "3511"), Match.EXACT, 8, AREA);

        assertThat(texts.getHeading()).isEqualTo("8 scholen binnen 5 kilometer van postcode 3511");
        assertThat(texts.getMeasured())
                .isEqualTo("Afstanden zijn in een rechte lijn, vanaf het midden van postcode 3511.");
    }
}
