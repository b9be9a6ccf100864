package nl.openvensters.site.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/**
 * A made-up school of which another has the name.
 *
 * @param north in degrees of latitude
 */
record TwinSchool(String code, String name, String place, String street, String houseNumber, double north) {

    SchoolProfile profile() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        return new SchoolProfile(
                north == 0 ? 1 : 2,
                new SchoolCode(code),
                day,
                true,
                name,
                SchoolType.BO,
                List.of(),
                Optional.empty(),
                new SchoolProfile.Address(
                        Optional.of(street).filter(known -> !known.isEmpty()),
                        Optional.of(houseNumber).filter(known -> !known.isEmpty()),
                        Optional.empty(),
                        Optional.of(place).filter(known -> !known.isEmpty()),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SchoolPoint(52 + north, 5, true)),
                day,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** What is public of it: that it is there. */
    SchoolPage page() {
        SchoolProfile school = profile();
        return new SchoolPage(
                "",
                school,
                List.of(),
                new SchoolFigures(school.code(), school.type(), Optional.empty(), List.of()),
                List.of());
    }
}
