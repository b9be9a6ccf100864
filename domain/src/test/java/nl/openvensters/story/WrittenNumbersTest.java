package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.SchoolType;
import nl.openvensters.writing.Corpus;
import nl.openvensters.writing.Hint;
import nl.openvensters.writing.Hint.Kind;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.WordList;
import nl.openvensters.writing.WritingCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in texts against the figures beside them, by what the words around them name. */
class WrittenNumbersTest {

    private static final WritingCheck CHECK = new WritingCheck(new WordList(List.of()));
    private static final Period THREE_BEFORE = Period.of(new SchoolYear(2021), new SchoolYear(2023));
    private static final Period TWO_YEARS = Period.of(new SchoolYear(2023), new SchoolYear(2024));
    private static final Map<String, SampleSchool> SCHOOLS = Map.ofEntries(
            Map.entry(
                    "leerlingen",
                    new SampleSchool("leerlingen")
                            .pupils(FigureValue.of(241), FigureValue.of(260), FigureValue.of(253))
                            .municipality(
                                    "gemiddelde", Period.on(LocalDate.of(2025, 10, 1)), "BO", 214, "BO.scholen", 12)),
            Map.entry("klein", new SampleSchool("leerlingen").pupils(FigureValue.of(83), FigureValue.of(79))),
            Map.entry(
                    "verborgen",
                    new SampleSchool("leerlingen")
                            .pupils(
                                    FigureValue.of(14),
                                    FigureValue.of(12),
                                    FigureValue.missing(MissingReason.SUPPRESSED))),
            Map.entry(
                    "weging",
                    new SampleSchool("schoolweging")
                            .value(
                                    "driejaars",
                                    SampleSchool.THREE_YEARS,
                                    FigureValue.of(new java.math.BigDecimal("22.3")))
                            .value("jaar", year(2023), FigureValue.of(new java.math.BigDecimal("22.6")))
                            .value("jaar", year(2024), FigureValue.of(new java.math.BigDecimal("22.1")))),
            Map.entry("niveaus", levels()),
            Map.entry(
                    "niveausverborgen",
                    new SampleSchool("referentieniveaus")
                            .own(
                                    "driejaars",
                                    SampleSchool.THREE_YEARS,
                                    "1F",
                                    MissingReason.HIDDEN_BY_SOURCE,
                                    "1S2F",
                                    MissingReason.HIDDEN_BY_SOURCE,
                                    "drempel1F",
                                    85,
                                    "drempel1S2F",
                                    47.8)),
            Map.entry(
                    "toets",
                    new SampleSchool("doorstroomtoets")
                            .own("gemiddelden", year(2023), "IEP.aantal", 31, "IEP.gemiddelde", 79.2)
                            .own("gemiddelden", year(2024), "IEP.aantal", 27, "IEP.gemiddelde", 81.4)),
            Map.entry(
                    "toetsverborgen",
                    new SampleSchool("doorstroomtoets")
                            .value("gemiddelden", year(2024), FigureValue.missing(MissingReason.WITHHELD))),
            Map.entry(
                    "advies",
                    new SampleSchool("schooladvies")
                            .own("aantallen", year(2024), "VMBO_GT", 6, "HAVO", 9, "HAVO_VWO", 5, "VWO", 8)),
            Map.entry(
                    "adviesverborgen",
                    new SampleSchool("schooladvies")
                            .value("aantallen", year(2024), FigureValue.missing(MissingReason.WITHHELD))),
            Map.entry(
                    "team",
                    new SampleSchool("team")
                            .value("personen", Period.on(LocalDate.of(2024, 10, 1)), FigureValue.of(26))
                            .value("personen", Period.on(LocalDate.of(2025, 10, 1)), FigureValue.of(24))),
            Map.entry(
                    "ouders",
                    new SampleSchool("tevredenheid_ouders").answers("{'score':7.8,'respondents':63,'invited':180}")),
            Map.entry("bijdrage", new SampleSchool("ouders").answers("{'amount':45}")),
            Map.entry(
                    "sbo",
                    new SampleSchool("leerlingen")
                            .ofType(SchoolType.SBO)
                            .pupils(FigureValue.of(97), FigureValue.of(104), FigureValue.of(112))),
            Map.entry(
                    "leerlingstemming",
                    new SampleSchool("tevredenheid_leerlingen").answers("{'score':8.2,'respondents':41,'pupils':52}")),
            Map.entry("gym", new SampleSchool("bewegen").answers("{'amount':2}")));

