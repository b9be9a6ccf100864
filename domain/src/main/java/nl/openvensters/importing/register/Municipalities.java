package nl.openvensters.importing.register;

import java.io.IOException;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
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
    public Columns columns(Table table) {
        return Columns.with(Table.GEOMETRY).own("STATCODE", "STATNAAM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<MunicipalityCode> rows = new FirstRows<>();
        intake.each(document.first(), row -> {
            MunicipalityCode code = Cell.of(row, "STATCODE", MunicipalityCode::of, "no-municipality-code");
            String name = row.filled("STATNAAM");
            var area = new Entry.Area(code, name, row.text(Table.GEOMETRY));
            return rows.add(code, area, "STATCODE", row, intake);
        });
    }
}
