package nl.openvensters.search;

import java.util.Map;

/**
 * Of which schools a list is, and how much of it is read at once.
 *
 * @param scopes what a school must have, all of it
 * @param size how many schools a page holds
 * @param all whether all schools are listed when nothing else is asked; else none
 */
public record Slice(Map<Scope, String> scopes, int size, boolean all) {

    /** As the pages of the site have it. */
    static final Slice OF_SITE = new Slice(Map.of(), Wish.PAGE_SIZE, false);

    /** @throws IllegalArgumentException when a page holds nothing */
    public Slice {
        if (size < 1) {
            throw new IllegalArgumentException("A page of " + size);
        }
        scopes = Map.copyOf(scopes);
    }
}
