package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AddedUpReadsTest {

    private static final List<String> FIGURES = List.of("figures", "PO2707");

    private Optional<String> version = Optional.of("1");
    private final AtomicInteger asked = new AtomicInteger();
    private final AddedUpReads reads = new AddedUpReads(new AddedUp(null, Clock.systemUTC()) {
        @Override
        public Optional<String> now() {
            return version;
        }
    });

    @Test
    void the_same_is_read_once_until_something_is_added_up_again() {
        assertThat(read(FIGURES)).isEqualTo(1);
        assertThat(read(FIGURES)).isEqualTo(1);
        assertThat(read(List.of("figures", "NL"))).as("something else").isEqualTo(2);

        version = Optional.of("2");

        assertThat(read(FIGURES)).isEqualTo(3);
        assertThat(read(FIGURES)).isEqualTo(3);
    }

    @Test
    void while_nothing_was_added_up_it_is_read_each_time() {
        version = Optional.empty();

        assertThat(read(FIGURES)).isEqualTo(1);
        assertThat(read(FIGURES)).isEqualTo(2);
    }

    @Test
    void what_is_read_while_something_is_added_up_is_given_to_nobody_after_that() {
        int old = reads.of(FIGURES, () -> {
            version = Optional.of("2");
            assertThat(read(List.of("boards", "PO2707"))).as("somebody else").isEqualTo(1);
            return 77;
        });

        assertThat(old).isEqualTo(77);
        assertThat(read(FIGURES)).isEqualTo(2);
    }

    @Test
    void what_could_not_be_read_is_read_again() {
        assertThatThrownBy(() -> reads.of(FIGURES, () -> {
                    throw new IllegalStateException("It is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(read(FIGURES)).isEqualTo(1);
    }

    @Test
    void no_more_is_held_than_fits() {
        for (int i = 0; i < AddedUpReads.MOST; i++) {
            read(List.of("figures", String.valueOf(i)));
        }

        assertThat(read(FIGURES)).isEqualTo(AddedUpReads.MOST + 1);
        assertThat(read(FIGURES)).isEqualTo(AddedUpReads.MOST + 2);
        assertThat(read(List.of("figures", "0"))).isEqualTo(1);
    }

    private int read(List<String> what) {
        return reads.of(what, asked::incrementAndGet);
    }
}
