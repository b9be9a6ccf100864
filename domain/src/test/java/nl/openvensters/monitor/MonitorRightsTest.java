package nl.openvensters.monitor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.visit.VisitorMonths;
import nl.openvensters.visit.VisitorPeriods;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages of the monitor ask is refused by the domain too, before anything is read. */
class MonitorRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SECTOR_MONITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void who_may_not_see_the_monitor_gets_nothing_of_it(Role role) {
        var actor = new Actor(2, "Bo", List.of(new Grant(role, 900)));
        var rates = new FillRates(null);
        var logins = new BoardLogins(null);
        var boards = new BoardsInNeed(null, null);
        var periods = new VisitorPeriods(null);
        var months = new VisitorMonths(null);

        List<ThrowingCallable> asked = List.of(
                () -> rates.at(actor, DAY),
                () -> rates.over(actor, List.of(DAY)),
                () -> logins.at(actor, DAY),
                () -> logins.over(actor, List.of(DAY)),
                () -> boards.all(actor, null),
                () -> periods.upTo(actor, DAY, VisitorPeriods.Per.MONTH),
                () -> months.before(actor, DAY));
        asked.forEach(one -> assertThatThrownBy(one).isInstanceOf(NotAllowed.class));
    }
}
