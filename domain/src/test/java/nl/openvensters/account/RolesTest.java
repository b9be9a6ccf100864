package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static final Place SCHOOL = Place.school(7, 3);

    /** Written down a second time, on purpose: a change of the table has to be made twice. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,       x, x, -, -, -, -, x, -, -, x, x, -, -, -",
        "SECTOR_MONITOR,      x, -, -, -, -, -, x, x, -, -, -, x, -, -",
        "BOARD_ADMINISTRATOR, x, x, x, x, x, x, -, -, x, x, -, -, x, -",
        "SCHOOL_LEADER,       x, x, x, x, x, x, -, -, -, -, -, -, x, -",
        "EDITOR,              x, x, x, x, -, -, -, -, -, -, -, -, -, -",
        "READER,              x, x, -, -, -, -, -, -, -, -, -, -, -, -",
        "PARTNERSHIP_ADMINISTRATOR, x, x, x, x, x, x, -, -, -, x, -, -, -, x",
    })
    void each_role_allows_exactly_its_row(
            Role role,
            String see,
            String draft,
            String edit,
            String publish,
            String withdraw,
            String approve,
            String monitor,
            String agreement,
            String board,
            String people,
            String administer,
            String campaigns,
            String surveys,
            String partnership) {
        Actor actor = actor(new Grant(role, role.isEverywhere() ? 0 : 7));
        List<String> row = List.of(
                see,
                draft,
                edit,
                publish,
                withdraw,
                approve,
                monitor,
                agreement,
                board,
                people,
                administer,
                campaigns,
                surveys,
                partnership);

        for (Action action : Action.values()) {
            assertThat(actor.may(action, SCHOOL))
                    .as("%s %s", role, action)
                    .isEqualTo(row.get(action.ordinal()).equals("x"));
        }
    }

    @Test
    void a_school_leader_reaches_no_other_school_of_the_same_board() {
        Actor leader = actor(new Grant(Role.SCHOOL_LEADER, 7));

        assertThat(leader.may(Action.PUBLISH, Place.school(8, 3))).isFalse();
        assertThat(leader.may(Action.PUBLISH, Place.board(3))).isFalse();
        assertThatThrownBy(() -> leader.require(Action.SEE_FIGURES, Place.school(8, 3)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_board_reaches_the_schools_that_it_runs_and_no_longer_those_that_left() {
        Actor board = actor(new Grant(Role.BOARD_ADMINISTRATOR, 3));

        assertThat(board.may(Action.PUBLISH, SCHOOL)).isTrue();
        assertThat(board.may(Action.PUBLISH, Place.school(7, 4))).isFalse();
    }

    @Test
    void several_roles_add_up_each_at_its_own_place() {
        Actor both = actor(new Grant(Role.READER, 3), new Grant(Role.EDITOR, 9));

        assertThat(both.may(Action.SEE_DRAFT, SCHOOL)).isTrue();
        assertThat(both.may(Action.EDIT_DRAFT, SCHOOL)).isFalse();
        assertThat(both.may(Action.EDIT_DRAFT, Place.school(9, 3))).isTrue();
    }

    @Test
    void a_school_without_a_board_belongs_to_nobody_by_accident() {
        Actor board = actor(new Grant(Role.BOARD_ADMINISTRATOR, 3));

        assertThat(board.may(Action.SEE_FIGURES, Place.school(7, 0))).isFalse();
        assertThat(board.may(Action.SEE_FIGURES, Place.PLATFORM)).isFalse();
        assertThat(actor().may(Action.SEE_FIGURES, Place.PLATFORM)).isFalse();
    }

    @Test
    void a_role_at_a_school_needs_a_school() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.EDITOR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.ADMINISTRATOR, 3));
    }

    @Test
    void who_runs_a_partnership_reaches_no_board_and_no_school_and_nobody_of_a_board_reaches_it() {
        Actor region = actor(new Grant(Role.PARTNERSHIP_ADMINISTRATOR, 5));
        Actor board = actor(new Grant(Role.BOARD_ADMINISTRATOR, 3));

        assertThat(region.may(Action.PUBLISH, Place.partnership(5))).isTrue();
        assertThat(region.may(Action.PUBLISH, Place.partnership(6))).isFalse();
        assertThat(region.may(Action.SEE_FIGURES, SCHOOL)).isFalse();
        assertThat(region.may(Action.SEE_FIGURES, Place.board(3))).isFalse();
        assertThat(board.may(Action.SEE_FIGURES, Place.partnership(5))).isFalse();
    }

    @Test
    void a_role_of_a_board_is_none_of_a_partnership() {
        assertThat(Role.PARTNERSHIP_ADMINISTRATOR.fits(Place.partnership(5))).isTrue();
        assertThat(Role.BOARD_ADMINISTRATOR.fits(Place.partnership(5))).isFalse();
        assertThat(Role.SCHOOL_LEADER.fits(Place.partnership(5))).isFalse();
        assertThat(Role.PARTNERSHIP_ADMINISTRATOR.fits(Place.board(3))).isFalse();
    }

    private static Actor actor(Grant... grants) {
        return new Actor(1, "Iemand", List.of(grants));
    }
}
