package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;

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
    public boolean recognises(Document document) {
        return document.hasColumns("PC4", "SWV_PO");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Set<String> seen = new HashSet<>();
        intake.each(document.first(), row -> {
            String area = matching(row.filled("PC4"), "PC4", Postcodes.AREA, "no-postcode");
            String partnership = matching(row.filled("SWV_PO"), "SWV_PO", PARTNERSHIP, "no-partnership");
            if (!seen.add(area)) {
                return Outcome.leftOut("duplicate");
            }
            intake.add(new Entry.PartnershipArea(area, partnership));
            return Outcome.taken();
        });
    }

    private static String matching(String text, String column, Pattern form, String refusal) {
        if (!form.matcher(text).matches()) {
            throw new RejectedRow(column, text, refusal);
        }
        return text;
    }
}
