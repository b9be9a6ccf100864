package nl.openvensters.importing.figures;

import java.util.List;
import nl.openvensters.school.SchoolCode;

/**
 * A key of the inspectorate that waits until a person says which school it stands for.
 *
 * @param key for example {@code 00AP|C1}
 * @param name what the inspectorate calls the school; empty when its file did not say
 * @param why a Dutch sentence
 * @param candidates the schools that it may be, likeliest first
 * @param importRun the run that first met it
 */
public record WaitingKey(String key, String name, String why, List<Candidate> candidates, long importRun) {

    /**
     * A school that the key may stand for.
     *
     * @param place empty when not known
     */
    public record Candidate(SchoolCode school, String name, String place) {}
}
