package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.page.BoardPage;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Succession;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Found;
import nl.openvensters.search.Origin;
import nl.openvensters.search.Wish;

/** Made-up schools in every shape that the API answers with. */
final class ApiAnswers {

    static final SchoolCode CODE = new SchoolCode("99XX00");

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    private static final LocalDate DELIVERED = LocalDate.of(2026, 3, 1);

    private ApiAnswers() {}

    /** The page that is asked for, with the address that asks it. */
    static Paging paging(int page) {
        return new Paging("/api/v1/schools", Map.of("q", List.of("dam & dijk")), page, 20, 42);
    }

    static JsonObject secondPage() {
        return SearchJson.of(Wish.of("dam & dijk", 2), secondOfThreePages(), paging(2));
    }

    static Found secondOfThreePages() {
        var full = new SchoolHit(
                CODE,
                "De Vuurtoren",
                Optional.of("Plein 2"),
                Optional.of("Zuiddam"),
                Optional.of("Súdermar"),
                SchoolType.BO,
                Optional.of("Openbaar"),
                Optional.of(new PupilCount(OptionalInt.of(210), COUNTED)),
                Optional.of("Stichting Dam"),
                true);
        var small = new SchoolHit(
                new SchoolCode("99XX01"),
                "Het Nest",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SchoolType.SO,
                Optional.empty(),
                Optional.of(new PupilCount(OptionalInt.empty(), COUNTED)),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(Cluster.HANDICAP_OR_ILLNESS, Cluster.BEHAVIOUR),
                List.of("onderwijs", "praktisch"));
        return new Found(
                List.of(
                        new Found.Hit(full, Optional.of(new Found.Distance(349.6, true))),
                        new Found.Hit(small, Optional.empty())),
                42,
                42,
                Found.Match.EXACT,
                2,
                Optional.of(new Origin("Zuiddam", 52.5, 5.25, Origin.Kind.MIDDLE)),
                0,
                Map.of(
                        Choice.TYPE, Map.of("BO", 41, "SO", 1),
                        Choice.CLUSTER, Map.of("BEHAVIOUR", 1),
                        Choice.TOLD, Map.of("onderwijs", 1)),
                Map.of(),
                Optional.empty());
    }

    static SchoolPage page(List<IndicatorFigures> board) {
        return new SchoolPage(
                "", profile(), List.of(new FormerName("De Lichtboei", LocalDate.of(2019, 8, 1))), figures(), board);
    }

    static BoardPage board() {
        return new BoardPage(
                "",
                new BoardProfile(
                        8,
                        new SchoolProfile.Board(new BoardNumber("90001"), "Stichting Dam"),
                        List.of(new BoardProfile.School(CODE, "De Vuurtoren", Optional.of("Zuiddam")))),
                words());
    }

