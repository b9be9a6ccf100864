package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.taking.AnswerSheet;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long the result of one school takes to read where six thousand schools held the same questionnaire, and how long the
 * means over them take to make. {@code mvn -Pbench -pl domain verify}
 */
class ResultBench {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int SCHOOLS = 6000;
    private static final int PEOPLE = 40;
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void a_result_is_read_within_200_ms_at_six_thousand_schools() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school("00AA00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        Actor leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        long round = held(leader);
        for (int other = 1; other < SCHOOLS; other++) {
            data.school(
                    "%02d%c%c%02d".formatted(other / 100 % 100, 'A' + other / 10_000, 'B', other % 100),
                    SchoolType.BO,
                    "0637");
        }
        data.update(
                "insert into survey_round (subject_id, edition_id, school_year, state, opened_on, closes_on, minimum,"
                        + " started_by, closed_on) select s.school_id, r.edition_id, r.school_year, r.state, r.opened_on,"
                        + " r.closes_on, r.minimum, 1, r.closed_on from survey_round r join school_latest s"
                        + " on s.school_id <> r.subject_id");
        data.update(
                "insert into survey_result select r.id, t.group_number, t.item, t.people, t.mean, t.deviation, t.good,"
                        + " t.hidden from survey_result t join survey_round r on r.id <> t.round_id");

        Duration norms = took(desk -> {
            desk.summing().compare();
            return true;
        });
        Duration[] reads = new Duration[21];
        Arrays.setAll(reads, i -> took(desk -> desk.results().of(leader, round)));
        Arrays.sort(reads);
        System.out.println("Means over " + SCHOOLS + " schools in " + norms + "; a result read in " + reads[10]
                + ", the slowest of 21 in " + reads[20]);
        assertThat(with(desk -> desk.results().of(leader, round))
                        .country(new Questionnaires()
                                .find("leerlingen")
                                .questionnaire()
                                .scores()
                                .get(0)))
                .isPresent();
        assertThat(reads[10]).isLessThan(Duration.ofMillis(200));
    }

    private static long held(Actor leader) {
        long round = with(desk -> desk.rounds()
                .start(
                        leader,
                        new SchoolCode("00AA00"),
                        new TypedRound(
                                "leerlingen",
                                LocalDate.now(CLOCK).plusDays(5),
                                0,
                                List.of(new TypedRound.Group("Allen", "PUPIL", PEOPLE)))));
        List<ParticipationCode> codes = with(desk -> desk.rounds().slips(leader, round, 1));
        for (int i = 0; i < codes.size(); i++) {
            ParticipationCode code = codes.get(i);
            AnswerSheet sheet = AnswerSheet.EMPTY.with(
                    new Questionnaires().find("leerlingen").questionnaire(),
                    Map.of(
                            "graag",
                            "" + (1 + i % 4),
                            "gemak",
                            "" + (1 + i % 3),
                            "aardig",
                            "2",
                            "cijfer",
                            "8",
                            "leren",
                            "" + (1 + i % 4),
                            "uitleg",
                            "" + (1 + i % 2),
                            "hulp",
                            "3"));
            with(desk -> desk.taking().submit(code, sheet));
        }
        with(desk -> {
            desk.closing().close(leader, round);
            return true;
        });
        return round;
    }

    private static Duration took(Function<SurveyDesk, ?> what) {
        long began = System.nanoTime();
        with(what);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static <T> T with(Function<SurveyDesk, T> what) {
        return SurveyDesk.with(DATABASE.dataSource(), CLOCK, what);
    }
}
