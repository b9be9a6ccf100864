package nl.openvensters.school;

import java.util.List;

/**
 * One page of schools that match what somebody typed.
 *
 * @param hits the schools of this page, open ones first
 * @param total how many schools match on all pages together
 * @param page the number of this page, from 1
 * @param pageSize how many schools a full page holds
 */
public record SearchResult(List<SchoolHit> hits, int total, int page, int pageSize) {

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
}
