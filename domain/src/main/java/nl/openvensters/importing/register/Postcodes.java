package nl.openvensters.importing.register;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/** The four-digit postcode areas with their centre, place, municipality and province. */
public final class Postcodes implements Format {

    static final Pattern AREA = Pattern.compile("[1-9][0-9]{3}");

    @Override
    public String id() {
        return "postcodes";
    }

    @Override
    public Stage stage() {
        return Stage.AREAS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("POSTCODE", "WOONPLAATS")
                .own("LATITUDE", "LONGITUDE")
                .without("INSTELLINGSCODE", "VESTIGINGSCODE");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<String> rows = new FirstRows<>();
        intake.each(document.first(), row -> {
            String area = row.filled("POSTCODE");
            if (!AREA.matcher(area).matches()) {
                throw new RejectedRow("POSTCODE", area, "no-postcode");
            }
            BigDecimal latitude = row.decimal("LATITUDE").orElse(null);
            BigDecimal longitude = row.decimal("LONGITUDE").orElse(null);
            boolean complete = latitude != null && longitude != null;
            var centre = new Entry.PostcodeCentre(
                    area,
                    complete ? latitude : null,
                    complete ? longitude : null,
                    row.text("WOONPLAATS"),
                    row.text("GEMEENTE"),
                    row.text("PROVINCIE"));
            return rows.add(area, centre, "POSTCODE", row, intake);
        });
    }
}
