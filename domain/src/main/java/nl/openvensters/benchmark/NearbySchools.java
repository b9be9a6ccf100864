package nl.openvensters.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.school.SchoolType;

/** How many primary schools lie near each school: what a region is like, and whom a board shares its pupils with. */
final class NearbySchools {

    private static final double KILOMETRES = 5;
    private static final double KILOMETRES_PER_DEGREE = 111.32;

    private NearbySchools() {}

    /** Of each open school with a point how many other primary schools lie within five kilometres. */
    static Map<Long, Double> of(List<School> schools) {
        List<School> placed = schools.stream()
                .filter(school -> school.open() && school.point().isPresent())
                .toList();
        Map<Long, List<School>> grid = new HashMap<>();
        placed.stream().filter(school -> school.type() == SchoolType.BO).forEach(school -> grid.computeIfAbsent(
                        square(school, 0, 0), key -> new ArrayList<>())
                .add(school));
        Map<Long, Double> near = new HashMap<>();
        for (School school : placed) {
            int count = 0;
            for (int north = -1; north <= 1; north++) {
                for (int east = -1; east <= 1; east++) {
                    for (School other : grid.getOrDefault(square(school, north, east), List.of())) {
                        count += other.id() != school.id() && kilometres(school, other) <= KILOMETRES ? 1 : 0;
                    }
                }
            }
            near.put(school.id(), (double) count);
        }
        return near;
    }

    /** Squares are at least five kilometres wide: 0.05 degrees of latitude, 0.08 of longitude. */
    private static long square(School school, int north, int east) {
        var point = school.point().orElseThrow();
        return (long) (Math.floor(point.latitude() / 0.05) + north) * 100_000
                + (long) (Math.floor(point.longitude() / 0.08) + east);
    }

    private static double kilometres(School one, School other) {
        var from = one.point().orElseThrow();
        var to = other.point().orElseThrow();
        double north = (from.latitude() - to.latitude()) * KILOMETRES_PER_DEGREE;
        double east = (from.longitude() - to.longitude())
                * KILOMETRES_PER_DEGREE
                * Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
        return Math.hypot(north, east);
    }
}
