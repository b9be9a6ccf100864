package nl.openvensters.campaign;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Boards that somebody named, to find them again.
 *
 * @param asks what the table of boards is asked, as in an address; empty for a list
 * @param first only so many from the top of what is asked; empty for all
 * @param boards numbers of a list; empty for what is asked
 * @param maker name of who saved it
 * @param at UTC
 */
public record BoardSelection(
        long id,
        String name,
        Optional<String> asks,
        OptionalInt first,
        List<String> boards,
        String maker,
        LocalDateTime at) {

    public BoardSelection {
        boards = List.copyOf(boards);
    }
}
