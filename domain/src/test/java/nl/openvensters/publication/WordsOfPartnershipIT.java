package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.jdbc.Turns;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a partnership tells of itself goes by the rules of everything that is published. */
class WordsOfPartnershipIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-03-01T10:00:00Z";
    private static final PartnershipCode REGION = new PartnershipCode("PO2707");
    private static final String HELP = "samenwerkingsverband_hulp";
    private static final DraftContent WORDS = DraftContent.words("<p>Bel ons gerust.</p>");

    private BoardWithASchool here;
    private Room room;
    private Actor noor;
    private Actor omar;
    private long region;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        region = partnership("PO2707");
        noor = here.actor("Noor", Role.PARTNERSHIP_ADMINISTRATOR, region);
        Actor writes = here.actor("Omar", Role.EDITOR, region);
        omar = new Actor(writes.account(), writes.name(), writes.grants(), Map.of(region, SubjectKind.PARTNERSHIP));
        room = here.at(NOW);
    }

    private long partnership(String code) throws SQLException {
        long subject = here.data.insert("insert into subject (kind, code) values ('PARTNERSHIP', '" + code + "')");
        here.data.update("insert into partnership (id, code) values (%d, '%s')".formatted(subject, code));
        return subject;
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void it_tells_who_it_is_what_help_there_is_and_explains_numbers_and_money() {
        assertThat(room.states.states(noor, REGION))
                .extracting(state -> state.indicator().id())
                .containsExactly(
                        "samenwerkingsverband", HELP, "samenwerkingsverband_leerlingen", "samenwerkingsverband_geld");
        assertThat(room.states.ownPartnership(omar)).contains(REGION);
    }

    @Test
    void its_words_are_public_from_when_they_are_put_online_until_they_are_taken_off() {
        int edition = room.drafts.save(omar, REGION, HELP, WORDS, 0);
        assertThat(words()).isEmpty();

        assertThat(room.publishing.publish(omar, REGION, HELP, edition)).isEqualTo(Outcome.PUBLISHED);
        assertThat(words()).contains(WORDS.body());

        room.publishing.withdraw(noor, REGION, HELP, "Dit klopt niet meer.");
        assertThat(words()).isEmpty();
    }

    @Test
    void it_may_want_a_second_person_to_look_along() {
        room.fourEyes.switchTo(noor, REGION, true);
        int edition = room.drafts.save(omar, REGION, HELP, WORDS, 0);

        assertThat(room.publishing.publish(omar, REGION, HELP, edition)).isEqualTo(Outcome.PROPOSED);
        assertThat(room.proposals.waitingFor(noor)).hasSize(1);
        assertThat(room.proposals.approve(noor, REGION, HELP, edition)).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void its_words_go_online_on_a_chosen_day() {
        int edition = room.drafts.save(noor, REGION, HELP, WORDS, 0);
        room.later.plan(noor, REGION, HELP, edition, LocalDate.of(2025, 3, 10));
        Room day = here.at("2025-03-10T10:00:00Z");
        day.people.put(noor.account(), noor);

        assertThat(day.due.publishDue(Turns.PLAIN)).isEqualTo(1);
    }

    @Test
    void nobody_of_a_board_a_school_or_another_partnership_writes_for_it() throws SQLException {
        Actor board = here.actor("Dora", Role.BOARD_ADMINISTRATOR, here.board);
        Actor other = here.actor("Piet", Role.PARTNERSHIP_ADMINISTRATOR, partnership("PO2708"));
        for (Actor stranger : new Actor[] {board, other, here.anna}) {
            assertThatThrownBy(() -> room.drafts.save(stranger, REGION, HELP, WORDS, 0))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> room.states.states(stranger, REGION)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> room.fourEyes.switchTo(stranger, REGION, true))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void it_sees_and_does_nothing_of_boards_and_schools() {
        assertThatThrownBy(() -> room.states.states(noor, BoardWithASchool.CODE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.states.states(noor, new BoardNumber("41234")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.fourEyes.isOn(noor, here.board)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_only_writes_there_does_not_take_words_offline_nor_change_how_it_works() {
        int edition = room.drafts.save(omar, REGION, HELP, WORDS, 0);
        room.publishing.publish(omar, REGION, HELP, edition);

        assertThatThrownBy(() -> room.publishing.withdraw(omar, REGION, HELP, "Weg."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.fourEyes.switchTo(omar, REGION, true)).isInstanceOf(NotAllowed.class);
    }

    private Optional<String> words() {
        return PublishedIndicators.in(
                        here.transaction.source(), Room.CATALOGUE, Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC))
                .ofPartnerships(List.of(REGION))
                .get(REGION)
                .stream()
                .filter(told -> told.indicator().id().equals(HELP))
                .findFirst()
                .flatMap(IndicatorFigures::explanation)
                .map(PublishedExplanation::body);
    }
}
