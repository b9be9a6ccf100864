package nl.openvensters.school;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * What a school was called before, and when the register says something else of it.
 *
 * @param names the names that it no longer has, oldest first
 * @param changes the days on which a state of the school or of one of its boards begins or is over, those to come too
 */
public record SchoolPast(List<FormerName> names, SortedSet<LocalDate> changes) {

    /** @param until the first day that it was no longer called so */
    public record FormerName(String name, LocalDate until) {}
}
