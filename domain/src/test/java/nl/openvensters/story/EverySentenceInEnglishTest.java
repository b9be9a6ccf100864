package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;
import nl.openvensters.publication.IndicatorFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sentence in English, told of the same material as the Dutch ones. */
class EverySentenceInEnglishTest {

    private static final int TIMES = 60;

    /** Words that no English sentence has. */
    private static final Pattern DUTCH =
            Pattern.compile("(?iu)(?<![\\p{L}‘])(de|het|een|van|voor|zijn|niet|wij|naar|bij|ook"
                    + "|kinderen|scholen|uur|jaar|deze|dat|er|werd|waren|tot|geen|met|door|uit|u|heeft|hebben|zoveel|minder"
                    + "|gemiddelde?|schooljaar|schooljaren|ongeveer|inspectie|toets|bestuur|leerlingen)(?!\\p{L})");

    /** Names, and words of the field that the sentence explains. */
    private static final Pattern NAMES = Pattern.compile("De Lindehof|Leerling in beeld|Centrale Eindtoets"
            + "|(Zonder actueel oordeel|Geen oordeel|Basisarrangement|[Zz]eer zwak|Zwak|Goed|Voldoende|Onvoldoende)’? \\([^)]*\\)"
            + "|voor- en vroegschoolse educatie");

    private static final Pattern OWN = Pattern.compile("<(span|div) lang=\"nl\">.*?</\\1>", Pattern.DOTALL);

    private static final Pattern PRESENT =
            Pattern.compile("\\b(is|are|has|have|starts|gives?|goes|asks|offers|names|mentions|finds"
                    + "|stands|writes|works?|forms)\\b");

    private static final Map<String, List<String>> SAID = new ConcurrentHashMap<>();

    private static final Map<String, List<IndicatorStory>> TOLD = new ConcurrentHashMap<>();

    static Stream<String> indicators() {
        return Stream.concat(MadeMaterial.CENTRAL.stream(), MadeMaterial.OWN.stream());
    }

    private static Stream<IndicatorStory> stories(String indicator) {
        return TOLD.computeIfAbsent(indicator, id -> told(id)).stream();
    }

    private static List<IndicatorStory> told(String indicator) {
        try (var english = Language.ENGLISH.speak()) {
            return LongStream.range(0, TIMES)
                    .mapToObj(seed -> {
                        var made = new MadeMaterial(seed);
                        return MadeMaterial.OWN.contains(indicator)
                                ? new SampleSchool(indicator)
                                        .answers(made.answer(indicator), seed % 2 == 0 ? 2025 : 2023)
                                        .story()
                                : made.figures(indicator).story();
                    })
                    .toList();
        }
    }

    private static Stream<String> sentences(IndicatorStory story) {
        return Stream.concat(
                Stream.concat(story.answer().map(Html::markup).stream(), story.missing().map(Html::markup).stream()),
                story.illustrations().stream().flatMap(shape -> shape.notes().stream()));
    }

    private static Stream<String> said(String indicator) {
        return SAID
                .computeIfAbsent(indicator, id -> {
                    try (var english = Language.ENGLISH.speak()) {
                        return told(id).stream()
                                .flatMap(EverySentenceInEnglishTest::said)
                                .distinct()
                                .toList();
                    }
                })
                .stream();
    }

