package nl.openvensters.publication;

import java.util.List;
import java.util.Map;

/**
 * The figures of some subjects and of what surrounds them.
 *
 * @param bySubject of them and of municipalities, by the number of the subject
 * @param ofCountry of all schools together
 */
record StoredFigures(Map<Long, List<StoredFigure>> bySubject, List<StoredFigure> ofCountry) {

    static final StoredFigures NONE = new StoredFigures(Map.of(), List.of());

    List<StoredFigure> of(PublicFace subject) {
        return bySubject.getOrDefault(subject.id(), List.of());
    }

    List<StoredFigure> ofMunicipality(PublicFace school) {
        return bySubject.getOrDefault(school.municipalityId(), List.of());
    }
}
