package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.own.OwnRole;
import nl.openvensters.questionnaire.own.OwnText;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.round.TypedRound.Group;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be done with questionnaires, by everybody who may not: refused where it is done, and nothing changed. */
class SurveyRightsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate LATER = LocalDate.now(CLOCK).plusDays(20);
    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final long BOARD = 900;
    private static final long OTHER_BOARD = 901;

    @TempDir
    Path folder;

    private final Map<String, Actor> strangers = new LinkedHashMap<>();
    private SampleData data;
    private Actor leader;
    private Actor board;
    private long running;
    private long closed;
    private long action;

    @BeforeEach
    void one_runs_and_one_is_closed_with_something_agreed() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001'), (901, 'BOARD', '41002')");
        data.update("insert into board (id, number) values (900, '41001'), (901, '41002')");
        long school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        long other = data.school("13AB00", SchoolType.BO, "0637");
        data.update("update school_state set board_id = if(school_id = ?, 900, 901)", school);
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        leader = actor(Role.SCHOOL_LEADER, school);
        board = actor(Role.BOARD_ADMINISTRATOR, BOARD);
        strangers.put("reader of the school", actor(Role.READER, school));
        strangers.put("editor of the school", actor(Role.EDITOR, school));
        strangers.put("reader of the board", actor(Role.READER, BOARD));
        strangers.put("leader of another school", actor(Role.SCHOOL_LEADER, other));
        strangers.put("editor of another board", actor(Role.EDITOR, OTHER_BOARD));
        strangers.put("another board", actor(Role.BOARD_ADMINISTRATOR, OTHER_BOARD));
        strangers.put("sector monitor", actor(Role.SECTOR_MONITOR, 0));
        strangers.put("nobody", new Actor(1, "Niemand", List.of()));
        closed = start("startersscan", new Group("starters", "STARTER", 6));
        with(cases -> cases.closing().close(leader, closed));
        with(cases -> cases.following().agree(leader, closed, "Een maatje", "Bo", LATER));
        action = data.number("select id from survey_action");
        running = start("leerlingen", new Group("Groep 8", "PUPIL", 30));
        with(cases -> cases.inviting().invite(leader, running, 1, "een@huis.example"));
    }

    @Test
    void who_may_not_run_questionnaires_presses_every_button_of_them_in_vain() throws Exception {
        Map<String, Consumer<Doing>> buttons = buttons();
        var before = EveryRow.of(DATABASE.dataSource());
        strangers.forEach((name, who) -> buttons.forEach(
                (button, press) -> assertThatThrownBy(() -> with(cases -> press.accept(new Doing(cases, who))))
                        .as("%s by %s", button, name)
                        .isInstanceOf(NotAllowed.class)));
        assertThat(EveryRow.of(DATABASE.dataSource())).isEqualTo(before);
    }

    @Test
    void a_board_does_not_touch_what_its_school_found_and_reads_it_only_when_it_is_shared() {
        ofResults().forEach((button, press) -> assertThatThrownBy(
                        () -> with(cases -> press.accept(new Doing(cases, board))))
                .as(button)
                .isInstanceOf(NotAllowed.class));
        assertThatThrownBy(() -> read(board)).isInstanceOf(NotAllowed.class);
        with(cases -> cases.rounds().share(leader, closed, true));
        read(board);
        ofResults().forEach((button, press) -> assertThatThrownBy(
                        () -> with(cases -> press.accept(new Doing(cases, board))))
                .as("%s of what is shared", button)
                .isInstanceOf(NotAllowed.class));
        for (String name : List.of("another board", "editor of another board", "sector monitor", "nobody")) {
            assertThatThrownBy(() -> read(strangers.get(name))).as(name).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void who_may_presses_the_same_buttons_and_they_work() throws Exception {
        buttons().forEach((button, press) -> {
            Actor who = button.startsWith("board:") ? board : leader;
            with(cases -> press.accept(new Doing(cases, who)));
        });
        assertThat(data.number("select count(*) from survey_action where done_on is not null"))
                .isOne();
        assertThat(data.number("select count(*) from survey_round where id = " + running))
                .isZero();
        assertThat(data.number("select count(*) from history where what = 'SURVEY_REMOVED'"))
                .isOne();
    }

    /** Somebody who does something. */
    private record Doing(SurveyUseCases cases, Actor who) {}

    /** In an order in which who may can do all of them. */
    private Map<String, Consumer<Doing>> buttons() throws Exception {
        Path file = Files.writeString(
                folder.resolve("uitslag.csv"),
                "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\nTevreden over de school;7,9;41;60\n");
        Map<String, Consumer<Doing>> all = new LinkedHashMap<>();
        all.put(
                "start:go",
                it -> it.cases().rounds().start(it.who(), SCHOOL, typed("personeel", new Group("Team", "STAFF", 9))));
        all.put("invite:go", it -> it.cases().inviting().invite(it.who(), running, 1, "twee@huis.example"));
        all.put("remind:go", it -> it.cases().inviting().remind(it.who(), running));
        all.put("enlarge:go", it -> it.cases().enlarging().enlarge(it.who(), running, 1, 31));
        all.put("extend:go", it -> it.cases().rounds().extend(it.who(), running, LATER.plusDays(1)));
        all.put("groups:print", it -> it.cases().rounds().slips(it.who(), running, 1));
        all.put("other:go", it -> {
            try {
                it.cases().firms().take(it.who(), SCHOOL, "ouders", "Peilbureau", SchoolYear.of(LATER), file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        all.put("own:go", it -> it.cases()
                .own()
                .save(
                        it.who(),
                        SCHOOL,
                        0,
                        0,
                        new OwnText("Plein", OwnRole.PUPIL, "Wat vind je?", "Is het plein fijn?")));
        all.putAll(ofResults());
        all.put("board:many:go", it -> it.cases()
                .many()
                .start(
                        it.who(),
                        new BoardNumber("41001"),
                        "ict-scan",
                        LATER,
                        Map.of(SCHOOL, List.of(new Group("leraren", "TEACHER", 9)))));
        all.put("board:response", it -> it.cases().many().response(it.who(), new BoardNumber("41001")));
        all.put("remove:go", it -> it.cases().rounds().remove(it.who(), running));
        return all;
    }

    /** What is done with a result. */
    private Map<String, Consumer<Doing>> ofResults() {
        Map<String, Consumer<Doing>> all = new LinkedHashMap<>();
        all.put("agree:go", it -> it.cases().following().agree(it.who(), closed, "Nog een", "Bo", LATER));
        all.put("actions:end", it -> it.cases().following().end(it.who(), closed, action, "Van buiten"));
        all.put("share:end", it -> it.cases().rounds().share(it.who(), closed, false));
        return all;
    }

    private void read(Actor who) {
        with(cases -> cases.results().of(who, closed));
    }

    private long start(String list, Group group) {
        return SurveyUseCases.<Long>with(
                DATABASE.dataSource(), CLOCK, cases -> cases.rounds().start(leader, SCHOOL, typed(list, group)));
    }

    private static TypedRound typed(String list, Group group) {
        return new TypedRound(list, LATER, 0, List.of(group));
    }

    private static Actor actor(Role role, long place) {
        return new Actor(1, "Sanne", List.of(new Grant(role, place)));
    }

    private static void with(Consumer<SurveyUseCases> what) {
        SurveyUseCases.with(DATABASE.dataSource(), CLOCK, cases -> {
            what.accept(cases);
            return 0;
        });
    }
}
