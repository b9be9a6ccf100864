package nl.openvensters.importing.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** All locations of mainstream primary schools ({@code BO}) that are open, with board and address. */
public final class Locations implements Format {

    /** How sources write the type of a mainstream primary school. */
    private static final Set<String> MAINSTREAM = Set.of("BO", "BAO", "BASISONDERWIJS", "BASISSCHOOL", "PO");

    @Override
    public String id() {
        return "locations";
    }

    @Override
    public Stage stage() {
        return Stage.SCHOOLS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("BEVOEGD_GEZAG_NUMMER", "INSTELLINGSCODE", "VESTIGINGSCODE")
                .own(
                        "VESTIGINGSNAAM",
                        "STRAATNAAM",
                        "HUISNUMMER_TOEVOEGING",
                        "POSTCODE",
                        "PLAATSNAAM",
                        "GEMEENTENUMMER",
                        "GEMEENTENAAM",
                        "TELEFOONNUMMER",
                        "INTERNETADRES")
                .without("SOORT_PO", "CLUSTER", "ONDERWIJS");
    }

    @Override
    public Optional<LocalDate> datedOn(Document document) throws IOException {
        return FileDay.latest(document, "PEILDATUM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<SchoolCode> rows = new FirstRows<>();
        OtherSector.refuse(document, MAINSTREAM);
        intake.each(document.first(), row -> {
            if (OtherSector.isAbout(row, MAINSTREAM)) {
                return Outcome.leftOut("not-mainstream");
            }
            Entry.RegisteredSchool school = school(row, SchoolType.BO);
            return rows.add(school.school(), school, "VESTIGINGSCODE", row, intake);
        });
    }

    /** The school of a row with these columns, which the register of special schools has too. */
    static Entry.RegisteredSchool school(Row row, SchoolType type) {
        SchoolCode code = row.schoolCode();
        row.filled("VESTIGINGSNAAM");
        return new Entry.RegisteredSchool(
                code,
                row.name("VESTIGINGSNAAM"),
                type,
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
