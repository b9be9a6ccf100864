package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database of before the numbers of answers were figures. */
class OwnFiguresMigrationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void what_was_delivered_stays_and_what_was_answered_becomes_figures() throws SQLException {
        DATABASE.renewUpTo("32");
        var data = SampleData.inOlder(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        long run = data.run(DAY);
        data.pupils(run, school, 2024, FigureValue.of(130));
        data.publish(school, "leerlingen", DAY, run, null, null);
        data.publish(
                school,
                "bewegen",
                DAY,
                run,
                null,
                answer(data, school, "{\"amount\":1.5,\"unit\":\"HOURS_PER_WEEK\"}"));
        data.publish(school, "bewegen", DAY.plusDays(1), run, null, answer(data, school, "{\"amount\":2}"));

        Schema.in(DATABASE.dataSource()).migrate();
        assertThat(OwnFigures.complete(DATABASE.dataSource(), Room.CATALOGUE)).isEqualTo(2);

        SchoolFigures shown = PublishedIndicators.in(
                        DATABASE.dataSource(),
                        Room.CATALOGUE,
                        Clock.fixed(Instant.parse("2025-10-01T10:00:00Z"), ZoneOffset.UTC))
                .of(List.of(new SchoolCode("12AB00")))
                .get(new SchoolCode("12AB00"));
        assertThat(shown.get("leerlingen").of("aantal"))
                .extracting(Figure::importRun)
                .containsExactly(run);
        assertThat(shown.get("bewegen").figures())
                .extracting(figure -> figure.value().orElseThrow())
                .containsExactly(FigureValue.of(2));
        assertThat(data.number("select count(*) from figure where own_answer_id <> 0"))
                .isEqualTo(2);
    }

    private static long answer(SampleData data, long school, String content) throws SQLException {
        return data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, 'bewegen', 2024, ?, '2025-03-01')",
                school,
                content);
    }
}
