package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Spelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for a place where a role is given. */
class FoundPlacesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NEST = "CBS 't Nést J.F. Kennedy, Ede (12AB00)";

    private AccountWorld world;

    @BeforeEach
    void a_school_with_a_name_that_is_written_in_many_ways() throws SQLException {
        DATABASE.renew();
        world = new AccountWorld(DATABASE.dataSource());
        world.data.update(
                "update school_state set name = 'CBS ''t Nést J.F. Kennedy', place = 'Ede' where school_id = ?",
                world.school);
    }

    private List<String> found(long account, String typed, int most) {
        return world.in(at -> world.people(at).places(world.actor(account), Spelling.words(typed), most)).stream()
                .map(FoundPlace::label)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nest", "cbs kennedy", "NÉ", "jf kennedy", "J.F. Ken", "ede", "12ab", "12AB00", NEST})
    void a_school_is_found_by_the_beginnings_of_words_of_its_name_place_and_code(String typed) {
        assertThat(found(world.anna, typed, 20)).containsExactly(NEST);
    }

    @Test
    void boards_are_found_by_name_and_number_and_the_platform_finds_all_that_run_a_school() {
        assertThat(found(world.root, "stichting de", 20))
                .containsExactly("Stichting De Eik (bestuur 22222)", "Stichting De Linde (bestuur 11111)");
        assertThat(found(world.root, "2222", 20)).containsExactly("Stichting De Eik (bestuur 22222)");
        assertThat(found(world.root, "stichting", 1)).hasSize(1);
    }

    @Test
    void nothing_of_another_board_is_found_and_nothing_by_who_gives_no_roles() throws SQLException {
        assertThat(found(world.bob, "nest", 20)).isEmpty();
        assertThat(found(world.bob, "linde", 20)).isEmpty();
        long eva = world.account("eva@linde.example", "Eva", Role.EDITOR, world.school);

        assertThatThrownBy(() -> found(eva, "nest", 20)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void signs_of_a_search_pattern_are_letters_like_others() throws SQLException {
        world.data.school("56EF00", SchoolType.BO, "0637");

        assertThat(found(world.anna, "%", 20)).hasSize(2);
        assertThat(found(world.anna, "n_st", 20)).isEmpty();
    }
}
