package nl.openvensters.publication;

import java.util.Map;
import java.util.Optional;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * What is decided about a school, without its figures.
 *
 * @param id of the subject
 * @param code of the school
 * @param type the last known
 * @param municipality of the last known address
 * @param municipalityId its subject; 0 when unknown
 * @param latest the latest publication or withdrawal by indicator
 */
record PublicFace(
        long id,
        SchoolCode code,
        SchoolType type,
        Optional<MunicipalityCode> municipality,
        long municipalityId,
        Map<String, Decision> latest) {

    /** A publication with what it made public. */
    record Decision(
            Visibility visibility, Optional<PublishedExplanation> explanation, Optional<PublishedAnswer> answer) {

        static final Decision NONE = new Decision(new Visibility.Never(), Optional.empty(), Optional.empty());
    }

    Decision decision(String indicator) {
        return latest.getOrDefault(indicator, Decision.NONE);
    }
}
