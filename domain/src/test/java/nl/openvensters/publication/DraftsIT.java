package nl.openvensters.publication;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.publication.Publishing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";
    private static final String MISSION = "missie";
    private static final DraftContent NATURE =
            new DraftContent("<p>Buiten.</p>", Optional.of("{\"keywords\":[\"Natuur\"]}"));

    private BoardWithASchool here;
    private Room room;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void words_and_answer_come_back_as_they_were_saved_and_go_online_together() throws SQLException {
        int version = save(MISSION, NATURE, open(MISSION).edition());

        assertThat(open(MISSION).content()).isEqualTo(NATURE);
        assertThat(open(MISSION).edition()).isEqualTo(version);
        assertThat(publish(MISSION, version)).isEqualTo(Outcome.PUBLISHED);
        here.transaction.commit();
        IndicatorFigures mission = PublishedIndicators.in(DATABASE.dataSource(), Room.CATALOGUE, Clock.systemUTC())
                .of(List.of(CODE))
                .get(CODE)
                .get(MISSION);
        assertThat(mission.answer().orElseThrow().content()).isEqualTo("{\"keywords\":[\"Natuur\"]}");
        assertThat(mission.answer().orElseThrow().schoolYear().start()).isEqualTo(2024);
        assertThat(mission.explanation().orElseThrow().body()).isEqualTo("<p>Buiten.</p>");
        assertThat(open(MISSION).draft()).isEmpty();
    }

    @Test
    void typing_that_is_deleted_again_leaves_no_draft() {
        int typed = save(
                PUPILS, DraftContent.words("<p>Wij groeien.</p>"), open(PUPILS).edition());
        assertThat(open(PUPILS).draft()).isPresent();

        save(PUPILS, DraftContent.words("<p>\u200b.</p>"), typed);

        assertThat(open(PUPILS).draft()).isEmpty();
    }

    @Test
    void restoring_what_is_online_ends_the_draft() throws SQLException {
        publish(MISSION, save(MISSION, NATURE, 0));
        save(MISSION, NATURE.saying("<p>Half.</p>"), open(MISSION).edition());
        here.transaction.commit();
        long online = here.data.number("select max(id) from publication where indicator_id = 'missie'");

        room.past.restore(here.anna, CODE, MISSION, online, open(MISSION).edition());

        assertThat(open(MISSION).draft()).isEmpty();
        assertThat(open(MISSION).content()).isEqualTo(NATURE);
    }

    @Test
    void an_answer_that_did_not_change_is_not_written_again_until_the_next_school_year() throws SQLException {
        publish(MISSION, save(MISSION, NATURE, 0));
        publish(
                MISSION,
                save(MISSION, NATURE.saying("<p>Anders.</p>"), open(MISSION).edition()));
        here.transaction.commit();
        assertThat(here.count("own_answer")).isEqualTo(1);
        assertThat(here.count("explanation")).isEqualTo(2);

        Room nextYear = here.at("2025-08-01T10:00:00Z");
        int seen = open(MISSION).edition();
        assertThat(nextYear.publishing.publish(here.anna, CODE, MISSION, seen)).isEqualTo(Outcome.PUBLISHED);
        assertThat(nextYear.publishing.publish(here.anna, CODE, MISSION, seen)).isEqualTo(Outcome.UNCHANGED);

        here.transaction.commit();
        assertThat(here.count("own_answer where school_year = 2025")).isEqualTo(1);
        assertThat(here.count("explanation")).isEqualTo(2);
    }

    @Test
    void a_late_save_never_overwrites_a_draft_that_was_begun_after_publishing() {
        int mine = save(PUPILS, words("Eerst."), 0);
        publish(PUPILS, mine);
        save(PUPILS, words("Opnieuw begonnen."), open(PUPILS).edition());

        assertClash(PUPILS, words("Te laat."), mine, "<p>Opnieuw begonnen.</p>", false);
    }

    @Test
    void who_saves_what_another_published_meanwhile_sees_what_is_online() {
        int mine = save(PUPILS, words("Eerst."), 0);
        publish(PUPILS, mine);

        assertClash(PUPILS, words("Te laat."), mine, "<p>Eerst.</p>", true);
    }

    @Test
    void who_opened_an_empty_page_before_another_published_sees_what_is_online() {
        int opened = open(PUPILS).edition();
        publish(PUPILS, save(PUPILS, words("Van een ander."), opened));

        assertClash(PUPILS, words("Van mij."), opened, "<p>Van een ander.</p>", true);
    }

    @Test
    void the_clash_hands_out_what_is_needed_to_save_all_the_same() {
        save(PUPILS, words("Van een ander."), 0);
        DraftClash clash = clash(PUPILS, words("Van mij."), 0);

        save(PUPILS, clash.mine().orElseThrow(), clash.edition());

        assertThat(open(PUPILS).content()).isEqualTo(words("Van mij."));
    }

    @Test
    void the_clock_makes_no_clash_with_somebody_who_writes() throws SQLException {
        here.data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-01-01', '2025-03-01')",
                here.school,
                here.run);
        int opened = open(PUPILS).edition();
        assertThat(room.automatic.publishDue()).isEqualTo(1);

        assertThat(save(PUPILS, words("Wij groeien."), opened)).isPositive();
    }

    @Test
    void the_same_twice_is_once_and_what_is_online_makes_no_draft() throws SQLException {
        int opened = open(PUPILS).edition();
        int version = save(PUPILS, words("Wij groeien."), opened);

        assertThat(save(PUPILS, words("Wij groeien."), opened)).isEqualTo(version);
        assertThat(publish(PUPILS, version)).isEqualTo(Outcome.PUBLISHED);
        int online = save(PUPILS, words("Wij groeien."), opened);
        assertThat(open(PUPILS).draft()).isEmpty();
        assertThat(publish(PUPILS, online)).isEqualTo(Outcome.UNCHANGED);
        assertThat(publish(PUPILS, version)).isEqualTo(Outcome.UNCHANGED);
        here.transaction.commit();
        assertThat(here.count("publication")).isEqualTo(1);
    }

    @Test
    void nobody_publishes_a_text_that_he_did_not_see() throws SQLException {
        int seen = save(PUPILS, words("Gezien."), 0);
        save(PUPILS, words("Niet gezien."), seen);

        assertThatThrownBy(() -> publish(PUPILS, seen)).isInstanceOfSatisfying(DraftClash.class, clash -> assertThat(
                        clash.theirs().body())
                .isEqualTo("<p>Niet gezien.</p>"));
        assertThatThrownBy(() -> publish(PUPILS, 0)).isInstanceOf(DraftClash.class);
        here.transaction.commit();
        assertThat(here.count("publication")).isZero();
    }

    @Test
    void a_withdrawal_brings_words_and_answer_back_as_a_draft() {
        publish(MISSION, save(MISSION, NATURE, 0));

        room.publishing.withdraw(here.anna, CODE, MISSION, "Er zit een fout in.");

        assertThat(open(MISSION).draft().orElseThrow().content()).isEqualTo(NATURE);
        assertThat(room.publishing.publish(
                        here.anna, CODE, MISSION, open(MISSION).edition()))
                .isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void what_is_thrown_away_stays_in_the_history() throws SQLException {
        int version = save(MISSION, NATURE, 0);
        assertThatThrownBy(() -> room.drafts.discard(here.anna, CODE, MISSION, version + 1))
                .isInstanceOf(DraftClash.class);

        room.drafts.discard(here.anna, CODE, MISSION, version);
        room.drafts.discard(here.anna, CODE, MISSION, version);

        assertThat(open(MISSION).draft()).isEmpty();
        assertThat(room.past.events(here.anna, CODE, MISSION)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(PastEvent.Kind.DISCARDED);
            assertThat(event.version().orElseThrow().content()).isEqualTo(NATURE);
        });
    }

    @Test
    void an_answer_with_a_central_indicator_is_refused_and_so_is_no_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> save(PUPILS, NATURE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DraftContent("", Optional.of("[1]")));
        assertThatIllegalArgumentException().isThrownBy(() -> new DraftContent("", Optional.of("{")));
    }

    @Test
    void words_within_an_answer_are_cleaned_like_all_words() {
        var content = new DraftContent(
                "", Optional.of("{\"text\":\"<p onclick='x()'>Kom <script>x</script>kijken.</p>\",\"amount\":7.50}"));

        assertThat(content.answer()).contains("{\"text\":\"<p>Kom kijken.</p>\",\"amount\":7.50}");
        assertThat(new DraftContent("", content.answer())).isEqualTo(content);
        assertThat(new DraftContent("", Optional.of("{\"text\":\" \"}"))).isEqualTo(DraftContent.EMPTY);
    }

    private void assertClash(String indicator, DraftContent mine, int basis, String theirs, boolean online) {
        DraftClash clash = clash(indicator, mine, basis);
        assertThat(clash.theirs().body()).isEqualTo(theirs);
        assertThat(clash.theirs().editedBy()).isEqualTo("Anna");
        assertThat(clash.isOnline()).isEqualTo(online);
        assertThat(clash.mine()).contains(mine);
    }

    private DraftClash clash(String indicator, DraftContent mine, int basis) {
        return catchThrowableOfType(DraftClash.class, () -> save(indicator, mine, basis));
    }

    private OpenedDraft open(String indicator) {
        return room.drafts.open(here.anna, CODE, indicator);
    }

    private int save(String indicator, DraftContent content, int basis) {
        return room.drafts.save(here.anna, CODE, indicator, content, basis);
    }

    private Outcome publish(String indicator, int version) {
        return room.publishing.publish(here.anna, CODE, indicator, version);
    }

    private static DraftContent words(String text) {
        return DraftContent.words("<p>" + text + "</p>");
    }
}
