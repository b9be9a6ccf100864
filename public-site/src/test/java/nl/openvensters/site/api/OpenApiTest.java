package nl.openvensters.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.BoardMeasure;
import nl.openvensters.benchmark.BoardTraits;
import nl.openvensters.benchmark.PartnershipAccount;
import nl.openvensters.benchmark.PartnershipMeasure;
import nl.openvensters.benchmark.Quartiles;
import nl.openvensters.benchmark.SignalValues;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Theme;
import nl.openvensters.page.Change;
import nl.openvensters.page.CountryPage;
import nl.openvensters.page.MunicipalityPage;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.publication.answer.AnswerFigures;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.ListedBoard;
import nl.openvensters.search.ListedMunicipality;
import nl.openvensters.search.ListedPartnership;
import nl.openvensters.search.SchoolRegister.ListedProvince;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigure;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorTopic;
import org.junit.jupiter.api.Test;

/** Holds openapi.json to what the API answers: every member is described, nothing required is missing. */
class OpenApiTest {

    private final String description = read();

    @Test
    void a_page_of_schools_is_as_described() {
        check("SearchResult", ApiAnswers.secondPage().toString());
    }

    @Test
    void a_school_with_figures_reasons_words_and_answers_is_as_described() {
        check("School", SchoolJson.of(ApiAnswers.page(ApiAnswers.words())).toString());
    }

    @Test
    void boards_places_and_partnerships_are_as_described() {
        var board = new ListedBoard(new BoardNumber("90001"), Optional.of("Stichting Dam"), 3);
        var place = new ListedMunicipality(
                new MunicipalityCode("9001"), "Súdermar", Optional.of("Flevoland"), 3, List.of("Zuiddam"));
        var province = new ListedProvince("Flevoland", 3, List.of(place));
        var region = new ListedPartnership("PO9001", 3, List.of(place));
        Paging paging = ApiAnswers.paging(1);
        check("BoardList", RegisterJson.list(paging, "boards", List.of(board), RegisterJson::board));
        check("Municipality", RegisterJson.municipality(place));
        check(
                "MunicipalityList",
                RegisterJson.list(paging, "municipalities", List.of(place), RegisterJson::municipality));
        check("Province", RegisterJson.whole(province));
        check("ProvinceList", RegisterJson.list(paging, "provinces", List.of(province), RegisterJson::province));
        var whole = RegisterJson.whole(region, ApiAnswers.words());
        check("Partnership", whole);
        assertThat(whole.getJsonArray("indicators"))
                .hasSameSizeAs(ApiAnswers.words())
                .allSatisfy(told ->
                        assertThat(told.asJsonObject().getString("sentence")).isNotBlank());
        check("PartnershipList", RegisterJson.list(paging, "partnerships", List.of(region), RegisterJson::partnership));
    }

    @Test
    void a_board_with_what_it_publishes_is_as_described() {
        check("BoardPage", RegisterJson.board(ApiAnswers.board()));
    }

    @Test
    void a_municipality_and_the_country_with_what_their_schools_have_on_average_are_as_described() {
        Indicator indicator = Catalogue.load().get("leerlingen");
        var means = new Figure(
                indicator.id(),
                "gemiddelde",
                Period.on(LocalDate.of(2025, 10, 1)),
                Optional.empty(),
                Cells.decode("{\"BO\":208,\"BO.scholen\":9}"),
                FigureStatus.FINAL,
                Optional.empty(),
                LocalDate.of(2026, 3, 1),
                7);
        var figures = List.of(new AreaFigures(indicator, List.of(means)));
        var code = new MunicipalityCode("9001");
        var school = SchoolHit.open(
                ApiAnswers.CODE,
                "De Vuurtoren",
                Optional.empty(),
                Optional.of("Zuiddam"),
                SchoolType.BO,
                Optional.empty());
        var place = new MunicipalityProfile(code, "Súdermar", Optional.of("Flevoland"), List.of(school));
        var province = new RegisterOverview.Province(
                "Flevoland", List.of(new RegisterOverview.Municipality(code, "Súdermar", 1)));
        var overview = new RegisterOverview(1, 1, List.of(province));

        check("MunicipalityPage", RegisterJson.municipality(new MunicipalityPage("", place, figures)));
        check("Country", RegisterJson.country(new CountryPage("", overview, figures)));
        assertThat(RegisterJson.country(new CountryPage("", overview, figures)).getJsonArray("figures"))
                .hasSize(1);
    }

