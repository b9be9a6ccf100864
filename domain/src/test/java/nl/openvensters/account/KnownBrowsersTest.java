package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {

    private static final String ANNA = "anna@school.example";
    private static final SecondStepRule RULE = new SecondStepRule(false, Optional.of(new byte[32]));
    private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

    private final String kept = at(START).remember("", ANNA);

    @Test
    void a_browser_is_known_to_the_person_who_logged_in_and_to_nobody_else() {
        assertThat(at(START).name(kept, ANNA)).isPresent();
        assertThat(at(START).name(kept, "bram@school.example")).isEmpty();
    }

    @Test
    void it_does_not_tell_whose_it_is() {
        assertThat(kept).doesNotContain("anna").matches("[\\w.-]{60,90}");
    }

    @Test
    void nobody_makes_one_up() {
        String[] parts = kept.split("\\.");
        for (String made : new String[] {
            "",
            ".",
            "..",
            kept + ".",
            "x" + kept,
            parts[0] + ".9" + parts[1] + "." + parts[2],
            parts[0] + "." + parts[1] + "."
        }) {
            assertThat(at(START).name(made, ANNA)).as(made).isEmpty();
        }
    }

    @Test
    void a_browser_that_people_share_is_known_to_the_last_five_of_them() {
        String shared = kept;
        for (int person = 0; person < 4; person++) {
            shared = at(START).remember(shared, person + "@school.example");
        }
        shared = at(START).remember(shared, "3@school.example");
        assertThat(at(START).name(shared, ANNA)).isPresent();
        assertThat(at(START).name(shared, "0@school.example")).isPresent();

        shared = at(START).remember(shared, "6@school.example");
        assertThat(at(START).name(shared, ANNA)).isEmpty();
        assertThat(at(START).remember("x".repeat(9000) + "~\r\nSet-Cookie: a", ANNA))
                .hasSizeLessThan(90);
    }

    @Test
    void it_ends_after_half_a_year() {
        assertThat(at(START.plus(Duration.ofDays(179))).name(kept, ANNA)).isPresent();
        assertThat(at(START.plus(Duration.ofDays(180))).name(kept, ANNA)).isEmpty();
    }

    private static KnownBrowsers at(Instant now) {
        return new KnownBrowsers(RULE, Clock.fixed(now, ZoneOffset.UTC));
    }
}
