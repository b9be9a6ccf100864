package nl.openvensters.importing.register;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;

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
    public boolean recognises(Document document) {
        return document.hasColumns("POSTCODE", "WOONPLAATS", "LATITUDE", "LONGITUDE");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Set<String> seen = new HashSet<>();
        intake.each(document.first(), row -> {
            String area = row.filled("POSTCODE");
            if (!AREA.matcher(area).matches()) {
                throw new RejectedRow("POSTCODE", area, "no-postcode");
            }
            BigDecimal latitude = row.decimal("LATITUDE").orElse(null);
            BigDecimal longitude = row.decimal("LONGITUDE").orElse(null);
            if (!seen.add(area)) {
                return Outcome.leftOut("duplicate");
            }
            boolean complete = latitude != null && longitude != null;
            intake.add(new Entry.PostcodeCentre(
                    area,
                    complete ? latitude : null,
                    complete ? longitude : null,
                    row.text("WOONPLAATS"),
                    row.text("GEMEENTE"),
                    row.text("PROVINCIE")));
            return Outcome.taken();
        });
    }
}