    @Test
    void the_sector_is_as_described() {
        var figure = new SectorFigure(
                SectorTopic.PUPILS, Area.COUNTRY, 2024, "BO", BigDecimal.valueOf(101), BigDecimal.valueOf(104), 2, 2);
        var report = new SectorReport(
                SectorTopic.PUPILS,
                Area.COUNTRY,
                "Nederland",
                List.of(figure),
                Optional.of(LocalDate.of(2026, 10, 1)),
                List.of(),
                List.of());
        check("SectorFigures", SectorResource.json(report));
        for (SectorTopic topic : SectorTopic.values()) {
            check("SectorTopic", SectorResource.topic(topic));
        }
    }

    @Test
    void a_board_beside_others_is_as_described() {
        var own = new BoardTraits(
                1,
                "90001",
                "Stichting Dam",
                3,
                OptionalDouble.of(300),
                OptionalDouble.empty(),
                0,
                OptionalDouble.empty());
        var line = new BoardComparison.Line(
                BoardMeasure.SOLVENCY,
                2024,
                FigureValue.of(new BigDecimal("0.25")),
                0,
                List.of(),
                Quartiles.of(List.of(0.1, 0.2, 0.3, 0.4, 0.5)),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                SignalValues.load().of(BoardMeasure.SOLVENCY, 2024, OptionalDouble.empty()),
                List.of(),
                List.of());
        check(
                "BoardFigures",
                StandingJson.of(new BoardComparison(own, Weights.USUAL, List.of(own), List.of(line), List.of())));
    }

    @Test
    void the_money_of_a_partnership_is_as_described_also_where_nobody_said_its_number() {
        var year = new PartnershipAccount.Year(
                2019, Map.of(PartnershipMeasure.EQUITY, FigureValue.of(new BigDecimal("-250000.5"))));
        JsonObject told = MoneyJson.of(
                "PO0001",
                Optional.of(new PartnershipAccount(
                        new AdministrationNumber("00001"),
                        Optional.of("SWV"),
                        false,
                        LocalDate.of(2026, 11, 30),
                        List.of(year))));
        check("PartnershipMoney", told);
        assertThat(told.toString()).contains("-250000.5", "NOT_DELIVERED");
        check("PartnershipMoney", MoneyJson.of("PO0001", Optional.empty()));
    }

    @Test
    void nothing_in_the_api_is_a_place_on_a_list() {
        assertThat(description).doesNotContainIgnoringCase("\"rank").doesNotContainIgnoringCase("\"positie\"");
    }

    @Test
    void every_indicator_is_as_described() {
        for (Indicator indicator : Catalogue.load().shown()) {
            check("IndicatorDefinition", CatalogueJson.of(indicator));
        }
    }

    @Test
    void a_figure_of_a_list_is_as_described() {
        SchoolPage page = ApiAnswers.page(List.of());
        page.figures().indicators().forEach(shown -> shown.figures()
                .forEach(figure -> check(
                        "FigureOfSubject", FiguresResource.row(page.school().code(), figure, shown.indicator()))));
    }

    @Test
    void a_number_that_a_board_or_a_partnership_tells_says_whose_it_is() {
        Indicator mark = Catalogue.load().get("tevredenheid_ouders");
        Figure told = AnswerFigures.of(
                        mark,
                        "{\"score\": 9, \"respondents\": 9, \"schoolYear\": 2025}",
                        new SchoolYear(2025),
                        LocalDate.of(2026, 1, 10))
                .get(0);
        JsonObject ofBoard = FiguresResource.row(new BoardNumber("41234"), told, mark);
        JsonObject ofPartnership = FiguresResource.row(new PartnershipCode("PO2707"), told, mark);

        check("FigureOfSubject", ofBoard);
        check("FigureOfSubject", ofPartnership);
        assertThat(ofBoard.getString("board")).isEqualTo("41234");
        assertThat(ofBoard.getString("source")).isEqualTo("BOARD");
        assertThat(ofPartnership.getString("partnership")).isEqualTo("PO2707");
        assertThat(ofPartnership.getString("source")).isEqualTo("PARTNERSHIP");
    }

