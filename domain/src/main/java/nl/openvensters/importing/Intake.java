package nl.openvensters.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.InstitutionCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;

/**
 * Where a {@link Format} leaves what it reads. The intake counts rows and outcomes, keeps rejects with their line, and
 * stages entries for comparison with what is known.
 */
public interface Intake {

    /** The day on which the source delivered the file. */
    LocalDate deliveredOn();

    /**
     * Reads all rows of a table, each to one outcome. What a row added before it was rejected, left out or waiting is
     * dropped. To read a table for orientation only, without counting, use {@link Table#forEach} itself.
     *
     * @throws IOException when the file cannot be read on
     */
    void each(Table table, RowReading reading) throws IOException;

    /** Says something, as part of the row that is being read. */
    void add(Entry entry);

    /** Whether the register knows the school, open or closed, or the file at hand has made it known. */
    boolean knows(SchoolCode school);

    /** What the place is called that a postcode of four digits is in; empty when no file told it. */
    Optional<String> placeOf(String postcode);

    /** The number of a figure that is current, from a file that was read before; empty when there is none. */
    Optional<BigDecimal> known(SchoolCode school, String indicator, String measure, Period period);

    /** The board that has this number, or the partnership of which it is known that it does; empty when it is of neither. */
    Optional<SubjectCode> ownerOf(AdministrationNumber number);

    /** The schools of an institution that are open on the day of delivery. */
    List<OpenSchool> openSchoolsOf(InstitutionCode institution);

    /**
     * What a person decided about a key of the inspectorate ({@code 00AP|C1}); empty when nobody has. What the rule found
     * in another file does not count: each file is judged by itself, so that the order of files makes no difference.
     */
    Optional<KeyDecision> decisionAbout(String key);

    /** Remembers that the rule found the school of a key of the inspectorate. */
    void matchInspectorateKey(String key, SchoolCode school);

    /**
     * Puts a key of the inspectorate on the list on which a person decides.
     *
     * @param name what the inspectorate calls the school
     * @param candidates the schools that it may be, likeliest first
     * @param reason the part after {@code reason.} of a key in the message bundle
     */
    void waitForDecision(String key, String name, List<SchoolCode> candidates, String reason);

    /** A school that is open on the day of delivery. */
    record OpenSchool(SchoolCode code, String name, SchoolType type) {}

    /**
     * What a person decided about a key of the inspectorate.
     *
     * @param school empty when the key stands for no school that we know
     */
    record KeyDecision(Optional<SchoolCode> school) {}

    /** Reads one row. */
    @FunctionalInterface
    interface RowReading {
        /** @throws RejectedRow when a cell cannot be read */
        Outcome read(Row row) throws IOException;
    }
}