    private static SampleSchool levels() {
        return new SampleSchool("referentieniveaus")
                .own("driejaars", THREE_BEFORE, levels(95.1, 61, 84))
                .own("driejaars", SampleSchool.THREE_YEARS, levels(96.2, 63.4, 86))
                .own("jaar", year(2023), levels(95, 66.2, 30))
                .own("jaar", year(2024), levels(97.3, 58.3, 29))
                .own("vakken", TWO_YEARS, "REKENEN", 55, "LV", 78, "TV", 69)
                .comparable(
                        "vergelijkbaar",
                        SampleSchool.THREE_YEARS,
                        "1F",
                        95.8,
                        "1S2F",
                        60.2,
                        "scholen",
                        31,
                        "wegingVan",
                        22,
                        "wegingTot",
                        22.6);
    }

    private static Object[] levels(double basic, double target, int pupils) {
        return new Object[] {
            "1F",
            basic,
            "1S2F",
            target,
            "leerlingen",
            pupils,
            "drempel1F",
            85,
            "drempel1S2F",
            47.8,
            "uitkomst1F",
            "Boven",
            "uitkomst1S2F",
            "Boven",
            "schoolweging",
            22.3
        };
    }

    private static Period year(int start) {
        return Period.of(new SchoolYear(start));
    }

    private static final Map<String, List<KnownNumber>> KNOWN = new ConcurrentHashMap<>();

    private static List<KnownNumber> known(String school) {
        return KNOWN.computeIfAbsent(
                school,
                name -> ShownNumbers.of(
                        SCHOOLS.get(name).figures(), SCHOOLS.get(name).story()));
    }

    private static List<Hint> hints(String school, String text) {
        return CHECK.check("<p>" + text + "</p>", known(school)).hints();
    }

    static Corpus.Score score(String file, boolean kept) {
        return new Corpus("/writing/" + file)
                .score(kept, (sentence, bracket) -> hints(sentence.about(), sentence.text()).stream()
                        .filter(hint -> hint.kind() == (bracket == '[' ? Kind.OTHER_NUMBER : Kind.HIDDEN_NUMBER))
                        .map(Hint::fragment)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"numbers.txt, false", "numbers.txt, true", "numbers-others.txt, false", "numbers-others.txt, true"})
    void at_least_95_in_100_remarks_are_true_and_80_in_100_faults_are_found(String file, boolean kept) {
        var score = score(file, kept);

        assertThat(score.precision()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 12, 58, 253})
    void what_is_said_of_a_hidden_figure_does_not_depend_on_the_number_that_is_typed(int typed) {
        assertThat(hints("verborgen", "Onze school telt " + typed + " leerlingen."))
                .filteredOn(hint -> hint.kind() != Kind.SMALL_GROUP)
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.kind()).isEqualTo(Kind.HIDDEN_NUMBER);
                    assertThat(hint.detail()).isEqualTo("Aantal leerlingen, 1 oktober 2025");
                });
    }

    @Test
    void the_hint_names_the_figure_that_it_compares() {
        assertThat(hints("niveaus", "Bij ons haalt 61 procent het streefniveau."))
                .extracting(Hint::fragment, Hint::detail)
                .containsExactly(
                        tuple("61 procent", "Streefniveau (1S/2F), schooljaren 2022-2023 tot en met 2024-2025: 63,4%"));
    }

    @Test
    void no_number_is_known_that_the_page_does_not_tell() {
        assertThat(known("leerlingen"))
                .filteredOn(known -> known.whose() == KnownNumber.Whose.COUNTRY)
                .isEmpty();
        assertThat(known("niveausverborgen"))
                .filteredOn(known -> known.number().isPresent())
                .isEmpty();
    }
}
