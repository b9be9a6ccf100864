package nl.openvensters.importing;

import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.figures.BoardAccounts;
import nl.openvensters.importing.figures.ClosingNorms;
import nl.openvensters.importing.figures.DisadvantageScores;
import nl.openvensters.importing.figures.Judgements;
import nl.openvensters.importing.figures.LearningResults;
import nl.openvensters.importing.figures.PupilsByAge;
import nl.openvensters.importing.figures.PupilsByPostcode;
import nl.openvensters.importing.figures.ReferenceLevels;
import nl.openvensters.importing.figures.SchoolAdvice;
import nl.openvensters.importing.figures.SchoolWeighting;
import nl.openvensters.importing.figures.Staff;
import nl.openvensters.importing.figures.TestScores;
import nl.openvensters.importing.figures.WeightingByLocation;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.register.Boards;
import nl.openvensters.importing.register.Coordinates;
import nl.openvensters.importing.register.Locations;
import nl.openvensters.importing.register.Municipalities;
import nl.openvensters.importing.register.PartnershipAreas;
import nl.openvensters.importing.register.PartnershipNumbers;
import nl.openvensters.importing.register.Postcodes;
import nl.openvensters.importing.register.PupilHistory;
import nl.openvensters.importing.register.SpecialLocations;
import nl.openvensters.importing.register.Successions;

/** The formats that the importer knows. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new Municipalities(),
            new Postcodes(),
            new PartnershipAreas(),
            new PartnershipNumbers(),
            new Boards(),
            new SpecialLocations(),
            new Locations(),
            new PupilHistory(),
            new Coordinates(),
            new Successions(),
            new PupilsByPostcode(),
            new PupilsByAge(),
            new ReferenceLevels(),
            new LearningResults(),
            new SchoolWeighting(),
            new SchoolAdvice(),
            new TestScores(),
            new Judgements(),
            new Staff(),
            new WeightingByLocation(),
            new DisadvantageScores(),
            new ClosingNorms(),
            BoardAccounts.balanceSheets(),
            BoardAccounts.costs());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    /** The format of a document; empty when none recognises it, or more than one does. */
    public static Optional<Format> of(Document document) {
        return Recognition.of(document).format();
    }

    /** A Dutch sentence that says why a document has no format; empty when it has one. */
    public static String whyNone(Document document) {
        return Recognition.of(document).message();
    }
}
