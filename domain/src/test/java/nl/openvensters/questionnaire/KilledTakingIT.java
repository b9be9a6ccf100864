package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.faults.Faults;
import nl.openvensters.figure.SampleData;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** A process that sends answers on and on, killed at random moments (SIGKILL): no answer that was said to be taken is lost. */
class KilledTakingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int KILLS = Faults.EVERY == 1 ? 30 : 2;
    private static final int PEOPLE = 5000;
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    @Test
    void what_was_taken_is_there_and_a_code_is_spent_with_its_answers_or_not_at_all() throws Exception {
        Path codes = Files.write(folder.resolve("codes.txt"), codes());
        int first = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int taken = first + sendUntilKilled(codes, first);

            int there = number("select count(*) from survey_answer");
            assertThat(there).as("kill %d: %d were taken", kill, taken).isIn(taken, taken + 1);
            assertThat(number("select count(*) from survey_code where spent")).isEqualTo(there);
            assertThat(number("select count(*) from survey_words")).isEqualTo(there);
            assertThat(number("select count(*) from survey_sheet"))
                    .as("sheets of who is not ready")
                    .isBetween(0, 1);
            first = there;
        }
    }

    private static List<String> codes() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        Actor leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        long round = with(DATABASE.dataSource(), cases -> cases.rounds()
                .start(
                        leader,
                        new SchoolCode("12AB00"),
                        new TypedRound(
                                "leerlingen",
                                LocalDate.now(CLOCK).plusDays(5),
                                0,
                                List.of(new TypedRound.Group("Allen", "PUPIL", PEOPLE)))));
        return with(DATABASE.dataSource(), cases -> cases.rounds().slips(leader, round, 1)).stream()
                .map(ParticipationCode::value)
                .toList();
    }

    private int sendUntilKilled(Path codes, int first) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        DATABASE.url(),
                        codes.toString(),
                        String.valueOf(first))
                .redirectError(folder.resolve("child.log").toFile())
                .redirectOutput(said.toFile())
                .start();
        try {
            while (taken(said) == 0) {
                assertThat(child.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("it ended by itself")
                        .isFalse();
            }
            child.waitFor(RandomGenerator.getDefault().nextInt(300), TimeUnit.MILLISECONDS);
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return taken(said);
    }

    /** How many it was told were taken; a line that a kill cut in two does not count. */
    private static int taken(Path said) throws IOException {
        try (Stream<String> lines = Files.lines(said)) {
            return (int) lines.filter("taken."::equals).count();
        }
    }

    private static int number(String query) throws SQLException {
        return (int) new SampleData(DATABASE.dataSource()).number(query);
    }

    private static <T> T with(DataSource database, Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(database, CLOCK, what);
    }

    /** Keeps and sends the sheets of one person after another, until it is killed. */
    static final class Child {

        private Child() {}

        public static void main(String... arguments) throws Exception {
            var source = new MariaDbDataSource(arguments[0]);
            source.setUser(EmbeddedDatabase.USER);
            source.setPassword(EmbeddedDatabase.USER);
            FilledAnswers sheet = FilledAnswers.EMPTY.with(
                    new Questionnaires().find("leerlingen").questionnaire(),
                    Map.of("graag", "4", "gemak", "3", "cijfer", "8", "wens", "Meer gym"));
            List<String> codes = Files.readAllLines(Path.of(arguments[1]));
            for (String each : codes.subList(Integer.parseInt(arguments[2]), codes.size())) {
                ParticipationCode code = ParticipationCode.typed(each).orElseThrow();
                with(source, cases -> cases.taking().keep(code, sheet));
                if (with(source, cases -> cases.taking().submit(code, sheet)) == State.OPEN) {
                    System.out.println("taken.");
                }
            }
        }
    }
}
