package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.publication.PastEvent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PastIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";

    private BoardWithASchool here;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        publish("2025-03-02T10:00:00Z", "Eerste tekst.");
        publish("2025-03-03T10:00:00Z", "Tweede tekst.");
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void everything_is_told_the_newest_first_with_a_version_where_something_changed() throws SQLException {
        here.data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-01-01', '2025-03-04')",
                here.school,
                here.data.run(BoardWithASchool.DELIVERED.plusDays(3)));
        here.at("2025-03-04T10:00:00Z").automatic.publishDue();
        here.at("2025-03-05T10:00:00Z").publishing.withdraw(here.anna, CODE, PUPILS, "Er zit een fout in.");

        List<PastEvent> events = events("2025-03-06T10:00:00Z");

        assertThat(events)
                .extracting(PastEvent::kind)
                .containsExactly(Kind.WITHDRAWN, Kind.AUTOMATIC, Kind.PUBLISHED, Kind.PUBLISHED, Kind.FIGURES);
        assertThat(events.get(0).remark()).isEqualTo("Er zit een fout in.");
        assertThat(events.get(1).version()).as("the words did not change").isEmpty();
        assertThat(events.get(2).version().orElseThrow().content().body()).isEqualTo("<p>Tweede tekst.</p>");
        assertThat(events.get(4).about()).isEqualTo("2025-03-01");
    }

    @Test
    void an_older_version_comes_back_as_a_draft_and_the_draft_it_replaces_stays_to_be_read() {
        Room room = here.at("2025-03-06T10:00:00Z");
        int version = room.drafts.save(here.bas, CODE, PUPILS, words("Half af."), basis(room));

        int restored = room.past.restore(here.anna, CODE, PUPILS, first(), basis(room));

        assertThat(restored).isGreaterThan(version);
        assertThat(room.drafts.open(here.anna, CODE, PUPILS).content()).isEqualTo(words("Eerste tekst."));
        PastEvent event = events("2025-03-06T11:00:00Z").get(0);
        assertThat(event.kind()).isEqualTo(Kind.RESTORED);
        assertThat(event.about()).isEqualTo("2025-03-02");
        assertThat(event.version().orElseThrow().content()).isEqualTo(words("Half af."));
        assertThat(here.at("2025-03-06T12:00:00Z").publishing.publish(here.anna, CODE, PUPILS, restored))
                .isEqualTo(Publishing.Outcome.PUBLISHED);
    }

    @Test
    void a_version_of_another_indicator_or_school_cannot_be_restored() {
        Room room = here.at("2025-03-06T10:00:00Z");
        long version = first();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> room.past.restore(here.anna, CODE, "schoolweging", version, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> room.past.restore(here.anna, CODE, PUPILS, version + 1000, basis(room)));
    }

    @Test
    void what_is_online_already_makes_no_draft() {
        Room room = here.at("2025-03-06T10:00:00Z");
        long newest =
                events("2025-03-06T10:00:00Z").get(0).version().orElseThrow().publication();

        int seen = basis(room);
        assertThat(room.past.restore(here.anna, CODE, PUPILS, newest, seen)).isEqualTo(seen);
        assertThat(room.drafts.find(here.anna, CODE, PUPILS)).isEmpty();
    }

    private void publish(String moment, String text) {
        Room room = here.at(moment);
        int version = room.drafts.save(here.anna, CODE, PUPILS, words(text), basis(room));
        room.publishing.publish(here.anna, CODE, PUPILS, version);
    }

    private long first() {
        List<PastEvent> published = events("2025-03-06T10:00:00Z").stream()
                .filter(event -> event.kind() == Kind.PUBLISHED)
                .toList();
        return published.get(published.size() - 1).version().orElseThrow().publication();
    }

    private List<PastEvent> events(String moment) {
        return here.at(moment).past.events(here.anna, CODE, PUPILS);
    }

    private int basis(Room room) {
        return room.drafts.open(here.anna, CODE, PUPILS).edition();
    }

    private static DraftContent words(String text) {
        return DraftContent.words("<p>" + text + "</p>");
    }
}
