package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** All locations of mainstream primary schools ({@code BO}) that are open, with board and address. */
public final class Locations implements Format {

    @Override
    public String id() {
        return "locations";
    }

    @Override
    public Stage stage() {
        return Stage.SCHOOLS;
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns(
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
            Entry.RegisteredSchool school = school(row);
            if (!seen.add(school.school())) {
                return Outcome.leftOut("duplicate");
            }
            intake.add(school);
            return Outcome.taken();
        });
    }

    private static Entry.RegisteredSchool school(Row row) {
        SchoolCode code = row.schoolCode();
        row.filled("VESTIGINGSNAAM");
        return new Entry.RegisteredSchool(
                code,
                row.name("VESTIGINGSNAAM"),
                SchoolType.BO,
                Cell.of(row, "BEVOEGD_GEZAG_NUMMER", BoardNumber::new, "no-board-number"),
                Cell.of(row, "GEMEENTENUMMER", MunicipalityCode::of, "no-municipality-code"),
                row.text("GEMEENTENAAM"),
                row.text("DENOMINATIE"),
                row.text("STRAATNAAM"),
                row.text("HUISNUMMER_TOEVOEGING"),
                Cell.of(row, "POSTCODE", Postcode::of, "no-postcode"),
                row.text("PLAATSNAAM"),
                row.text("PROVINCIE"),
                row.text("TELEFOONNUMMER"),
                row.text("INTERNETADRES"));
    }
}
