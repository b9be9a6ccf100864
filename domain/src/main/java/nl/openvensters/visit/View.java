package nl.openvensters.visit;

import java.util.Optional;
import nl.openvensters.school.SchoolCode;

/**
 * A page that somebody looked at. Lives as long as the request.
 *
 * @param address of the computer, which goes into a hash of the day and nowhere else
 * @param browser the header {@code User-Agent}
 * @param page what sort of page
 * @param topic of the figures of the sector, by its code
 * @param school whose page it is
 * @param unfound what was searched for without a result
 */
public record View(
        String address,
        String browser,
        Entrance entrance,
        PageKind page,
        Optional<String> topic,
        Optional<SchoolCode> school,
        Optional<String> unfound) {}
