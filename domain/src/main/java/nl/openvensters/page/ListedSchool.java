package nl.openvensters.page;

import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;

/**
 * What lists and search need of a school's document, which is a small part of it.
 *
 * @param school what the register says
 * @param formerNames the names that it no longer has, oldest first
 * @param toldThemes the themes of which the school itself tells something
 * @param concept the name of its concept as it published it itself, {@code Daltononderwijs}
 * @param pupils the latest count that is published; empty when none is
 * @param week how its week is made, as it published it
 * @param afterSchool where children are cared for after school, as it published it
 * @param photo fingerprint of the small photo that it published of itself
 */
public record ListedSchool(
        SchoolProfile school,
        List<FormerName> formerNames,
        List<String> toldThemes,
        Optional<String> concept,
        Optional<PupilCount> pupils,
        Optional<WeekAnswer.Model> week,
        Optional<WeekAnswer.Where> afterSchool,
        Optional<String> photo) {

    /** As a list shows it. */
    public SchoolHit hit() {
        return new SchoolHit(
                school.code(),
                school.name(),
                school.address().street().map(street -> school.address()
                        .houseNumber()
                        .map(number -> street + " " + number)
                        .orElse(street)),
                school.address().place(),
                school.municipality().map(SchoolProfile.Municipality::name),
                school.type(),
                school.denomination(),
                pupils,
                school.board().flatMap(SchoolProfile.Board::knownName),
                school.active(),
                school.point(),
                photo,
                school.clusters(),
                toldThemes);
    }
}
