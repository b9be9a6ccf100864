package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * Locations of special primary education ({@code SBO}) and special education ({@code (V)SO}), with board and address.
 * It has all the columns of {@link Locations} and more, so it is asked first.
 *
 * <p>What it says of the kind of education holds for the licence of the institution, not for the location: a school
 * with secondary pupils only may have {@code SO ZMOK + VSO ZMOK} there. It counts only for a school of which nothing
 * else tells the type.
 */
public final class SpecialLocations implements Format {

    private static final Pattern SPECIAL = Pattern.compile("(?:^|[+ ])(?:RP-)?SO(?: |$)");
    private static final Pattern SECONDARY = Pattern.compile("(?:^|[+ ])(?:RP-)?VSO(?: |$)");

    @Override
    public String id() {
        return "special-locations";
    }

    @Override
    public Stage stage() {
        return Stage.SCHOOLS;
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns(
                "SOORT_PO",
                "CLUSTER",
                "ONDERWIJS",
                "BEVOEGD_GEZAG_NUMMER",
                "INSTELLINGSCODE",
                "VESTIGINGSCODE",
                "STRAATNAAM",
                "POSTCODE",
                "PLAATSNAAM",
                "GEMEENTENUMMER",
                "INTERNETADRES");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Set<SchoolCode> seen = new HashSet<>();
        intake.each(document.first(), row -> {
            Entry.RegisteredSchool school = Locations.school(row, type(row));
            if (!seen.add(school.school())) {
                return Outcome.leftOut("duplicate");
            }
            intake.add(school);
            List<Cluster> clusters = Cluster.in(row.text("CLUSTER"));
            if (!clusters.isEmpty()) {
                intake.add(new Entry.SchoolClusters(school.school(), clusters, Optional.empty()));
            }
            return Outcome.taken();
        });
    }

    private static SchoolType type(Row row) {
        String written = row.filled("SOORT_PO");
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "SBO" -> SchoolType.SBO;
            case "SO" -> SchoolType.SO;
            case "VSO" -> SchoolType.VSO;
            case "(V)SO", "SO/VSO" -> licensed(row.text("ONDERWIJS"));
            default -> throw new RejectedRow("SOORT_PO", written, "no-school-type");
        };
    }

    private static SchoolType licensed(String education) {
        boolean special = SPECIAL.matcher(education).find();
        boolean secondary = SECONDARY.matcher(education).find();
        return special == secondary ? SchoolType.SO_VSO : special ? SchoolType.SO : SchoolType.VSO;
    }
}
