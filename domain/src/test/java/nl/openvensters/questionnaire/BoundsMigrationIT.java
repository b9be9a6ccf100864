package nl.openvensters.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.figure.SampleData;
import nl.openvensters.publication.OwnFigures;
import nl.openvensters.publication.Room;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database of before a published mark said that it may lie beyond what is told. */
class BoundsMigrationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String OURS = "\"source\":\"Leerlingen over hun school (Open Vensters, lijst 2)\"";

    private SampleData data;
    private long school;

    @BeforeEach
    void a_school_with_three_rounds() throws SQLException {
        DATABASE.renewUpTo("135");
        data = new SampleData(DATABASE.dataSource());
        school = data.school("12AB00", SchoolType.BO, "0637");
        data.update("insert into account (id, email, name, password_hash, created_at) values"
                + " (1, 'sanne@school.example', 'Sanne', 'x', '2025-01-01')");
        data.update("insert into survey_edition (id, code, version, trend, scan, content) values"
                + " (1, 'leerlingen', 2, 1, false, '')");
        round(1, 2024, "9.50", 8, null);
        round(2, 2025, "9.00", 9, "ALMOST_THE_SAME");
        // Nothing is kept back here: of few people it is nine and no more.
        round(3, 2026, "9.00", 7, "TOO_FEW");
    }

    private void round(long id, int year, String mark, int people, String hidden) throws SQLException {
        data.update(
                "insert into survey_round (id, subject_id, edition_id, school_year, state, opened_on, closes_on, minimum,"
                        + " started_by, closed_on, published_on) values (?, ?, 1, ?, 'CLOSED', '2025-01-01', '2025-01-20', 5, 1,"
                        + " '2025-01-20', '2025-01-21')",
                id,
                school,
                year);
        data.update(
                "insert into survey_result (round_id, group_number, item, people, mean) values (?, 0, '=tevreden', ?, ?)",
                id,
                people,
                mark);
        if (hidden != null) {
            data.update(
                    "insert into survey_result (round_id, group_number, item, people, hidden) values (?, 0, 'graag', 0, ?)",
                    id,
                    hidden);
        }
    }

    private long answer(String indicator, String content) throws SQLException {
        long answer = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, ?, 2025, ?, '2025-03-01')",
                school,
                indicator,
                content);
        data.update(
                "insert into indicator_publication (subject_id, indicator_id, version, edition, body, answer, edited_by, edited_at)"
                        + " values (?, ?, 1, 1, '', ?, 1, '2025-03-01')"
                        + " on duplicate key update answer = values(answer)",
                school,
                indicator,
                content);
        return answer;
    }

    private void migrate() throws SQLException {
        OwnFigures.complete(DATABASE.dataSource(), Room.CATALOGUE);
        Schema.in(DATABASE.dataSource()).migrate();
        OwnFigures.complete(DATABASE.dataSource(), Room.CATALOGUE);
    }

    private List<String> texts(String select) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = DATABASE.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery(select)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Test
    void marks_of_every_year_say_that_they_may_lie_beyond_what_is_told() throws SQLException {
        answer(
                "tevredenheid_leerlingen",
                "{\"score\":9.00,\"respondents\":9,\"invited\":12," + OURS + ",\"schoolYear\":2025,"
                        + "\"earlier\":[{\"schoolYear\":2024,\"score\":9.5,\"respondents\":8}]}");

        migrate();

        String told = "{\"score\":9.00,\"respondents\":9,\"bound\":\"AT_LEAST\",\"invited\":12," + OURS
                + ",\"schoolYear\":2025,\"earlier\":[{\"schoolYear\":2024,\"score\":9.5,\"respondents\":8,\"bound\":\"AT_LEAST\"}]}";
        assertThat(texts("select content from own_answer")).containsExactly(told);
        assertThat(texts("select answer from indicator_publication"))
                .as("what is being written")
                .containsExactly(told);
        assertThat(texts(
                        "select cells from figure f join measure m on m.id = f.measure_id where m.indicator_id = 'tevredenheid_leerlingen'"
                                + " order by period_start"))
                .as("what page, API and files are made of")
                .containsExactly(
                        "{\"respondenten\":8,\"grens\":\"of meer\"}", "{\"respondenten\":9,\"grens\":\"of meer\"}");
    }

    @Test
    void marks_that_are_what_they_are_and_those_of_others_stay_so() throws SQLException {
        String nine = "{\"score\":9.00,\"respondents\":7," + OURS + ",\"schoolYear\":2026}";
        String other = "{\"score\":9.5,\"respondents\":8,\"source\":\"Peilbureau De Plas\",\"schoolYear\":2024}";
        answer("tevredenheid_leerlingen", nine);
        answer("tevredenheid_ouders", other);

        migrate();

        assertThat(texts("select content from own_answer order by id")).containsExactly(nine, other);
        assertThat(texts("select cells from figure where cells like '%grens%'")).isEmpty();
    }

    @Test
    void the_mark_for_safety_that_has_no_source_is_known_by_its_round() throws SQLException {
        answer("veiligheid", "{\"items\":[{\"label\":\"Plan\"}],\"score\":9.50,\"respondents\":8}");

        migrate();

        assertThat(texts("select content from own_answer"))
                .containsExactly(
                        "{\"items\":[{\"label\":\"Plan\"}],\"score\":9.50,\"respondents\":8,\"bound\":\"AT_LEAST\"}");
    }
}
