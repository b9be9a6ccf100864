package nl.openvensters.listing;

import java.util.List;

/**
 * A part of a list.
 *
 * @param rows of the part, in order
 * @param first how many rows come before it; 0 instead of what was asked when there are not so many
 * @param found how many rows there are with these words and filters
 */
public record Part<T>(List<T> rows, int first, int found) {

    public Part {
        rows = List.copyOf(rows);
    }
}
