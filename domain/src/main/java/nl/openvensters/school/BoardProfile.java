package nl.openvensters.school;

import java.util.List;
import java.util.Optional;

/**
 * What the register says of a board on a day.
 *
 * @param id of its subject
 * @param board under the name of the day, failing that the last it had
 * @param schools that it runs, by name
 */
public record BoardProfile(long id, SchoolProfile.Board board, List<School> schools) {

    /** One of its schools. @param place when the register knows it */
    public record School(SchoolCode code, String name, Optional<String> place) {}
}
