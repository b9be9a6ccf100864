package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers of own answers as figures: published, corrected, withdrawn and brought back. */
class OwnFiguresIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PARENTS = "tevredenheid_ouders";

    private BoardWithASchool here;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        publish("2025-03-02T10:00:00Z", "7.4", 40);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void what_a_school_publishes_is_a_figure_of_the_school_itself() throws SQLException {
        Figure mark = shown().get(0);

        assertThat(mark.value()).contains(FigureValue.of(new java.math.BigDecimal("7.4")));
        assertThat(mark.cells().get("respondenten")).isEqualTo(FigureValue.of(40));
        assertThat(mark.isOwn()).isTrue();
        assertThat(mark.status()).isEqualTo(FigureStatus.FINAL);
        assertThat(published().answer().orElseThrow().content())
                .isEqualTo("{\"source\":\"Peiling\",\"schoolYear\":2024}");
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays() throws SQLException {
        publish("2025-03-03T10:00:00Z", "7.9", 42);

        assertThat(shown()).hasSize(1);
        assertThat(shown().get(0).value()).contains(FigureValue.of(new java.math.BigDecimal("7.9")));
        assertThat(shown().get(0).status()).isEqualTo(FigureStatus.CORRECTED);
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void confirming_the_same_number_corrects_nothing() throws SQLException {
        publish("2025-09-03T10:00:00Z", "7.4", 40);

        assertThat(versions()).isEqualTo(2);
        assertThat(shown().get(0).status()).isEqualTo(FigureStatus.FINAL);
    }

    @Test
    void withdrawing_takes_the_figures_offline() throws SQLException {
        here.at("2025-03-03T10:00:00Z").publishing.withdraw(here.anna, CODE, PARENTS, "Er zit een fout in.");

        assertThat(shown()).isEmpty();
        assertThat(number("select count(*) from figure_now f join measure m on m.id = f.measure_id"
                        + " where m.indicator_id = 'tevredenheid_ouders'"))
                .isZero();
    }

    @Test
    void restoring_an_older_version_brings_its_figures_back() throws SQLException {
        publish("2025-03-03T10:00:00Z", "2.0", 42);
        Room room = here.at("2025-03-04T10:00:00Z");
        List<PastEvent> events = room.past.events(here.anna, CODE, PARENTS);
        long first = events.get(events.size() - 1).version().orElseThrow().publication();

        int edition = room.past.restore(
                here.anna,
                CODE,
                PARENTS,
                first,
                room.drafts.open(here.anna, CODE, PARENTS).edition());
        room.publishing.publish(here.anna, CODE, PARENTS, edition);

        assertThat(shown().get(0).value()).contains(FigureValue.of(new java.math.BigDecimal("7.4")));
    }

    @Test
    void what_was_withdrawn_comes_back_with_its_figures_when_it_is_published_again() throws SQLException {
        here.at("2025-03-03T10:00:00Z").publishing.withdraw(here.anna, CODE, PARENTS, "Er zit een fout in.");
        here.at("2025-03-04T10:00:00Z").publishing.publish(here.anna, CODE, PARENTS);

        assertThat(shown().get(0).value()).contains(FigureValue.of(new java.math.BigDecimal("7.4")));
    }

    @Test
    void answers_of_an_older_release_get_the_same_figures() throws SQLException {
        publish("2025-03-03T10:00:00Z", "7.9", 42);
        List<Figure> before = shown();
        try (Connection connection = here.transaction.source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from figure where own_answer_id <> 0");
        }
        assertThat(shown()).isEmpty();

        assertThat(OwnFigures.complete(here.transaction.source(), Room.CATALOGUE))
                .isEqualTo(2);

        assertThat(shown()).isEqualTo(before);
        assertThat(OwnFigures.complete(here.transaction.source(), Room.CATALOGUE))
                .isZero();
    }

    private void publish(String moment, String score, int respondents) {
        Room room = here.at(moment);
        int edition = room.drafts.save(
                here.anna,
                CODE,
                PARENTS,
                new DraftContent(
                        "",
                        Optional.of(
                                "{\"score\":%s,\"respondents\":%d,\"invited\":90,\"source\":\"Peiling\",\"schoolYear\":2024}"
                                        .formatted(score, respondents))),
                room.drafts.open(here.anna, CODE, PARENTS).edition());
        room.publishing.publish(here.anna, CODE, PARENTS, edition);
    }

    private long versions() throws SQLException {
        return number("select count(*) from figure where own_answer_id <> 0");
    }

    /** As the transaction of the test sees it. */
    private long number(String query) throws SQLException {
        try (Connection connection = here.transaction.source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<Figure> shown() {
        return published().figures();
    }

    private IndicatorFigures published() {
        return PublishedIndicators.in(
                        here.transaction.source(),
                        Room.CATALOGUE,
                        Clock.fixed(Instant.parse("2025-10-01T10:00:00Z"), ZoneOffset.UTC))
                .of(List.of(CODE))
                .get(CODE)
                .get(PARENTS);
    }
}
