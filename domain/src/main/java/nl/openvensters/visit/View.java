package nl.openvensters.visit;

import java.util.Optional;
import nl.openvensters.school.SchoolCode;

/**
 * A page that somebody looked at. Lives as long as the request.
 *
 * @param address of the computer, which goes into a hash of the day and nowhere else
 * @param browser the header {@code User-Agent}
 * @param school whose page it is
 * @param unfound what was searched for without a result
 */
public record View(
        String address, String browser, Entrance entrance, Optional<SchoolCode> school, Optional<String> unfound) {}
