package nl.openvensters.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Derivation;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.indicator.CatalogueOfEveryKind;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.OwnFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Storyteller;
import nl.openvensters.surveyplan.SurveySettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An indicator of any kind needs no Java: one of each, that only a catalogue knows, is found wherever indicators are. */
class EveryKindIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = CatalogueOfEveryKind.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final SchoolCode CODE = new SchoolCode("12AB00");
    private static final Period COUNTED = Period.on(LocalDate.of(2025, 10, 1));
    private static final Period YEAR = Period.of(new SchoolYear(2025));
    private static final Period YEARS = Period.of(new SchoolYear(2023), new SchoolYear(2025));

    private static final Map<IndicatorKind, String> ANSWERS = Map.of(
            IndicatorKind.PROFILE, "{'introduction':'Een dorpsschool.'}",
            IndicatorKind.KEYWORDS, "{'keywords':['Rust']}",
            IndicatorKind.SHARES,
                    "{'grouping':'UNITS','subjects':[{'name':'Zang','hours':120},{'name':'Dans','hours':80}]}",
            IndicatorKind.TEXT, "{'link':'https://school.example/gids.pdf','linkText':'Gids'}",
            IndicatorKind.NUMBER, "{'amount':2.5,'unit':'EURO_PER_YEAR'}",
            IndicatorKind.WEEK, "{'model':'OTHER','days':[{'day':'MON','from':'08:30','to':'14:00'}]}",
            IndicatorKind.SATISFACTION,
                    "{'score':7.5,'respondents':40,'invited':60,'source':'Peiling','schoolYear':2025}",
            IndicatorKind.CHECKLIST, "{'items':[{'label':'Veiligheidsplan'}]}",
            IndicatorKind.QUALITY, "{'goals':[{'goal':'Meer rust in de gang','progress':'BUSY'}]}");

    private static long board;
    private static SchoolPage page;
    private static FillSnapshot before;
    private static FillSnapshot after;

    private static FillSnapshot filled() {
        return new FillRates(new MonitorFacts(new MonitorRepository(DATABASE.dataSource()), CLOCK)).at(TODAY);
    }

    @BeforeAll
    static void a_school_with_all_of_them() throws SQLException {
        var data = new SampleData(DATABASE.dataSource());
        new CatalogueMirror(DATABASE.dataSource()).mirror(CATALOGUE);
        data.country();
        board = data.insert("insert into subject (kind, code) values ('BOARD', '40001')");
        data.update("insert into board (id, number) values (?, '40001')", board);
        long run = data.run(SPRING);
        for (int i = 0; i < 7; i++) {
            long school = data.school("12AB0" + i, SchoolType.BO, "0637");
            data.update("update school_state set board_id = ? where school_id = ?", board, school);
            figures(data, run, school, i);
        }
        before = filled();
        for (int i = 0; i < 7; i++) {
            publish(data, run, data.number("select id from school where code = ?", "12AB0" + i));
        }
        after = filled();
        OwnFigures.complete(DATABASE.dataSource(), CATALOGUE);
        new Derivation(DATABASE.dataSource(), CLOCK, CATALOGUE).derive();
        var maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, CLOCK);
        maker.compareCatalogue();
        maker.makeAll();
        page = new PublicPages(DATABASE.dataSource(), CATALOGUE)
                .school(CODE)
                .orElseThrow()
                .page();
    }

    private static void figures(SampleData data, long run, long school, int i) throws SQLException {
        data.figure(run, school, "proef_count_trend.stuks", COUNTED, FigureValue.of(100 + i), Cells.none());
        cells(data, run, school, "proef_distribution.delen", YEAR, "{'Noord':20,'Zuid':30}");
        cells(
                data,
                run,
                school,
                "proef_catchment.herkomst",
                COUNTED,
                "{'1011.plaats':'Ergens','1011.van':60,'1011.tot':70,'andere.van':30,'andere.tot':40}");
        data.figure(run, school, "proef_staff.mensen", COUNTED, FigureValue.of(25), Cells.none());
        data.figure(run, school, "proef_scale.lang", YEARS, FigureValue.of(3 + i), Cells.none());
        cells(
                data,
                run,
                school,
                "proef_levels.lang",
                YEARS,
                "{'laag':95,'hoog':60,'grensLaag':85,'oordeelLaag':'Boven','kinderen':60}");
        cells(data, run, school, "proef_levels.vakken", YEARS, "{'zang':50,'dans':70}");
        cells(data, run, school, "proef_mean_per_test.scores", YEAR, "{'Ring.aantal':20,'Ring.gemiddelde':81.5}");
        data.figure(
                run,
                school,
                "proef_category.keur",
                Period.judgedOn(SPRING),
                FigureValue.category("Goed"),
                Cells.none());
    }

    private static void cells(SampleData data, long run, long school, String measure, Period period, String cells)
            throws SQLException {
        data.figure(run, school, measure, period, null, Cells.decode(cells.replace('\'', '"')));
    }

    private static void publish(SampleData data, long run, long school) throws SQLException {
        for (IndicatorKind kind : IndicatorKind.values()) {
            String id = CatalogueOfEveryKind.id(kind);
            Long answer = !ANSWERS.containsKey(kind)
                    ? null
                    : data.insert(
                            "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                                    + " values (?, ?, 2025, ?, '2026-03-01')",
                            school,
                            id,
                            answer(kind));
            data.publish(school, id, SPRING, run, null, answer);
        }
    }

    static String answer(IndicatorKind kind) {
        return ANSWERS.get(kind).replace('\'', '"');
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void it_is_in_the_public_document(IndicatorKind kind) {
        assertThat(shown(kind).visibility()).isInstanceOf(Visibility.Published.class);
        assertThat(shown(kind).missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void it_is_answered_in_a_sentence_on_the_page(IndicatorKind kind) {
        IndicatorStory story = Storyteller.tell(shown(kind), page.school());

        assertThat(story.answer().map(html -> html.asText()))
                .as(kind + ": " + story.missing())
                .isPresent();
        assertThat(story.question()).isEqualTo("Wat is " + kind + "?");
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"COUNT_TREND", "SCALE", "LEVELS", "NUMBER", "SATISFACTION"})
    void its_figure_stands_beside_those_of_other_schools(IndicatorKind kind) {
        var around = shown(kind).surroundings();

        assertThat(List.of(around.comparable(), around.municipality(), around.country()))
                .anySatisfy(figures -> assertThat(figures).isNotEmpty());
        assertThat(Storyteller.tell(shown(kind), page.school()).tables())
                .as("told of the others")
                .anySatisfy(table -> assertThat(table.toString())
                        .containsPattern("gemeente|Nederland|Vergelijkbare|van de scholen"));
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"LEVELS", "SCALE"})
    void its_figures_are_drawn(IndicatorKind kind) {
        assertThat(Storyteller.tell(shown(kind), page.school()).illustrations())
                .anySatisfy(drawn -> assertThat(drawn.picture()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"COUNT_TREND", "NUMBER", "SATISFACTION"})
    void its_mean_is_in_the_documents_of_the_municipality_and_of_the_country(IndicatorKind kind) {
        var pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);

        assertThat(pages.municipality(new MunicipalityCode("0637"))
                        .orElseThrow()
                        .page()
                        .figures())
                .extracting(of -> of.indicator().id())
                .contains(indicator(kind).id());
        assertThat(pages.country().orElseThrow().page().figures())
                .extracting(of -> of.indicator().id())
                .contains(indicator(kind).id());
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void it_is_on_the_work_list(IndicatorKind kind) {
        var grids = new IndicatorGrids(
                new IndicatorGridRepository(DATABASE.dataSource()),
                new OpenWorkRepository(DATABASE.dataSource()),
                new GuideDueRepository(DATABASE.dataSource()),
                SurveySettings.USUAL,
                CATALOGUE,
                CLOCK);
        var actor = new Actor(1, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, board)));

        assertThat(grids.of(actor).cells())
                .filteredOn(cell -> cell.school().isSchool()
                        && cell.indicator().id().equals(indicator(kind).id()))
                .hasSize(7)
                .allMatch(Cell::isOnline);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void the_monitor_counts_it(IndicatorKind kind) {
        assertThat(before.missing())
                .extracting(FillSnapshot.MissedIndicator::indicator)
                .contains(indicator(kind).id());
        assertThat(after.missing())
                .filteredOn(missed -> missed.indicator().equals(indicator(kind).id()))
                .allMatch(missed -> missed.schools() == 0);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void its_form_takes_the_answer_and_gives_it_back(IndicatorKind kind) {
        if (indicator(kind).takesAnswer()) {
            assertThat(AnswerRules.accepts(indicator(kind), answer(kind), "")).isTrue();
            assertThat(AnswerRules.kept(indicator(kind), AnswerFields.json(AnswerFields.of(answer(kind)))))
                    .isEqualTo(answer(kind));
        }
    }

    static Indicator indicator(IndicatorKind kind) {
        return CATALOGUE.get(CatalogueOfEveryKind.id(kind));
    }

    private static IndicatorFigures shown(IndicatorKind kind) {
        return page.figures().get(CatalogueOfEveryKind.id(kind));
    }
}
