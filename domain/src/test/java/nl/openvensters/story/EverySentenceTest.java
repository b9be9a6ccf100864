package nl.openvensters.story;

import static nl.openvensters.story.SampleSchool.THREE_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sentence, whatever the figures: told of material of all kinds that is made up by chance. */
class EverySentenceTest {

    private static final int TIMES = 80;

    /** Numbers that are no bare count: days, times, amounts of money, marks, percents, school years, years. */
    private static final Pattern OTHER_NUMBERS = Pattern.compile(
            "[0-9]{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + "|[0-9]{1,2}\\.[0-9]{2} (uur|en)|€ [0-9.,]+|[0-9]+,[0-9]+|[0-9]+%|[0-9]{4}(-[0-9]{4})?");

    private static final Pattern SMALL_NUMBER = Pattern.compile("(?<![0-9.,])([1-9]|1[0-2])(?![0-9.,]*[0-9])");

    private static final Pattern PRESENT =
            Pattern.compile("\\b(is|zijn|zitten|zit|heeft|hebben|begint|krijgt|krijgen|geeft"
                    + "|geven|gaat|vraagt|biedt|noemt|vindt|schrijft|werken|werkt|deelt|doet)\\b");

    private static final Pattern VERDICT = Pattern.compile(
            "lag (dat|het deel op het (basis|streef)niveau bij deze school) .*(boven|onder) haar ondergrens");

    static Stream<String> indicators() {
        return Stream.concat(MadeMaterial.CENTRAL.stream(), MadeMaterial.OWN.stream());
    }

    private static final Map<String, List<IndicatorStory>> TOLD = new ConcurrentHashMap<>();

    private static Stream<IndicatorStory> stories(String indicator) {
        return TOLD.computeIfAbsent(indicator, id -> told(id).toList()).stream();
    }

    private static Stream<IndicatorStory> told(String indicator) {
        return LongStream.range(0, TIMES).mapToObj(seed -> {
            var made = new MadeMaterial(seed);
            return MadeMaterial.OWN.contains(indicator)
                    ? new SampleSchool(indicator)
                            .answers(made.answer(indicator), seed % 2 == 0 ? 2025 : 2023)
                            .story()
                    : made.figures(indicator).story();
        });
    }

    private static Stream<String> sentences(IndicatorStory story) {
        return Stream.concat(
                Stream.concat(story.answer().map(Html::asText).stream(), story.missing().map(Html::asText).stream()),
                story.illustrations().stream().flatMap(shape -> shape.notes().stream()));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void is_complete_and_ends(String indicator) {
        assertThat(stories(indicator).flatMap(EverySentenceTest::sentences))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "}", "  ", " .", " ,", "null", "Optional")
                        .matches("(?s)[A-Z‘].*[.!?’]"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void has_small_numbers_in_words(String indicator) {
        assertThat(stories(indicator).flatMap(EverySentenceTest::sentences)).allSatisfy(sentence -> {
            String rest = OTHER_NUMBERS.matcher(sentence).replaceAll("").replace("‘<5’", "");
            assertThat(SMALL_NUMBER.matcher(rest).find()).as(sentence).isFalse();
        });
    }

    static Stream<String> own() {
        return MadeMaterial.OWN.stream();
    }

    @ParameterizedTest
    @MethodSource("own")
    void is_in_the_past_with_the_year_for_an_older_school_year(String indicator) {
        for (long seed = 0; seed < TIMES; seed++) {
            String told = new SampleSchool(indicator)
                    .answers(new MadeMaterial(seed).answer(indicator), 2023)
                    .story()
                    .answer()
                    .orElseThrow()
                    .asText();
            assertThat(told).contains("2023-2024");
            assertThat(PRESENT.matcher(told.replaceAll("‘[^’]*’", "")).find())
                    .as(told)
                    .isFalse();
        }
    }

    static Stream<String> central() {
        return MadeMaterial.CENTRAL.stream();
    }

    /** What the inspectorate does in general, and since when a word is no longer used, still holds. */
    @ParameterizedTest
    @MethodSource("central")
    void is_in_the_past_for_a_closed_school(String indicator) {
        for (long seed = 0; seed < TIMES; seed++) {
            new MadeMaterial(seed)
                    .figures(indicator)
                    .closed()
                    .story()
                    .answer()
                    .map(Html::asText)
                    .ifPresent(told -> {
                        String ofThen = told.replaceAll(
                                        "(Sinds|De school is er sinds|Een cijfer onder|Het is geen|Dat betekent)[^.]*[.]",
                                        "")
                                .replaceAll(
                                        "[^.]*(voor elke school apart|Voor elke school apart|heeft de inspectie|inspectie heeft|dat wij tonen|kan dat toeval zijn|eigen schaal)[^.]*[.]",
                                        "");
                        assertThat(PRESENT.matcher(ofThen).find()).as(told).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void never_only_repeats_the_name_and_never_answers_with_a_count_of_things(String indicator) {
        assertThat(stories(indicator).flatMap(story -> story.answer().stream()).map(Html::asText))
                .allSatisfy(told ->
                        assertThat(told).doesNotContain("vertelt", " dingen").isNotEqualTo("De Lindehof."));
    }

    @Test
    void gives_a_verdict_only_where_the_inspectorate_does() {
        for (String basic : outcomes()) {
            for (String target : outcomes()) {
                String told = levels(basic, target);
                boolean given = Stream.of(basic, target).anyMatch(o -> o.startsWith("Boven") || o.startsWith("Onder"));
                boolean small = Stream.of(basic, target).anyMatch(o -> o.startsWith("Kleine"));
                assertThat(VERDICT.matcher(told).find()).as(told).isEqualTo(given && !small);
                boolean below = Stream.of(basic, target).anyMatch(o -> o.startsWith("Onder"));
                assertThat(told.split("signaal", -1).length - 1).isEqualTo(below && !small ? 1 : 0);
            }
        }
    }

    private static List<String> outcomes() {
        return Stream.concat(MadeMaterial.OUTCOMES.stream(), Stream.of("?")).toList();
    }

    private static String levels(String basic, String target) {
        return new SampleSchool("referentieniveaus")
                .own(
                        "driejaars",
                        THREE_YEARS,
                        "1F",
                        80,
                        "1S2F",
                        60,
                        "leerlingen",
                        40,
                        "drempel1F",
                        85,
                        "drempel1S2F",
                        48,
                        "uitkomst1F",
                        basic.equals("?") ? MissingReason.NOT_DELIVERED : basic,
                        "uitkomst1S2F",
                        target.equals("?") ? MissingReason.NOT_DELIVERED : target)
                .story()
                .answer()
                .orElseThrow()
                .asText();
    }

    @Test
    void speaks_of_three_school_years_only_where_there_are_three() {
        assertThat(stories("referentieniveaus")).allSatisfy(story -> {
            long counted = story.tables().stream()
                    .filter(table -> table.heads().get(0).equals("Schooljaar"))
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> !row.cells().get(0).equals("niet ontvangen"))
                    .count();
            assertThat(story.answer().orElseThrow().asText().contains("drie schooljaren"))
                    .isEqualTo(counted == 3);
        });
    }

    @Test
    void parts_of_a_whole_add_up_to_a_hundred() {
        assertThat(stories("organisatie")).allSatisfy(story -> assertThat(story.tables().get(0).rows().stream()
                        .map(row -> row.cells().get(1))
                        .mapToInt(cell -> cell.startsWith("minder") ? 0 : Integer.parseInt(cell.replace("%", "")))
                        .sum())
                .isEqualTo(100));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void has_no_empty_table_and_no_ages_without_children_at_its_ends(String indicator) {
        assertThat(stories(indicator).flatMap(story -> story.tables().stream()))
                .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
        if (indicator.equals("leerlingen")) {
            assertThat(stories(indicator)
                            .flatMap(story -> story.tables().stream())
                            .filter(table -> table.heads().get(0).equals("Leeftijd")))
                    .isNotEmpty()
                    .allSatisfy(table -> {
                        assertThat(table.rows().get(0).cells()).isNotEqualTo(List.of("0"));
                        assertThat(table.rows().get(table.rows().size() - 1).cells())
                                .isNotEqualTo(List.of("0"));
                    });
        }
    }

    @Test
    void names_the_scale_beside_every_score_of_a_test() {
        assertThat(stories("doorstroomtoets").filter(story -> story.answer().isPresent()))
                .isNotEmpty()
                .allSatisfy(story -> {
                    assertThat(story.answer().map(Html::asText).orElseThrow()).contains("schaal");
                    assertThat(story.tables().get(0).rows())
                            .allSatisfy(row ->
                                    assertThat(row.cells().get(3)).isIn("50 tot en met 100", "een eigen schaal", "–"));
                });
    }

    @Test
    void never_calls_ten_or_more_too_few() {
        var story = new SampleSchool("doorstroomtoets")
                .own(
                        "gemiddelden",
                        Period.of(new SchoolYear(2024)),
                        "IEP.aantal",
                        24,
                        "IEP.gemiddelde",
                        MissingReason.NOT_DELIVERED)
                .readOn(LocalDate.of(2026, 3, 1))
                .story();
        assertThat(story.missing().map(Html::asText)).isEqualTo(Optional.of("Wij kregen hierover geen cijfer."));
    }
}
