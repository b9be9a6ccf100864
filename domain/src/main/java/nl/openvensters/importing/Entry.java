package nl.openvensters.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** What a row of a file says, in our words. A row may say several things. Missing text is empty, never null. */
public sealed interface Entry {

    /**
     * A figure of a school.
     *
     * @param indicator id in the catalogue
     * @param measure code of a measure of that indicator that is not derived
     * @param value empty only when there are cells
     * @param status {@code PROVISIONAL} or {@code FINAL}; the importer itself makes it {@code CORRECTED}
     * @param referenceDate the day on which was counted, when the source says so
     */
    record SchoolFigure(
            SchoolCode school,
            String indicator,
            String measure,
            Period period,
            Optional<FigureValue> value,
            Cells cells,
            FigureStatus status,
            Optional<LocalDate> referenceDate)
            implements Entry {}

    /**
     * A figure of something that is no school. It is kept, and shown by no page of a school.
     *
     * @param subject what kind of thing it is about
     * @param code its number or code, in the form of the register
     * @param indicator id in the catalogue, of an indicator for this kind of subject
     */
    record OtherFigure(
            Subject subject,
            String code,
            String indicator,
            String measure,
            Period period,
            Optional<FigureValue> value,
            Cells cells,
            FigureStatus status,
            Optional<LocalDate> referenceDate)
            implements Entry {

        /** What else than a school a figure can be about. */
        public enum Subject {
            BOARD,
            MUNICIPALITY,
            /** Who accounts under a number that no register has: a partnership, of which only people know which it is. */
            ADMINISTRATION
        }
    }

    /**
     * What a file of figures tells in passing about a school on a day. It makes a school that no other file knows, and
     * fills what is not known (the postcode of a special school); it never overwrites what the register says.
     *
     * @param onDay the day that the file describes, for example 1 October 2024
     */
    record SchoolMention(
            SchoolCode school,
            LocalDate onDay,
            String name,
            SchoolType type,
            Optional<BoardNumber> board,
            Optional<MunicipalityCode> municipality,
            String municipalityName,
            String denomination,
            Optional<Postcode> postcode,
            String place,
            String province)
            implements Entry {}

    /** A school as the register has it on the day of delivery: it is open, and all of this holds. */
    record RegisteredSchool(
            SchoolCode school,
            String name,
            SchoolType type,
            BoardNumber board,
            MunicipalityCode municipality,
            String municipalityName,
            String denomination,
            String street,
            String houseNumber,
            Postcode postcode,
            String place,
            String province,
            String phone,
            String website)
            implements Entry {}

    /**
     * A school in the pupil history: what it was called last, and between which days it had pupils.
     *
     * @param opened the first day on which it is known to exist
     * @param closed the first day on which it no longer existed; empty while it is open
     * @param lastCounted the last day on which pupils were counted here
     */
    record SchoolInHistory(
            SchoolCode school,
            LocalDate opened,
            Optional<LocalDate> closed,
            LocalDate lastCounted,
            String name,
            SchoolType type,
            Optional<BoardNumber> board,
            Optional<MunicipalityCode> municipality,
            String municipalityName,
            String denomination)
            implements Entry {}

    /**
     * For which children a school for special education is.
     *
     * @param countedOn the day on which its own pupils were counted so; else it is what its institution has a licence for
     */
    record SchoolClusters(SchoolCode school, List<Cluster> clusters, Optional<LocalDate> countedOn) implements Entry {}

    /** A board as it is on the day of delivery. */
    record RegisteredBoard(BoardNumber number, String name, String chamberOfCommerce, String sectors)
            implements Entry {}

    /** A municipality; the border is a GeoJSON geometry, empty when the source has none. */
    record Area(MunicipalityCode code, String name, String border) implements Entry {}

    /**
     * Where a school is, in degrees of WGS84.
     *
     * @param postcode of the address that the source puts there; empty when it gives none
     */
    record Point(SchoolCode school, BigDecimal latitude, BigDecimal longitude, Optional<Postcode> postcode)
            implements Entry {}

    /** The centre and the names of a four-digit postcode area. */
    record PostcodeCentre(
            String code, BigDecimal latitude, BigDecimal longitude, String place, String municipality, String province)
            implements Entry {}

    /** Which partnership serves a four-digit postcode area. */
    record PartnershipArea(String postcode, String partnership) implements Entry {}

    /**
     * Who accounts for money under a number that no register has.
     *
     * @param name as the accounts of the year have it
     * @param year of the accounts
     */
    record Administration(AdministrationNumber number, String name, int year) implements Entry {}

    /**
     * Of a location that gives special or secondary special education, or both, between which numbers its children until
     * twelve in the first of both lie.
     */
    record SpecialYoung(SchoolCode school, LocalDate countedOn, long least, long most) implements Entry {}

    /** Under which number a partnership accounts for its money. */
    record PartnershipNumber(PartnershipCode partnership, AdministrationNumber number) implements Entry {}

    /** One school or institution goes on in another. The codes have four (institution) or six (school) characters. */
    record Succession(String predecessor, String successor, LocalDate happenedOn, boolean merger, boolean complete)
            implements Entry {}
}
