package nl.openvensters.publication.many;

import java.util.List;
import java.util.Map;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.school.SchoolCode;

/** What undoing came to: the schools by what came of it there, in the order of their codes. */
public record Undone(Map<Outcome, List<SchoolCode>> schools) {

    public List<SchoolCode> of(Outcome outcome) {
        return schools.getOrDefault(outcome, List.of());
    }
}
