package nl.openvensters.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.message.WaitingMessages;
import nl.openvensters.portal.table.Table;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class UnreadMessagesViewTest {

    private static final WaitingMessages ANCHOR = waiting("10AA00", "Het Anker", 12, LocalDate.of(2026, 10, 2));
    private static final WaitingMessages BRIDGE = waiting("10BB00", "De Brug", 3, LocalDate.of(2026, 9, 30));
    private static final List<WaitingMessages> ALL = List.of(BRIDGE, ANCHOR);

    @Test
    void days_and_numbers_have_their_own_order_and_not_that_of_their_letters() {
        assertThat(found("volgorde", "-berichten")).containsExactly(ANCHOR, BRIDGE);
        assertThat(found("volgorde", "oudste")).containsExactly(BRIDGE, ANCHOR);
        assertThat(found("volgorde", "-oudste")).containsExactly(ANCHOR, BRIDGE);
    }

    @Test
    void it_is_filtered_by_a_bound_by_name_and_by_day() {
        assertThat(found("berichten", ">10")).containsExactly(ANCHOR);
        assertThat(found("school", "brug")).containsExactly(BRIDGE);
        assertThat(found("oudste", "2026-10")).containsExactly(ANCHOR);
    }

    private static List<WaitingMessages> found(String name, String value) {
        return Table.found(UnreadMessagesView.columns(LocalDate::toString), ALL, Map.of(name, new String[] {value}));
    }

    private static WaitingMessages waiting(String code, String name, int count, LocalDate since) {
        return new WaitingMessages(new SchoolCode(code), name, new OpenMessages(count, since));
    }
}
