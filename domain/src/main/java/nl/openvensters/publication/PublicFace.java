package nl.openvensters.publication;

import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Subject;

/**
 * What is decided about a subject, without its figures.
 *
 * @param type of a school, the last known
 * @param municipality of the last known address of a school
 * @param municipalityId its subject; 0 when unknown
 * @param latest the latest publication or withdrawal by indicator
 */
record PublicFace(
        Subject subject,
        Optional<SchoolType> type,
        Optional<MunicipalityCode> municipality,
        long municipalityId,
        Map<String, Decision> latest) {

    long id() {
        return subject.id();
    }

    /** Whether the indicator is one that it can have. */
    boolean has(Indicator indicator) {
        return type.map(indicator::appliesTo).orElse(true);
    }

    /** A publication with what it made public. */
    record Decision(
            Visibility visibility, Optional<PublishedExplanation> explanation, Optional<PublishedAnswer> answer) {

        static final Decision NONE = new Decision(new Visibility.Never(), Optional.empty(), Optional.empty());
    }

    Decision decision(String indicator) {
        return latest.getOrDefault(indicator, Decision.NONE);
    }
}
