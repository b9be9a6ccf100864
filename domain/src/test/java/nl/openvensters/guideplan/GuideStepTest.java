package nl.openvensters.guideplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.openvensters.figure.SchoolYear;
import org.junit.jupiter.api.Test;

class GuideStepTest {

    @Test
    void the_steps_come_one_after_the_other_before_the_year_begins() {
        SchoolYear year = new SchoolYear(2027);
        assertThat(GuideStep.values())
                .extracting(step -> step.day(year))
                .isSorted()
                .startsWith(LocalDate.of(2027, 4, 15))
                .allMatch(day -> day.isBefore(year.firstDay()));
    }

    @Test
    void all_is_done_when_parents_have_what_was_delivered() {
        assertThat(new GuideProgress(GuideState.DELIVERED, true, true, true).next())
                .isEmpty();
        assertThat(new GuideProgress(GuideState.DELIVERED, true, true, false).next())
                .contains(GuideStep.HANDING_OUT);
        assertThat(new GuideProgress(GuideState.REFUSED, false, false, false).next())
                .contains(GuideStep.DRAFT);
    }

    @Test
    void a_change_after_all_was_done_is_nothing_that_is_late() {
        assertThat(new GuideProgress(GuideState.DRAFT, true, true, true).next()).isEmpty();
        assertThat(new GuideProgress(GuideState.DRAFT, true, false, true).next())
                .contains(GuideStep.DELIVERY);
        assertThat(new GuideProgress(GuideState.CONSENTED, true, true, true).next())
                .contains(GuideStep.ADOPTION);
    }

    @Test
    void from_march_on_a_school_works_at_the_guide_of_the_next_year() {
        assertThat(GuideYear.workedAt(LocalDate.of(2027, 2, 28)).start()).isEqualTo(2026);
        assertThat(GuideYear.workedAt(LocalDate.of(2027, 3, 1)).start()).isEqualTo(2027);
        assertThat(GuideYear.workedAt(LocalDate.of(2027, 9, 1)).start()).isEqualTo(2027);
    }
}
