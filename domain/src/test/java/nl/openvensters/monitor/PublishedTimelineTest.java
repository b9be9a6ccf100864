package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublishedTimelineTest {

    private final PublishedTimeline.Making making = new PublishedTimeline.Making();

    @Test
    void what_is_published_is_public_from_that_day_until_it_is_withdrawn() {
        making.event(3, 10, true);
        making.event(3, 12, false);
        PublishedTimeline timeline = making.made();

        assertThat(List.of(timeline.on(9), timeline.on(10), timeline.on(11), timeline.on(12), timeline.on(99)))
                .containsExactly(
                        IndicatorSet.NONE,
                        IndicatorSet.of(3),
                        IndicatorSet.of(3),
                        IndicatorSet.NONE,
                        IndicatorSet.NONE);
    }

    @Test
    void withdrawing_one_indicator_leaves_the_others_public() {
        making.event(0, 10, true);
        making.event(70, 10, true);
        making.event(70, 11, false);
        PublishedTimeline timeline = making.made();

        assertThat(List.of(timeline.on(10), timeline.on(11)))
                .containsExactly(IndicatorSet.of(0, 70), IndicatorSet.of(0));
    }

    @Test
    void of_a_school_without_events_nothing_ever_was() {
        assertThat(making.made().on(10)).isEqualTo(IndicatorSet.NONE);
        assertThat(PublishedTimeline.NEVER.on(10)).isEqualTo(IndicatorSet.NONE);
    }

    /** The slow way: of all events up to a day the one that was written last. */
    @Test
    void on_every_day_the_event_that_was_written_last_holds() {
        var random = new Random(1);
        for (int world = 0; world < 500; world++) {
            List<int[]> events = new ArrayList<>();
            var made = new PublishedTimeline.Making();
            for (int place = 62; place < 66; place++) {
                for (int i = random.nextInt(6); i > 0; i--) {
                    int[] event = {place, random.nextInt(12), random.nextInt(2)};
                    events.add(event);
                    made.event(event[0], event[1], event[2] == 1);
                }
            }
            PublishedTimeline timeline = made.made();
            for (int day = -1; day < 13; day++) {
                IndicatorSet set = IndicatorSet.NONE;
                for (int[] event : events) {
                    if (event[1] <= day) {
                        set = event[2] == 1 ? set.with(event[0]) : set.without(event[0]);
                    }
                }
                assertThat(timeline.on(day)).as("world %s, day %s", world, day).isEqualTo(set);
            }
        }
    }
}
