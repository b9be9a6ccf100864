package nl.openvensters.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.school.SchoolHit;

/**
 * One page of schools, and what else can be said of what was asked.
 *
 * @param hits the schools of this page
 * @param total how many there are on all pages together
 * @param exact how many of them have all words; the others come after them
 * @param match how well the words were found
 * @param page the number of this page, from 1
 * @param near where distances are counted from; empty when nobody asked, or it is not known
 * @param kilometres how far was looked; 0 without an end
 * @param counts for each choice the values that there are, with how many schools have them
 * @param within how many there are within so many kilometres
 * @param meant what may have been meant, when a word was found nowhere
 * @param pageSize how many a page holds
 */
public record Found(
        List<Hit> hits,
        int total,
        int exact,
        Match match,
        int page,
        Optional<Origin> near,
        int kilometres,
        Map<Choice, Map<String, Integer>> counts,
        Map<Integer, Integer> within,
        Optional<String> meant,
        int pageSize) {

    /** On pages as the site has them. */
    public Found(
            List<Hit> hits,
            int total,
            int exact,
            Match match,
            int page,
            Optional<Origin> near,
            int kilometres,
            Map<Choice, Map<String, Integer>> counts,
            Map<Integer, Integer> within,
            Optional<String> meant) {
        this(hits, total, exact, match, page, near, kilometres, counts, within, meant, Wish.PAGE_SIZE);
    }

    /** How well the words of a question were found. */
    public enum Match {
        /** All of them, or there were none. */
        EXACT,
        /** All but for a typo, or some that tell little were left out. */
        SIMILAR,
        /** Some of them. */
        PARTLY,
        /** Nothing is as near as was asked; these are the nearest there are. */
        FURTHER,
        /** None. */
        NOTHING
    }

    /** @param distance how far it is; empty when nobody asked, or nobody knows where it stands */
    public record Hit(SchoolHit school, Optional<Distance> distance) {}

    /** @param exact whether it is counted from and to what it says, and not from or to the middle of a school's area */
    public record Distance(double metres, boolean exact) {}

    /** The number of pages; at least one, which may be empty. */
    public int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public List<SchoolHit> schools() {
        return hits.stream().map(Hit::school).toList();
    }

    /** A page after the last, for who wants to be told that it is empty. */
    public Found past(int number) {
        return new Found(List.of(), total, exact, match, number, near, kilometres, counts, within, meant, pageSize);
    }
}
