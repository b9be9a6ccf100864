package nl.openvensters.school;

import java.util.List;
import java.util.Optional;

/**
 * One school in a list of search results, as it is today, or as it last was when it has closed.
 *
 * @param code the school's code
 * @param name its name
 * @param street street and house number; empty when no file says so
 * @param place where it stands; empty when no file says so
 * @param municipality the name of its municipality
 * @param type the type of education
 * @param denomination as the register writes it, for example {@code Openbaar}
 * @param pupils the latest published count; empty when none is published
 * @param boardName the board that runs it
 * @param active whether it is open today
 * @param point where to draw it; only search knows it
 * @param photo fingerprint of the small photo that it shows of itself; only search knows it
 * @param clusters for which children a special school is; only search knows it
 * @param toldThemes the themes of which the school itself tells something, by their id; only search knows it
 */
public record SchoolHit(
        SchoolCode code,
        String name,
        Optional<String> street,
        Optional<String> place,
        Optional<String> municipality,
        SchoolType type,
        Optional<String> denomination,
        Optional<PupilCount> pupils,
        Optional<String> boardName,
        boolean active,
        Optional<SchoolPoint> point,
        Optional<String> photo,
        List<Cluster> clusters,
        List<String> toldThemes) {

    /** As the register knows it. */
    public SchoolHit(
            SchoolCode code,
            String name,
            Optional<String> street,
            Optional<String> place,
            Optional<String> municipality,
            SchoolType type,
            Optional<String> denomination,
            Optional<PupilCount> pupils,
            Optional<String> boardName,
            boolean active) {
        this(
                code,
                name,
                street,
                place,
                municipality,
                type,
                denomination,
                pupils,
                boardName,
                active,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** An open school of which only the register is known. */
    public static SchoolHit open(
            SchoolCode code,
            String name,
            Optional<String> street,
            Optional<String> place,
            SchoolType type,
            Optional<String> denomination) {
        return new SchoolHit(
                code,
                name,
                street,
                place,
                Optional.empty(),
                type,
                denomination,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** The readable end of the school's address on the site. */
    public Slug slug() {
        return Slug.of(name, place.orElse(""));
    }
}