    /** All that we say, without what the school says. */
    private static Stream<String> said(IndicatorStory story) {
        return Stream.of(
                        sentences(story),
                        Stream.of(story.question(), story.name(), story.meaning(), story.source()),
                        story.terms().stream().flatMap(term -> Stream.of(term.name(), term.text())),
                        story.illustrations().stream().map(IndicatorStory.Illustration::heading),
                        story.illustrations().stream()
                                .flatMap(shape -> shape.picture().stream())
                                .flatMap(picture -> picture.legend().stream().map(key -> key.name())),
                        story.illustrations().stream()
                                .flatMap(shape -> shape.points().stream())
                                .filter(point -> !point.labelOwn())
                                .map(IndicatorStory.Point::label),
                        story.tables().stream().flatMap(table -> Stream.of(
                                        Stream.of(table.caption()),
                                        table.heads().stream(),
                                        table.rows().stream().flatMap(row -> row.cells().stream()))
                                .flatMap(texts -> texts)))
                .flatMap(texts -> texts)
                .map(text -> new Html(OWN.matcher(text).replaceAll("")).asText())
                .map(text -> text.replaceAll("‘[^’]*’", ""));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void is_complete_and_ends(String indicator) {
        assertThat(stories(indicator).flatMap(EverySentenceInEnglishTest::sentences))
                .isNotEmpty()
                .map(markup -> new Html(markup).asText())
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "}", "  ", " .", " ,", "null", "Optional")
                        .matches("(?s)[A-Z‘].*[.!?’]"));
    }

    /** Of the register and of tests there are names in the cells. */
    @ParameterizedTest
    @MethodSource("indicators")
    void has_no_dutch_words_of_ours(String indicator) {
        assertThat(said(indicator)
                        .map(text -> NAMES.matcher(text).replaceAll(""))
                        .filter(text -> DUTCH.matcher(text).find())
                        .distinct())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void agrees_in_number(String indicator) {
        assertThat(said(indicator)
                        .filter(
                                text -> text.matches(
                                        "(?s).*\\b(one (children|people|schools|hours|answers|times)|there (are|were) one\\b).*"))
                        .distinct())
                .isEmpty();
    }

    static Stream<String> own() {
        return MadeMaterial.OWN.stream();
    }

    @ParameterizedTest
    @MethodSource("own")
    void is_in_the_past_with_the_year_for_an_older_school_year(String indicator) {
        for (long seed = 0; seed < TIMES; seed++) {
            String told;
            try (var english = Language.ENGLISH.speak()) {
                told = new SampleSchool(indicator)
                        .answers(new MadeMaterial(seed).answer(indicator), 2023)
                        .story()
                        .answer()
                        .orElseThrow()
                        .markup();
            }
            String ours = new Html(OWN.matcher(told).replaceAll("")).asText();
            assertThat(ours).contains("2023-2024");
            assertThat(PRESENT.matcher(ours.replaceAll("Everything about[^.]*[.]", "")
                                    .replaceAll("Everything about[^:]*is in", ""))
                            .find())
                    .as(ours)
                    .isFalse();
        }
    }

    @Test
    void none_and_one_and_many_children_are_told_as_english_does() {
        try (var english = Language.ENGLISH.speak()) {
            assertThat(pupils(0)).startsWith("There are no children at De Lindehof.");
            assertThat(pupils(1)).startsWith("There is one child at De Lindehof.");
            assertThat(pupils(7)).startsWith("There are seven children at De Lindehof.");
            assertThat(pupils(1354)).startsWith("There are 1,354 children at De Lindehof.");
        }
    }

    private static String pupils(int number) {
        return new SampleSchool("leerlingen")
                .pupils(FigureValue.of(number))
                .story()
                .answer()
                .orElseThrow()
                .asText();
    }

    @Test
    void what_a_school_wrote_stays_dutch_and_is_marked_so() {
        var answered = new MadeMaterial(1).answer("missie");
        try (var english = Language.ENGLISH.speak()) {
            IndicatorStory story =
                    new SampleSchool("missie").answers(answered, 2025).story();
            assertThat(story.answer().orElseThrow().markup()).contains("<span lang=\"nl\">");
            assertThat(story.ownLanguage()).isEqualTo("nl");
            assertThat(story.label("says")).isEqualTo("The school wrote (in Dutch)");
        }
        IndicatorStory story =
                new SampleSchool("missie").answers(answered, 2025).story();
        assertThat(story.answer().orElseThrow().markup()).doesNotContain("lang=");
        assertThat(story.ownLanguage()).isEmpty();
    }

    @Test
    void why_a_school_took_something_offline_is_marked_as_dutch() {
        try (var english = Language.ENGLISH.speak()) {
            assertThat(new SampleSchool("leerlingen")
                            .withdrawn("Het cijfer klopt niet.")
                            .story()
                            .missing())
                    .map(Html::markup)
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("The school has withdrawn this.")
                            .endsWith("<span lang=\"nl\">Het cijfer klopt niet.</span>"));
        }
    }

    @Test
    void the_reason_of_a_school_stays_text() {
        assertThat(new SampleSchool("leerlingen")
                        .withdrawn("Minder dan <b>drie</b>.")
                        .story()
                        .missing())
                .map(Html::markup)
                .hasValueSatisfying(why -> assertThat(why).contains("&lt;b&gt;drie"));
    }

    @Test
    void a_subject_that_a_school_named_itself_is_marked_as_dutch_in_what_a_picture_tells_too() {
        String shares = "{'grouping': 'UNITS', 'hours': {'Rekenen': 10, 'Wadlopen': 2}}";
        try (var english = Language.ENGLISH.speak()) {
            assertThat(pictured(shares)).contains("<span lang=\"nl\">Wadlopen</span>: 17%");
        }
        assertThat(pictured(shares)).contains("Wadlopen: 17%").doesNotContain("<span");
    }

    private static String pictured(String shares) {
        String svg = new SampleSchool("organisatie")
                .answers(shares)
                .story()
                .illustrations()
                .get(0)
                .picture()
                .orElseThrow()
                .wide();
        return svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
    }

    @Test
    void an_indicator_that_the_catalogue_has_in_dutch_only_keeps_its_question_and_is_marked_so() {
        var school = new SampleSchool("leerlingen").pupils(FigureValue.of(7));
        IndicatorFigures shown = school.figures();
        IndicatorFigures dutchOnly = new IndicatorFigures(
                dutchOnly(shown.indicator()),
                shown.visibility(),
                shown.missing(),
                shown.figures(),
                shown.surroundings(),
                shown.explanation(),
                shown.answer());
        try (var english = Language.ENGLISH.speak()) {
            IndicatorStory story = Storyteller.tell(dutchOnly, school.profile());

            assertThat(story.question()).isEqualTo("Hoeveel kinderen zitten er op deze school?");
            assertThat(story.language()).isEqualTo("nl");
            assertThat(story.answer().orElseThrow().asText()).startsWith("There are seven children");
        }
    }

    private static Indicator dutchOnly(Indicator of) {
        return new Indicator(
                of.id(),
                of.question(),
                of.name(),
                of.theme(),
                of.supply(),
                of.source(),
                of.kind(),
                of.subjects(),
                of.appliesTo(),
                of.comparison(),
                of.automaticAfterDays(),
                of.definition(),
                of.measures(),
                of.answer());
    }
}
