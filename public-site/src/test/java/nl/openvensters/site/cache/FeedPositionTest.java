package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import nl.openvensters.page.DocumentName;
import org.junit.jupiter.api.Test;

class FeedPositionTest {

    private static final DocumentName ONE = new DocumentName("SCHOOL", "00AA00");
    private static final DocumentName OTHER = new DocumentName("SCHOOL", "01BB00");

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private boolean databaseAway;
    private final FeedPosition feed = new FeedPosition(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(now, zone);
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            () -> databaseAway);

    @Test
    void before_the_feed_was_read_nothing_is_kept() {
        assertThat(feed.now().isKnown()).isFalse();
        assertThat(feed.age()).isEmpty();
    }

    @Test
    void what_was_made_of_a_document_is_old_when_that_changes_and_not_when_another_does() {
        feed.changedAll();
        FeedPosition.Reached made = feed.now();

        feed.changed(Set.of(OTHER));
        assertThat(feed.isFresh(made, Set.of(ONE))).isTrue();
        feed.changed(Set.of(ONE));
        assertThat(feed.isFresh(made, Set.of(ONE))).isFalse();
        assertThat(feed.isFresh(feed.now(), Set.of(ONE))).isTrue();
    }

    @Test
    void what_may_have_been_made_of_any_is_old_after_each_change() {
        feed.changedAll();
        FeedPosition.Reached made = feed.now();

        assertThat(feed.isFresh(made, Set.of(DocumentName.ANY))).isTrue();
        feed.changed(Set.of(OTHER));
        assertThat(feed.isFresh(made, Set.of(DocumentName.ANY))).isFalse();
    }

    @Test
    void what_was_begun_before_a_change_is_old_though_it_ends_after() {
        feed.changedAll();
        FeedPosition.Reached begun = feed.now();
        feed.changed(Set.of(ONE));
        feed.changed(Set.of(OTHER));

        assertThat(feed.isFresh(begun, Set.of(ONE))).isFalse();
    }

    @Test
    void who_was_away_too_long_keeps_nothing_of_before() {
        feed.changedAll();
        FeedPosition.Reached made = feed.now();
        feed.changedAll();

        assertThat(feed.isFresh(made, Set.of())).isFalse();
    }

    @Test
    void on_another_dutch_day_all_is_old_but_not_changed() {
        feed.changedAll();
        now = Instant.parse("2026-05-01T21:59:59Z");
        FeedPosition.Reached made = feed.now();
        now = Instant.parse("2026-05-01T22:00:00Z");

        assertThat(feed.isFresh(made, Set.of(ONE))).isFalse();
        assertThat(feed.isUnchanged(made, Set.of(ONE))).isTrue();
    }

    @Test
    void a_feed_that_cannot_be_followed_makes_all_old_unless_there_is_no_database() {
        feed.changedAll();
        feed.upToDate();
        FeedPosition.Reached made = feed.now();
        now = now.plusSeconds(30);
        assertThat(feed.isFresh(made, Set.of(ONE))).isTrue();

        now = now.plusSeconds(1);
        assertThat(feed.isFresh(made, Set.of(ONE))).isFalse();
        assertThat(feed.isUnchanged(made, Set.of(ONE))).isFalse();
        assertThat(feed.isLate(Duration.ofMinutes(1))).isFalse();
        databaseAway = true;
        assertThat(feed.isFresh(made, Set.of(ONE))).isTrue();
        databaseAway = false;
        now = now.plusSeconds(30);
        assertThat(feed.isLate(Duration.ofMinutes(1))).isTrue();

        feed.upToDate();
        assertThat(feed.isFresh(made, Set.of(ONE))).isTrue();
    }

    @Test
    void it_knows_how_long_ago_it_was_up_to_date() {
        feed.upToDate();
        now = now.plusSeconds(90);

        assertThat(feed.age()).contains(Duration.ofSeconds(90));
    }
}
