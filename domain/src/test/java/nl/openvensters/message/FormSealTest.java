package nl.openvensters.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class FormSealTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final byte[] KEY = "an example of thirty-two bytes..".getBytes();

    private static FormSeal at(Duration later, Optional<byte[]> key) {
        return new FormSeal(new SecondStepRule(false, key), Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
    }

    private static FormSeal at(Duration later) {
        return at(later, Optional.of(KEY));
    }

    @Test
    void a_form_holds_from_three_seconds_to_a_day() {
        String seal = at(Duration.ZERO).fresh(SCHOOL);

        assertThat(seal).hasSize(43);
        assertThat(at(Duration.ofMillis(2_999)).fault(seal, SCHOOL)).contains(Why.TOO_QUICK);
        assertThat(at(Duration.ofSeconds(3)).fault(seal, SCHOOL)).isEmpty();
        assertThat(at(Duration.ofHours(24)).fault(seal, SCHOOL)).isEmpty();
        assertThat(at(Duration.ofHours(24).plusMillis(1)).fault(seal, SCHOOL)).contains(Why.TOO_OLD);
    }

    @Test
    void a_form_of_another_school_another_key_or_the_future_does_not_hold() {
        String seal = at(Duration.ZERO).fresh(SCHOOL);
        FormSeal later = at(Duration.ofMinutes(1));

        assertThat(later.fault(seal, new SchoolCode("12AB01"))).contains(Why.TOO_OLD);
        assertThat(at(Duration.ofMinutes(1), Optional.empty()).fault(seal, SCHOOL))
                .contains(Why.TOO_OLD);
        assertThat(later.fault(at(Duration.ofHours(2)).fresh(SCHOOL), SCHOOL)).contains(Why.TOO_QUICK);
    }

    @Test
    void every_form_has_a_seal_of_its_own() {
        FormSeal seal = at(Duration.ZERO);

        assertThat(seal.fresh(SCHOOL)).isNotEqualTo(seal.fresh(SCHOOL));
    }

    @Property
    void nothing_made_up_is_a_seal(@ForAll String seal) {
        assertThat(at(Duration.ofMinutes(1)).fault(seal, SCHOOL)).contains(Why.TOO_OLD);
    }

    @Property(tries = 200)
    void a_seal_with_one_letter_changed_is_none(@ForAll int place) {
        StringBuilder seal = new StringBuilder(at(Duration.ZERO).fresh(SCHOOL));
        // Of the last letter only a part counts.
        int at = Math.floorMod(place, seal.length() - 1);
        seal.setCharAt(at, seal.charAt(at) == 'A' ? 'B' : 'A');

        assertThat(at(Duration.ofMinutes(1)).fault(seal.toString(), SCHOOL)).contains(Why.TOO_OLD);
    }
}
