package nl.openvensters.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.surveyplan.SurveySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkListIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    private SampleData data;
    private long board;
    private long school;
    private long run;
    private long anna;

    @BeforeEach
    void a_board_with_a_school() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        board = data.insert("insert into subject (kind, code) values ('BOARD', '40001')");
        data.update("insert into board (id, number) values (?, '40001')", board);
        school = school(0);
        run = data.run(SPRING);
        anna = data.insert(
                "insert into account (email, name, created_at) values ('a@b.example', 'Anna', '2025-01-01')");
    }

    @Test
    void a_figure_that_goes_online_by_itself_waits_until_it_is_published() throws SQLException {
        data.publish(school, "leerlingen", SPRING, run, null, null);
        arrival(school, "leerlingen", TODAY.plusDays(3));

        WorkLine line = only("leerlingen");

        assertThat(line.kind()).isEqualTo(WorkKind.AUTOMATIC);
        assertThat(line.withinDays(TODAY)).isEqualTo(3);
        assertThat(line.bare()).isEqualTo(1);
        data.update("update arrival set settled_by = (select max(id) from publication)");
        assertThat(lines("leerlingen")).isEmpty();
    }

    @Test
    void words_about_other_figures_are_stale_and_say_so_when_a_provisional_figure_became_final() throws SQLException {
        data.pupils(run, school, 2025, FigureValue.of(100));
        data.update("update figure set status = 'PROVISIONAL'");
        data.publish(school, "leerlingen", SPRING, run, explanation("leerlingen", run), null);
        long later = arrival(school, "leerlingen", TODAY.minusDays(1));
        data.update("update arrival set settled_by = (select max(id) from publication)");

        assertThat(only("leerlingen").kind()).isEqualTo(WorkKind.STALE);

        data.pupils(later, school, 2025, FigureValue.of(101));

        assertThat(only("leerlingen").kind()).isEqualTo(WorkKind.FINAL);
        assertThat(cell("leerlingen").explained()).contains(SPRING);
    }

    @Test
    void what_counts_and_is_not_online_is_missing_but_not_what_nobody_can_do_anything_about() {
        assertThat(only("missie").kind()).isEqualTo(WorkKind.MISSING);
        assertThat(cell("referentieniveaus").state()).isEqualTo(CellState.EMPTY);
        assertThat(lines("referentieniveaus")).isEmpty();
        assertThat(lines("vve")).isEmpty();
    }

    @Test
    void what_no_source_delivered_for_the_type_of_school_does_not_count() throws SQLException {
        assertThat(cell("leerlingen").comparison()).isFalse();
        assertThat(cell("algemeen").comparison()).isTrue();
        assertThat(cell("missie").comparison()).isTrue();

        data.pupils(run, school, 2025, FigureValue.of(100));

        assertThat(cell("leerlingen").comparison()).isTrue();
        assertThat(cell("referentieniveaus").comparison()).isFalse();
    }

    @Test
    void an_answer_of_a_school_year_that_ended_asks_whether_it_still_holds() throws SQLException {
        data.publish(school, "schooltijden", SPRING, run, null, answer("schooltijden", 2026));
        assertThat(lines("schooltijden")).isEmpty();
        data.publish(school, "schooltijden", SPRING.plusDays(1), run, null, answer("schooltijden", 2025));

        assertThat(only("schooltijden").kind()).isEqualTo(WorkKind.LAST_YEAR);
    }

    @Test
    void a_proposal_lies_with_those_who_may_approve_and_goes_back_to_who_proposed() throws SQLException {
        data.update(
                "insert into proposal (subject_id, indicator_id, edition, proposed_by, proposed_at, state)"
                        + " values (?, 'missie', 0, ?, '2026-11-20', 'WAITING')",
                school,
                anna);

        assertThat(only("missie").kind()).isEqualTo(WorkKind.APPROVAL);
        assertThat(cell("missie").state()).isEqualTo(CellState.PROPOSED);
        assertThat(lines(actor(Role.BOARD_ADMINISTRATOR, anna), "missie")).isEmpty();
        assertThat(lines(actor(Role.EDITOR, 99), "missie")).isEmpty();

        long boss =
                data.insert("insert into account (email, name, created_at) values ('b@b.example', 'Bo', '2025-01-01')");
        data.update(
                "update proposal set state = 'RETURNED', judged_by = ?, judged_at = '2026-11-21', remark = 'Korter'",
                boss);

        assertThat(lines(actor(Role.EDITOR, anna), "missie").get(0).kind()).isEqualTo(WorkKind.RETURNED);
        assertThat(only("missie").kind()).isEqualTo(WorkKind.MISSING);
    }

    @Test
    void what_is_proposed_of_a_board_itself_lies_with_another_who_runs_it_and_with_nobody_else() throws SQLException {
        data.update(
                "insert into proposal (subject_id, indicator_id, edition, proposed_by, proposed_at, state)"
                        + " values (?, 'bestuur', 0, ?, '2026-11-20', 'WAITING')",
                board,
                anna);

        WorkLine line = only("bestuur");

        assertThat(line.kind()).isEqualTo(WorkKind.APPROVAL);
        assertThat(line.school().query()).isEqualTo("board=40001");
        assertThat(line.first().writes()).isTrue();
        assertThat(lines(actor(Role.BOARD_ADMINISTRATOR, anna), "bestuur")).isEmpty();
        assertThat(lines(actor(Role.EDITOR, 99), "bestuur")).isEmpty();
        assertThat(lines(new Actor(99, "Leider", List.of(new Grant(Role.SCHOOL_LEADER, school))), "bestuur"))
                .isEmpty();
    }

    @Test
    void what_waits_at_a_partnership_lies_with_who_approves_there_and_comes_back_to_who_wrote_it() throws SQLException {
        long region = data.insert("insert into subject (kind, code) values ('PARTNERSHIP', 'PO2707')");
        data.update("insert into partnership (id, code) values (?, 'PO2707')", region);
        data.update(
                "insert into proposal (subject_id, indicator_id, edition, proposed_by, proposed_at, state)"
                        + " values (?, 'samenwerkingsverband_hulp', 0, ?, '2026-11-20', 'WAITING')",
                region,
                anna);
        Actor runs = new Actor(99, "Noor", List.of(new Grant(Role.PARTNERSHIP_ADMINISTRATOR, region)));
        var writes = new Actor(
                anna, "Anna", List.of(new Grant(Role.EDITOR, region)), Map.of(region, SubjectKind.PARTNERSHIP));

        WorkLine line = lines(runs, "samenwerkingsverband_hulp").get(0);
        assertThat(line.kind()).isEqualTo(WorkKind.APPROVAL);
        assertThat(line.school().query()).isEqualTo("partnership=PO2707");
        assertThat(line.first().writes()).isTrue();
        assertThat(list(runs).lines()).hasSize(1);
        assertThat(lines(writes, "samenwerkingsverband_hulp")).isEmpty();
        assertThat(lines("samenwerkingsverband_hulp")).as("of a board").isEmpty();

        long boss =
                data.insert("insert into account (email, name, created_at) values ('b@b.example', 'Bo', '2025-01-01')");
        data.update(
                "update proposal set state = 'RETURNED', judged_by = ?, judged_at = '2026-11-21', remark = 'Korter'",
                boss);

        assertThat(lines(writes, "samenwerkingsverband_hulp").get(0).kind()).isEqualTo(WorkKind.RETURNED);
        assertThat(lines(runs, "samenwerkingsverband_hulp")).isEmpty();
    }

    @Test
    void what_a_board_began_waits_and_its_words_are_never_of_last_year() throws SQLException {
        data.update(
                "insert into indicator_publication (subject_id, indicator_id, body, edited_by, edited_at)"
                        + " values (?, 'bestuur_scholen', '<p>Half af.</p>', ?, '2026-11-20')",
                board,
                anna);
        long told = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, 'bestuur', 2024, '{}', '2025-01-01')",
                board);
        data.publish(board, "bestuur", SPRING, run, null, told);

        assertThat(only("bestuur_scholen").kind()).isEqualTo(WorkKind.BEGUN);
        assertThat(lines("bestuur")).isEmpty();
        assertThat(grids(DATABASE.dataSource())
                        .of(actor(Role.BOARD_ADMINISTRATOR, 99))
                        .schools())
                .allMatch(MySchool::isSchool);
    }

    @Test
    void a_chosen_day_is_waited_for_and_comes_first_when_it_failed() throws SQLException {
        data.update(
                "insert into planned_publication (subject_id, indicator_id, edition, publish_on, planned_by, planned_at)"
                        + " values (?, 'missie', 0, ?, ?, '2026-11-20')",
                school,
                TODAY.plusDays(5),
                anna);
        assertThat(lines("missie")).isEmpty();
        assertThat(cell("missie").daysLeft(TODAY)).isEqualTo(5);

        data.update("update planned_publication set failed_at = '2026-11-21', failure = 'CHANGED'");

        assertThat(list(actor(Role.BOARD_ADMINISTRATOR, 99)).lines().get(0).kind())
                .isEqualTo(WorkKind.FAILED);
    }

    @Test
    void the_same_at_several_schools_is_one_line_until_one_asks_for_each() throws SQLException {
        for (int i = 1; i < 5; i++) {
            school(i);
        }
        WorkList list = list(actor(Role.BOARD_ADMINISTRATOR, 99));

        assertThat(only("missie").schools()).isEqualTo(5);
        assertThat(list.lines(new WorkFilter(
                        Optional.empty(), Optional.empty(), Optional.of(WorkKind.MISSING), Optional.of("missie"))))
                .hasSize(5)
                .noneMatch(WorkLine::isBundle);
        assertThat(list.lines(
                        new WorkFilter(Optional.of("12AB03"), Optional.empty(), Optional.empty(), Optional.empty())))
                .allMatch(line -> line.school().code().value().equals("12AB03"));
    }

    @Test
    void a_reader_sees_what_waits_and_may_do_none_of_it() {
        assertThat(list(actor(Role.READER, 99)).lines()).isNotEmpty().noneMatch(line -> line.first()
                .writes());
    }

    @Test
    void a_school_of_others_is_not_on_the_sheet_and_cannot_be_opened() throws SQLException {
        data.school("34CD00", SchoolType.BO, "0637");
        IndicatorGrids grids = grids(DATABASE.dataSource());
        Actor boss = actor(Role.BOARD_ADMINISTRATOR, 99);

        assertThat(grids.of(boss).schools())
                .extracting(found -> found.code().value())
                .containsExactly("12AB00");
        assertThat(grids.of(boss, new SchoolCode("12AB00")).schools()).hasSize(1);
        assertThat(grids.of(boss, new SchoolCode("99ZZ00")).schools()).isEmpty();
        assertThatThrownBy(() -> grids.of(boss, new SchoolCode("34CD00"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void messages_of_visitors_are_a_line_for_each_school_until_they_are_handled() throws SQLException {
        long second = school(1);
        message(school, "2026-11-20 10:00:00");
        message(school, "2026-11-02 23:30:00");
        message(second, "2026-11-21 10:00:00");

        List<WorkLine> lines = messages(Role.BOARD_ADMINISTRATOR);
        assertThat(lines).hasSize(2).noneMatch(WorkLine::isBundle).allMatch(line -> line.withinDays(TODAY) == 2);
        assertThat(lines.get(0).first().messages()).contains(new OpenMessages(2, LocalDate.of(2026, 11, 3)));
        assertThat(messages(Role.READER)).hasSize(2).noneMatch(line -> line.first()
                .writes());
        IndicatorGrid grid = grids(DATABASE.dataSource())
                .of(new Actor(1, "Sector", List.of(new Grant(Role.SECTOR_MONITOR, 0))), new SchoolCode("12AB00"));
        assertThat(WorkList.of(grid, new Actor(1, "Sector", List.of(new Grant(Role.SECTOR_MONITOR, 0))))
                        .kinds())
                .doesNotContain(WorkKind.MESSAGE);

        data.update("update visitor_message set handled_at = '2026-11-22', handled_by = ?", anna);

        assertThat(messages(Role.BOARD_ADMINISTRATOR)).isEmpty();
    }

    @Test
    void the_next_step_of_the_guide_is_a_line_until_parents_have_it() throws SQLException {
        data.update(
                "insert into guide (school_id, start_year, state, made_at) values (?, 2026, 'ADOPTED', '2026-05-01')",
                school);
        var guides = new WorkFilter(Optional.empty(), Optional.empty(), Optional.of(WorkKind.GUIDE), Optional.empty());
        Actor actor = actor(Role.BOARD_ADMINISTRATOR, 99);
        assertThat(list(actor).lines(guides))
                .singleElement()
                .extracting(line -> line.first().guide().orElseThrow().step())
                .isEqualTo(GuideStep.DELIVERY);
        data.update("update guide set state = 'DELIVERED', handed_out_on = '2026-07-01'");
        assertThat(list(actor).lines(guides)).isEmpty();
    }

    private List<WorkLine> messages(Role role) {
        return list(actor(role, 99))
                .lines(new WorkFilter(
                        Optional.empty(), Optional.empty(), Optional.of(WorkKind.MESSAGE), Optional.empty()));
    }

    private void message(long to, String utc) throws SQLException {
        data.insert(
                "insert into visitor_message (school_id, body, form, sent_at) values (?, 'Klopt dit?', left(sha2(?, 256), 43), ?)",
                to,
                utc,
                utc);
    }

    @Test
    void
            a_questionnaire_is_a_line_for_the_school_itself_when_it_ends_with_too_few_answers_or_is_ready_until_it_is_published()
                    throws SQLException {
        Actor leader = new Actor(99, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        data.update(
                "insert into survey_edition (id, code, version, trend, scan, content) values (1, 'leerlingen', 1, 1, 0, '')");
        data.update(
                "insert into survey_round (id, subject_id, edition_id, school_year, state, opened_on, closes_on, minimum,"
                        + " started_by) values (1, ?, 1, 2026, 'OPEN', ?, ?, 5, ?)",
                school,
                TODAY.minusDays(9),
                TODAY.plusDays(8),
                anna);
        data.update(
                "insert into survey_group (round_id, number, name, role, invited) values (1, 1, 'Groep 8', 'PUPIL', 30)");
        assertThat(surveys(leader)).isEmpty();
        data.update("update survey_round set closes_on = ?", TODAY.plusDays(5));

        assertThat(surveys(leader)).hasSize(1).allMatch(line -> line.withinDays(TODAY) == 5);
        assertThat(surveys(actor(Role.BOARD_ADMINISTRATOR, 99))).isEmpty();
        for (int i = 0; i < 29; i++) {
            data.update("insert into survey_code (hash, round_id, group_number, spent) values (?, 1, 1, 1)", "c" + i);
        }
        assertThat(surveys(leader)).isEmpty();

        data.update("update survey_round set state = 'CLOSED', closed_on = ?", TODAY);
        assertThat(surveys(leader))
                .hasSize(1)
                .allMatch(line -> line.first().survey().orElseThrow().ready());
        data.update("update survey_round set published_on = ?", TODAY);
        assertThat(surveys(leader)).isEmpty();
    }

    @Test
    void
            what_was_agreed_after_a_scan_waits_at_the_school_or_board_that_agreed_it_from_a_fortnight_before_until_it_is_done()
                    throws SQLException {
        Actor leader = new Actor(99, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        data.update("insert into survey_edition (id, code, version, trend, scan, content) values"
                + " (1, 'startersscan', 1, 1, 1, '')");
        data.update(
                "insert into survey_round (id, subject_id, edition_id, school_year, state, opened_on, closes_on, closed_on,"
                        + " minimum, started_by) values (1, ?, 1, 2025, 'CLOSED', ?, ?, ?, 5, ?)",
                school,
                TODAY.minusDays(90),
                TODAY.minusDays(60),
                TODAY.minusDays(60),
                anna);
        data.update(
                "insert into survey_action (subject_id, code, round_id, what, owner, due_on, made_by)"
                        + " values (?, 'startersscan', 1, 'Een maatje', 'Bo', ?, ?)",
                school,
                TODAY.plusDays(15),
                anna);
        assertThat(surveys(leader)).isEmpty();
        data.update("update survey_action set due_on = ?", TODAY.plusDays(14));

        assertThat(surveys(leader)).singleElement().satisfies(line -> {
            assertThat(line.withinDays(TODAY)).isEqualTo(14);
            assertThat(line.first()
                            .survey()
                            .orElseThrow()
                            .agreed()
                            .orElseThrow()
                            .owner())
                    .isEqualTo("Bo");
        });
        assertThat(surveys(actor(Role.BOARD_ADMINISTRATOR, 99))).isEmpty();
        data.update("update survey_action set due_on = ?", TODAY.minusDays(40));
        assertThat(surveys(leader)).singleElement().satisfies(line -> assertThat(line.withinDays(TODAY))
                .isZero());
        data.update("update survey_action set done_on = ?", TODAY);
        assertThat(surveys(leader)).isEmpty();

        data.update("update survey_action set done_on = null, subject_id = ?", board);
        assertThat(surveys(leader)).isEmpty();
        assertThat(surveys(new Actor(99, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, board)))))
                .as("of the board itself")
                .hasSize(1);
    }

    private List<WorkLine> surveys(Actor who) {
        return list(who)
                .lines(new WorkFilter(
                        Optional.empty(), Optional.empty(), Optional.of(WorkKind.SURVEY), Optional.empty()));
    }

    @Test
    void who_has_no_school_has_no_work() {
        assertThat(list(new Actor(1, "Sector", List.of(new Grant(Role.SECTOR_MONITOR, 0))))
                        .lines())
                .isEmpty();
    }

    @Test
    void sixty_schools_take_as_many_queries_as_one() throws SQLException {
        int one = queries();
        for (int i = 1; i < 60; i++) {
            school(i);
        }

        assertThat(queries()).isEqualTo(one).isEqualTo(4);
        assertThat(grids(DATABASE.dataSource()).of(actor(Role.READER, 99)).schools())
                .hasSize(60);
    }

    private int queries() {
        var count = new AtomicInteger();
        grids(counting(DATABASE.dataSource(), count)).of(actor(Role.READER, 99));
        return count.get();
    }

    /** Counts the statements that are prepared. */
    private static DataSource counting(DataSource database, AtomicInteger count) {
        return (DataSource) proxy(DataSource.class, (proxy, method, arguments) -> {
            Connection connection = (Connection) method.invoke(database, arguments);
            return proxy(Connection.class, (inner, called, values) -> {
                if (called.getName().startsWith("prepare") || called.getName().equals("createStatement")) {
                    count.incrementAndGet();
                }
                try {
                    return called.invoke(connection, values);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        });
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(WorkListIT.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static IndicatorGrids grids(DataSource database) {
        return new IndicatorGrids(
                new IndicatorGridRepository(database),
                new OpenWorkRepository(database),
                new GuideDueRepository(database),
                SurveySettings.USUAL,
                Catalogue.load(),
                Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private Actor actor(Role role, long account) {
        return new Actor(account, "Iemand", List.of(new Grant(role, board)));
    }

    private WorkList list(Actor actor) {
        return WorkList.of(grids(DATABASE.dataSource()).of(actor), actor);
    }

    private List<WorkLine> lines(Actor actor, String indicator) {
        return list(actor).lines().stream()
                .filter(line -> line.indicator()
                        .filter(about -> about.id().equals(indicator))
                        .isPresent())
                .toList();
    }

    private List<WorkLine> lines(String indicator) {
        return lines(actor(Role.BOARD_ADMINISTRATOR, 99), indicator);
    }

    private WorkLine only(String indicator) {
        assertThat(lines(indicator)).hasSize(1);
        return lines(indicator).get(0);
    }

    private Cell cell(String indicator) {
        IndicatorGrid grid = grids(DATABASE.dataSource()).of(actor(Role.READER, 99));
        Indicator asked = Catalogue.load().get(indicator);
        return grid.cell(grid.schools().get(0), asked).orElseThrow();
    }

    private long school(int number) throws SQLException {
        long made = data.school("12AB%02d".formatted(number), SchoolType.BO, "0637");
        data.update(
                "update school_state set board_id = ?, name = ? where school_id = ?", board, "School " + number, made);
        return made;
    }

    private long arrival(long subject, String indicator, LocalDate publishOn) throws SQLException {
        long later = data.run(TODAY.minusDays(50));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, ?, ?, ?, ?)",
                subject,
                indicator,
                later,
                TODAY.minusDays(50),
                publishOn);
        return later;
    }

    private long explanation(String indicator, long figuresOfRun) throws SQLException {
        return data.insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_at)"
                        + " values (?, ?, '<p>Wij groeien.</p>', ?, ?)",
                school,
                indicator,
                figuresOfRun,
                SPRING.atTime(9, 0));
    }

    private long answer(String indicator, int schoolYear) throws SQLException {
        return data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, ?, ?, '{}', '2026-01-01')",
                school,
                indicator,
                schoolYear);
    }
}
