package nl.openvensters.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the register says of a school on one day. Before it opened it is described as it was on its first day, after it
 * closed as on its last.
 *
 * @param id the subject that its figures are about
 * @param code the school's code
 * @param day the day that was asked for
 * @param active whether the school was open on that day
 * @param name its name
 * @param type the type of education
 * @param clusters for which children it is, of a school for special education when files tell it
 * @param denomination as the register writes it
 * @param address where to find it
 * @param phone as the register writes it
 * @param website without a promise that it has a scheme
 * @param municipality where it stands
 * @param board who ran it, under the name of that day
 * @param partnership the code of the region for special support that serves its postcode area, for example
 *     {@code PO2707}
 * @param point where to draw it
 * @param firstDay the first day that the register knows it
 * @param lastDay its last day; empty when it is open without an end
 * @param predecessors what went on in this school, oldest first
 * @param successors what this school went on in, oldest first
 */
public record SchoolProfile(
        long id,
        SchoolCode code,
        LocalDate day,
        boolean active,
        String name,
        SchoolType type,
        List<Cluster> clusters,
        Optional<String> denomination,
        Address address,
        Optional<String> phone,
        Optional<String> website,
        Optional<Municipality> municipality,
        Optional<Board> board,
        Optional<String> partnership,
        Optional<SchoolPoint> point,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        List<Succession> predecessors,
        List<Succession> successors) {

    /** The visiting address; of special schools only postcode and place are known. */
    public record Address(
            Optional<String> street,
            Optional<String> houseNumber,
            Optional<Postcode> postcode,
            Optional<String> place,
            Optional<String> province) {}

    /** The municipality under its present name. */
    public record Municipality(MunicipalityCode code, String name) {}

    /** The board under the name of the day. */
    public record Board(BoardNumber number, String name) {

        /** The name; empty when no file ever gave one and a number stands in its place. */
        public Optional<String> knownName() {
            return name.equals(number.value()) || name.equals("Bestuur " + number.value())
                    ? Optional.empty()
                    : Optional.of(name);
        }
    }

    /** The same, told of another day on which the register says the same. */
    public SchoolProfile describedOn(LocalDate other) {
        return new SchoolProfile(
                id,
                code,
                other,
                active,
                name,
                type,
                clusters,
                denomination,
                address,
                phone,
                website,
                municipality,
                board,
                partnership,
                point,
                firstDay,
                lastDay,
                predecessors,
                successors);
    }

    /** The readable end of the school's address on the site. */
    public Slug slug() {
        return Slug.of(name, address.place().orElse(""));
    }
}
