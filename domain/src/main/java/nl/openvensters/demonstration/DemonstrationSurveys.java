package nl.openvensters.demonstration;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.result.NormRepository;
import nl.openvensters.questionnaire.result.ResultRepository;
import nl.openvensters.questionnaire.result.Summing;
import nl.openvensters.questionnaire.round.Closed;
import nl.openvensters.questionnaire.round.RoundRepository;
import nl.openvensters.surveyplan.SurveySettings;
import nl.openvensters.time.Moment;

/**
 * Questionnaires of the demonstration, in one transaction and once: at the school of the leader a survey of thirty pupils
 * that runs, those of three years before, and a scan by three roles of this year and the last; at other schools a survey of
 * this year, so that there is something to compare with. Sums are made by the product itself.
 */
final class DemonstrationSurveys {

    private static final String LEADER = "schoolleider@openvensters.example";
    private static final int OTHERS = 40;

    private final Statements rows;
    private final DataSource database;
    private final LocalDate today;
    private final Clock clock;
    private final Random dice = new Random(20261116);
    private final Questionnaires lists = new Questionnaires();

    private DemonstrationSurveys(OwnTransaction transaction, Clock clock) {
        this.rows = transaction.statements();
        this.database = transaction.source();
        this.clock = clock;
        this.today = Moment.of(clock).day();
    }

    /** People who answer under one name. */
    private record Group(String name, String role, int invited, int answered, double mood) {}

    /** @throws SQLException when the database refuses; nothing was written then */
    static void hold(DataSource database, Clock clock) throws SQLException {
        OwnTransaction.of(database, transaction -> {
            new DemonstrationSurveys(transaction, clock).hold();
            return true;
        });
    }

    private List<Long> ids(String sql) throws SQLException {
        return rows.all(sql, row -> row.getLong(1));
    }

    private void hold() throws SQLException {
        List<Long> leader = ids("select a.id from account a where a.email = '" + LEADER
                + "' and not exists (select 1 from survey_round)");
        List<Long> own =
                ids("select g.subject_id from role_grant g join account a on a.id = g.account_id where a.email = '"
                        + LEADER + "' and g.role = 'SCHOOL_LEADER' limit 1");
        if (leader.isEmpty() || own.isEmpty()) {
            return;
        }
        long by = leader.get(0);
        long school = own.get(0);
        int year = SchoolYear.of(today).start();
        for (int back = 3; back >= 1; back--) {
            long round = round("leerlingen", school, year - back, by, true, pupils(27, 24, 0.62 + 0.04 * (3 - back)));
            sum(round);
        }
        round("leerlingen", school, year, by, false, List.of(new Group("Groep 7 en 8", "PUPIL", 30, 12, 0.72)));
        for (int back = 1; back >= 0; back--) {
            long scan = round(
                    "startersscan",
                    school,
                    year - back,
                    by,
                    true,
                    List.of(
                            new Group("startende leraren", "STARTER", 6, 6, 0.3),
                            new Group("begeleiders", "COACH", 3, 3, 0.7),
                            new Group("leidinggevenden", "LEADER", 1, 1, 0.95)));
            sum(scan);
            if (back == 1) {
                actions(school, scan, by);
            }
        }
        for (long other :
                ids("select st.school_id from school_latest st where st.school_type = 'BO' and st.school_id <> "
                        + school + " order by st.school_id limit " + OTHERS)) {
            int people = 20 + dice.nextInt(60);
            sum(round("leerlingen", other, year, by, true, pupils(people + 6, people, 0.5 + dice.nextDouble() * 0.35)));
        }
        new Summing(new ResultRepository(database), new NormRepository(database), SurveySettings.USUAL, clock)
                .compare();
    }

    private static List<Group> pupils(int invited, int answered, double mood) {
        return List.of(
                new Group("Groep 7", "PUPIL", invited / 2, answered / 2, mood),
                new Group("Groep 8", "PUPIL", invited - invited / 2, answered - answered / 2, mood - 0.04));
    }

