package nl.openvensters.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Something that is kept of people: a line of the register.
 *
 * @param table where; empty for what is outside of the database
 * @param name as people call it
 * @param whom of whom it is
 * @param what what it is
 * @param why what it is for
 * @param until how long, in words
 * @param days how many days, where the program forgets by itself after days
 * @param person the columns that tell of a person
 * @param rest the other columns of the table
 * @param whose the columns with the number of an account of whom a row is
 * @param address the column with the e-mail address of whom a row is
 * @param given the columns that such a person gets in a copy
 * @param endsWithAccount whether the rows of an account that ended are removed
 */
public record Kept(
        Optional<String> table,
        String name,
        String whom,
        String what,
        String why,
        String until,
        Optional<Integer> days,
        List<String> person,
        List<String> rest,
        List<String> whose,
        Optional<String> address,
        List<String> given,
        boolean endsWithAccount) {

    public Kept {
        person = List.copyOf(person);
        rest = List.copyOf(rest);
        whose = List.copyOf(whose);
        given = List.copyOf(given);
    }

    /** Whether somebody gets rows of it in a copy. */
    boolean isGiven() {
        return !given.isEmpty();
    }
}
