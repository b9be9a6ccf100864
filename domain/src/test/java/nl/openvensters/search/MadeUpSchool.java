package nl.openvensters.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/** A school for a test, open and for all unless said otherwise. */
final class MadeUpSchool {

    private final String code;
    private final List<FormerName> formerNames = new ArrayList<>();
    private String name = "De School";
    private String street = "Dijk";
    private String number = "1";
    private String postcode = "1234AB";
    private String place = "Dam";
    private String municipality = "";
    private String board = "Stichting Ginder";
    private String denomination = "Openbaar";
    private SchoolType type = SchoolType.BO;
    private SchoolPoint point = new SchoolPoint(52, 5, true);
    private Optional<String> concept = Optional.empty();
    private Optional<WeekAnswer.Where> care = Optional.empty();
    private List<Cluster> clusters = List.of();
    private List<String> toldThemes = List.of();
    private boolean active = true;

    MadeUpSchool(String code) {
        this.code = code;
    }

    MadeUpSchool called(String it) {
        name = it;
        return this;
    }

    MadeUpSchool before(String former) {
        formerNames.add(new FormerName(former, LocalDate.of(2020, 8, 1)));
        return this;
    }

    MadeUpSchool in(String where, String code) {
        place = where;
        postcode = code;
        return this;
    }

    MadeUpSchool of(String where) {
        municipality = where;
        return this;
    }

    MadeUpSchool of(SchoolType kind) {
        type = kind;
        return this;
    }

    MadeUpSchool by(String boardName, String itsDenomination) {
        board = boardName;
        denomination = itsDenomination;
        return this;
    }

    MadeUpSchool on(String itsStreet, int itsNumber) {
        street = itsStreet;
        number = String.valueOf(itsNumber);
        return this;
    }

    MadeUpSchool at(double latitude, double longitude) {
        point = new SchoolPoint(latitude, longitude, true);
        return this;
    }

    /** In the area of its postcode, nobody knows where. */
    MadeUpSchool about(double latitude, double longitude) {
        point = new SchoolPoint(latitude, longitude, false);
        return this;
    }

    MadeUpSchool helping(Cluster... children) {
        clusters = List.of(children);
        return this;
    }

    MadeUpSchool telling(String... themes) {
        toldThemes = List.of(themes);
        return this;
    }

    MadeUpSchool concept(String it) {
        concept = Optional.of(it);
        return this;
    }

    MadeUpSchool caring(WeekAnswer.Where where) {
        care = Optional.of(where);
        return this;
    }

    MadeUpSchool closed() {
        active = false;
        return this;
    }

    private String in() {
        return municipality.isEmpty() ? place : municipality;
    }

    ListedSchool listed() {
        var boardNumber = new BoardNumber("%05d".formatted(10000 + Math.abs(board.hashCode()) % 80000));
        var address = new SchoolProfile.Address(
                Optional.of(street),
                Optional.of(number),
                Optional.of(new Postcode(postcode)),
                Optional.of(place),
                Optional.of("Zuiderland"));
        var profile = new SchoolProfile(
                1,
                new SchoolCode(code),
                LocalDate.of(2025, 8, 1),
                active,
                name,
                type,
                clusters,
                Optional.of(denomination),
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SchoolProfile.Municipality(
                        new MunicipalityCode("%04d".formatted(Math.abs(in().hashCode()) % 10000)), in())),
                Optional.of(new SchoolProfile.Board(boardNumber, board)),
                Optional.empty(),
                Optional.of(point),
                LocalDate.of(2000, 8, 1),
                Optional.empty(),
                List.of(),
                List.of());
        return new ListedSchool(
                profile,
                formerNames,
                toldThemes,
                concept,
                Optional.of(PupilCount.of(120, LocalDate.of(2024, 10, 1))),
                Optional.empty(),
                care,
                Optional.empty());
    }
}
