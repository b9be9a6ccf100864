package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.publication.answer.WeekAnswer.Where;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.PostcodeArea;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Found.Match;
import nl.openvensters.search.Wish.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolFinderTest {

    private static final List<MadeUpSchool> SCHOOLS = List.of(
            school("01AA00").called("OBS De Ark").in("Dam", "1234AB").at(52.000, 5.000),
            school("01AB00")
                    .called("De Markesteen")
                    .in("Dam", "1234AC")
                    .at(52.003, 5.000)
                    .caring(Where.IN_BUILDING),
            school("01AC00").called("Arkemade").in("Dam", "1235AB").at(52.030, 5.000),
            school("01AJ00").called("Het Hof").in("Laag", "1236AA").about(52.060, 5.000),
            school("01AD00").called("Het Palet").in("'s-Gravenhage", "2500AB").at(52.080, 4.300),
            school("01AE00").called("Basisschool De Linde").in("Veen", "9000AA").at(53.000, 6.500),
            school("01AF00")
                    .called("De Linde")
                    .in("Rijk", "9100AA")
                    .at(53.100, 6.500)
                    .closed(),
            school("01AG00")
                    .called("De Wissel")
                    .in("Dam", "1234AB")
                    .at(52.001, 5.000)
                    .of(SchoolType.SO),
            school("01AH00")
                    .called("Het Anker")
                    .in("Nieuw-Vuur", "3000AA")
                    .at(51.900, 4.400)
                    .before("De Oude Molen"),
            school("01AI00")
                    .called("IKC Zonnewijs")
                    .in("Nieuw-Vuur", "3000AB")
                    .at(51.901, 4.401)
                    .concept("Jenaplan"));

    private final SchoolFinder finder = finder();

    private static MadeUpSchool school(String code) {
        return new MadeUpSchool(code);
    }

    private static SchoolFinder finder() {
        return finder(SCHOOLS);
    }

    private static SchoolFinder finder(List<MadeUpSchool> schools) {
        var index = new SchoolIndex();
        index.know(List.of(new PostcodeArea(
                "2500",
                Optional.of("Den Haag"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SchoolPoint(52.08, 4.31, false)))));
        index.put(schools.stream().map(MadeUpSchool::listed).toList());
        index.show();
        return new SchoolFinder(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dam", "basisschool Dam", "scholen in Dam"})
    void a_place_lists_schools_for_every_child_first_whatever_word_is_in_a_name(String typed) {
        SchoolFinder place = finder(List.of(
                school("01BA00").called("College Dam").in("Dam", "1234AB").of(SchoolType.VSO),
                school("01BB00").called("De Zwaan").in("Dam", "1234AB"),
                school("01BC00").called("Freinetschool Dam").in("Dam", "1234AB"),
                school("01BD00").called("De Boot").in("Dam", "1234AB"),
                school("01BE00").called("De Ark").in("Dam", "1234AB"),
                school("01BF00").called("De Wind").in("Veen", "9000AB")));

        assertThat(place.find(Wish.of(typed, 1)).schools())
                .extracting(SchoolHit::name)
                .containsExactly("De Ark", "De Boot", "De Zwaan", "Freinetschool Dam", "College Dam");
    }

    @ParameterizedTest
    @CsvSource({
        "OBS de ark, OBS De Ark",
        "ark dam, OBS De Ark",
        "arc dam, OBS De Ark",
        "den haag, Het Palet",
        "gravenhage, Het Palet",
        "pallet den haag, Het Palet",
        "nieuw vuur anker, Het Anker",
        "nieuwvuur anker, Het Anker",
        "oude molen, Het Anker",
        "basisschool zonnewijs in nieuw-vuur, IKC Zonnewijs",
        "zonne wijs, IKC Zonnewijs",
        "jenaplan nieuw vuur, IKC Zonnewijs",
        "speciaal onderwijs dam, De Wissel",
        "01ah, Het Anker",
        "01AH00, Het Anker",
        "1235ab, Arkemade",
        "Dam 1235, Arkemade",
        "lijnde veen, Basisschool De Linde"
    })
    void the_first_is_what_was_meant(String typed, String name) {
        assertThat(names(typed)).first().isEqualTo(name);
    }

    @Test
    void of_schools_around_a_place_only_those_within_are_counted_as_having_all_words() {
        Found found = finder.find(new Wish("het", "Laag", 1, Map.of(), Order.FITTING, 1));

        assertThat(found.exact()).isEqualTo(1);
        assertThat(finder.find(new Wish("het", "", 0, Map.of(), Order.FITTING, 1))
                        .exact())
                .isGreaterThan(1);
    }

    @Test
    void before_the_schools_are_read_there_are_no_suggestions_and_nobody_waits_long() {
        var unread = new SchoolIndex();

        assertThat(new Suggestions(unread).of("linde").schools()).isEmpty();
        assertThatThrownBy(() -> new SchoolFinder(unread).find(new Wish("linde", "", 2, Map.of(), Order.FITTING, 1)))
                .isInstanceOf(SchoolsNotRead.class);
    }

    @Test
    void open_schools_come_before_closed_ones_that_fit_better() {
        assertThat(names("de linde")).containsExactly("Basisschool De Linde", "De Linde");
    }

    @Test
    void what_may_have_been_meant_is_offered_and_not_taken_for_it() {
        Found found = find("lidne veen");

        assertThat(found.match()).isEqualTo(Match.SIMILAR);
        assertThat(found.meant()).contains("Linde veen");
    }

    @Test
    void nothing_is_offered_when_all_words_are_found() {
        assertThat(find("linde veen").meant()).isEmpty();
    }

    @Test
    void when_not_all_words_are_found_it_says_so() {
        Found found = find("linde veen zwembad");

        assertThat(found.match()).isEqualTo(Match.PARTLY);
        assertThat(found.schools()).first().extracting(SchoolHit::name).isEqualTo("Basisschool De Linde");
    }

    @Test
    void nothing_is_found_for_what_is_like_nothing() {
        assertThat(find("qxqxqx").match()).isEqualTo(Match.NOTHING);
    }

    @Test
    void around_a_postcode_its_own_school_comes_first_and_the_next_street_after_it() {
        Found found = find("1234 AC");

        assertThat(found.schools())
                .extracting(SchoolHit::name)
                .containsExactly("De Markesteen", "De Wissel", "OBS De Ark", "Arkemade");
        assertThat(found.hits().get(1).distance().orElseThrow().metres()).isBetween(200.0, 240.0);
        assertThat(found.within()).containsEntry(1, 3).containsEntry(5, 4);
    }

    @Test
    void of_a_postcode_without_a_school_the_middle_of_its_area_is_taken() {
        Found found = find("2500ZZ");

        assertThat(found.near()).get().extracting(Origin::kind).isEqualTo(Origin.Kind.MIDDLE);
        assertThat(found.schools()).extracting(SchoolHit::name).containsExactly("Het Palet");
    }

    @Test
    void a_distance_to_a_school_of_which_only_the_area_is_known_is_not_exact() {
        assertThat(find("1235 AB").hits())
                .filteredOn(hit -> hit.distance().filter(far -> !far.exact()).isPresent())
                .extracting(hit -> hit.school().name())
                .containsExactly("Het Hof");
    }

    @Test
    void distances_from_a_school_of_which_only_the_area_is_known_are_not_exact() {
        assertThat(finder.find(new Wish("", "Het Hof", 5, Map.of(), Order.FITTING, 1))
                        .hits())
                .hasSize(2)
                .noneMatch(hit -> hit.distance().orElseThrow().exact());
    }

    @Test
    void around_a_postcode_of_which_only_the_area_is_known_distances_are_counted_from_its_middle() {
        assertThat(find("1236 AA").near()).get().extracting(Origin::label).isEqualTo("1236");
    }

    @ParameterizedTest
    @CsvSource({"Dam", "de ark", "01AA00", "1234AB", "'52.0,5.0'"})
    void distances_are_counted_from_what_was_typed(String near) {
        Found found = finder.find(new Wish("", near, 2, Map.of(), Order.FITTING, 1));

        assertThat(found.schools())
                .extracting(SchoolHit::name)
                .containsExactlyInAnyOrder("OBS De Ark", "De Markesteen", "De Wissel");
    }

    @Test
    void a_place_that_is_not_known_has_no_distances() {
        assertThat(finder.find(new Wish("linde", "Qxqx", 2, Map.of(), Order.FITTING, 1))
                        .near())
                .isEmpty();
    }

    @Test
    void when_nothing_is_near_the_nearest_are_shown() {
        Found found = finder.find(new Wish("linde", "Dam", 5, Map.of(), Order.FITTING, 1));

        assertThat(found.match()).isEqualTo(Match.FURTHER);
        assertThat(found.schools()).first().extracting(SchoolHit::name).isEqualTo("Basisschool De Linde");
    }

    @Test
    void when_nothing_is_near_the_nearest_are_those_that_are_put_in_the_order_of_names() {
        Found found = finder.find(new Wish("", "52.5,5.0", 5, Map.of(), Order.NAME, 1));

        assertThat(found.match()).isEqualTo(Match.FURTHER);
        assertThat(found.schools())
                .extracting(SchoolHit::name)
                .containsExactly("Arkemade", "De Markesteen", "De Wissel", "Het Hof", "OBS De Ark");
    }

    @Test
    void a_count_says_how_many_there_would_be_with_that_value() {
        var special = Map.of(Choice.TYPE, Set.of("SO"));
        Found found = finder.find(new Wish("dam", "", 0, special, Order.NAME, 1));

        assertThat(found.schools()).extracting(SchoolHit::name).containsExactly("De Wissel");
        assertThat(found.counts().get(Choice.TYPE)).isEqualTo(Map.of("BO", 3, "SO", 1));
        assertThat(found.counts().get(Choice.SIZE)).isEqualTo(Map.of("MEDIUM", 1));
    }

    @Test
    void a_school_for_both_kinds_of_special_education_is_chosen_and_counted_by_either() {
        var index = new SchoolIndex();
        index.put(List.of(
                school("02AA00")
                        .called("De Boei")
                        .in("Zand", "1300AA")
                        .at(52.1, 5.1)
                        .of(SchoolType.SO_VSO)
                        .listed(),
                school("02AB00")
                        .called("De Ton")
                        .in("Zand", "1300AB")
                        .at(52.1, 5.1)
                        .of(SchoolType.VSO)
                        .listed()));
        index.show();

        Found found =
                new SchoolFinder(index).find(new Wish("zand", "", 0, Map.of(Choice.TYPE, Set.of("SO")), Order.NAME, 1));

        assertThat(found.schools()).extracting(SchoolHit::name).containsExactly("De Boei");
        assertThat(found.counts().get(Choice.TYPE)).isEqualTo(Map.of("SO", 1, "VSO", 2));
    }

    @Test
    void a_school_for_several_kinds_of_children_or_that_tells_of_several_themes_is_found_under_each() {
        SchoolFinder some = finder(List.of(
                school("01AA00")
                        .called("De Bolster")
                        .of(SchoolType.SO)
                        .helping(Cluster.HANDICAP_OR_ILLNESS, Cluster.BEHAVIOUR)
                        .telling("praktisch", "resultaten"),
                school("01AB00").called("De Branding").of(SchoolType.SO).helping(Cluster.BEHAVIOUR),
                school("01AC00").called("De Boog").telling("praktisch")));

        Found handicap = some.find(chosen(Choice.CLUSTER, "HANDICAP_OR_ILLNESS"));
        assertThat(handicap.schools()).extracting(SchoolHit::name).containsExactly("De Bolster");
        assertThat(handicap.counts().get(Choice.CLUSTER)).isEqualTo(Map.of("HANDICAP_OR_ILLNESS", 1, "BEHAVIOUR", 2));
        assertThat(some.find(chosen(Choice.CLUSTER, "BEHAVIOUR")).total()).isEqualTo(2);
        assertThat(some.find(chosen(Choice.TOLD, "praktisch")).schools())
                .extracting(SchoolHit::name)
                .containsExactly("De Bolster", "De Boog");
        assertThat(some.find(chosen(Choice.TOLD, "resultaten")).total()).isEqualTo(1);
    }

    private static Wish chosen(Choice choice, String value) {
        return new Wish("", "", 0, Map.of(choice, Set.of(value)), Order.NAME, 1);
    }

    @Test
    void schools_that_care_for_children_after_school_in_their_building_are_chosen_within_two_kilometres() {
        var care = Map.of(Choice.CARE, Set.of("IN_BUILDING"));

        assertThat(finder.find(new Wish("", "1234AB", 2, care, Order.FITTING, 1))
                        .schools())
                .extracting(SchoolHit::name)
                .containsExactly("De Markesteen");
    }

    @Test
    void after_the_last_page_comes_the_last() {
        assertThat(finder.find(Wish.of("dam", 9)).page()).isEqualTo(1);
    }

    @Test
    void nothing_asked_is_nothing_found() {
        assertThat(find("   ").total()).isZero();
    }

    private Found find(String typed) {
        return finder.find(Wish.of(typed, 1));
    }

    private List<String> names(String typed) {
        return find(typed).schools().stream().map(SchoolHit::name).toList();
    }
}
