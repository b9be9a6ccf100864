package nl.openvensters.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final String ONE = """
            theme: resultaten
            title: Resultaten
            indicators:
              - id: schooladvies
                question: Welk advies krijgen kinderen?
                name: Schooladvies
                supply: CENTRAL
                source: DUO
                kind: DISTRIBUTION
                appliesTo: [BO, SBO]
                comparison: true
                automaticAfterDays: 61
                definition: {version: 2, text: Het advies., since: 2025-08-01, changed: Nieuw., earlier: [{version: 1, text: Oud.}]}
                measures:
                  - {code: aantallen, unit: PUPILS, period: SCHOOL_YEAR, dimensions: [advies]}
                  - {code: gemiddelde, unit: PERCENT, period: SCHOOL_YEARS, derivation: {how: MEAN, of: aantallen}}
            """;

    @Test
    void the_shipped_files_are_complete_and_say_what_the_product_relies_on() {
        Catalogue catalogue = Catalogue.load();

        assertThat(catalogue.themes())
                .extracting(Theme::id)
                .doesNotHaveDuplicates()
                .startsWith("school");
        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(catalogue.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.question()).endsWith("?");
            assertThat(indicator.automaticAfterDays() > 0).isEqualTo(indicator.isCentral());
            assertThat(catalogue.of(indicator.theme())).contains(indicator);
        });
        assertThat(catalogue.get("referentieniveaus").measure("driejaars")).hasValueSatisfying(measure -> {
            assertThat(measure.unit()).isEqualTo(Unit.PERCENT);
            assertThat(measure.period()).isEqualTo(PeriodKind.SCHOOL_YEARS);
            assertThat(measure.keys(CellRole.BASIC_THRESHOLD)).containsExactly("drempel1F");
            assertThat(measure.unitOf("leerlingen")).isEqualTo(Unit.PUPILS);
        });
        assertThat(catalogue.of(SchoolType.SO)).extracting(Indicator::id).doesNotContain("referentieniveaus");
        assertThat(catalogue.of(SchoolType.BO)).extracting(Indicator::id).contains("referentieniveaus", "algemeen");
    }

    @Test
    void every_theme_and_indicator_of_ours_is_there_in_english() {
        assertThat(Catalogue.load().all().stream()
                        .filter(indicator -> !indicator.isIn(Language.ENGLISH)
                                || !indicator.theme().isIn(Language.ENGLISH))
                        .map(Indicator::id))
                .isEmpty();
        assertThat(Catalogue.load().all()).allSatisfy(indicator -> {
            Indicator english = indicator.in(Language.ENGLISH);
            assertThat(english.question()).endsWith("?").isNotEqualTo(indicator.question());
            assertThat(english.definition().text())
                    .isNotEqualTo(indicator.definition().text());
        });
    }

    /** But the names of surveys, which are shown to nobody. */
    @Test
    void every_name_that_a_form_suggests_is_there_in_english() {
        assertThat(Catalogue.load().all().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.SATISFACTION)
                        .flatMap(indicator -> indicator.answer().suggestions().stream()
                                .filter(word -> indicator
                                        .suggested(word, Language.ENGLISH)
                                        .isEmpty())))
                .isEmpty();
    }

    @Test
    void an_indicator_without_english_is_told_in_dutch_and_one_with_it_in_english() {
        Indicator dutch = read(ONE).get("schooladvies");
        Indicator both =
                read(withEnglish("changed: New., earlier: [{text: Old.}]")).get("schooladvies");

        assertThat(dutch.isIn(Language.ENGLISH)).isFalse();
        assertThat(dutch.in(Language.ENGLISH)).isEqualTo(dutch);
        assertThat(both.in(Language.DUTCH).question()).isEqualTo("Welk advies krijgen kinderen?");
        assertThat(both.in(Language.ENGLISH).question()).isEqualTo("Which advice?");
        assertThat(both.in(Language.ENGLISH).definition().earlier()).containsExactly(new Definition(1, "Old."));
        assertThat(both.in(Language.ENGLISH).definition().since())
                .isEqualTo(both.definition().since());
    }

    @Test
    void english_of_other_versions_than_dutch_is_refused() {
        assertThatThrownBy(() -> read(withEnglish("changed: New.")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("earlier");
    }

    @Test
    void every_file_of_the_folder_is_in_the_contents() throws IOException {
        Path folder = Path.of("src/main/resources/catalogue");

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("contents.txt")));
        }
    }

    @Test
    void a_file_is_read_in_full() {
        Indicator read = read(ONE).get("schooladvies");

        assertThat(read)
                .isEqualTo(new Indicator(
                        "schooladvies",
                        "Welk advies krijgen kinderen?",
                        "Schooladvies",
                        new Theme("resultaten", "Resultaten"),
                        Supply.CENTRAL,
                        "DUO",
                        IndicatorKind.DISTRIBUTION,
                        Set.of(SubjectKind.SCHOOL),
                        Set.of(SchoolType.BO, SchoolType.SBO),
                        true,
                        61,
                        new Definition(
                                2,
                                "Het advies.",
                                Optional.of(LocalDate.of(2025, 8, 1)),
                                Optional.of("Nieuw."),
                                List.of(new Definition(1, "Oud."))),
                        List.of(
                                new Measure(
                                        "aantallen",
                                        Unit.PUPILS,
                                        PeriodKind.SCHOOL_YEAR,
                                        false,
                                        false,
                                        List.of("advies"),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Measure(
                                        "gemiddelde",
                                        Unit.PERCENT,
                                        PeriodKind.SCHOOL_YEARS,
                                        false,
                                        false,
                                        List.of(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new DerivationRule(
                                                DerivationRule.How.MEAN, "aantallen", List.of(), Optional.empty())),
                                        Optional.empty())),
                        AnswerForm.plain()));
        assertThat(read.measure("niets")).isEmpty();
        assertThat(read.isCentral()).isTrue();
    }

    @Test
    void an_indicator_of_boards_is_kept_and_listed_for_no_school() {
        Catalogue catalogue = read(ONE.replace("appliesTo: [BO, SBO]", "subjects: [BOARD]"));

        assertThat(catalogue.indicators()).isEmpty();
        assertThat(catalogue.of(SubjectKind.BOARD)).extracting(Indicator::id).containsExactly("schooladvies");
    }

    @Test
    void an_unknown_id_is_refused_or_empty() {
        Catalogue catalogue = read(ONE);

        assertThat(catalogue.find("missie")).isEmpty();
        assertThatThrownBy(() -> catalogue.get("missie")).hasMessageContaining("missie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comparison: true          | comparsion: true         | key comparison is missing
            comparison: true          | comparison: maybe        | comparison must be true or false
            source: DUO               | 'source: DUO, colour: r' | source
            appliesTo: [BO, SBO]      | appliesTo: [BO, HAVO]    | appliesTo must be one of [BO, SBO, SO, SO_VSO, VSO]
            appliesTo: [BO, SBO]      | appliesTo: [BO, BO]      | appliesTo must name at least one
            appliesTo: [BO, SBO]      | appliesTo: []            | appliesTo must name at least one
            appliesTo: [BO, SBO]      | appliesTo: BO            | appliesTo must be a list
            appliesTo: [BO, SBO]      | subjects: [PUPIL]        | subjects must be one of [COUNTRY
            automaticAfterDays: 61    | automaticAfterDays: 367  | automaticAfterDays must be a whole number from 0 to 366
            automaticAfterDays: 61    | automaticAfterDays: -1   | automaticAfterDays must be a whole number from 0 to 366
            unit: PERCENT             | unit: PERCENTAGE         | unit must be one of
            code: gemiddelde          | code: aantallen          | code must be unique
            id: schooladvies          | id: School Advies        | id must be lower-case
            name: Schooladvies        | 'name: " "'              | name must be a text
            code: gemiddelde          | 'code: gemiddelde, characteristic: SIZE' | characteristic must be one of
            how: MEAN                 | hoe: MEAN                | key how is missing
            'version: 2, '            | ''                       | key version is missing
            since: 2025-08-01         | since: morgen            | since must be a day
            'changed: Nieuw., '       | ''                       | key changed is missing
            'version: 1, text: Oud.'  | 'version: 3, text: Oud.' | earlier must have all versions before
            ', earlier: [{version: 1, text: Oud.}]' | ''         | earlier must have all versions before
            name: Schooladvies        | name: A:b: c             | not YAML
            """)
    void a_mistake_is_told_with_file_and_key(String right, String wrong, String message) {
        String broken = ONE.replace(right, wrong);

        assertThat(broken).isNotEqualTo(ONE);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("resultaten.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void what_a_school_is_as_a_whole_is_origin_one_measure() {
        assertThat(Characteristic.values())
                .allMatch(what -> Catalogue.load().having(what).isPresent());
        assertThatThrownBy(() -> read(ONE.replace("unit: P", "characteristic: PUPILS, unit: P")))
                .hasMessageContaining("characteristic must be unique, not: PUPILS");
    }

    @Test
    void an_id_is_unique_over_all_files() {
        var reader = new CatalogueReader();
        reader.read("a.yaml", ONE);

        assertThatThrownBy(() -> reader.read("b.yaml", ONE)).hasMessageContaining("b.yaml: theme must be unique");
        assertThatThrownBy(() -> reader.read("b.yaml", ONE.replace("theme: resultaten", "theme: nog_een")))
                .hasMessageContaining("b.yaml: indicators[0]: id must be unique, not: schooladvies");
    }

    private static String withEnglish(String definition) {
        return ONE.replace(
                "    measures:",
                "    english: {question: Which advice?, name: Advice, source: DUO, definition: {text: The advice., "
                        + definition + "}}\n    measures:");
    }

    private static Catalogue read(String yaml) {
        var reader = new CatalogueReader();
        reader.read("resultaten.yaml", yaml);
        return new Catalogue(reader.indicators());
    }
}
