package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.page.ListedSchool;
import org.junit.jupiter.api.Test;

/** On a small made-up nation; {@link NationSearchIT} does the same on the real one. */
class SearchReachTest {

    private static final List<ListedSchool> NATION = MadeUpNation.of(400, 7);
    private static final SchoolFinder FINDER = new SchoolFinder(index());

    private static SchoolIndex index() {
        var index = new SchoolIndex();
        index.put(NATION);
        index.show();
        return index;
    }

    @Test
    void the_right_school_is_among_the_first_five_however_somebody_asks_for_it() {
        assertThat(new SearchReach(NATION, FINDER, 2026).measured(5)).allSatisfy(kind -> assertThat(kind.percent())
                .as("%s: %s", kind.name(), kind.missed())
                .isGreaterThanOrEqualTo(97));
    }

    @Test
    void the_first_has_exactly_the_name_that_was_typed() {
        assertThat(new SearchReach(NATION, FINDER, 2026).exactNamesThatAreNotFirst(25))
                .isEmpty();
    }
}
