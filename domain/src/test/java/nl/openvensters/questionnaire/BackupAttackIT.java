package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.questionnaire.round.TypedRound.Group;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody has the whole database as a backup holds it: every row of every table, in the order in which it stands there, with
 * all numbers, moments and history. Tried is to join who was asked and who answered with what was answered.
 */
class BackupAttackIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final int PEOPLE = 40;

    /** What says what somebody answered. */
    private static final Set<String> ANSWERS = Set.of("survey_answer", "survey_words");

    /** What a press of somebody who answers may change. */
    private static final Set<String> TOUCHED = Set.of("survey_answer", "survey_words", "survey_code", "survey_sheet");

    /** Whether an order of forty is that of another, by chance once in some hundred thousand times. */
    private static final double ALIKE = 0.7;

    private SampleData data;
    private Actor leader;
    private long round;
    private List<ParticipationCode> codes;

    @BeforeEach
    void forty_pupils_are_asked() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        leader = new Actor(1, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
        round = with(cases -> cases.rounds()
                .start(
                        leader,
                        new SchoolCode("12AB00"),
                        new TypedRound(
                                "leerlingen",
                                LocalDate.now(CLOCK).plusDays(5),
                                0,
                                List.of(
                                        new Group("Groep 7 en 8", "PUPIL", PEOPLE),
                                        new Group("Groep 6", "PUPIL", 30)))));
        codes = with(cases -> cases.rounds().slips(leader, round, 1));
        with(cases -> cases.inviting().invite(leader, round, 2, "kind.een@huis.example kind.twee@huis.example"));
    }

    @Test
    void answering_writes_in_no_history_no_log_and_no_number_that_counts_up() throws SQLException {
        Map<String, List<Map<String, String>>> before = backup();
        Map<String, String> numbers = EveryRow.countedUp(DATABASE.dataSource());
        everybodyAnswers();
        Map<String, List<Map<String, String>>> after = backup();

        assertThat(after.keySet())
                .filteredOn(table -> !after.get(table).equals(before.get(table)))
                .containsExactlyInAnyOrderElementsOf(TOUCHED.stream()
                        .filter(table -> !table.equals("survey_sheet"))
                        .toList());
        assertThat(EveryRow.countedUp(DATABASE.dataSource())).isEqualTo(numbers);
    }

    @Test
    void no_value_that_who_answered_and_what_was_answered_have_in_common_says_which_of_fewer_than_five()
            throws SQLException {
        everybodyAnswers();
        Map<String, List<Map<String, String>>> backup = backup();
        for (String what : ANSWERS) {
            Map<String, Integer> rows = new TreeMap<>();
            backup.get(what)
                    .forEach(row -> new HashSet<>(row.values()).forEach(value -> rows.merge(value, 1, Integer::sum)));
            backup.forEach((who, others) -> {
                if (!ANSWERS.contains(who)) {
                    Set<String> shared = others.stream()
                            .flatMap(row -> row.values().stream())
                            .filter(value -> rows.containsKey(value) && rows.get(value) < SmallNumbers.LEAST_COUNT)
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(shared).as("%s joined with %s", who, what).isEmpty();
                }
            });
        }
    }

    @Test
    void what_was_answered_and_the_codes_stand_in_no_other_table_not_even_as_a_part_of_a_value() throws SQLException {
        everybodyAnswers();
        Set<String> hashes = new HashSet<>();
        backup().get("survey_code").forEach(row -> hashes.add(row.get("hash")));
        Set<String> ids = new HashSet<>();
        for (String table : ANSWERS) {
            rows(table).forEach(row -> ids.add(row.get("id")));
        }
        backup().forEach((table, rows) -> rows.forEach(row -> row.forEach((column, value) -> {
            String where = table + "." + column;
            if (!ANSWERS.contains(table)) {
                assertThat(value).as(where).doesNotContain("wens van nummer");
                assertThat(ids).as(where).noneMatch(value::contains);
            }
            if (!table.equals("survey_code")) {
                assertThat(hashes).as(where).noneMatch(value::contains);
            }
            assertThat(codes).as(where).noneMatch(code -> value.contains(code.value()));
        })));
    }

    @Test
    void neither_rows_nor_codes_nor_words_stand_in_the_order_in_which_people_answered() throws SQLException {
        everybodyAnswers();
        List<Integer> answers = rows("survey_answer").stream()
                .map(row -> number(row.get("answers")))
                .toList();
        List<Integer> words =
                rows("survey_words").stream().map(row -> wish(row.get("words"))).toList();
        List<String> spent = rows("survey_code").stream()
                .filter(row -> row.get("spent").equals("1"))
                .map(row -> row.get("hash"))
                .toList();

        assertThat(words).hasSize(PEOPLE);
        assertThat(spent).hasSize(PEOPLE);
        assertThat(alike(words, inOrder())).as("words and moments").isBetween(-ALIKE, ALIKE);
        assertThat(alike(answers, inOrder())).as("answers and moments").isBetween(-ALIKE, ALIKE);
        List<Integer> ofWordsAsAnswers =
                words.stream().map(BackupAttackIT::mark).toList();
        assertThat(alike(ofWordsAsAnswers, answers)).as("words and answers").isBetween(-ALIKE, ALIKE);
        assertThat(rows("survey_answer")).allMatch(row -> row.get("mixed").equals("1"));
    }

    @Test
    void an_address_that_was_asked_stands_beside_no_code_and_is_gone_when_it_closes() throws SQLException {
        everybodyAnswers();
        backup().forEach((table, rows) -> rows.stream()
                .filter(row -> row.values().stream().anyMatch(value -> value.contains("kind.een@huis")))
                .forEach(row -> assertThat(row.keySet()).as(table).doesNotContain("hash", "answers", "spent")));
        data.update("delete from outbox");
        with(cases -> {
            cases.closing().close(leader, round);
            return null;
        });

        backup().forEach((table, rows) -> assertThat(rows).as(table).noneMatch(row -> row.values().stream()
                .anyMatch(value -> value.contains("@huis.example"))));
    }

    private void everybodyAnswers() {
        for (int i = 0; i < PEOPLE; i++) {
            ParticipationCode code = codes.get(i);
            FilledAnswers sheet = FilledAnswers.EMPTY.with(
                    PUPILS,
                    Map.of("graag", "" + (1 + i % 4), "cijfer", "" + mark(i), "wens", "De wens van nummer " + i));
            with(cases -> cases.taking().keep(code, sheet));
            assertThat(SurveyUseCases.<State>with(DATABASE.dataSource(), CLOCK, cases -> cases.taking()
                            .submit(code, sheet)))
                    .isEqualTo(State.OPEN);
        }
        with(cases -> {
            cases.taking().mix();
            return null;
        });
    }

    /** Marks rise with the order in which people answer. */
    private static int mark(int person) {
        return 1 + person / 4;
    }

    private static int number(String answers) {
        return Integer.parseInt(answers.replaceAll(".*\"cijfer\":\"?([0-9]+).*", "$1"));
    }

    private static int wish(String words) {
        return Integer.parseInt(words.replaceAll("[^0-9]", ""));
    }

    private static List<Integer> inOrder() {
        return IntStream.range(0, PEOPLE).boxed().toList();
    }

    /** How alike two orders are: 1 when they are the same, -1 when one is the other backwards, about 0 by chance. */
    private static double alike(List<Integer> one, List<Integer> other) {
        double mean = one.stream().mapToInt(i -> i).average().orElseThrow();
        double otherMean = other.stream().mapToInt(i -> i).average().orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.size(); i++) {
            both += (one.get(i) - mean) * (other.get(i) - otherMean);
            first += Math.pow(one.get(i) - mean, 2);
            second += Math.pow(other.get(i) - otherMean, 2);
        }
        return both / Math.sqrt(first * second);
    }

    private static List<Map<String, String>> rows(String table) throws SQLException {
        return backup().get(table);
    }

    private static Map<String, List<Map<String, String>>> backup() throws SQLException {
        return EveryRow.of(DATABASE.dataSource());
    }

    private static <T> T with(Function<SurveyUseCases, T> what) {
        return SurveyUseCases.with(DATABASE.dataSource(), CLOCK, what);
    }
}
