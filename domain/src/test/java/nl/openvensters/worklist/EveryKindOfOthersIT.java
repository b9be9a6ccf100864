package nl.openvensters.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Derivation;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.indicator.CatalogueOfEveryKind;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SubjectIndicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.OwnFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Storyteller;
import nl.openvensters.surveyplan.SurveySettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a board and a partnership tell of themselves needs no Java either: one of each kind that schools fill in, with its
 * numbers, is found wherever those of schools are.
 */
class EveryKindOfOthersIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = CatalogueOfEveryKind.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<SubjectKind> OTHERS = List.of(SubjectKind.BOARD, SubjectKind.PARTNERSHIP);
    private static final int OF_EACH = 5;

    private static final Map<SubjectKind, Long> FIRST = new EnumMap<>(SubjectKind.class);
    private static final Map<SubjectKind, List<IndicatorFigures>> TOLD = new EnumMap<>(SubjectKind.class);

    @BeforeAll
    static void boards_and_partnerships_with_all_of_them() throws SQLException {
        var data = new SampleData(DATABASE.dataSource());
        new CatalogueMirror(DATABASE.dataSource()).mirror(CATALOGUE);
        data.country();
        long run = data.run(SPRING);
        for (int i = OF_EACH - 1; i >= 0; i--) {
            add(data, run, SubjectKind.BOARD, "4000" + i, "number");
            add(data, run, SubjectKind.PARTNERSHIP, "PO270" + i, "code");
        }
        OwnFigures.complete(DATABASE.dataSource(), CATALOGUE);
        new Derivation(DATABASE.dataSource(), CLOCK, CATALOGUE).derive();
        var maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, CLOCK);
        maker.compareCatalogue();
        maker.makeAll();
        var pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);
        TOLD.put(
                SubjectKind.BOARD,
                pages.board(new BoardNumber("40000")).orElseThrow().page().indicators());
        TOLD.put(
                SubjectKind.PARTNERSHIP,
                pages.partnership(new PartnershipCode("PO2700"))
                        .orElseThrow()
                        .page()
                        .indicators());
    }

    private static void add(SampleData data, long run, SubjectKind kind, String code, String column)
            throws SQLException {
        long subject = data.insert("insert into subject (kind, code) values (?, ?)", kind.name(), code);
        data.update("insert into %s (id, %s) values (?, ?)".formatted(kind.single(), column), subject, code);
        for (IndicatorKind each : kinds().toList()) {
            long answer = data.insert(
                    "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                            + " values (?, ?, 2025, ?, '2026-03-01')",
                    subject,
                    CatalogueOfEveryKind.id(each),
                    EveryKindIT.answer(each));
            data.publish(subject, CatalogueOfEveryKind.id(each), SPRING, run, null, answer);
        }
        FIRST.put(kind, subject);
    }

    private static Stream<IndicatorKind> kinds() {
        return Stream.of(IndicatorKind.values())
                .filter(kind -> EveryKindIT.indicator(kind).isOf(SubjectKind.BOARD));
    }

    static Stream<Arguments> all() {
        return OTHERS.stream().flatMap(of -> kinds().map(kind -> Arguments.of(of, kind)));
    }

    static Stream<Arguments> withNumbers() {
        return all().filter(each -> EveryKindIT.indicator((IndicatorKind) each.get()[1]).measures().stream()
                .anyMatch(measure -> measure.answer().isPresent()));
    }

    static Stream<Arguments> withMeans() {
        return all().filter(each -> EveryKindIT.indicator((IndicatorKind) each.get()[1]).measures().stream()
                .anyMatch(measure -> measure.derived()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_in_the_public_document_and_told_in_a_sentence(SubjectKind of, IndicatorKind kind) {
        IndicatorFigures shown = shown(of, kind);
        IndicatorStory story = Storyteller.tell(shown, of, "Het Anker");

        assertThat(shown.visibility()).isInstanceOf(Visibility.Published.class);
        assertThat(shown.missing()).isEmpty();
        assertThat(story.answer()).as(kind + ": " + story.missing()).isPresent();
        assertThat(story.toString()).as("a board is no school").doesNotContain("e school", "andere scholen");
        assertThat(story.teller()).isEqualTo(of);
    }

    @ParameterizedTest
    @MethodSource("withNumbers")
    void its_numbers_are_figures_of_its_own(SubjectKind of, IndicatorKind kind) {
        List<Figure> figures = shown(of, kind).figures();

        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).isOwn()).isTrue();
        assertThat(figures.get(0).status()).isEqualTo(FigureStatus.FINAL);
        assertThat(figures.get(0).period().lastSchoolYear()).isEqualTo(new SchoolYear(2025));
        assertThat(figures.get(0).value().isPresent() || !figures.get(0).cells().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("withNumbers")
    void its_figures_are_read_of_all_of_them(SubjectKind of, IndicatorKind kind) {
        var pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);

        assertThat(pages.indicatorAfter(of, "", EveryKindIT.indicator(kind), 3))
                .hasSize(3)
                .first()
                .extracting(SubjectIndicator::figures)
                .isEqualTo(shown(of, kind).figures());
        assertThat(pages.indicatorAfter(of, code(of, 2), EveryKindIT.indicator(kind), 3))
                .extracting(SubjectIndicator::subject)
                .containsExactly(of.code(code(of, 3)), of.code(code(of, 4)));
    }

    @ParameterizedTest
    @MethodSource("withMeans")
    void its_number_stands_beside_the_mean_of_its_kind(SubjectKind of, IndicatorKind kind) {
        assertThat(Storyteller.tell(shown(of, kind), of, "Het Anker").tables())
                .anySatisfy(table -> assertThat(table.toString())
                        .contains(
                                of == SubjectKind.BOARD
                                        ? "Gemiddelde van 5 besturen in Nederland"
                                        : "Gemiddelde van 5 samenwerkingsverbanden in Nederland"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_on_the_work_list(SubjectKind of, IndicatorKind kind) {
        var grids = new IndicatorGrids(
                new IndicatorGridRepository(DATABASE.dataSource()),
                new OpenWorkRepository(DATABASE.dataSource()),
                new GuideDueRepository(DATABASE.dataSource()),
                SurveySettings.USUAL,
                CATALOGUE,
                CLOCK);
        Role role = of == SubjectKind.BOARD ? Role.BOARD_ADMINISTRATOR : Role.PARTNERSHIP_ADMINISTRATOR;
        List<Cell> cells = grids.of(new Actor(1, "Anna", List.of(new Grant(role, FIRST.get(of)))))
                .ofOthers()
                .toList();

        assertThat(cells)
                .filteredOn(cell -> cell.indicator().id().equals(CatalogueOfEveryKind.id(kind)))
                .hasSize(1)
                .allMatch(Cell::isOnline);
    }

    private static String code(SubjectKind of, int place) {
        return (of == SubjectKind.BOARD ? "4000" : "PO270") + place;
    }

    private static IndicatorFigures shown(SubjectKind of, IndicatorKind kind) {
        return TOLD.get(of).stream()
                .filter(told -> told.indicator().id().equals(CatalogueOfEveryKind.id(kind)))
                .findFirst()
                .orElseThrow();
    }
}
