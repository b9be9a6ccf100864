package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.openvensters.sector.SectorFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddedUpTest {

    private static final Logger LOG = Logger.getLogger(AddedUp.class.getName());

    private final List<String> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().equals(Level.WARNING)) {
                warnings.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private boolean broken;

    private final AddedUp added = new AddedUp(
            new SectorFigures(null, null, null) {
                @Override
                public Optional<String> version() {
                    if (broken) {
                        throw new IllegalStateException("It is broken");
                    }
                    return Optional.of("7");
                }
            },
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(handler);
    }

    private Optional<String> later() {
        now = now.plus(Duration.ofSeconds(2));
        return added.now();
    }

    @Test
    void a_fault_keeps_what_was_known_and_is_a_warning_once_until_it_works_again() {
        assertThat(later()).contains("7");
        assertThat(warnings).isEmpty();

        broken = true;
        assertThat(later()).contains("7");
        assertThat(later()).contains("7");
        assertThat(warnings).hasSize(1);

        broken = false;
        later();
        broken = true;
        later();
        assertThat(warnings).hasSize(2);
    }
}
