package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** How many people work at each institution, in a row at its first school. */
final class StaffFile {

    private static final Form FORM = new Form(StandardCharsets.UTF_8, false, ';', false, "\n");
    private static final int FIRST_YEAR = 2011;
    private static final double PUPILS_EACH = 8.5;

    private final Province province;

    StaffFile(Province province) {
        this.province = province;
    }

    /** @param lastYear the last column */
    void people(OutputStream out, int lastYear) throws IOException {
        var csv = new DuoCsv(out, FORM);
        var columns = new StringBuilder("ONDERWIJSTYPE BEVOEGD~GEZAG INSTELLINGSCODE");
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            columns.append(" PERSONEN~").append(year);
        }
        csv.header(columns.toString());
        province.eachEver(school -> {
            if (!school.location().equals("00") || school.opened() > lastYear) {
                return;
            }
            csv.cells(
                    school.isPrimary() ? "BAO" : school.kind().equals("SBO") ? "SBAO" : "(V)SO",
                    school.boardIn(lastYear).number(),
                    school.institution());
            for (int year = FIRST_YEAR; year <= lastYear; year++) {
                int pupils = school.pupilsIn(year) * school.locations();
                int people = pupils == 0 ? 0 : 2 + (int) Math.round(pupils / PUPILS_EACH);
                csv.cell(people > 0 && people < 5 ? "*" : String.valueOf(people));
            }
            csv.end();
        });
    }
}