    @Test
    void changes_are_as_described() {
        check(
                "ChangeList",
                ChangesResource.json(
                        3,
                        20,
                        List.of(
                                new Change(4, Instant.EPOCH, "SCHOOL", "99XX00", false),
                                new Change(5, Instant.EPOCH, "BOARD", "90001", true),
                                new Change(6, Instant.EPOCH, "MUNICIPALITY", "9001", false),
                                new Change(7, Instant.EPOCH, "COUNTRY", "NL", false)),
                        "/api/v1/changes?after=5"));
    }

    @Test
    void every_address_is_described_with_the_parameters_that_it_takes_and_no_other() {
        Map<String, Set<String>> answered = new TreeMap<>();
        for (JavaClass resource : new ClassFileImporter().importPackages("nl.openvensters.site.api")) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = resource.getAnnotationOfType(Path.class).value();
                for (Method method : resource.reflect().getDeclaredMethods()) {
                    if (method.isAnnotationPresent(GET.class)) {
                        Path path = method.getAnnotation(Path.class);
                        answered.put(root + (path == null ? "" : "/" + path.value()), KnownParameters.of(method));
                    }
                }
            }
        }

        assertThat(described()).isEqualTo(answered);
    }

    private Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        try (var reader = Json.createReader(new StringReader(description))) {
            reader.readObject().getJsonObject("paths").forEach((path, methods) -> {
                JsonArray parameters =
                        methods.asJsonObject().getJsonObject("get").containsKey("parameters")
                                ? methods.asJsonObject().getJsonObject("get").getJsonArray("parameters")
                                : JsonValue.EMPTY_JSON_ARRAY;
                described.put(
                        path,
                        parameters.getValuesAs(JsonObject.class).stream()
                                .filter(parameter -> parameter.getString("in").equals("query"))
                                .map(parameter -> parameter.getString("name"))
                                .collect(Collectors.toSet()));
            });
        }
        return described;
    }

    private void check(String schema, JsonObject json) {
        check(schema, json.toString());
    }

    @Test
    void the_themes_that_can_be_asked_for_are_those_of_the_catalogue() {
        try (var reader = Json.createReader(new StringReader(description))) {
            assertThat(reader.readObject()
                            .getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject("Theme")
                            .getJsonArray("enum")
                            .getValuesAs(JsonString::getString))
                    .containsExactlyElementsOf(
                            Catalogue.load().themes().stream().map(Theme::id).toList());
        }
    }

    @Test
    void a_problem_is_as_described() {
        check("Problem", Problem.of(404, null, "/api/v1/schools/99XX99").toJson());
        check("Problem", Problem.of(418, null, "/api/v1/schools").toJson());
    }

    @Test
    void a_member_that_is_not_described_would_be_found() {
        JsonObject school = SchoolJson.of(ApiAnswers.page(ApiAnswers.words()));
        String more = Json.createObjectBuilder(school).add("ranking", 1).build().toString();
        assertThat(faults("School", more)).contains("ranking");
    }

    @Test
    void the_version_is_the_one_in_the_header() {
        try (var reader = Json.createReader(new StringReader(description))) {
            assertThat(reader.readObject().getJsonObject("info").getString("version"))
                    .isEqualTo(ApiApplication.VERSION);
        }
    }

    private void check(String schema, String json) {
        assertThat(faults(schema, json)).isEqualTo("[]");
    }

    private String faults(String name, String json) {
        try (var reader = Json.createReader(new StringReader(description))) {
            JsonObject schema = Json.createObjectBuilder()
                    .add("$ref", "#/components/schemas/" + name)
                    .add("components", reader.readObject().getJsonObject("components"))
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            schema.toString(),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build())
                    .validate(json, InputFormat.JSON)
                    .toString();
        }
    }

    private static String read() {
        try {
            return OpenApiResource.file();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
