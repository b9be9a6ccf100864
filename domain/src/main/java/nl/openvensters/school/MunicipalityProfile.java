package nl.openvensters.school;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A municipality with the schools that are open there on a day.
 *
 * @param province where most of its schools are; empty when no file says so
 * @param schools by name, without their pupils and without saying of each in which municipality it is
 */
public record MunicipalityProfile(
        MunicipalityCode code, String name, Optional<String> province, List<SchoolHit> schools) {

    /** A place within it. @param schools how many stand there */
    public record Place(String name, int schools) {

        /** The readable part of its address; the same for a name however it is written. */
        public Slug slug() {
            return Slug.of(name, "");
        }
    }

    /** The places where schools stand, by name. */
    public List<Place> places() {
        Map<String, Place> places = new TreeMap<>();
        schools.stream()
                .flatMap(school -> school.place().stream())
                .map(name -> new Place(name, 1))
                .forEach(place -> places.merge(
                        place.slug().value(), place, (known, one) -> new Place(known.name(), known.schools() + 1)));
        return places.values().stream()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** The place that an address names, when a school stands there. */
    public Optional<Place> place(String slug) {
        return places().stream()
                .filter(place -> place.slug().equals(Slug.of(slug, "")))
                .findFirst();
    }

    /** The schools that stand in a place. */
    public List<SchoolHit> in(Place place) {
        return schools.stream()
                .filter(school -> school.place()
                        .filter(name -> Slug.of(name, "").equals(place.slug()))
                        .isPresent())
                .toList();
    }
}
