package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTimelineTest {

    private static final int TO_DAYS_OF_EPOCH = 719528;
    private static final int ONLINE = Standing.PUBLISHED | Standing.EXPLAINED | Standing.JUDGED;

    private final StandingReading reading = new StandingReading(3);

    private void publication(int place, int day, int standing, int run, int about) {
        reading.publication(7, place, TO_DAYS_OF_EPOCH + day, standing, run, about);
    }

    private void arrival(int place, int day, int run) {
        reading.arrival(7, place, TO_DAYS_OF_EPOCH + day, run);
    }

    private StandingTimeline timeline() {
        return reading.made().getOrDefault(7L, StandingTimeline.NEVER);
    }

    @Test
    void a_day_has_what_held_at_its_end_and_other_indicators_have_nothing_of_it() {
        publication(1, 10, ONLINE, 1, 1);
        publication(1, 20, Standing.WITHDRAWN, 1, 0);
        StandingTimeline timeline = timeline();

        assertThat(timeline.on(1, 9)).isEqualTo(Standing.NOTHING);
        assertThat(timeline.on(1, 10)).isEqualTo(ONLINE);
        assertThat(timeline.on(1, 19)).isEqualTo(ONLINE);
        assertThat(timeline.on(1, 20)).isEqualTo(Standing.WITHDRAWN);
        assertThat(timeline.on(1, 99_999)).isEqualTo(Standing.WITHDRAWN);
        assertThat(timeline.on(0, 20)).isEqualTo(Standing.NOTHING);
        assertThat(timeline.on(2, 20)).isEqualTo(Standing.NOTHING);
        assertThat(StandingTimeline.NEVER.on(0, 20)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void days_before_1970_are_days_too() {
        publication(0, -400, ONLINE, 1, 1);

        assertThat(timeline().on(0, -401)).isEqualTo(Standing.NOTHING);
        assertThat(timeline().on(0, -1)).isEqualTo(ONLINE);
    }

    @Test
    void of_what_was_written_out_of_order_the_last_that_was_written_holds() {
        publication(0, 30, ONLINE, 1, 1);
        publication(0, 10, Standing.WITHDRAWN, 1, 0);
        publication(0, 40, ONLINE, 1, 1);
        StandingTimeline timeline = timeline();

        assertThat(timeline.on(0, 10)).isEqualTo(Standing.WITHDRAWN);
        assertThat(timeline.on(0, 30)).isEqualTo(Standing.WITHDRAWN);
        assertThat(timeline.on(0, 40)).isEqualTo(ONLINE);
    }

    @Test
    void figures_wait_until_something_includes_them_and_words_about_earlier_ones_are_stale() {
        publication(0, 10, ONLINE, 1, 1);
        arrival(0, 20, 2);
        publication(0, 30, ONLINE, 2, 1);
        publication(0, 40, ONLINE, 2, 2);
        StandingTimeline timeline = timeline();

        assertThat(timeline.on(0, 19)).isEqualTo(ONLINE);
        assertThat(timeline.on(0, 20)).isEqualTo(ONLINE | Standing.STALE | Standing.WAITING);
        assertThat(timeline.on(0, 30)).isEqualTo(ONLINE | Standing.STALE);
        assertThat(timeline.on(0, 40)).isEqualTo(ONLINE);
    }

    /** The arrival itself only says that it waits now. */
    @Test
    void what_is_put_back_lets_figures_wait_from_that_day_on_and_not_on_the_days_before() {
        publication(0, 10, ONLINE, 1, 1);
        arrival(0, 20, 2);
        publication(0, 30, ONLINE, 2, 2);
        publication(0, 50, ONLINE, 1, 1);
        StandingTimeline timeline = timeline();

        assertThat(timeline.on(0, 25)).isEqualTo(ONLINE | Standing.STALE | Standing.WAITING);
        assertThat(timeline.on(0, 49)).isEqualTo(ONLINE);
        assertThat(timeline.on(0, 50)).isEqualTo(ONLINE | Standing.STALE | Standing.WAITING);
    }

    @Test
    void what_never_was_online_waits_too_and_runs_count_by_the_day_on_which_they_came() {
        arrival(0, 50, 2);
        arrival(0, 20, 3);
        publication(0, 30, Standing.PUBLISHED, 2, 0);
        publication(0, 60, Standing.PUBLISHED, 3, 0);
        StandingTimeline timeline = timeline();

        assertThat(timeline.on(0, 20)).isEqualTo(Standing.WAITING);
        assertThat(timeline.on(0, 30)).isEqualTo(Standing.PUBLISHED | Standing.WAITING);
        assertThat(timeline.on(0, 60)).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void to_publish_again_what_stands_the_same_takes_no_room() {
        publication(0, 10, ONLINE, 1, 1);
        long once = timeline().bytes();
        for (int day = 11; day < 2000; day++) {
            publication(0, day, ONLINE, 1, 1);
        }

        assertThat(timeline().bytes()).isEqualTo(once);
    }
}
