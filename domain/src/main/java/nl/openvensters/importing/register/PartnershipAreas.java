package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/** Which partnership for special support in primary education serves which four-digit postcode area. */
public final class PartnershipAreas implements Format {

    private static final Pattern PARTNERSHIP = Pattern.compile("PO[0-9]{4}");

    @Override
    public String id() {
        return "partnership-areas";
    }

    @Override
    public Stage stage() {
        return Stage.AREAS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("PC4").own("SWV_PO").without("INSTELLINGSCODE");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<String> rows = new FirstRows<>();
        intake.each(document.first(), row -> {
            String area = matching(row.filled("PC4"), "PC4", Postcodes.AREA, "no-postcode");
            String partnership = matching(row.filled("SWV_PO"), "SWV_PO", PARTNERSHIP, "no-partnership");
            return rows.add(area, new Entry.PartnershipArea(area, partnership), "PC4", row, intake);
        });
    }

    private static String matching(String text, String column, Pattern form, String refusal) {
        if (!form.matcher(text).matches()) {
            throw new RejectedRow(column, text, refusal);
        }
        return text;
    }
}
