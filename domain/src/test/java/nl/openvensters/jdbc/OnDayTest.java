package nl.openvensters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnDayTest {

    @Test
    void a_row_is_asked_for_the_day_of_a_parameter_or_of_a_column() {
        assertThat(OnDay.in("from school_state st where {st on ?} and st.board_id in (%s)"))
                .isEqualTo("from school_state st where ? between st.valid_from and st.last_on and st.board_id in (%s)");
        assertThat(OnDay.in("join board_state b on {b on p.happened_on}"))
                .isEqualTo("join board_state b on p.happened_on between b.valid_from and b.last_on");
        assertThat(OnDay.in("from counted_indicator where {on ?} or {on ?}"))
                .isEqualTo("from counted_indicator where ? between valid_from and last_on"
                        + " or ? between valid_from and last_on");
        assertThat(OnDay.of("st")).isEqualTo("? between st.valid_from and st.last_on");
    }

    @Test
    void a_role_is_held_from_its_beginning_until_before_its_end() {
        assertThat(OnDay.in("join role_grant g on {g held at l.at}"))
                .isEqualTo("join role_grant g on g.granted_at <= l.at and (g.ended_at is null or g.ended_at > l.at)");
    }

    @Test
    void other_places_to_fill_stay() {
        assertThat(OnDay.in("order by {nearest}, '{$.on}' limit ?")).isEqualTo("order by {nearest}, '{$.on}' limit ?");
    }
}
