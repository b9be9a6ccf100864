package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.IndicatorState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Optional<LocalDate> NEVER = Optional.empty();

    /** Applicable, online, withdrawn, waiting, draft, delivered, stale. */
    @ParameterizedTest
    @CsvSource({
        "false, true, false, true, true, true, true, NOT_APPLICABLE",
        "true, true, false, true, true, true, true, WAITING",
        "true, true, false, false, true, true, true, STALE",
        "true, true, false, false, true, true, false, DRAFT",
        "true, true, false, false, false, true, false, PUBLISHED",
        "true, false, true, false, false, true, false, WITHDRAWN",
        "true, false, false, false, false, true, false, READY",
        "true, false, false, false, false, false, false, EMPTY"
    })
    void the_most_urgent_is_said(
            boolean applicable,
            boolean online,
            boolean withdrawn,
            boolean waiting,
            boolean draft,
            boolean delivered,
            boolean stale,
            Kind said) {
        var state = new IndicatorState(
                Catalogue.load().indicators().get(0),
                applicable,
                online ? Optional.of(TODAY) : NEVER,
                withdrawn,
                waiting ? Optional.of(TODAY) : NEVER,
                draft,
                delivered,
                stale);

        assertThat(state.kind()).isEqualTo(said);
    }

    @Test
    void the_days_left_are_never_fewer_than_none() {
        assertThat(goingOnline(Optional.of(TODAY.plusDays(3))).daysLeft(TODAY)).isEqualTo(3);
        assertThat(goingOnline(Optional.of(TODAY)).daysLeft(TODAY)).isZero();
        assertThat(goingOnline(Optional.of(TODAY.minusDays(2))).daysLeft(TODAY)).isZero();
        assertThat(goingOnline(NEVER).daysLeft(TODAY)).isZero();
    }

    @Test
    void a_chosen_day_is_too_late_only_after_the_one_on_which_figures_publish_themselves() {
        IndicatorState state = goingOnline(Optional.of(TODAY.plusDays(3)));

        assertThat(state.goesBefore(TODAY.plusDays(4))).contains(TODAY.plusDays(3));
        assertThat(state.goesBefore(TODAY.plusDays(3))).isEmpty();
        assertThat(goingOnline(NEVER).goesBefore(TODAY.plusDays(4))).isEmpty();
    }

    private static IndicatorState goingOnline(Optional<LocalDate> on) {
        return new IndicatorState(Catalogue.load().indicators().get(0), true, NEVER, false, on, false, true, false);
    }
}
