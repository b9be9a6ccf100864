package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnListRefused;
import nl.openvensters.questionnaire.own.OwnRole;
import nl.openvensters.questionnaire.own.OwnText;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.round.OtherFirmRefused;
import nl.openvensters.questionnaire.round.RoundRefused;
import nl.openvensters.questionnaire.round.RoundRefused.Why;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.round.TypedRound.Group;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A school holds a questionnaire on a real database: no answer is lost, and none can be traced. */
class SurveyIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final BoardNumber BOARD = new BoardNumber("41001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Questionnaires LISTS = new Questionnaires();
    private static final Questionnaire PUPILS = LISTS.find("leerlingen").questionnaire();

    private static final String BEFORE =
            "update survey_round set school_year = 2025, opened_on = opened_on - interval %1$s,"
                    + " closes_on = closes_on - interval %1$s, closed_on = closed_on - interval %1$s";

    private SampleData data;
    private Actor leader;
    private Actor reader;
    private Actor board;

    @BeforeEach
    void a_school_of_a_board() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001')");
        data.update("insert into board (id, number) values (900, '41001')");
        long school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        data.update("update school_state set board_id = 900");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        reader = new Actor(1, "Bo", List.of(new Grant(Role.READER, school)));
        board = new Actor(1, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 900)));
    }

    @Test
    void two_hundred_pupils_send_at_once_and_not_one_answer_is_lost_or_taken_twice() throws Exception {
        long round = pupils(200);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        var threads = Executors.newFixedThreadPool(8);
        var sent = new ArrayList<Callable<State>>();
        for (int i = 0; i < codes.size(); i++) {
            ParticipationCode code = codes.get(i);
            FilledAnswers sheet = sheet(i);
            sent.add(() -> with(cases -> cases.taking().submit(code, sheet)));
            if (i % 4 == 0) {
                // Somebody presses twice.
                sent.add(() -> with(cases -> cases.taking().submit(code, sheet)));
            }
        }
        int taken = 0;
        for (Future<State> one : threads.invokeAll(sent)) {
            taken += one.get() == State.OPEN ? 1 : 0;
        }
        threads.shutdown();

        assertThat(taken).isEqualTo(200);
        assertThat(data.number("select count(*) from survey_answer")).isEqualTo(200);
        close(round);
        RoundResult result = with(cases -> cases.results().of(leader, round));
        assertThat(result.of(PUPILS.scores().get(0), 0).orElseThrow().people()).isEqualTo(200);
    }

    @Test
    void nothing_that_is_stored_tells_who_answered_what_or_when() throws SQLException {
        long round = pupils(30);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        for (int i = 0; i < 20; i++) {
            send(codes.get(i), sheet(i));
        }
        with(cases -> {
            cases.taking().mix();
            return null;
        });

        assertThat(
                        texts(
                                "select concat(table_name, '.', column_name) from information_schema.columns where table_schema ="
                                        + " database() and table_name in ('survey_answer', 'survey_words', 'survey_code', 'survey_sheet')"
                                        + " and (data_type in ('datetime', 'timestamp', 'time', 'date', 'year') or extra <> '')"))
                .as("moments and numbers that count up")
                .isEmpty();
        assertThat(texts(
                        "select table_name from information_schema.tables where table_schema = database() and table_name"
                                + " like 'survey%' and table_type = 'SYSTEM VERSIONED'"))
                .isEmpty();
        assertThat(texts(
                        "select trigger_name from information_schema.triggers where event_object_table like 'survey%'"))
                .isEmpty();
        // The order of the keys is not that in which they came: among twenty no more than chance has it.
        List<String> order = texts("select json_value(answers, '$.cijfer') from survey_answer order by id");
        long risen = IntStream.range(1, order.size())
                .filter(i -> Integer.parseInt(order.get(i)) > Integer.parseInt(order.get(i - 1)))
                .count();
        assertThat(risen).isBetween(2L, 17L);
        assertThat(data.number("select count(*) from history where what like 'SURVEY%'"))
                .isOne();
        assertThat(data.number("select count(*) from survey_answer where not mixed"))
                .isZero();
        assertThat(
                        data.number(
                                "select count(*) from survey_answer a join survey_code c on c.hash like concat('%', a.id, '%')"))
                .isZero();
    }

    @Test
    void a_sheet_that_is_not_ready_can_be_read_with_its_code_only_and_goes_with_the_answer() throws SQLException {
        long round = pupils(6);
        ParticipationCode code =
                with(cases -> cases.rounds().slips(leader, round, 1)).get(0);
        FilledAnswers half = FilledAnswers.EMPTY.with(PUPILS, Map.of("graag", "2", "wens", "Een klimrek"));
        with(cases -> cases.taking().keep(code, half));

        assertThat(with(cases -> cases.taking().open(code)).sheet()).isEqualTo(half);
        assertThat(data.number(
                        "select count(*) from survey_sheet where content like '%graag%' or content like '%rek%'"))
                .isZero();
        send(code, half);
        assertThat(data.number("select count(*) from survey_sheet")).isZero();
        assertThat(with(cases -> cases.taking().open(code)).state()).isEqualTo(State.SPENT);
    }

    @Test
    void while_it_runs_the_response_is_seen_and_nobody_gets_results() {
        long round = pupils(30);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        IntStream.range(0, 7).forEach(i -> send(codes.get(i), sheet(i)));

        HeldRound held = with(cases -> cases.rounds().find(leader, round));
        assertThat(held.answered()).isEqualTo(7);
        assertThatThrownBy(() -> with(cases -> cases.results().of(leader, round)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(all(cases -> cases.rounds().slips(leader, round, 1))).hasSize(23);
        assertThat(with(cases -> cases.taking().open(codes.get(20))).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void it_is_held_once_a_year_and_closed_once() {
        long round = pupils(30);
        refused(Why.ALREADY_THIS_YEAR, () -> pupils(31));
        close(round);

        refused(Why.CLOSED, () -> with(cases -> cases.rounds().slips(leader, round, 1)));
        refused(Why.CLOSED, () -> close(round));
        refused(Why.ALREADY_THIS_YEAR, () -> pupils(31));
    }

    /** What was held this year was held a year before. */
    private void lastYear() throws SQLException {
        data.update(BEFORE.formatted("1 year"));
    }

    @Test
    void the_same_people_are_not_asked_again_just_after_the_summer_what_they_were_asked_just_before()
            throws SQLException {
        long round = answered(12);
        data.update(BEFORE.formatted("3 month"));
        assertThat(pupils(13)).as("three months later, in another school year").isPositive();
        data.update("delete from survey_group where round_id <> ?", round);
        data.update("delete from survey_round where id <> ?", round);
        data.update(
                "update survey_round set closed_on = closed_on + interval 1 day, closes_on = closes_on + interval 1 day");
        refused(Why.TOO_SOON, () -> pupils(13));
        data.update("update survey_round set closed_on = null, state = 'OPEN'");
        refused(Why.TOO_SOON, () -> pupils(13));

        var copy = new OwnText("Nog eens", OwnRole.PUPIL, "Wat vind je?", "Ga je graag naar school?");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, copy));
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));
        refused(Why.ASKED_ELSEWHERE, () -> ownRound(id));
        data.update("update survey_round set closed_on = ?, state = 'CLOSED'", TODAY.minusMonths(4));
        assertThat(ownRound(id)).isPositive();
    }

    @Test
    void of_few_people_one_more_than_a_year_before_no_question_is_told() throws SQLException {
        long before = answered(8);
        RoundResult first = with(cases -> cases.results().of(leader, before));
        assertThat(first.isAlmostTheSame()).isFalse();
        assertThat(PUPILS.items()).anyMatch(item -> isMarked(first, item, 0));
        lastYear();
        long now = answered(9);
        RoundResult result = with(cases -> cases.results().of(leader, now));

        assertThat(result.isAlmostTheSame()).isTrue();
        assertThat(PUPILS.items()).noneMatch(item -> isMarked(result, item, 0));
        assertThat(result.scores())
                .isNotEmpty()
                .allMatch(score ->
                        result.of(score, 0).flatMap(result::mark).orElseThrow().whole());
    }

    private static boolean isMarked(RoundResult result, Item item, int part) {
        return result.of(item, part).flatMap(row -> row.mean()).isPresent();
    }

    @Test
    void a_second_role_in_a_list_of_the_school_tells_no_more_of_the_few_of_the_first() throws SQLException {
        String asked = "Word je gepest?\nGa je graag naar buiten?";
        long id = with(cases ->
                cases.own().save(leader, SCHOOL, 0, 0, new OwnText("Pesten", OwnRole.PUPIL, "Hoe gaat het?", asked)));
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));
        own(id, Map.of("PUPIL", 8));
        lastYear();
        var both = new OwnText("Pesten", List.of(OwnRole.PUPIL, OwnRole.STAFF), "Hoe gaat het?", asked);
        with(cases -> cases.own().save(leader, SCHOOL, id, edition(cases, id), both));
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));
        RoundResult result = own(id, Map.of("PUPIL", 9, "STAFF", 6));

        Questionnaire list = result.round().questionnaire();
        assertThat(list.isScan()).isTrue();
        assertThat(list.items())
                .noneMatch(item -> isMarked(result, item, 1))
                .allMatch(item -> isMarked(result, item, 2));
        assertThat(result.isAlmostTheSameInParts()).isTrue();
    }

    /** A round of a list of the school that all answered, closed. */
    private RoundResult own(long id, Map<String, Integer> people) {
        List<Group> groups = people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> new Group(role.getKey(), role.getKey(), role.getValue()))
                .toList();
        long round = with(cases ->
                cases.rounds().start(leader, SCHOOL, new TypedRound("eigen-" + id, TODAY.plusDays(9), 0, groups)));
        Questionnaire list = with(cases -> cases.rounds().find(leader, round)).questionnaire();
        for (int group = 1; group <= groups.size(); group++) {
            int number = group;
            List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, number));
            for (int i = 0; i < codes.size(); i++) {
                Map<String, String> sent = Map.of("vraag1", "" + (1 + i % 4), "vraag2", "" + (1 + i % 3));
                send(codes.get(i), FilledAnswers.EMPTY.with(list, sent));
            }
        }
        close(round);
        return with(cases -> cases.results().of(leader, round));
    }

    @Test
    void a_scan_that_is_supplied_tells_of_few_people_also_when_they_were_as_many_but_one() throws SQLException {
        Questionnaire list = LISTS.find("ontwikkelscan").questionnaire();
        for (int people : new int[] {6, 5}) {
            long round = development();
            List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
            IntStream.range(0, people)
                    .forEach(
                            i -> send(codes.get(i), FilledAnswers.EMPTY.with(list, Map.of("zicht", "" + (2 + i % 3)))));
            close(round);
            RoundResult result = with(cases -> cases.results().of(leader, round));
            assertThat(isMarked(result, list.item("zicht").orElseThrow(), 1)).isTrue();
            lastYear();
        }
    }

    @Test
    void the_board_sees_a_result_when_the_school_shares_it_and_open_answers_never() {
        long round = answered(12);
        assertThatThrownBy(() -> with(cases -> cases.results().of(board, round)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> share(board, round)).isInstanceOf(NotAllowed.class);
        share(leader, round);

        Item wish = PUPILS.item("wens").orElseThrow();
        assertThat(with(cases -> cases.results().of(board, round)).words(wish)).isEmpty();
        assertThat(with(cases -> cases.results().of(reader, round)).words(wish)).isEmpty();
        assertThat(with(cases -> cases.results().of(leader, round)).words(wish))
                .hasSizeGreaterThan(3)
                .noneMatch(words -> words.contains("Anne"));
        assertThat(all(cases -> cases.rounds().shared(board))).hasSize(1);
    }

    @Test
    void only_who_runs_the_school_begins_prints_and_closes() {
        long round = pupils(30);
        Actor other = new Actor(1, "Ed", List.of(new Grant(Role.SCHOOL_LEADER, 901)));
        for (Actor who : List.of(reader, other)) {
            assertThatThrownBy(() -> with(cases -> cases.rounds().slips(who, round, 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> with(cases -> {
                        cases.closing().close(who, round);
                        return null;
                    }))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> with(cases -> cases.rounds().find(other, round)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void mailed_codes_stand_beside_no_address_and_both_are_gone_when_it_closes() throws SQLException {
        long round = pupils(10);
        assertThat(count(cases -> cases.inviting().invite(leader, round, 1, "a@x.example, b@x.example\na@x.example")))
                .isEqualTo(2);
        assertThat(count(cases -> cases.inviting().remind(leader, round))).isEqualTo(2);
        refused(Why.REMINDED, () -> with(cases -> cases.inviting().remind(leader, round)));
        refused(Why.ADDRESS, () -> with(cases -> cases.inviting().invite(leader, round, 1, "niemand")));

        assertThat(data.number("select count(*) from outbox where kind = 'SURVEY' and sent_by is null"))
                .isEqualTo(4);
        assertThat(texts("select concat(ifnull(plain, ''), ifnull(html, ''), sealed) from outbox"))
                .noneMatch(letter -> letter.contains("meedoen"));
        close(round);
        assertThat(data.number("select count(*) from survey_address")).isZero();
    }

    @Test
    void a_code_of_before_hashes_had_a_key_is_taken_before_and_after_it_gets_one() throws SQLException {
        long round = pupils(10);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        data.update("delete from survey_code");
        for (ParticipationCode code : codes) {
            data.update("insert into survey_code (hash, round_id, group_number) values (?, ?, 1)", code.hash(), round);
        }

        send(codes.get(0), sheet(1));
        with(cases -> {
            cases.taking().mix();
            return null;
        });
        send(codes.get(1), sheet(2));
        assertThat(came(cases -> cases.taking().submit(codes.get(0), sheet(1)))).isEqualTo(State.SPENT);
        assertThat(texts("select hash from survey_code"))
                .doesNotContain(codes.get(2).hash());
    }

    @Test
    void a_school_holds_a_questionnaire_of_its_own_and_what_runs_never_changes() throws SQLException {
        var written =
                new OwnText("Het plein", OwnRole.PUPIL, "Wat vind je van het plein?", "Speel je graag op het plein?");
        assertThatThrownBy(() -> with(cases -> cases.own().save(reader, SCHOOL, 0, 0, written)))
                .isInstanceOf(NotAllowed.class);
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, written));
        assertThatThrownBy(() -> ownRound(id)).isInstanceOf(IllegalArgumentException.class);
        assertThat(count(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id))))
                .isOne();
        assertThatThrownBy(() -> with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id))))
                .isInstanceOf(OwnListRefused.class);
        long round = ownRound(id);
        var other = new OwnText("Het plein", OwnRole.PUPIL, "Wat vind je van het plein?", "Is het plein groot genoeg?");
        with(cases -> cases.own().save(leader, SCHOOL, id, edition(cases, id), other));
        assertThat(count(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id))))
                .isEqualTo(2);

        assertThat(with(cases -> cases.rounds().find(leader, round))
                        .questionnaire()
                        .items()
                        .get(0)
                        .text()
                        .dutch())
                .isEqualTo("Speel je graag op het plein?");
        assertThat(with(cases -> cases.rounds().at(leader, SCHOOL)).offered())
                .anyMatch(one -> one.questionnaire().version() == 2);
    }

    @Test
    void a_question_of_the_supplied_list_is_not_asked_again_in_one_of_the_school_itself() {
        pupils(10);
        var copy = new OwnText("Nog eens", OwnRole.PUPIL, "Wat vind je?", "Ga je graag naar school");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, copy));
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));

        refused(Why.ASKED_ELSEWHERE, () -> ownRound(id));
    }

    @Test
    void a_list_of_the_school_for_two_roles_tells_them_apart_and_asks_some_only_what_follows() throws SQLException {
        var written = new OwnText(
                "Het plein",
                List.of(OwnRole.PUPIL, OwnRole.STAFF),
                "Wat vind je van het plein?",
                "Is het plein groot genoeg?\n> helemaal niet | niet zo: Wat is er te klein? [open]");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, written));
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));
        assertThat(data.number("select scan from survey_edition where code = ?", "eigen-" + id))
                .isOne();
        long round = with(cases -> cases.rounds()
                .start(
                        leader,
                        SCHOOL,
                        new TypedRound(
                                "eigen-" + id,
                                TODAY.plusDays(9),
                                0,
                                List.of(new Group("leerlingen", "PUPIL", 16), new Group("medewerkers", "STAFF", 6)))));
        Questionnaire list = with(cases -> cases.rounds().find(leader, round)).questionnaire();
        for (int group = 1; group <= 2; group++) {
            int number = group;
            List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, number));
            for (int i = 0; i < codes.size(); i++) {
                int answer = number == 1 ? 1 + i % 4 : 3 + i % 2;
                send(
                        codes.get(i),
                        FilledAnswers.EMPTY.with(list, Map.of("vraag1", "" + answer, "vraag2", "De zandbak")));
            }
        }
        close(round);

        RoundResult result = with(cases -> cases.results().of(leader, round));
        assertThat(result.differences()).hasSize(1);
        assertThat(result.of(list.items().get(0), 0))
                .as("no mark of pupils and staff together")
                .isEmpty();
        assertThat(result.words(list.items().get(1)))
                .as("only pupils were asked")
                .hasSize(8);
        assertThat(data.number("select count(*) from survey_words")).isEqualTo(8);
    }

    @Test
    void what_a_school_translates_is_asked_in_that_language_once_all_of_it_is_there() throws SQLException {
        var written = new OwnText(
                "Het plein", OwnRole.PARENT, "Wat vindt u van het plein?", "Is het groot genoeg? [keuze: ja | nee]");
        long id = with(cases -> cases.own().save(leader, SCHOOL, 0, 0, written));
        Map<String, String> polish = new HashMap<>(Map.of(
                "Het plein", "Boisko",
                "Wat vindt u van het plein?", "Co Państwo sądzą o boisku?",
                "Is het groot genoeg?", "Czy jest wystarczająco duże?",
                "ja", "tak",
                "nee", " "));
        assertThatThrownBy(() -> translate(reader, id, polish)).isInstanceOf(NotAllowed.class);
        translate(leader, id, polish);
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).languages())
                .isEmpty();
        polish.put("nee", "nie");
        translate(leader, id, polish);
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).languages())
                .containsExactly("pl");
        with(cases -> cases.own().ready(leader, SCHOOL, id, whole(cases, id)));

        Questionnaire list = with(cases -> cases.rounds().at(leader, SCHOOL)).offered().stream()
                .map(Questionnaires.Supplied::questionnaire)
                .filter(one -> one.code().equals("eigen-" + id))
                .findFirst()
                .orElseThrow();
        assertThat(list.languages()).containsExactly("nl", "pl");
        assertThat(list.items().get(0).choices().get(1).in("pl")).isEqualTo("nie");
        assertThat(list.roles().get(0).name().in("pl")).isEqualTo("rodzice");

        polish.put("nee", "x".repeat(901));
        assertThatThrownBy(() -> translate(leader, id, polish)).isInstanceOf(OwnListRefused.class);
        polish.remove("nee");
        assertThatThrownBy(() -> translate(leader, id, polish))
                .as("somebody changed the questions meanwhile")
                .isInstanceOf(OwnListRefused.class);
        var other = new OwnText(
                "Het plein", OwnRole.PARENT, "Wat vindt u van het plein?", "Is het te klein? [keuze: ja | nee]");
        with(cases -> cases.own().save(leader, SCHOOL, id, edition(cases, id), other));
        assertThat(with(cases -> cases.own().all(leader, SCHOOL)).get(0).languages())
                .as("a question that changed is not translated yet")
                .isEmpty();
    }

    /** As who just looked at all of it. */
    private int whole(SurveyUseCases cases, long id) {
        return list(cases, id).whole();
    }

    /** As who just looked at what is asked. */
    private int edition(SurveyUseCases cases, long id) {
        return list(cases, id).edition();
    }

    private OwnList list(SurveyUseCases cases, long id) {
        return cases.own().all(leader, SCHOOL).stream()
                .filter(list -> list.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void translate(Actor who, long id, Map<String, String> texts) {
        with(cases -> {
            int seen = cases.own().all(leader, SCHOOL).get(0).translations().edition("pl");
            cases.own().translate(who, SCHOOL, id, "pl", seen, texts);
            return null;
        });
    }

    private long ownRound(long id) {
        return with(cases -> cases.rounds()
                .start(
                        leader,
                        SCHOOL,
                        new TypedRound(
                                "eigen-" + id, TODAY.plusDays(9), 0, List.of(new Group("Groep 7", "PUPIL", 20)))));
    }

    @Test
    void a_group_grows_while_it_runs_and_never_shrinks() {
        long round = pupils(10);
        with(cases -> cases.rounds().slips(leader, round, 1));
        for (int people : new int[] {10, 9, 0, 5001}) {
            refused(Why.NOT_MORE, () -> enlarge(leader, round, people));
        }
        assertThatThrownBy(() -> enlarge(reader, round, 12)).isInstanceOf(NotAllowed.class);
        enlarge(leader, round, 12);

        assertThat(all(cases -> cases.rounds().slips(leader, round, 1))).hasSize(12);
        close(round);
        refused(Why.CLOSED, () -> enlarge(leader, round, 13));
    }

    private void enlarge(Actor who, long round, int people) {
        with(cases -> {
            cases.enlarging().enlarge(who, round, 1, people);
            return null;
        });
    }

    @Test
    void a_board_begins_at_all_schools_that_it_names_or_at_none_and_sees_how_many_answered() throws SQLException {
        var other = new SchoolCode("12CD00");
        data.school(other.value(), SchoolType.BO, "0637");
        data.update("update school_state set board_id = 900");
        var good = List.of(new Group("Alle leerlingen", "PUPIL", 20));
        var small = List.of(new Group("Alle leerlingen", "PUPIL", 2));

        assertThatThrownBy(() -> many(board, Map.of(SCHOOL, good, other, small)))
                .isInstanceOfSatisfying(BoardRounds.RefusedAt.class, refused -> assertThat(refused.school())
                        .isEqualTo(other));
        assertThat(data.number("select count(*) from survey_round")).isZero();
        assertThatThrownBy(() -> many(leader, Map.of(SCHOOL, good))).isInstanceOf(NotAllowed.class);
        assertThat(many(board, Map.of(SCHOOL, good, other, good))).isEqualTo(2);
        assertThat(with(cases -> cases.many().response(board, BOARD)).rounds())
                .hasSize(2)
                .allMatch(round -> round.invited() == 20 && round.answered() == 0);
        assertThat(all(cases -> cases.many().schools(board, BOARD, "leerlingen")))
                .allMatch(BoardRounds.School::held);
        assertThatThrownBy(() -> with(cases -> cases.many().response(leader, BOARD)))
                .isInstanceOf(NotAllowed.class);
    }

    private static int many(Actor who, Map<SchoolCode, List<Group>> groups) {
        return count(cases -> cases.many().start(who, BOARD, "leerlingen", TODAY.plusDays(9), groups));
    }

    @Test
    void new_slips_leave_mailed_codes_alone_and_are_so_many_fewer() {
        long round = pupils(10);
        with(cases -> cases.inviting().invite(leader, round, 1, "a@x.example, b@x.example"));
        List<ParticipationCode> slips = with(cases -> cases.rounds().slips(leader, round, 1));

        assertThat(slips).hasSize(8);
        assertThat(all(cases -> cases.rounds().slips(leader, round, 1))).hasSize(8);
        assertThat(with(cases -> cases.rounds().find(leader, round))
                        .groups()
                        .get(0)
                        .coded())
                .isEqualTo(10);
        refused(Why.TOO_MANY, () -> with(cases -> cases.inviting().invite(leader, round, 1, "c@x.example")));
    }

    @Test
    void who_comes_too_late_reads_that_it_is_closed_until_single_answers_go() throws SQLException {
        long round = pupils(10);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        send(codes.get(0), sheet(1));
        close(round);

        assertThat(with(cases -> cases.taking().open(codes.get(1))).state()).isEqualTo(State.CLOSED);
        assertThat(came(cases -> cases.taking().submit(codes.get(1), sheet(2)))).isEqualTo(State.CLOSED);
        data.update(
                "update survey_round set closed_on = ?, opened_on = ?, closes_on = ?",
                TODAY.minusMonths(13),
                TODAY.minusMonths(14),
                TODAY.minusMonths(13));
        with(cases -> cases.summing().reduce());
        assertThat(data.number("select count(*) from survey_code")).isZero();
        assertThat(with(cases -> cases.rounds().find(leader, round)).answered()).isOne();
    }

    @Test
    void after_a_year_only_sums_are_left() throws SQLException {
        long round = answered(12);
        data.update(
                "update survey_round set closed_on = ?, opened_on = ?, closes_on = ?",
                TODAY.minusMonths(13),
                TODAY.minusMonths(14),
                TODAY.minusMonths(13));
        assertThat(count(cases -> cases.summing().reduce())).isOne();

        assertThat(data.number("select count(*) from survey_answer")).isZero();
        assertThat(data.number("select count(*) from survey_words")).isZero();
        assertThat(with(cases -> cases.results().of(leader, round)).isTold()).isTrue();
    }

    @Test
    void of_a_scan_by_three_roles_it_is_told_where_they_differ_and_an_open_action_comes_back() throws SQLException {
        long round = scan();
        RoundResult result = with(cases -> cases.results().of(leader, round));
        assertThat(result.differences().get(0).item().id()).isEqualTo("tijd");
        with(cases -> {
            cases.following().agree(leader, round, "Elke week een uur vrij", "Sanne", TODAY.plusMonths(2));
            return null;
        });
        lastYear();
        long next = scan();

        assertThat(all(cases -> cases.following().actions(leader, next)))
                .hasSize(1)
                .allMatch(action -> action.earlier() && action.isOpen());
    }

    @Test
    void results_of_another_firm_are_marked_with_its_name_and_under_the_minimum_not_kept() throws Exception {
        Path file = Files.createTempFile("uitslag", ".csv");
        Files.writeString(
                file,
                "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\nTevreden over school;7,9;112;140\nVeilig op school;8,2;4;140\n");
        long round = with(cases -> take(cases, leader, file));

        RoundResult result = with(cases -> cases.results().of(leader, round));
        assertThat(result.round().source()).contains("Peilbureau");
        assertThat(result.round().answered()).isEqualTo(112);
        assertThat(result.of(PUPILS.scores().get(0), 0).orElseThrow().mean()).contains(new BigDecimal("7.90"));
        assertThat(result.of(PUPILS.scores().get(1), 0).orElseThrow().hidden()).isPresent();
        assertThatThrownBy(() -> with(cases -> take(cases, leader, file))).isInstanceOf(OtherFirmRefused.class);
        assertThatThrownBy(() -> with(cases -> take(cases, reader, file))).isInstanceOf(NotAllowed.class);
        Files.writeString(file, "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\nGeluk;7,9;112;140\n");
        assertThatThrownBy(() -> with(cases -> take(cases, leader, file))).hasMessageContaining("Geluk");
    }

    @Test
    void a_stricter_minimum_hides_what_would_be_shown_without_and_a_looser_one_is_refused() {
        refused(Why.MINIMUM, () -> pupils(12, 4));
        long round = pupils(12, 9);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        IntStream.range(0, 8).forEach(i -> send(codes.get(i), sheet(i)));
        assertThat(with(cases -> cases.taking().open(codes.get(8))).minimum()).isEqualTo(9);
        close(round);

        RoundResult result = with(cases -> cases.results().of(leader, round));
        assertThat(result.isTold()).isFalse();
        assertThat(result.words(PUPILS.item("wens").orElseThrow())).isEmpty();
    }

    @Test
    void what_was_begun_wrongly_can_be_taken_back_until_somebody_answers() {
        long wrong = pupils(300);
        with(cases -> cases.rounds().slips(leader, wrong, 1));
        assertThatThrownBy(() -> remove(reader, wrong)).isInstanceOf(NotAllowed.class);
        remove(leader, wrong);
        long right = pupils(30);
        ParticipationCode code =
                with(cases -> cases.rounds().slips(leader, right, 1)).get(0);
        send(code, sheet(1));

        refused(Why.ANSWERED, () -> remove(leader, right));
        refused(Why.SMALL_GROUP, () -> pupils(4));
    }

    private void remove(Actor who, long round) {
        with(cases -> {
            cases.rounds().remove(who, round);
            return null;
        });
    }

    @Test
    void a_round_can_be_extended_to_a_later_day_only() {
        long round = pupils(30);
        refused(Why.DAY, () -> extend(round, TODAY.plusDays(13)));
        extend(round, TODAY.plusDays(20));

        assertThat(with(cases -> cases.rounds().find(leader, round)).closesOn()).isEqualTo(TODAY.plusDays(20));
    }

    private void extend(long round, LocalDate until) {
        with(cases -> {
            cases.rounds().extend(leader, round, until);
            return null;
        });
    }

    @Test
    void beside_the_questions_of_a_development_scan_stands_what_was_found_the_last_time_unless_it_was_another_list()
            throws SQLException {
        long round = development();
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        assertThat(with(cases -> cases.taking().open(codes.get(0))).before()).isEmpty();
        Questionnaire list = LISTS.find("ontwikkelscan").questionnaire();
        IntStream.range(0, 6)
                .forEach(i -> send(codes.get(i), FilledAnswers.EMPTY.with(list, Map.of("zicht", "" + (2 + i % 3)))));
        close(round);
        lastYear();
        long next = development();
        ParticipationCode later =
                with(cases -> cases.rounds().slips(leader, next, 1)).get(0);

        assertThat(with(cases -> cases.taking().open(later)).before()).containsKey("zicht");
        data.update("insert into survey_edition (id, code, version, trend, scan, content)"
                + " select 900, code, 0, 0, scan, content from survey_edition where code = 'ontwikkelscan'");
        data.update("update survey_round set edition_id = 900 where id = ?", round);
        assertThat(with(cases -> cases.taking().open(later)).before()).isEmpty();
    }

    private long development() {
        return with(cases -> cases.rounds()
                .start(
                        leader,
                        SCHOOL,
                        new TypedRound("ontwikkelscan", TODAY.plusDays(9), 0, List.of(new Group("Team", "TEAM", 6)))));
    }

    @Test
    void who_comes_back_goes_on_in_the_language_of_before_and_it_is_not_sent() throws SQLException {
        long round = pupils(6);
        ParticipationCode code =
                with(cases -> cases.rounds().slips(leader, round, 1)).get(0);
        with(cases -> cases.taking()
                .keep(
                        code,
                        FilledAnswers.EMPTY.with(PUPILS, Map.of("graag", "2")).in("en")));
        FilledAnswers kept = with(cases -> cases.taking().open(code)).sheet();

        assertThat(kept.language()).contains("en");
        send(code, kept);
        assertThat(data.number("select count(*) from survey_words")).isZero();
        assertThat(texts("select answers from survey_answer")).containsExactly("{\"graag\":2}");
    }

    private static boolean compared(SurveyUseCases cases) {
        cases.summing().compare();
        return true;
    }

    private static long take(SurveyUseCases cases, Actor who, Path file) {
        try {
            return cases.firms().take(who, SCHOOL, "leerlingen", "Peilbureau", new SchoolYear(2025), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_sector_sees_no_mean_over_nine_schools_and_one_over_ten() throws SQLException {
        Actor sector = new Actor(1, "Mo", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
        answered(12);
        long school = leader.grants().get(0).subject();
        for (int other = 1; other < 10; other++) {
            with(cases -> compared(cases));
            assertThat(all(cases -> cases.country().all(sector))).isEmpty();
            long there = data.school("34CD%02d".formatted(other), SchoolType.BO, "0637");
            data.update(
                    "insert into survey_round (subject_id, edition_id, school_year, state, opened_on, closes_on, minimum,"
                            + " started_by, closed_on) select ?, edition_id, school_year, state, opened_on, closes_on, 5, 1, closed_on"
                            + " from survey_round where subject_id = ?",
                    there,
                    school);
            data.update(
                    "insert into survey_result select (select max(id) from survey_round), group_number, item, people,"
                            + " mean, deviation, good, hidden from survey_result where round_id = (select min(id) from survey_round)");
        }
        with(cases -> compared(cases));

        assertThat(all(cases -> cases.country().all(sector))).isNotEmpty().allMatch(line -> line.schools() == 10);
        assertThatThrownBy(() -> with(cases -> cases.country().all(leader))).isInstanceOf(NotAllowed.class);
        long round = data.number("select min(id) from survey_round");
        assertThat(with(cases -> cases.results().of(leader, round))
                        .country(PUPILS.scores().get(0)))
                .as("its own is one of the ten")
                .isEmpty();
        data.update("update survey_norm set schools = 11");
        assertThat(with(cases -> cases.results().of(leader, round))
                        .country(PUPILS.scores().get(0)))
                .isPresent();
        data.update("update survey_norm set mean = 1.5");
        with(cases -> compared(cases));
        assertThat(data.number("select count(*) from survey_norm where mean <> 1.5"))
                .as("a school less or more changes no mean")
                .isZero();
    }

    private long scan() {
        long round = with(cases -> cases.rounds()
                .start(
                        leader,
                        SCHOOL,
                        new TypedRound(
                                "startersscan",
                                TODAY.plusDays(9),
                                0,
                                List.of(
                                        new Group("starters", "STARTER", 6),
                                        new Group("coaches", "COACH", 2),
                                        new Group("leiding", "LEADER", 1)))));
        int[] people = {6, 2, 1};
        for (int group = 1; group <= 3; group++) {
            int number = group;
            List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, number));
            for (int i = 0; i < people[group - 1]; i++) {
                int time = number == 1 ? 1 + i % 2 : 4;
                Questionnaire list = LISTS.find("startersscan").questionnaire();
                send(codes.get(i), FilledAnswers.EMPTY.with(list, Map.of("tijd", "" + time, "team", "" + (3 + i % 2))));
            }
        }
        close(round);
        return round;
    }

    private long answered(int people) {
        long round = pupils(people);
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        IntStream.range(0, people).forEach(i -> send(codes.get(i), sheet(i)));
        close(round);
        return round;
    }

    private long pupils(int invited) {
        return pupils(invited, 0);
    }

    private long pupils(int invited, int minimum) {
        return with(cases -> cases.rounds()
                .start(
                        leader,
                        SCHOOL,
                        new TypedRound(
                                "leerlingen",
                                TODAY.plusDays(14),
                                minimum,
                                List.of(new Group("Groep 7", "PUPIL", invited)))));
    }

    /** Marks rise with the number, so that an order can be seen where there is one. */
    private static FilledAnswers sheet(int number) {
        return FilledAnswers.EMPTY.with(
                PUPILS,
                Map.of(
                        "graag",
                        "" + (1 + number % 4),
                        "gemak",
                        "" + (1 + number % 3),
                        "aardig",
                        "" + (1 + (number + 1) % 4),
                        "regels",
                        "" + (1 + (number + 2) % 4),
                        "luistert",
                        "" + (1 + number / 2 % 4),
                        "cijfer",
                        "" + (1 + number % 10),
                        "gepest",
                        "" + (1 + number % 2),
                        "wens",
                        number % 3 == 0 ? "Juf Anne moet blijven" : "Meer gym, plan " + number));
    }

    private void send(ParticipationCode code, FilledAnswers sheet) {
        assertThat(came(cases -> cases.taking().submit(code, sheet))).isEqualTo(State.OPEN);
    }

    private void close(long round) {
        with(cases -> {
            cases.closing().close(leader, round);
            return null;
        });
    }

    private void share(Actor who, long round) {
        with(cases -> {
            cases.rounds().share(who, round, true);
            return null;
        });
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(RoundRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }

    private static State came(Function<SurveyUseCases, State> what) {
        return with(what);
    }

    private static int count(Function<SurveyUseCases, Integer> what) {
        return with(what);
    }

    private static <T> List<T> all(Function<SurveyUseCases, List<T>> what) {
        return with(what);
    }

    private static <T> T with(Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(DATABASE.dataSource(), CLOCK, what);
    }

    private static List<String> texts(String query) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }
}
