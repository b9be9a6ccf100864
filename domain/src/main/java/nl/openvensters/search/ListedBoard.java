package nl.openvensters.search;

import java.util.Optional;
import nl.openvensters.school.BoardNumber;

/**
 * A board with open schools.
 *
 * @param name empty when no file ever gave one
 * @param schools how many are open
 */
public record ListedBoard(BoardNumber number, Optional<String> name, int schools) {}
