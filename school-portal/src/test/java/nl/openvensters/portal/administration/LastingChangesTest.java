package nl.openvensters.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.openvensters.importing.staging.Changes.Kind;
import org.junit.jupiter.api.Test;

class LastingChangesTest {

    @Test
    void schools_that_close_or_come_are_said_to_stay_so_before_anything_is_kept() {
        assertThat(LastingChanges.told(Map.of(Kind.SCHOOLS_CLOSED, 1L)))
                .startsWith("Kijk dit goed na: dit sluit 1 school.")
                .contains("niet meer ongedaan maken");
        assertThat(LastingChanges.told(Map.of(Kind.SCHOOLS_ADDED, 12L)))
                .startsWith("Kijk dit goed na: dit voegt 12 scholen toe.");
        assertThat(LastingChanges.told(Map.of(Kind.SCHOOLS_CLOSED, 3L, Kind.SCHOOLS_ADDED, 1L)))
                .startsWith("Kijk dit goed na: dit sluit 3 scholen en voegt 1 school toe.");
    }

    @Test
    void other_changes_are_not_held_up() {
        assertThat(LastingChanges.told(Map.of(Kind.SCHOOLS_RENAMED, 5L, Kind.FIGURES_NEW, 900L)))
                .isEmpty();
    }
}
