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

    /**
     * A publication with what it made public.
     *
     * @param answerId of the answer, which its figures name; 0 without one
     */
    record Decision(
            Visibility visibility,
            Optional<PublishedExplanation> explanation,
            Optional<PublishedAnswer> answer,
            long answerId) {

        static final Decision NONE = new Decision(new Visibility.Never(), Optional.empty(), Optional.empty(), 0);

        /** The same with another answer, or none. */
        Decision answering(Optional<StoredAnswer> other) {
            return new Decision(
                    visibility,
                    explanation,
                    other.map(own -> new PublishedAnswer(own.content(), own.year())),
                    other.map(StoredAnswer::id).orElse(0L));
        }

        /** Whether it shows a version of a figure: of the answer that it shows, or of the runs up to its own. */
        boolean shows(StoredFigure version) {
            return visibility instanceof Visibility.Published published
                    && version.isAsOf(published.asOfRun(), answerId);
        }

        /** Whether it would show a version if everything was published as it is now. */
        boolean wouldShow(StoredFigure version) {
            return version.isCurrent() && (!version.figure().isOwn() || version.answerId() == answerId);
        }
    }

    Decision decision(String indicator) {
        return latest.getOrDefault(indicator, Decision.NONE);
    }
}
