package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.openvensters.writing.Hint.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingCheckTest {

    private static final KnownNumber TEN_PUPILS = new KnownNumber(
            NumberTopic.PUPILS,
            Optional.empty(),
            "Aantal leerlingen",
            "1 oktober 2025",
            KnownNumber.Whose.SCHOOL,
            new KnownNumber.Years(2025, 2025),
            true,
            Optional.of(BigDecimal.TEN));

    private final WritingCheck check = new WritingCheck(new WordList(SuppliedWords.read()));

    @Test
    void the_supplied_list_has_at_least_150_words_each_once() {
        List<String> terms = SuppliedWords.read().stream()
                .map(word -> word.term().toLowerCase())
                .toList();

        assertThat(terms).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "school, 1",
        "leerlingen, 3",
        "theater, 3",
        "mooie, 2",
        "België, 3",
        "ijs, 1",
        "nieuwe, 2",
        "geëvalueerd, 5"
    })
    void syllables_are_counted_by_sound(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @Test
    void readability_follows_the_published_formulas() {
        var text = new Readability(100, 10, 150);

        assertThat(text.fleschDouma()).isCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, within(1e-9));
        assertThat(text.brouwer()).isCloseTo(195 - 2.0 / 3 * 150 - 2 * 10, within(1e-9));
    }

    @Test
    void a_short_text_gets_no_score() {
        assertThat(check.check("<p>Wij zijn een kleine school. Kom kijken!</p>", List.of())
                        .readability())
                .isEmpty();
    }

    @Test
    void a_longer_text_gets_one() {
        String sentence = "Op onze school leren de kinderen elke dag samen lezen en rekenen. ";

        WritingAdvice advice = check.check("<p>" + sentence.repeat(5) + "</p>", List.of());

        assertThat(advice.words()).isEqualTo(60);
        assertThat(advice.readability()).map(Readability::ease).contains(Readability.Ease.EASY);
    }

    @Test
    void a_long_sentence_is_pointed_at() {
        String words = "een ".repeat(15) + "twee";

        assertThat(kinds("<p>" + words + ".</p>")).contains(Kind.LONG_SENTENCE);
        assertThat(kinds("<p>Kort is goed.</p>")).isEmpty();
    }

    @Test
    void jargon_gets_a_plain_word_in_the_same_case() {
        assertThat(check.check("<p>Opbrengstgericht werken is ons speerpunt.</p>", List.of())
                        .hints())
                .contains(new Hint(
                        Kind.JARGON, "Opbrengstgericht werken", "Werken met duidelijke doelen", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Wij gaan opbrengstgericht werken.",
        "Dat wordt met name genoemd.",
        "De juf werd aangezien voor een moeder.",
        "Het leerrendement is hoog.",
        "Wij zijn echter klein.",
        "De impact is groot.",
        "Dit is een incidenteel geval.",
        "Wij realiseren ons dat."
    })
    void what_would_break_the_sentence_is_suggested_and_not_replaced(String sentence) {
        assertThat(check.check(sentence, List.of()).hints())
                .filteredOn(hint -> hint.kind() == Kind.JARGON)
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(hint.replacement()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Er zijn circa 200 kinderen., Er zijn ongeveer 200 kinderen.",
        "Dat doen wij door middel van spel., Dat doen wij door spel.",
        "Met betrekking tot lezen zijn wij blij., Over lezen zijn wij blij.",
        "Indien het regent spelen wij binnen., Als het regent spelen wij binnen.",
        "Wij praten met ouders/verzorgers., Wij praten met ouders.",
        "Wij werken opbrengstgericht aan lezen., Wij werken met duidelijke doelen aan lezen.",
        "Het team werkt opbrengstgericht., Het team werkt met duidelijke doelen.",
        "De eindopbrengsten zijn goed., De resultaten zijn goed.",
        "Elke groepsleerkracht helpt., Elke leerkracht helpt.",
        "Tevens leren zij zwemmen., Ook leren zij zwemmen."
    })
    void what_is_replaced_leaves_a_right_sentence(String written, String better) {
        Hint hint = check.check(written, List.of()).hints().stream()
                .filter(each -> each.kind() == Kind.JARGON)
                .findFirst()
                .orElseThrow();

        assertThat(written.replace(hint.fragment(), hint.replacement().orElseThrow()))
                .isEqualTo(better);
    }

    @Test
    void what_an_administrator_lets_swap_swaps_and_what_came_off_is_gone() {
        assertThat(new ListedWord("zat", Optional.of("overleg"), true, Optional.empty()).word())
                .contains(new PlainWord("zat", "overleg", true));
        assertThat(new ListedWord("zat", Optional.empty(), false, Optional.empty()).word())
                .isEmpty();
    }

    @Test
    void jargon_is_found_with_any_apostrophe_and_across_tags_and_entities() {
        assertThat(fragments(Kind.JARGON, "<p>Vraag de <strong>IB’er</strong>.</p>"))
                .containsExactly("IB’er");
        assertThat(fragments(Kind.JARGON, "<p>Vraag de ib&#39;er.</p>")).containsExactly("ib'er");
    }

    @Test
    void a_word_that_only_contains_jargon_is_left_alone() {
        assertThat(fragments(Kind.JARGON, "<p>De doorstroomsnelheid van het water.</p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De toets wordt in mei afgenomen.",
                "Dit plan is door het team gemaakt.",
                "Er werden afspraken gemaakt."
            })
    void a_passive_sentence_is_pointed_at(String sentence) {
        assertThat(kinds(sentence)).contains(Kind.PASSIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onze school is gegroeid.",
                "De groepen worden steeds kleiner.",
                "Wij nemen de toets in mei af.",
                "Het aantal wordt groter, want wij hebben geen wachtlijst."
            })
    void an_active_sentence_is_not(String sentence) {
        assertThat(kinds(sentence)).doesNotContain(Kind.PASSIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twee leerlingen zijn verhuisd.",
                "Er kwamen 3 Oekraïense kinderen bij.",
                "Eén jongen bleef zitten."
            })
    void a_group_of_fewer_than_five_children_is_pointed_at(String sentence) {
        assertThat(kinds(sentence)).contains(Kind.SMALL_GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er zitten 231 leerlingen op school.",
                "Wij werken per twee kinderen.",
                "Ruim 1.204 kinderen deden mee.",
                "Gemiddeld 2,4 kinderen."
            })
    void larger_groups_and_ways_of_working_are_not(String sentence) {
        assertThat(kinds(sentence)).doesNotContain(Kind.SMALL_GROUP);
    }

    @Test
    void a_person_who_is_named_is_pointed_at() {
        assertThat(fragments(Kind.PERSON, "<p>Wij danken de vader van Amina de Wit.</p>"))
                .containsExactly("Amina de Wit");
    }

    @Property(tries = 300)
    void any_text_gets_advice_and_every_hint_quotes_the_text(@ForAll String typed) {
        WritingAdvice advice = check.check(typed, List.of(TEN_PUPILS));

        assertThat(advice.hints()).hasSizeLessThanOrEqualTo(30).noneMatch(hint -> hint.fragment()
                .isBlank());
    }

    @Test
    void a_hostile_text_costs_no_more_than_its_length() {
        String hostile = "<".repeat(50_000) + "ge".repeat(50_000) + "1.".repeat(50_000);

        assertThat(check.check(hostile, List.of()).hints()).hasSizeLessThanOrEqualTo(30);
    }

    private List<Kind> kinds(String html) {
        return check.check(html, List.of()).hints().stream().map(Hint::kind).toList();
    }

    private List<String> fragments(Kind kind, String html) {
        return check.check(html, List.of()).hints().stream()
                .filter(hint -> hint.kind() == kind)
                .map(Hint::fragment)
                .toList();
    }
}
