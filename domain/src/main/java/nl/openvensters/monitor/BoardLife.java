package nl.openvensters.monitor;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import nl.openvensters.account.Role;

/**
 * What happened at a board and its schools, beside what they published.
 *
 * @param roles how many people have which role, most first
 * @param people by name; empty for who does not manage people there
 * @param logins of the last twelve months, oldest first, months without included
 * @param letters what was sent about the board and its schools, by kind
 */
public record BoardLife(List<InRole> roles, List<Worker> people, List<MonthOfLogins> logins, List<Letters> letters) {

    /** So many people have a role at the board or at one of its schools. */
    public record InRole(Role role, int people) {}

    /**
     * Somebody with a role.
     *
     * @param account to open the person by
     * @param place the school; empty for the board itself
     */
    public record Worker(long account, String name, Role role, String place) {}

    /** How often, and by how many people of the board, was logged in. */
    public record MonthOfLogins(YearMonth month, int logins, int people) {}

    /**
     * Letters of one kind in twelve months.
     *
     * @param refused how many of them the mail server refused or could not be delivered
     * @param latest when the last one was written, UTC
     */
    public record Letters(String kind, int sent, int refused, LocalDateTime latest) {}

    public BoardLife {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        logins = List.copyOf(logins);
        letters = List.copyOf(letters);
    }

    /** The largest number of log-ins of a month, at least one; what a bar is measured by. */
    public int mostLogins() {
        return Math.max(1, logins.stream().mapToInt(MonthOfLogins::logins).max().orElse(0));
    }
}
