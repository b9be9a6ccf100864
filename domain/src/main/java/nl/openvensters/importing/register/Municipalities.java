package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.MunicipalityCode;

/** The borders of municipalities of Statistics Netherlands, which is also who writes their names best. */
public final class Municipalities implements Format {

    @Override
    public String id() {
        return "municipalities";
    }

    @Override
    public Stage stage() {
        return Stage.AREAS;
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns("STATCODE", "STATNAAM", Table.GEOMETRY);
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Set<MunicipalityCode> seen = new HashSet<>();
        intake.each(document.first(), row -> {
            MunicipalityCode code = Cell.of(row, "STATCODE", MunicipalityCode::of, "no-municipality-code");
            String name = row.filled("STATNAAM");
            if (!seen.add(code)) {
                return Outcome.leftOut("duplicate");
            }
            intake.add(new Entry.Area(code, name, row.text(Table.GEOMETRY)));
            return Outcome.taken();
        });
    }
}
