package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Four thousand people keep four screens each and send, eight at a time: how many an hour that is. Wanted are a hundred
 * thousand. {@code mvn -Pbench -pl domain verify}
 */
class SurveyBench {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int PEOPLE = 4000;
    private static final int WANTED_AN_HOUR = 100_000;
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void a_hundred_thousand_answers_an_hour_without_a_lost_one() throws SQLException, InterruptedException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        Actor leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        long round = with(cases -> cases.rounds()
                .start(
                        leader,
                        new SchoolCode("12AB00"),
                        new TypedRound(
                                "leerlingen",
                                LocalDate.now(CLOCK).plusDays(5),
                                0,
                                List.of(new TypedRound.Group("Allen", "PUPIL", PEOPLE)))));
        List<ParticipationCode> codes = with(cases -> cases.rounds().slips(leader, round, 1));
        FilledAnswers sheet = FilledAnswers.EMPTY.with(
                new Questionnaires().find("leerlingen").questionnaire(),
                Map.of("graag", "4", "gemak", "3", "aardig", "2", "cijfer", "8", "wens", "Meer gym"));
        var threads = Executors.newFixedThreadPool(8);
        long began = System.nanoTime();
        threads.invokeAll(codes.stream()
                .<Callable<State>>map(code -> () -> {
                    IntStream.range(0, 4)
                            .forEach(screen -> with(cases -> cases.taking().keep(code, sheet)));
                    return with(cases -> cases.taking().submit(code, sheet));
                })
                .toList());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        threads.shutdown();

        long anHour = PEOPLE * Duration.ofHours(1).toMillis() / took.toMillis();
        System.out.println(PEOPLE + " people in " + took + ": " + anHour + " an hour");
        assertThat(data.number("select count(*) from survey_answer")).isEqualTo(PEOPLE);
        assertThat(anHour).isGreaterThan(WANTED_AN_HOUR);
    }

    private static <T> T with(Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(DATABASE.dataSource(), CLOCK, what);
    }
}