    static SchoolProfile profile() {
        return new SchoolProfile(
                7,
                CODE,
                DELIVERED,
                false,
                "De Vuurtoren",
                SchoolType.BO,
                List.of(Cluster.BEHAVIOUR),
                Optional.of("Openbaar"),
                new SchoolProfile.Address(
                        Optional.of("Dijk"),
                        Optional.of("1a"),
                        Optional.of(new Postcode("1234AB")),
                        Optional.of("Zuiddam"),
                        Optional.of("Flevoland")),
                Optional.of("0100000000"),
                Optional.of("www.vuurtoren.example"),
                Optional.of(new SchoolProfile.Municipality(new MunicipalityCode("9001"), "Súdermar")),
                Optional.of(new SchoolProfile.Board(new BoardNumber("90001"), "Stichting Dam")),
                Optional.of("PO9001"),
                Optional.of(new SchoolPoint(52.5, 5.25, false)),
                LocalDate.of(2010, 8, 1),
                Optional.of(LocalDate.of(2025, 7, 31)),
                List.of(),
                List.of(
                        new Succession(
                                "99YY",
                                Optional.of(new SchoolCode("99YY00")),
                                Optional.of("De Golf"),
                                LocalDate.of(2025, 8, 1),
                                Succession.Kind.MERGER,
                                true),
                        new Succession(
                                "99ZZ",
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2025, 8, 1),
                                Succession.Kind.TRANSFER,
                                false)));
    }

    static List<IndicatorFigures> words() {
        return List.of(new IndicatorFigures(
                Catalogue.load().get("bestuur"),
                new Visibility.Published(LocalDate.of(2026, 4, 1), Visibility.How.DELIBERATE, 3),
                Optional.empty(),
                List.of(),
                new Surroundings(List.of(), List.of(), List.of()),
                Optional.of(
                        new PublishedExplanation("<p>Wij zijn een klein bestuur.</p>", LocalDate.of(2026, 4, 1), 3)),
                Optional.of(new PublishedAnswer(
                        "{\"link\":\"https://bestuur.example\",\"email\":\"post@bestuur.example\"}",
                        new SchoolYear(2025)))));
    }

    static SchoolFigures figures() {
        var published = new Visibility.Published(LocalDate.of(2026, 4, 1), Visibility.How.DELIBERATE, 3);
        var ages = new LinkedHashMap<String, FigureValue>();
        ages.put("4", FigureValue.of(23));
        ages.put("5", FigureValue.missing(MissingReason.SUPPRESSED));
        var counted = new Figure(
                "leerlingen",
                "aantal",
                Period.on(COUNTED),
                Optional.of(FigureValue.of(new BigDecimal("210"))),
                Cells.none(),
                FigureStatus.FINAL,
                Optional.of(COUNTED),
                DELIVERED,
                3);
        var byAge = new Figure(
                "leerlingen",
                "leeftijd",
                Period.on(COUNTED),
                Optional.empty(),
                Cells.of(ages),
                FigureStatus.PROVISIONAL,
                Optional.empty(),
                DELIVERED,
                3);
        var judged = new Figure(
                "inspectie",
                "oordeel",
                Period.judgedOn(COUNTED),
                Optional.of(FigureValue.category("Voldoende")),
                Cells.none(),
                FigureStatus.CORRECTED,
                Optional.empty(),
                DELIVERED,
                3);
        var levels = new Figure(
                "referentieniveaus",
                "driejaars",
                Period.of(new SchoolYear(2022), new SchoolYear(2024)),
                Optional.empty(),
                Cells.of(
                        Map.of("1F", FigureValue.of(90), "1S2F", FigureValue.of(50), "leerlingen", FigureValue.of(10))),
                FigureStatus.FINAL,
                Optional.empty(),
                DELIVERED,
                3);
        List<IndicatorFigures> indicators = List.of(
                new IndicatorFigures(
                        indicator("referentieniveaus"),
                        published,
                        Optional.empty(),
                        List.of(levels),
                        new Surroundings(List.of(), List.of(), List.of()),
                        Optional.empty(),
                        Optional.empty()),
                new IndicatorFigures(
                        indicator("leerlingen"),
                        published,
                        Optional.empty(),
                        List.of(counted, byAge),
                        new Surroundings(List.of(), List.of(), List.of(counted)),
                        Optional.of(new PublishedExplanation("<p>Wij groeien.</p>", DELIVERED, 3)),
                        Optional.empty()),
                new IndicatorFigures(
                        indicator("inspectie"),
                        published,
                        Optional.empty(),
                        List.of(judged),
                        new Surroundings(List.of(), List.of(), List.of()),
                        Optional.empty(),
                        Optional.empty()),
                nothing(
                        "schooladvies",
                        new Visibility.Withdrawn(DELIVERED, "Er zit een fout in."),
                        MissingReason.NOT_PUBLISHED),
                nothing("missie", new Visibility.Never(), MissingReason.NOT_DELIVERED),
                answered(
                        "tevredenheid_ouders",
                        "{\"score\":8.1,\"respondents\":4,\"invited\":90,\"earlier\":"
                                + "[{\"schoolYear\":2022,\"score\":7.6,\"respondents\":3},"
                                + "{\"schoolYear\":2023,\"score\":7.9,\"respondents\":96}]}",
                        published),
                answered(
                        "algemeen",
                        "{\"photo\":{\"file\":\"9f86d081\",\"small\":\"60303ae2\",\"width\":1600,\"height\":900,\"alt\":\"De Vuurtoren vanaf de dijk\"}}",
                        published));
        return new SchoolFigures(CODE, SchoolType.BO, Optional.empty(), indicators);
    }

    private static IndicatorFigures nothing(String id, Visibility visibility, MissingReason reason) {
        return new IndicatorFigures(
                indicator(id),
                visibility,
                Optional.of(reason),
                List.of(),
                new Surroundings(List.of(), List.of(), List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static IndicatorFigures answered(String id, String content, Visibility visibility) {
        return new IndicatorFigures(
                        indicator(id),
                        visibility,
                        Optional.empty(),
                        List.of(),
                        new Surroundings(List.of(), List.of(), List.of()),
                        Optional.empty(),
                        Optional.empty())
                .answering(Optional.of(new PublishedAnswer(content, new SchoolYear(2025))), DELIVERED);
    }

    private static Indicator indicator(String id) {
        return CATALOGUE.get(id);
    }
}
