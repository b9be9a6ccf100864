package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.Room;
import nl.openvensters.questionnaire.result.NormRepository;
import nl.openvensters.questionnaire.result.OtherWords;
import nl.openvensters.questionnaire.result.PublishingResult;
import nl.openvensters.questionnaire.result.PublishingResult.ForParents;
import nl.openvensters.questionnaire.result.ResultRepository;
import nl.openvensters.questionnaire.result.Results;
import nl.openvensters.questionnaire.result.UnfinishedDraft;
import nl.openvensters.questionnaire.round.RoundRepository;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.round.TypedRound.Group;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mark of a questionnaire becomes a figure on the page of the school as any other own answer does. */
class PublishingResultIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2026-11-22T09:00:00Z";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final Score SATISFIED = PUPILS.scores().stream()
            .filter(score ->
                    score.indicator().filter("tevredenheid_leerlingen"::equals).isPresent())
            .findFirst()
            .orElseThrow();
    private static final String BROKEN = "Dit is een nieuwe lijst.";
    private static final int PEOPLE = 8;
    private static final String MOST = "Zo hoog of hoger.";
    private static final ForParents SENTENCES = new ForParents(BROKEN, MOST, "Zo laag of lager.");

    private BoardWithASchool here;

    @BeforeEach
    void a_school_of_a_board() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        here.transaction.end();
    }

    @Test
    void the_figure_has_its_number_of_people_its_source_and_its_year() throws SQLException {
        assertThat(publish(here.anna, answered(12), "Wij zijn blij.")).isEqualTo(Outcome.PUBLISHED);

        assertThat(published())
                .contains("\"respondents\":12", "\"invited\":14", "\"schoolYear\":2026")
                .contains("\"source\":\"Leerlingen over hun school (Open Vensters, lijst 2)\"")
                .containsPattern("\"score\":[4-8]\\.[0-9]")
                .doesNotContain("earlier");
        assertThat(words()).isEqualTo("<p>Wij zijn blij.</p>");
        assertThat(here.count("survey_round where published_on = '2026-11-22'")).isOne();
        assertThat(here.count("history where what = 'SURVEY_PUBLISHED'")).isOne();
    }

    @Test
    void marks_of_years_before_stand_beside_it() throws SQLException {
        publish(here.anna, answered(12), "Wij zijn blij.");
        last();
        publish(here.anna, answered(11), "");

        assertThat(published()).contains("\"earlier\":[{\"schoolYear\":2025", "\"respondents\":11");
        assertThat(words()).as("the words that were there stay").isEqualTo("<p>Wij zijn blij.</p>");
    }

    @Test
    void after_another_list_the_line_begins_anew_and_parents_are_told_so() throws SQLException {
        publish(here.anna, answered(12), "Wij zijn blij.");
        last();
        here.data.update("insert into survey_edition (id, code, version, trend, scan, content)"
                + " select 900, code, 0, 0, scan, content from survey_edition");
        here.data.update("update survey_round set edition_id = 900");
        publish(here.anna, answered(11), "Nog steeds.");

        assertThat(published()).doesNotContain("earlier");
        assertThat(words()).isEqualTo("<p>" + BROKEN + "</p><p>Nog steeds.</p>");
    }

    @Test
    void after_another_version_of_the_same_line_marks_go_on_and_nothing_is_said_of_it() throws SQLException {
        long before = answered(12);
        here.data.update(
                "insert into survey_edition (id, code, version, trend, scan, content)"
                        + " select 901, code, 1, trend, scan, replace(content, 'version: 2', 'version: 1') from survey_edition");
        here.data.update("update survey_round set edition_id = 901");
        publish(here.anna, before, "Wij zijn blij.");
        assertThat(published()).contains("lijst 1)");
        last();
        publish(here.anna, answered(11), "");

        assertThat(published()).contains("lijst 2)", "\"earlier\":[{\"schoolYear\":2025");
        assertThat(words()).isEqualTo("<p>Wij zijn blij.</p>");
    }

    @Test
    void a_mark_that_may_be_higher_says_so_of_its_year_for_good_and_to_parents_until_there_is_another()
            throws SQLException {
        String higher = "\"bound\":\"AT_LEAST\"";
        publish(here.anna, answered(PEOPLE, PublishingResultIT::high), "Wij zijn blij.");
        assertThat(published()).contains("\"score\":9.5", higher).doesNotContain("earlier");
        assertThat(words()).isEqualTo("<p>" + MOST + "</p><p>Wij zijn blij.</p>");
        last();
        long near = answered(PEOPLE + 1, PublishingResultIT::high);
        publish(here.anna, near, "");
        assertThat(published())
                .as("in whole points, and of last year what was told then")
                .contains("\"score\":9.00," + "\"respondents\":9," + higher)
                .contains("\"score\":9.50," + "\"respondents\":8," + higher);
        assertThat(cells())
                .as("what page, API and files are made of")
                .isEqualTo("{\"respondenten\":8,\"grens\":\"of meer\"} {\"respondenten\":9,\"grens\":\"of meer\"}");
        assertThat(publish(here.anna, near, "")).isEqualTo(Outcome.UNCHANGED);

        for (String table : List.of("survey_answer", "survey_words", "survey_result", "survey_code", "survey_group")) {
            here.data.update("delete from " + table + " where round_id = ?", near);
        }
        here.data.update("delete from survey_round where id = ?", near);
        publish(here.anna, answered(12), "");
        assertThat(words()).isEqualTo("<p>Wij zijn blij.</p>");
        String now = published();
        assertThat(now.substring(0, now.indexOf("earlier"))).doesNotContain("bound");
        assertThat(now.substring(now.indexOf("earlier"))).contains(higher);
    }

    /** The best of all answers, but for one or two questions: to none all of eight people answer the same. */
    private static FilledAnswers high(int number) {
        List<Item> items = PUPILS.of(SATISFIED);
        var answers = new HashMap<String, String>();
        for (int i = 0; i < items.size(); i++) {
            boolean less = i % PEOPLE == number % PEOPLE;
            answers.put(items.get(i).id(), "" + (items.get(i).most() - (less ? 1 : 0)));
        }
        return FilledAnswers.EMPTY.with(PUPILS, Map.copyOf(answers));
    }

    @Test
    void the_second_of_two_who_put_words_there_is_told_and_those_of_the_first_stay() throws SQLException {
        long round = answered(12);
        int opened = seen();
        publish(here.anna, round, "Wij zijn blij.", opened);
        assertThatThrownBy(() -> publish(here.anna, round, "Het kan beter.", opened))
                .isInstanceOf(OtherWords.class);
        assertThat(words()).isEqualTo("<p>Wij zijn blij.</p>");
        assertThat(publish(here.anna, round, "", opened))
                .as("without words nothing takes the place of them")
                .isEqualTo(Outcome.UNCHANGED);
        publish(here.anna, round, "Het kan beter.", seen());
        assertThat(words()).isEqualTo("<p>Het kan beter.</p>");
    }

    @Test
    void where_two_pairs_of_eyes_look_it_waits_for_the_second() throws SQLException {
        here.data.update("update board set four_eyes = true");
        Actor writer = here.actor("Cas", Role.SCHOOL_LEADER, here.school);

        assertThat(publish(writer, answered(12), "Wij zijn blij.")).isEqualTo(Outcome.PROPOSED);
        assertThat(here.count("publication where indicator_id = 'tevredenheid_leerlingen'"))
                .isZero();
    }

    @Test
    void nobody_else_publishes_it_and_nobody_what_is_not_told() throws SQLException {
        long round = answered(12);
        Actor board = here.actor("Dora", Role.BOARD_ADMINISTRATOR, here.board);
        for (Actor who : List.of(here.bas, board)) {
            assertThatThrownBy(() -> publish(who, round, "Van buiten")).isInstanceOf(NotAllowed.class);
        }
        last();
        long few = answered(4);
        assertThatIllegalArgumentException().isThrownBy(() -> publish(here.anna, few, "Toch"));
        assertThat(here.count("publication where indicator_id = 'tevredenheid_leerlingen'"))
                .isZero();
    }

    @Test
    void unfinished_words_of_a_colleague_do_not_go_online_with_it_and_are_not_lost() throws SQLException {
        long round = answered(12);
        var at = here.another();
        var drafts = here.at(NOW, at).drafts;
        drafts.save(
                here.bas,
                BoardWithASchool.CODE,
                "tevredenheid_leerlingen",
                DraftContent.words("<p>Nog niet klaar</p>"),
                drafts.open(here.bas, BoardWithASchool.CODE, "tevredenheid_leerlingen")
                        .edition());
        at.end();

        assertThatThrownBy(() -> publish(here.anna, round, ""))
                .isInstanceOfSatisfying(UnfinishedDraft.class, draft -> assertThat(draft.writer())
                        .isEqualTo("Bas"));
        assertThat(here.count("publication where indicator_id = 'tevredenheid_leerlingen'"))
                .isZero();
    }

    /** What was held this year was held the year before. */
    private void last() throws SQLException {
        here.data.update("update survey_round set school_year = 2025, opened_on = opened_on - interval 1 year,"
                + " closes_on = closes_on - interval 1 year, closed_on = closed_on - interval 1 year");
    }

    private String published() throws SQLException {
        return one(
                "select content from own_answer where indicator_id = 'tevredenheid_leerlingen' order by id desc limit 1");
    }

    /** Of the figures of the answer that was published last, the oldest year first. */
    private static String cells() throws SQLException {
        return one("select group_concat(f.cells order by f.period_start separator ' ') from figure f"
                + " join measure m on m.id = f.measure_id where m.indicator_id = 'tevredenheid_leerlingen'"
                + " and f.own_answer_id = (select max(own_answer_id) from figure)");
    }

    private String words() throws SQLException {
        return one(
                "select body from explanation where indicator_id = 'tevredenheid_leerlingen' order by id desc limit 1");
    }

    private static String one(String query) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private Outcome publish(Actor who, long round, String words) throws SQLException {
        return publish(who, round, words, seen());
    }

    /** What is read of the page of a result. */
    private int seen() throws SQLException {
        String edition = one("select coalesce(max(edition), 0) from indicator_publication"
                + " where indicator_id = 'tevredenheid_leerlingen'");
        return Integer.parseInt(edition);
    }

    private Outcome publish(Actor who, long round, String words, int seen) throws SQLException {
        var at = here.another();
        try {
            Room room = here.at(NOW, at);
            var rows = new ResultRepository(at.source());
            var rounds = new RoundRepository(at.source(), at.entitiesOfEachUseCase(), new Questionnaires());
            Outcome outcome = new PublishingResult(
                            new Results(rounds, rows, new NormRepository(at.source()), CLOCK),
                            room.drafts,
                            room.publishing,
                            new HistoryRepository(at.source(), CLOCK),
                            rows,
                            CLOCK)
                    .publish(who, round, SATISFIED.id(), words, seen, SENTENCES);
            at.end();
            return outcome;
        } catch (RuntimeException e) {
            at.undo();
            throw e;
        }
    }

    /** A closed round of two more than answered. */
    private long answered(int people) {
        return answered(people, PublishingResultIT::sheet);
    }

    private long answered(int people, IntFunction<FilledAnswers> filled) {
        long round = with(cases -> cases.rounds()
                .start(
                        here.anna,
                        BoardWithASchool.CODE,
                        new TypedRound(
                                "leerlingen",
                                TODAY.plusDays(14),
                                0,
                                List.of(new Group("Groep 8", "PUPIL", people + 2)))));
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(here.anna, round, 1));
        IntStream.range(0, people).forEach(i -> with(cases -> cases.taking().submit(codes.get(i), filled.apply(i))));
        return with(cases -> {
            cases.closing().close(here.anna, round);
            return round;
        });
    }

    private static FilledAnswers sheet(int number) {
        var answers = new HashMap<String, String>();
        PUPILS.of(SATISFIED)
                .forEach(item ->
                        answers.put(item.id(), "" + (2 + (number + item.id().length()) % 3)));
        return FilledAnswers.EMPTY.with(PUPILS, Map.copyOf(answers));
    }

    private static <T> T with(Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(DATABASE.dataSource(), CLOCK, what);
    }
}
