package nl.openvensters.importing.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * Under which number a partnership accounts for its money: the code and the number, and nothing is made of a name. A number
 * of a board, or one that is known of another partnership, is rejected.
 */
public final class PartnershipNumbers implements Format {

    private static final String NUMBER = "BEVOEGD_GEZAG";
    private static final Pattern PARTNERSHIP = Pattern.compile("PO[0-9]{4}");

    @Override
    public String id() {
        return "partnership-numbers";
    }

    @Override
    public Stage stage() {
        return Stage.ABOUT_SCHOOLS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with(NUMBER).own("SWV_PO").without("PC4", "INSTELLINGSCODE");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<PartnershipCode> rows = new FirstRows<>();
        Map<AdministrationNumber, PartnershipCode> given = new HashMap<>();
        intake.each(document.first(), row -> {
            PartnershipCode partnership = partnership(row);
            AdministrationNumber number = number(row);
            Optional<SubjectCode> other = Optional.<SubjectCode>ofNullable(given.get(number))
                    .or(() -> intake.ownerOf(number))
                    .filter(one -> !one.equals(partnership));
            if (other.isPresent()) {
                String why = other.get().kind() == SubjectKind.BOARD ? "number-of-board" : "number-of-partnership";
                throw new RejectedRow(NUMBER, number.value(), why, other.get());
            }
            given.put(number, partnership);
            return rows.add(partnership, new Entry.PartnershipNumber(partnership, number), "SWV_PO", row, intake);
        });
    }

    private static PartnershipCode partnership(Row row) {
        String code = row.filled("SWV_PO");
        if (!PARTNERSHIP.matcher(code).matches()) {
            throw new RejectedRow("SWV_PO", code, "no-partnership");
        }
        return new PartnershipCode(code);
    }

    /** Five digits, also where a spreadsheet took the zeros off. */
    private static AdministrationNumber number(Row row) {
        String typed = row.filled(NUMBER);
        String number = "0".repeat(Math.max(0, 5 - typed.length())) + typed;
        if (!AdministrationNumber.isOne(number)) {
            throw new RejectedRow(NUMBER, typed, "no-administration-number");
        }
        return new AdministrationNumber(number);
    }
}
