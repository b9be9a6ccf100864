package nl.openvensters.account;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works here, as those who manage people see them.
 *
 * @param lastLogin the month in which the person last logged in, and no more exactly than that; empty when never
 * @param roles those that the reader manages; the person may have others elsewhere
 */
public record Person(long account, String name, String email, Optional<YearMonth> lastLogin, List<Held> roles) {

    /**
     * A role of theirs.
     *
     * @param id to end it by
     */
    public record Held(long id, Role role, Workplace place) {}

    public Person {
        roles = List.copyOf(roles);
    }
}