    /** A round of a school year; one that is over was closed in it, some weeks before today. */
    private long round(String code, long school, int year, long by, boolean over, List<Group> groups)
            throws SQLException {
        Questionnaires.Supplied list = lists.find(code);
        rows.insert(
                "insert ignore into survey_edition (code, version, trend, scan, content) values (?, ?, ?, ?, ?)",
                code,
                list.questionnaire().version(),
                list.questionnaire().trend(),
                list.questionnaire().isScan(),
                list.yaml());
        LocalDate day = today.minusYears(SchoolYear.of(today).start() - year).minusDays(over ? 21 : 4);
        long round = rows.insert(
                "insert into survey_round (subject_id, edition_id, school_year, state, opened_on, closes_on, minimum,"
                        + " started_by, closed_on) select ?, id, ?, ?, ?, ?, 5, ?, ? from survey_edition where code = ?",
                school,
                year,
                over ? "CLOSED" : "OPEN",
                day.minusDays(over ? 14 : 0),
                over ? day : day.plusDays(21),
                by,
                over ? day : null,
                code);
        for (int i = 0; i < groups.size(); i++) {
            answer(round, i + 1, groups.get(i), list.questionnaire());
        }
        return round;
    }

    private void answer(long round, int number, Group group, Questionnaire list) throws SQLException {
        rows.insert(
                "insert into survey_group (round_id, number, name, role, invited) values (?, ?, ?, ?, ?)",
                round,
                number,
                group.name(),
                group.role(),
                group.invited());
        for (int i = 0; i < group.answered(); i++) {
            rows.insert(
                    "insert into survey_code (hash, round_id, group_number, spent, keyed) values (sha2(uuid(), 256), ?, ?, true, true)",
                    round,
                    number);
            rows.insert(
                    "insert into survey_answer (id, round_id, group_number, answers, mixed) values (?, ?, ?, ?, true)",
                    dice.nextLong() >>> 1,
                    round,
                    number,
                    answers(list, group.mood()));
        }
        List<String> words =
                List.of("Meer gym", "Een groter klimrek", "Langer buiten spelen", "Minder lawaai in de gang");
        for (int i = 0; i < words.size() && group.role().equals("PUPIL"); i++) {
            rows.insert(
                    "insert into survey_words (id, round_id, item, words, mixed) values (?, ?, 'wens', ?, true)",
                    dice.nextLong() >>> 1,
                    round,
                    words.get(i));
        }
    }

    /** One person: answers lean to the good side as the mood is better. */
    private String answers(Questionnaire list, double mood) {
        Map<String, Integer> answers = new HashMap<>();
        var json = new StringBuilder("{");
        for (Item item : list.items()) {
            if (item.most() > 0 && item.isAsked(answers)) {
                int steps = item.most() - item.least();
                int up = (int) Math.round(Math.min(1, Math.max(0, mood + dice.nextGaussian() * 0.22)) * steps);
                int answer = item.reversed() ? item.most() - up : item.least() + up;
                answers.put(item.id(), answer);
                json.append(json.length() > 1 ? "," : "")
                        .append('"')
                        .append(item.id())
                        .append("\":")
                        .append(answer);
            }
        }
        return json.append('}').toString();
    }

    private void sum(long round) {
        new Summing(new ResultRepository(database), new NormRepository(database), SurveySettings.USUAL, clock)
                .sum(new Closed(new RoundRepository(database, null, lists)
                        .find(round, today)
                        .orElseThrow()));
    }

    private void actions(long school, long scan, long by) throws SQLException {
        for (String[] one : List.of(
                new String[] {"Een starter krijgt elke week een uur om mee te kijken", "De directeur"},
                new String[] {"Een kaart met wie wat doet, in de eerste week", "Een begeleider"})) {
            rows.insert(
                    "insert into survey_action (subject_id, code, round_id, what, owner, due_on, made_by)"
                            + " values (?, 'startersscan', ?, ?, ?, ?, ?)",
                    school,
                    scan,
                    one[0],
                    one[1],
                    today.plusMonths(2),
                    by);
        }
    }
}
